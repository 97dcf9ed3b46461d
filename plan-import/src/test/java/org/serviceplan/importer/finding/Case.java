package org.serviceplan.importer.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.CrossCheck;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.importer.workbook.Limits;
import org.serviceplan.model.Annex;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;

/** An input that raises a finding, and one as like it as can be that does not; both as what is found in them. */
record Case(Findings raising, Findings clean) {
    private static final String TITLE = "花蓮縣榮民服務處112年度提升政府服務效能";
    private static final String[] HEADINGS = {
        "完備基礎服務項目，注重服務特性差異化",
        "重視全程意見回饋及參與，力求服務切合民眾需求",
        "便捷服務遞送過程與方式，提升民眾生活便利度",
        "關懷多元對象及城鄉差距，促進社會資源公平使用",
        "開放政府透明治理，優化機關管理創新",
        "掌握社經發展趨勢，專案規劃前瞻服務"
    };
    private static final String[] NUMBERS = {"一", "二", "三", "四", "五", "六"};

    /** A file instead of the well-formed one. */
    static Case file(byte[] content) {
        return file(content, good());
    }

    static Case file(byte[] raising, byte[] clean) {
        return new Case(read(raising, "附件一.xlsx"), read(clean, "附件一.xlsx"));
    }

    /** A file instead of the well-formed one, where both are to be compared. */
    static Case compared(byte[] raising, byte[] clean) {
        AnnexImporter importer = AnnexImporter.standard();
        return new Case(
                importer.comparable(importer.read(raising, "附件一.xlsx")).allFindings(),
                importer.comparable(importer.read(clean, "附件一.xlsx")).allFindings());
    }

    /** The same file under limits that are too small for it and under the usual ones. */
    static Case limit(byte[] content, Function<Limits, Limits> limits) {
        AnnexImporter strict = AnnexImporter.of(
                OfficeRoster.standard(),
                PlanFrameworks.standard(),
                Vocabulary.standard(),
                limits.apply(Limits.standard()));
        return new Case(strict.read(content, "附件一.xlsx").allFindings(), read(content, "附件一.xlsx"));
    }

    /** The same file under another path. */
    static Case path(String raising, String clean, byte[] content) {
        return new Case(read(content, raising), read(content, clean));
    }

    /** The well-formed annex 1 with one text replaced throughout. */
    static Case measures(String text, String replacement) {
        return file(sheet(measures(), text, replacement));
    }

    /** The well-formed annex 2 with one text replaced throughout. */
    static Case outcomes(String text, String replacement) {
        return file(sheet(outcomes(), text, replacement), sheet(outcomes(), "", ""));
    }

    /** Annex 2 against annex 1, with one text of annex 2 replaced. */
    static Case cross(String text, String replacement) {
        return new Case(cross(outcomes().replace(text, replacement)), cross(outcomes()));
    }

    /** This year's annex 1, with one text replaced, against a last year's that promises numbers. */
    static Case years(String text, String replacement) {
        String lastYear = measures().replace("甲一。", "甲一，每年至少20小時。").replace("112年度", "111年度");
        String thisYear = lastYear.replace("111年度", "112年度") + "\n||三、丁。|總務|";
        String changed = thisYear.replace(text, replacement);
        return new Case(againstLastYear(lastYear, changed), againstLastYear(lastYear, thisYear));
    }

    /** An annex that several files hold, and one that only one does. */
    static Case severalFiles() {
        Annex annex = annex(good(), "附件一.xlsx");
        return new Case(
                Findings.of(List.of(CrossCheck.inSeveralFiles(annex, List.of("甲.xlsx", "乙.xlsx")))),
                read(good(), "附件一.xlsx"));
    }

    /** This raising input beside another clean one. */
    Case cleanOf(Case other) {
        return new Case(raising, other.clean());
    }

    static byte[] good() {
        return sheet(measures(), "", "");
    }

    /** The rows of a well-formed annex 1, a line each. */
    static String measures() {
        StringBuilder rows = new StringBuilder(TITLE + "具體作法\n項次|實施要項|具體作法|負責業參|完成期限");
        for (int i = 0; i < HEADINGS.length; i++) {
            rows.append(
                    "\n%s|%s|一、甲%s。|處綜合|每季\n||二、乙%s。|總務|".formatted(NUMBERS[i], HEADINGS[i], NUMBERS[i], NUMBERS[i]));
        }
        return rows.toString();
    }

    /** The rows of a well-formed annex 2. */
    static String outcomes() {
        StringBuilder rows = new StringBuilder(TITLE + "執行成效一覽表\n項次|實施要項|具體作法|執行成效");
        for (int i = 0; i < HEADINGS.length; i++) {
            rows.append(
                    "\n%s|%s|一、甲%s。|計3場次。\n||二、乙%s。|計4場次。".formatted(NUMBERS[i], HEADINGS[i], NUMBERS[i], NUMBERS[i]));
        }
        return rows.toString();
    }

    /** The rows of a well-formed annex 1 with a column of outcomes. */
    static String both(String outcome) {
        return measures().replace("完成期限", "完成期限|執行成效").replaceAll("(?m)(每季|總務[|])$", "$1|" + outcome);
    }

    /** A workbook of one sheet with these rows. */
    static byte[] sheet(String rows, String text, String replacement) {
        if (!rows.contains(text)) {
            throw new IllegalArgumentException("There is no " + text + " to replace");
        }
        return BookSketch.xlsx()
                .sheet("工作表1", rows.replace(text, replacement).split("\n", -1))
                .bytes();
    }

    private static Findings read(byte[] content, String path) {
        return AnnexImporter.standard().read(content, path).allFindings();
    }

    private static Findings cross(String outcomes) {
        return Findings.of(CrossCheck.outcomesAgainstMeasures(
                (MeasuresAnnex) annex(good(), "附件一.xlsx"), (OutcomesAnnex) annex(sheet(outcomes, "", ""), "附件二.xlsx")));
    }

    private static Findings againstLastYear(String lastYear, String thisYear) {
        return Findings.of(CrossCheck.measuresAgainstLastYear(
                (MeasuresAnnex) annex(sheet(lastYear, "", ""), "去年.xlsx"),
                (MeasuresAnnex) annex(sheet(thisYear, "", ""), "今年.xlsx")));
    }

    private static Annex annex(byte[] content, String path) {
        return AnnexImporter.standard().read(content, path).annexes().get(0).annex();
    }

    /** The codes that were found. */
    static Set<String> codes(Findings findings) {
        return findings.countByCode().keySet().stream()
                .map(code -> code.value())
                .collect(Collectors.toSet());
    }
}
