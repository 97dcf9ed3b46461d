package org.serviceplan.importer.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.framework.ImplementationItem;
import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.model.office.Office;

/** Makes up what an office promises for a year. Most of it is what it promised the year before. */
@RequiredArgsConstructor
final class PlanMaker {
    private static final double RENEWED = 0.15;
    private static final int BEGINNING = 100;
    private static final List<String> UNITS =
            List.of("處綜合", "網綜合", "總務", "就醫", "就學", "就業", "就養", "志工", "人事", "會計", "資訊");
    private static final List<Map.Entry<String, Deadline.Kind>> DEADLINES = List.of(
            Map.entry("持續辦理", Deadline.Kind.ONGOING),
            Map.entry("持續辦理。", Deadline.Kind.ONGOING),
            Map.entry("經常辦理", Deadline.Kind.ONGOING),
            Map.entry("全年", Deadline.Kind.ONGOING),
            Map.entry("%s年12月31日前", Deadline.Kind.BY_DATE),
            Map.entry("%s/12/31", Deadline.Kind.BY_DATE),
            Map.entry("截至%s年12月底", Deadline.Kind.BY_DATE),
            Map.entry("於11月底前", Deadline.Kind.BY_DATE),
            Map.entry("十二月二十日前", Deadline.Kind.BY_DATE),
            Map.entry("自%1$s年1月1日至%1$s年12月31日止", Deadline.Kind.BY_DATE),
            Map.entry("每年1月底前", Deadline.Kind.RECURRING),
            Map.entry("每季", Deadline.Kind.RECURRING),
            Map.entry("每月至少一次", Deadline.Kind.RECURRING),
            Map.entry("每半年", Deadline.Kind.RECURRING),
            Map.entry("隔月3日前", Deadline.Kind.RECURRING));

    private final long seed;
    private final MeasureMaker measures;

    PlanMaker(long seed) {
        this(seed, new MeasureMaker(seed, Phrases.STANDARD));
    }

    SampleAnnex annex(AnnexKind kind, Office office, MinguoYear year) {
        List<SampleItem> items = PlanFramework.forYear(year).items().stream()
                .map(item -> item(office, year, item))
                .toList();
        return new SampleAnnex(kind, office, year, office.name(), true, Set.of(), items);
    }

    private SampleItem item(Office office, MinguoYear year, ImplementationItem item) {
        Dice dice = Dice.of(seed, office.code(), item.ordinal());
        String heading = dice.pick(Stream.concat(Stream.of(item.heading()), item.variants().stream())
                .toList());
        Map.Entry<String, Deadline.Kind> deadline = dice.pick(DEADLINES);
        List<Phrases.Action> actions = Phrases.STANDARD.actions(item.ordinal());
        int start = dice.between(0, actions.size() - 1);
        int count = dice.between(2, actions.size());
        List<SampleMeasure> written = new ArrayList<>();
        for (int slot = 0; slot < count; slot++) {
            int renewals = renewals(year, office.code(), item.ordinal(), slot);
            Phrases.Action action = actions.get((start + slot) % actions.size());
            SampleMeasure measure =
                    measures.measure(action, year, office.code() + "/" + item.ordinal() + "/" + slot + "/" + renewals);
            written.add(measure.withNumber(slot + 1).withUnits(units(dice)));
        }
        return new SampleItem(item.ordinal(), heading, deadline.getKey().formatted(year), deadline.getValue(), written);
    }

    /** How often the measure in this place was given up for another one until a year. */
    private int renewals(MinguoYear year, Object... place) {
        int renewals = 0;
        for (int y = BEGINNING; y <= year.value(); y++) {
            renewals += Dice.of(seed, List.of(place), y).chance(RENEWED) ? 1 : 0;
        }
        return renewals;
    }

    private static List<String> units(Dice dice) {
        int first = dice.between(0, UNITS.size() - 1);
        int count = dice.between(1, 3);
        List<String> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            units.add(UNITS.get((first + i * 3) % UNITS.size()));
        }
        return units;
    }
}
