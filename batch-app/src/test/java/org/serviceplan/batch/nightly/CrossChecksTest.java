package org.serviceplan.batch.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.importer.testing.BookSketch;

import static org.assertj.core.api.Assertions.assertThat;

/** Annexes are held against each other whenever they came. */
class CrossChecksTest {
    private static final String HUALIEN = "花蓮縣榮民服務處";

    @TempDir
    private Path folder;

    private Night night;

    @BeforeEach
    void makeInbox() {
        night = new Night(folder);
    }

    @Test
    void annexesOfTwoNightsAndOfTwoYearsAreHeldAgainstEachOther() throws IOException {
        night.put("111/甲.xlsx", measures(111, "辦理就學獎助說明，每年至少4場次。", "訪視獨居長者。"));
        night.put("112/乙.xlsx", measures(112, "辦理就學獎助說明，每年至少3場次。", "設置行動據點。"));
        night.run("--year=112");
        assertThat(findings("附件一"))
                .containsExactly(
                        "A3 去年（111年）實施要項一的具體作法「二」（訪視獨居長者。）今年未再列入。如屬漏列，請補列。",
                        "C3 量化目標「每年至少3場次」比去年（111年）的「每年至少4場次」寬鬆。請確認是否誤植。");

        night.put("112/丙.ods", outcomes("辦理就學獎助說明，每年至少3場次。。", "其他。"));
        night.run("--year=112");
        assertThat(findings("附件二"))
                .containsExactly(
                        "C3 附件二的具體作法與附件一不同，差異以〔〕標示：「辦理就學獎助說明，每年至少3場次。〔多：。〕」。請改為與附件一一致。",
                        "C4 附件二的具體作法與附件一不同，差異以〔〕標示：「〔應為：設置行動據點；誤為：其他〕。」。請改為與附件一一致。");
        assertThat(night.count("cross_finding")).isEqualTo(4);
    }

    @Test
    void annexInSeveralFilesIsNotedAsLongAsTheyLieInTheInbox() throws IOException {
        night.put("112/甲.xlsx", measures(112, "舊。"));
        byte[] corrected = measures(112, "新。");
        night.put("112/乙.xlsx", corrected, Night.WRITTEN.plusSeconds(3600));
        night.put("112/丙.xlsx", corrected, Night.WRITTEN.plusSeconds(3600));
        night.run();
        assertThat(findings("附件一"))
                .containsExactly(" 花蓮縣榮民服務處112年附件一共有 2 個檔案：「112/甲.xlsx」、「112/丙.xlsx」；只採計最後收到的一份。請確認該份為正確版本。");
        assertThat(night.comparison(112)
                        .at("/offices/1/annexes/2/findings/INFO")
                        .asInt())
                .isEqualTo(1);

        Files.delete(night.inbox().resolve("112/甲.xlsx"));
        night.run();
        assertThat(findings("附件一")).isEmpty();
        assertThat(night.count("run_finding")).as("the first night's").isEqualTo(1);
    }

    private List<String> findings(String annex) {
        return night.strings("SELECT coalesce(cell, '') || ' ' || message FROM serviceplan.current_finding"
                + " WHERE year = 112 AND annex = '" + annex + "' AND code <> 'MISSING_ITEM' ORDER BY 1");
    }

    private static byte[] measures(int year, String... texts) {
        StringBuilder rows = new StringBuilder(HUALIEN + year + "年度提升政府服務效能具體作法\n項次|實施要項|具體作法|負責業參|完成期限");
        for (int i = 0; i < texts.length; i++) {
            rows.append(i == 0 ? "\n一|完備基礎服務項目，注重服務特性差異化|" : "\n||");
            rows.append("一二".charAt(i)).append('、').append(texts[i]).append("|處綜合|每季");
        }
        return BookSketch.xlsx().sheet("附件一", rows.toString().split("\n", -1)).bytes();
    }

    private static byte[] outcomes(String first, String second) {
        return BookSketch.xlsx()
                .sheet(
                        "附件二",
                        HUALIEN + "112年度提升政府服務效能執行成效一覽表",
                        "項次|實施要項|具體作法|執行成效",
                        "一|完備基礎服務項目，注重服務特性差異化|一、" + first + "|計3場次。",
                        "||二、" + second + "|計1處。")
                .bytes();
    }
}
