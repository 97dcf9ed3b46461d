package org.serviceplan.batch.inspect;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.batch.terminal.Columns;
import org.serviceplan.importer.ImportResult.Status;
import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.text.ChineseNumerals;

/** Writes for people: what would be taken in, then what was found and what to do about it. */
@RequiredArgsConstructor
final class TextWriter implements InspectionWriter {
    private static final int CELL_WIDTH = 6;
    private static final int TEXT_WIDTH = 64;
    private static final int VALUE_WIDTH = 72;

    private final PrintWriter out;

    @Override
    public void write(InspectedFile file) {
        out.println("■ " + file.name() + "　" + label(file.status()));
        file.annexes().forEach(this::annex);
        findings(file.findings());
        out.println();
        out.flush();
    }

    private static String label(Status status) {
        return switch (status) {
            case ACCEPTED -> "可收錄";
            case REJECTED -> "退件";
            case IGNORED -> "不是活頁簿，略過";
        };
    }

    private void annex(Annex annex) {
        out.println("  " + annex.kind().label() + "（" + annex.kind().subject() + "）　"
                + (annex.office() == null ? "榮民服務處不明" : annex.office().name()) + "　"
                + (annex.year() == null ? "年度不明" : annex.year() + " 年度") + "　工作表「" + annex.sheet() + "」");
        if (!annex.title().isEmpty()) {
            out.println("  " + annex.title());
        }
        annex.items().forEach(this::item);
    }

    private void item(PlanItem item) {
        out.println("    " + cell(item.cell()) + ChineseNumerals.format(item.ordinal()) + "、" + item.heading() + "（"
                + item.measures().size() + " 項）");
        item.measures().forEach(this::measure);
    }

    private void measure(Measure measure) {
        String number = "(" + ChineseNumerals.format(measure.ordinal()) + ")";
        out.println("      " + cell(measure.cell()) + Columns.pad(number, CELL_WIDTH)
                + Columns.shorten(measure.text(), TEXT_WIDTH));
        String details = details(measure);
        if (!details.isEmpty()) {
            out.println("      " + " ".repeat(CELL_WIDTH * 2) + details);
        }
    }

    private static String details(Measure measure) {
        StringBuilder details = new StringBuilder();
        if (!measure.units().isEmpty()) {
            details.append("負責：")
                    .append(measure.units().stream().map(Object::toString).collect(Collectors.joining("、")))
                    .append("　");
        }
        if (measure.deadline() != null && !measure.deadline().text().isEmpty()) {
            details.append("期限：").append(measure.deadline().text()).append("　");
        }
        if (measure.isQuantified()) {
            details.append("目標：")
                    .append(measure.targets().stream().map(Target::text).collect(Collectors.joining("、")))
                    .append("　");
        }
        if (measure.outcome() != null) {
            details.append("成效：")
                    .append(
                            measure.isReported()
                                    ? Columns.shorten(measure.outcome().text(), TEXT_WIDTH)
                                    : "（未填）");
        }
        return details.toString().strip();
    }

    private void findings(Findings findings) {
        if (findings.count() == 0) {
            return;
        }
        out.println("  檢核結果："
                + Arrays.stream(Severity.values())
                        .map(severity -> severity.label() + " " + findings.count(severity))
                        .collect(Collectors.joining("、")));
        for (Severity severity : Severity.values()) {
            findings.kept().stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(this::finding);
        }
        int notShown = findings.count() - findings.kept().size();
        if (notShown > 0) {
            out.println("    ……另有 " + notShown + " 筆同類結果未列出");
        }
    }

    private void finding(Finding finding) {
        String where = finding.sheet() == null
                ? "整個檔案"
                : finding.cell() == null ? finding.sheet() : finding.sheet() + "!" + finding.cell();
        out.println("    " + finding.severity().label() + "　" + where + "　" + finding.message());
        if (!finding.value().isBlank()) {
            out.println("          原內容：「" + Columns.shorten(finding.value(), VALUE_WIDTH) + "」");
        }
    }

    private static String cell(Object cell) {
        return Columns.pad(cell.toString(), CELL_WIDTH);
    }
}
