package org.serviceplan.importer.annex;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntrySplitterTest {

    @Test
    void entriesBeginAtTheirNumbers() {
        assertThat(split("一、甲。\n二、乙。\n三、丙。")).containsExactly("1:甲。\n", "2:乙。\n", "3:丙。");
    }

    @Test
    void entriesOfOneParagraphAreTold() {
        assertThat(split("1. 甲。2. 乙。3. 丙。")).containsExactly("1:甲。", "2:乙。", "3:丙。");
    }

    @Test
    void numbersThatStandOutBeginEntriesWithinALine() {
        assertThat(split("①訪視榮民②辦理講習及③發放慰問金")).containsExactly("1:訪視榮民", "2:辦理講習及", "3:發放慰問金");
        assertThat(split("(一)訪視，(二)講習、(三)慰問")).containsExactly("1:訪視，", "2:講習、", "3:慰問");
        assertThat(split("（1）訪視 （2）講習")).containsExactly("1:訪視 ", "2:講習");
    }

    @Test
    void numbersWithinALineAreThoseOfTheListOnlyWhereAllOfItStandsThere() {
        assertThat(split("①輔導就業，其中②由就業組主辦。\n②職訓。")).containsExactly("1:輔導就業，其中②由就業組主辦。\n", "2:職訓。");
        assertThat(split("①訪視：①居家②醫院③安養機構。\n②慰問。")).containsExactly("1:訪視：①居家②醫院③安養機構。\n", "2:慰問。");
        assertThat(split("①計3場次，含②2場次。\n②計4場次。")).containsExactly("1:計3場次，含②2場次。\n", "2:計4場次。");
        assertThat(split("(一)依本計畫肆、二、(二)規定辦理。\n(二)訪視。")).containsExactly("1:依本計畫肆、二、(二)規定辦理。\n", "2:訪視。");
        assertThat(split("(一)講習，(二)訪視。\n　(二)慰問。")).hasSize(2);
    }

    @Test
    void numbersWithinALineThatPointToTheNextCellDoNotSplit() {
        assertThat(split("(一)依本計畫肆、二、(二)規定辦理講習，至少3場次。")).hasSize(1);
        assertThat(split("（一）依作業要點 （二）辦理。")).hasSize(1);
        assertThat(split("①設置單一窗口，比照本案②流程。")).hasSize(1);
        assertThat(split("①訪視②慰問③居家照顧服務")).hasSize(1);
        assertThat(split("①訪視(20人)，②慰問(3戶)、③講習")).containsExactly("1:訪視(20人)，", "2:慰問(3戶)、", "3:講習");
    }

    @Test
    void numbersThatPointToEntriesDoNotSplit() {
        assertThat(split("①依②所列名冊訪視，如②。")).hasSize(1);
        assertThat(split("(一)依(二)辦理，並參照(一)、(二)。")).hasSize(1);
        assertThat(split("①訪視③講習")).hasSize(1);
        assertThat(split("一、訪視：①電話②到府。\n二、講習。")).containsExactly("1:訪視：①電話②到府。\n", "2:講習。");
    }

    @Test
    void everyStyleOfNumberIsRead() {
        assertThat(split("（一）甲。\n（二）乙。")).containsExactly("1:甲。\n", "2:乙。");
        assertThat(split("( 一 )甲。\n( 二 )乙。")).containsExactly("1:甲。\n", "2:乙。");
        assertThat(split("㈠甲。\n㈡乙。")).containsExactly("1:甲。\n", "2:乙。");
        assertThat(split("壹、甲。\n貳、乙。")).containsExactly("1:甲。\n", "2:乙。");
        assertThat(split("１．甲。\n２．乙。")).containsExactly("1:甲。\n", "2:乙。");
        assertThat(split("(1)甲。\n(2)乙。")).containsExactly("1:甲。\n", "2:乙。");
        assertThat(split("①甲。\n②乙。")).containsExactly("1:甲。\n", "2:乙。");
        assertThat(split("- 一、甲。\n•二、乙。")).containsExactly("1:甲。\n", "2:乙。");
        assertThat(split("十、甲。\n十一、乙。")).containsExactly("10:甲。\n", "11:乙。");
    }

    @Test
    void numbersInsideASentenceDoNotSplit() {
        assertThat(split("一、依第二、三級規定，分一、二階段辦理。")).hasSize(1);
        assertThat(split("1. 每年至少\n20.5小時。")).hasSize(1);
    }

    @Test
    void deeperListsDoNotSplit() {
        assertThat(split("一、甲：\n(一)子。\n(二)丑。\n二、乙。")).containsExactly("1:甲：\n(一)子。\n(二)丑。\n", "2:乙。");
        assertThat(split("甲：\n1)子。\n2)丑。")).hasSize(1);
        assertThat(split("12)次以上辦理。")).containsExactly("12)次以上辦理。");
        assertThat(split("1)甲：\n(1)子。\n2)乙。")).containsExactly("1:甲：\n(1)子。\n", "2:乙。");
    }

    @Test
    void numberOutOfTurnSplitsOnlyAfterASentence() {
        assertThat(split("一、甲。\n三、乙。")).containsExactly("1:甲。\n", "3:乙。");
        assertThat(split("一、甲第\n三、乙。")).hasSize(1);
    }

    @Test
    void textBeforeTheFirstNumberIsAnEntryWithoutOne() {
        assertThat(split("本處：\n一、甲。\n二、乙。")).containsExactly("本處：\n", "1:甲。\n", "2:乙。");
    }

    @Test
    void listBelowItsFirstLineMayGoOnWithinALine() {
        assertThat(split("強化服務\n(一)講習，(二)座談。")).containsExactly("強化服務\n", "1:講習，", "2:座談。");
        assertThat(split("強化服務\n（一）講習，（二）座談。\n（三）關懷。")).containsExactly("強化服務\n", "1:講習，", "2:座談。\n", "3:關懷。");
        assertThat(split("①講習，②座談。\n③關懷。")).containsExactly("1:講習，", "2:座談。\n", "3:關懷。");
        assertThat(split("一、甲：\n(一)子，(二)丑。\n二、乙。")).containsExactly("1:甲：\n(一)子，(二)丑。\n", "2:乙。");
    }

    @Test
    void listGoesOnInTheNextCell() {
        EntrySplitter splitter = new EntrySplitter();
        splitter.split("一、甲。\n二、乙。");

        assertThat(splitter.split("三、丙。").get(0).marker()).isNotNull();
        assertThat(splitter.last()).isEqualTo(3);
    }

    private static List<String> split(String text) {
        return new EntrySplitter()
                .split(text).stream()
                        .map(entry ->
                                (entry.marker() == null ? "" : entry.marker().number() + ":") + entry.text())
                        .toList();
    }
}
