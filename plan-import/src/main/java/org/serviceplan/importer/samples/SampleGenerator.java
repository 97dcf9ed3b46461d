package org.serviceplan.importer.samples;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.serviceplan.importer.ImportResult.Status;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

/**
 * Generates what offices hand in over the years, and knows the truth about every file. Every January an office hands in annex 1 for
 * the year that begins and annex 2 for the year that ended, in the layout of that January. Files come one at a time; none is kept.
 */
public final class SampleGenerator {
    private static final double LATE = 0.1;

    private final SampleOptions options;
    private final List<Office> roster;
    private final PlanMaker plans;
    private final List<ItemShape> shapes;

    /** A generator; the same options always give the same files. */
    public SampleGenerator(SampleOptions options) {
        this.options = options;
        this.roster = SampleOffices.roster(options.offices());
        this.plans = new PlanMaker(options.seed());
        this.shapes = options.shapes().stream().sorted().toList();
    }

    /** Takes files as they are generated. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the next file. */
        void accept(SampleFile file) throws IOException;
    }

    /** The roster to read the files with: the standard one and the invented offices. */
    public OfficeRoster roster() {
        return OfficeRoster.of(roster);
    }

    /** The roster as a CSV file. */
    String rosterCsv() {
        return SampleOffices.csv(roster);
    }

    /** Generates all files, January by January and in roster order. */
    public void generate(Sink sink) throws IOException {
        for (int year = options.first().value(); year <= options.last().value() + 1; year++) {
            for (int i = 0; i < options.offices(); i++) {
                handIn(i, MinguoYear.of(year), sink);
            }
        }
    }

    private void handIn(int office, MinguoYear january, Sink sink) throws IOException {
        Dice dice = Dice.of(options.seed(), "layout", roster.get(office).code(), january);
        Layout layout = Layout.of(shapes, dice);
        List<SampleAnnex> annexes = annexes(roster.get(office), january).stream()
                .map(annex -> layout.shape() == ItemShape.ONE_CELL ? withSharedUnits(annex) : annex)
                .toList();
        boolean together = layout.packing() != Packing.FILES && annexes.size() > 1;
        List<List<SampleAnnex>> files =
                together ? List.of(annexes) : annexes.stream().map(List::of).toList();
        for (List<SampleAnnex> file : files) {
            // A sheet of two years says which table is whose; a file of one may leave that to its name.
            boolean yearInTitle = together || dice.chance(0.7);
            Draft draft = draft(
                    file.stream()
                            .map(annex -> annex.withYearInTitle(yearInTitle))
                            .toList(),
                    january,
                    layout);
            sink.accept(file(draft, office, january, dice));
        }
    }

    private List<SampleAnnex> annexes(Office office, MinguoYear january) {
        List<SampleAnnex> annexes = new ArrayList<>();
        if (january.compareTo(options.last()) <= 0) {
            annexes.add(plans.annex(AnnexKind.MEASURES, office, january));
        }
        if (january.compareTo(options.first()) > 0) {
            annexes.add(plans.annex(AnnexKind.OUTCOMES, office, january.previous()));
        }
        return annexes;
    }

    private static SampleAnnex withSharedUnits(SampleAnnex annex) {
        return annex.withItems(
                annex.items().stream().map(SampleItem::withSharedUnits).toList());
    }

    private static Draft draft(List<SampleAnnex> annexes, MinguoYear january, Layout layout) {
        SampleAnnex first = annexes.get(0);
        String year = first.yearInTitle() ? "" : first.year() + "年度";
        String subject =
                annexes.size() > 1 ? "附件" : first.kind().label() + first.kind().subject();
        return new Draft(
                january.toString(), year + first.office().name() + subject, annexes, layout, Draft.Content.WHOLE);
    }

    private SampleFile file(Draft whole, int office, MinguoYear january, Dice dice) throws IOException {
        Draft draft = whole;
        Set<String> codes = new TreeSet<>();
        Status status = Status.ACCEPTED;
        if (dice.chance(options.faulty())) {
            Fault fault = dice.pick(Fault.fitting(draft));
            draft = fault.applyTo(draft);
            codes.add(fault.finding().name());
            status = fault.finding().severity() == Severity.ERROR ? Status.REJECTED : Status.ACCEPTED;
        }
        String kinds = whole.annexes().stream()
                .map(annex -> annex.kind().name().substring(0, 1))
                .collect(Collectors.joining());
        // Digits beside letters, so that nobody takes them for a year.
        String unique = "_%s%05d".formatted(kinds, office + 1);
        String path =
                draft.folder() + "/" + draft.name() + unique + draft.layout().extension();
        return new SampleFile(
                path,
                SampleWriter.write(draft),
                new SampleTruth(status, codes, draft.readable(), received(january, dice)));
    }

    private static LocalDateTime received(MinguoYear january, Dice dice) {
        LocalDate day = LocalDate.of(january.gregorian(), 1, 2).plusDays(dice.between(0, 28));
        return (dice.chance(LATE) ? day.plusDays(30) : day).atTime(dice.between(8, 17), dice.between(0, 59));
    }

    /** A line of the receipt register, in one of the ways document systems write it. */
    static String registerLine(SampleFile file) {
        LocalDateTime received = file.truth().received();
        int minguo = MinguoYear.ofGregorian(received.getYear()).value();
        String time = received.getMinute() % 2 == 0
                ? received.toString().replace('T', ' ')
                : String.format(
                        Locale.ROOT,
                        "%d年%d月%d日 %02d:%02d",
                        minguo,
                        received.getMonthValue(),
                        received.getDayOfMonth(),
                        received.getHour(),
                        received.getMinute());
        return file.path() + "," + time;
    }
}
