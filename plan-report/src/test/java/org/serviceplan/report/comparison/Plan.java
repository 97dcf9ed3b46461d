package org.serviceplan.report.comparison;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.Submission;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;

/** Builds an office's annex of one year, a measure a row from C3 on. */
public final class Plan {
    private static final int FIRST_ROW = 2;
    private static final int MEASURE_COLUMN = 2;

    private final Office office;
    private final MinguoYear year;
    private final Map<Integer, List<Measure>> items = new TreeMap<>();
    private String path;
    private int row = FIRST_ROW;

    private Plan(Office office, MinguoYear year) {
        this.office = office;
        this.year = year;
        this.path = year + "/" + office.name() + ".xlsx";
    }

    public static Plan of(Office office, int year) {
        return new Plan(office, MinguoYear.of(year));
    }

    /** The file it is submitted in. */
    public Plan in(String newPath) {
        this.path = newPath;
        return this;
    }

    /** An item with these measures, numbered from 1. */
    public Plan item(int ordinal, String... texts) {
        items.put(ordinal, new ArrayList<>());
        Arrays.stream(texts).forEach(text -> measure(ordinal, items.get(ordinal).size() + 1, text));
        return this;
    }

    /** One more measure under an item. */
    public Plan measure(int item, int number, String text) {
        return measure(item, number, text, null);
    }

    /** One more row of annex 2 under an item. */
    public Plan outcome(int item, int number, String text, String outcome) {
        return measure(item, number, text, Outcome.parse(outcome, CellRef.of(row, MEASURE_COLUMN + 1)));
    }

    private Plan measure(int item, int number, String text, Outcome outcome) {
        items.computeIfAbsent(item, key -> new ArrayList<>())
                .add(Measure.builder()
                        .ordinal(number)
                        .text(text)
                        .cell(CellRef.of(row++, MEASURE_COLUMN))
                        .targets(Target.findAll(text))
                        .outcome(outcome)
                        .build());
        return this;
    }

    /** As annex 1, received at this moment. */
    public ReceivedSubmission measures(String received) {
        return received(new MeasuresAnnex(office, year, "具體作法", "附件一", items()), received);
    }

    /** As annex 2, received at this moment. */
    public ReceivedSubmission outcomes(String received) {
        return received(new OutcomesAnnex(office, year, "執行成效", "附件二", items()), received);
    }

    private ReceivedSubmission received(Annex annex, String received) {
        SourceFile file = new SourceFile(path, sha256(annex + path), WorkbookFormat.XLSX);
        return new ReceivedSubmission(Submission.of(file, annex), OffsetDateTime.parse(received), Findings.none());
    }

    static Sha256 sha256(String content) {
        return Sha256.ofBytes(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private List<PlanItem> items() {
        return items.entrySet().stream()
                .map(item -> new PlanItem(item.getKey(), "要項" + item.getKey(), CellRef.of(0, 0), item.getValue()))
                .toList();
    }
}
