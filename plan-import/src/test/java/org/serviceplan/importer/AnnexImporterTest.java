package org.serviceplan.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.importer.ImportResult.Status;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.WorkbookFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AnnexImporterTest {
    private static final String TITLE_1 = "花蓮縣榮民服務處112年度提升政府服務效能具體作法";
    private static final String TITLE_2 = "花蓮縣榮民服務處112年度提升政府服務效能執行成效一覽表";
    private static final String HEADS_1 = "項次|實施要項|具體作法|負責業參|完成期限";
    private static final String HEADS_2 = "項次|實施要項|具體作法|執行成效";
    private static final String ITEM_1 = "一|完備基礎服務項目，注重服務特性差異化|一、甲。|處綜合|持續辦理";
    private static final String ITEM_2 = "一|完備基礎服務項目，注重服務特性差異化|一、甲。|計3場次";

    private final AnnexImporter importer = AnnexImporter.standard();

    @Test
    void bothAnnexesOfOneWorkbookAreTakenIn() {
        byte[] content = BookSketch.xlsx()
                .sheet("填表說明", "請依「實施要項」填寫「具體作法」")
                .sheet("附件一", TITLE_1, HEADS_1, ITEM_1)
                .sheet("附件二", TITLE_2, HEADS_2, ITEM_2)
                .bytes();
        ImportResult result = importer.read(content, "112/花蓮縣.xlsx");

        assertThat(result.status()).isEqualTo(Status.ACCEPTED);
        assertThat(result.file().sha256()).isEqualTo(Sha256.ofBytes(content));
        assertThat(result.file().format()).isEqualTo(WorkbookFormat.XLSX);
        assertThat(result.submissions())
                .extracting(
                        submission -> submission.kind(),
                        submission -> submission.office().name())
                .containsExactly(tuple(AnnexKind.MEASURES, "花蓮縣榮民服務處"), tuple(AnnexKind.OUTCOMES, "花蓮縣榮民服務處"));
        assertThat(result.dependsOnName()).isFalse();
    }

    @Test
    void oldFormatIsReadAlike() {
        byte[] xls = BookSketch.xls().sheet("附件一", TITLE_1, HEADS_1, ITEM_1).bytes();
        byte[] xlsx = BookSketch.xlsx().sheet("附件一", TITLE_1, HEADS_1, ITEM_1).bytes();

        assertThat(importer.read(xls, "a.xls").annexes())
                .isEqualTo(importer.read(xlsx, "a.xlsx").annexes())
                .hasSize(1);
    }

    @Test
    void bothAnnexesOnOneSheetAreTakenIn() {
        byte[] content = BookSketch.xlsx()
                .sheet("表", TITLE_1, HEADS_1, ITEM_1, "", TITLE_2, HEADS_2, ITEM_2)
                .bytes();

        assertThat(importer.read(content, "a.xlsx").submissions())
                .extracting(
                        submission -> submission.kind(),
                        submission -> submission.annex().measures().size())
                .containsExactly(tuple(AnnexKind.MEASURES, 1), tuple(AnnexKind.OUTCOMES, 1));
    }

    @Test
    void workbookWithoutAnnexIsSentBack() {
        byte[] content = BookSketch.xlsx().sheet("發票", "項次|品名|數量", "1|紙|3").bytes();

        assertThat(importer.read(content, "發票.xlsx").status()).isEqualTo(Status.REJECTED);
        assertThat(codes(importer.read(content, "發票.xlsx"))).containsExactly("NO_ANNEX");
    }

    @Test
    void columnsThatCannotBeToldApartSendTheFileBackAndAreNotGuessed() {
        byte[] unclear = BookSketch.xlsx()
                .sheet("附件一", TITLE_1, HEADS_1.replace('|', ','), ITEM_1.replace('|', ','), ",,二、計6,127人次。,總務,")
                .bytes();
        ImportResult result = importer.read(unclear, "附件一.xlsx");

        assertThat(result.status()).isEqualTo(Status.REJECTED);
        assertThat(codes(result)).containsExactly("COLUMNS_IN_ONE_CELL", "COLUMNS_UNCLEAR");
        assertThat(result.annexes().get(0).annex().measures())
                .extracting(Measure::text)
                .containsExactly("甲。");
        byte[] unknown = BookSketch.xlsx()
                .sheet("附件一", TITLE_1, HEADS_1.replace('|', ' '), ITEM_1.replace('|', ' '))
                .bytes();
        assertThat(codes(importer.read(unknown, "附件一.xlsx"))).containsExactly("COLUMNS_UNCLEAR");
    }

    @Test
    void unknownOfficeSendsTheFileBackButIsRead() {
        byte[] content = BookSketch.xlsx()
                .sheet("附件一", "112年度提升政府服務效能具體作法", HEADS_1, ITEM_1)
                .bytes();
        ImportResult result = importer.read(content, "annex.xlsx");

        assertThat(result.status()).isEqualTo(Status.REJECTED);
        assertThat(codes(result)).contains("OFFICE_UNKNOWN");
        assertThat(result.annexes()).hasSize(1);
        assertThat(result.submissions()).isEmpty();
        assertThat(result.dependsOnName()).isTrue();
        assertThat(importer.read(content, "花蓮縣.xlsx").status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void sameAnnexTwiceSendsTheFileBack() {
        byte[] content = BookSketch.xlsx()
                .sheet("附件一", TITLE_1, HEADS_1, ITEM_1)
                .sheet("附件一 (2)", TITLE_1, HEADS_1, ITEM_1)
                .bytes();

        assertThat(codes(importer.read(content, "a.xlsx"))).contains("DUPLICATE_ANNEX");
    }

    @Test
    void hiddenSheetIsNotTakenInButTold() {
        byte[] content = BookSketch.xlsx()
                .sheet("附件一", TITLE_1, HEADS_1, ITEM_1)
                .sheet("去年", TITLE_1.replace("112", "111"), HEADS_1, ITEM_1)
                .hidden()
                .bytes();
        ImportResult result = importer.read(content, "a.xlsx");

        assertThat(result.annexes()).hasSize(1);
        assertThat(codes(result)).contains("HIDDEN_SHEET_SKIPPED");
    }

    @Test
    void annexTypedAsRunningTextIsTakenIn() {
        byte[] content = BookSketch.xlsx()
                .sheet(
                        "計畫",
                        "花蓮縣榮民服務處112年度提升政府服務效能執行計畫",
                        "肆、實施要項：",
                        "一、完備基礎服務項目，注重服務特性差異化",
                        "（一）依業務範圍建立標準作業流程，",
                        "以維一致性。",
                        "（二）每年至少20小時。",
                        "二、重視全程意見回饋及參與，力求服務切合民眾需求",
                        "（一）建置機制。",
                        "三、便捷服務遞送過程與方式，提升民眾生活便利度",
                        "（一）設置櫃台。",
                        "備註：略",
                        "每季檢討",
                        "（二）引導。",
                        "以下空白",
                        "承辦人：",
                        "花蓮縣榮民服務處",
                        "伍、推動作法：",
                        "一、參照輔導會計畫。")
                .bytes();
        ImportResult result = importer.read(content, "a.xlsx");

        assertThat(result.status()).isEqualTo(Status.ACCEPTED);
        assertThat(codes(result)).contains("NO_TABLE");
        assertThat(result.annexes().get(0).annex().items())
                .extracting(PlanItem::ordinal, item -> item.cell().toString(), item -> item.measures().stream()
                        .map(Measure::text)
                        .toList())
                .containsExactly(
                        tuple(1, "A3", List.of("依業務範圍建立標準作業流程，以維一致性。", "每年至少20小時。")),
                        tuple(2, "A7", List.of("建置機制。")),
                        tuple(3, "A9", List.of("設置櫃台。", "引導。")));
    }

    @Test
    void whatIsNoWorkbookIsIgnored() {
        assertThat(importer.read(new byte[0], "x/.DS_Store").status()).isEqualTo(Status.IGNORED);
        assertThat(importer.read("memo".getBytes(StandardCharsets.UTF_8), "memo.txt")
                        .status())
                .isEqualTo(Status.IGNORED);
        assertThat(codes(importer.read(new byte[0], "附件一.xlsx"))).containsExactly("FILE_EMPTY");
    }

    private static List<String> codes(ImportResult result) {
        return result.allFindings().kept().stream()
                .map(finding -> finding.code().value())
                .toList();
    }
}
