package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.testing.BookSketch;
import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;

/** What the importer makes of a workbook, in lines that a test can spell out. */
record ReadBook(ImportResult result) {
    /** The title of an annex 1. */
    static final String PLAN = "花蓮縣榮民服務處112年度提升政府服務效能具體作法";
    /** The title of an annex 2. */
    static final String REPORT = "花蓮縣榮民服務處112年度提升政府服務效能執行成效一覽表";
    /** The beginnings of rows with the first items. */
    static final String ONE = "一|完備基礎服務項目，注重服務特性差異化|";

    static final String TWO = "二|重視全程意見回饋及參與，力求服務切合民眾需求|";

    /** A workbook of one sheet. */
    static ReadBook of(String... rows) {
        return of(BookSketch.xlsx().sheet("附件", rows));
    }

    static ReadBook of(BookSketch book) {
        return new ReadBook(AnnexImporter.standard().read(book.bytes(), "x.xlsx"));
    }

    boolean isAccepted() {
        return result.status() == ImportResult.Status.ACCEPTED;
    }

    /** Every measure of all annexes: 1.2 乙。 C4, what stands beside it, and its outcome with the cell of that. */
    List<String> measures() {
        List<String> lines = new ArrayList<>();
        for (Annex annex :
                result.annexes().stream().map(imported -> imported.annex()).toList()) {
            for (PlanItem item : annex.items()) {
                item.measures().forEach(measure -> lines.add(item.ordinal() + "." + line(measure)));
            }
        }
        return lines;
    }

    private static String line(Measure measure) {
        StringBuilder line = new StringBuilder()
                .append(measure.ordinal())
                .append(' ')
                .append(measure.text())
                .append(' ')
                .append(measure.cell());
        if (!measure.units().isEmpty()) {
            line.append(" [")
                    .append(measure.units().stream().map(ResponsibleUnit::name).collect(Collectors.joining(",")))
                    .append(']');
        }
        if (measure.deadline() != null) {
            line.append(" <").append(measure.deadline().text()).append('>');
        }
        if (measure.outcome() != null) {
            line.append(" = ")
                    .append(measure.outcome().text())
                    .append(' ')
                    .append(measure.outcome().cell());
        }
        return line.toString();
    }

    /** The codes found and their cells, but for items that are missing. */
    List<String> found() {
        return result.allFindings().kept().stream()
                .filter(finding -> !finding.code().value().equals("MISSING_ITEM"))
                .map(finding -> finding.code() + " " + finding.cell())
                .toList();
    }
}
