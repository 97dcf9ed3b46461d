package org.serviceplan.importer.annex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.annex.AnnexReader.Reading;
import org.serviceplan.importer.table.AnnexTable;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.PlanItem;

/** Finds what are parts of one annex in a file: tables of the same office and year, each with items that the others leave out. */
@RequiredArgsConstructor
final class AnnexParts {
    /** More than a file has annexes; with each that came before, a table would be compared. */
    private static final int MOST_GROUPS = 100;

    private static final String GOES_ON = "續";
    private static final Pattern COUNTED = Pattern.compile("[0-9０-９一二三四五六七八九十甲乙丙丁續()（）\\s_.、-]+");

    private final IdentityResolver identities;
    private final Predicate<String> isItemHeading;
    /** The items that an annex answers. */
    private final Set<Integer> ordinals;

    private final SplitItem split;
    private final TimeLimit time;
    private final IdentityHashMap<AnnexTable, ToldIdentity> told = new IdentityHashMap<>();

    /** The readings in groups that are an annex each, in the order in which these begin. What fits several is an annex of its own. */
    List<List<Reading>> groups(List<Reading> readings) {
        List<Group> groups = new ArrayList<>();
        for (Reading reading : readings) {
            time.check();
            Part part = new Part(reading);
            List<Group> fitting = groups.subList(Math.max(0, groups.size() - MOST_GROUPS), groups.size()).stream()
                    .filter(group -> group.takes(part))
                    .toList();
            if (fitting.size() == 1) {
                fitting.get(0).add(part);
            } else {
                groups.add(new Group(part, readings));
            }
        }
        return groups.stream().map(group -> group.parts).toList();
    }

    /** Whether a table goes on with the last item of another, and then with items that this leaves out. */
    boolean goesOn(Reading one, Reading next) {
        if (one.annex().kind() != next.annex().kind()
                || one.annex().items().isEmpty()
                || !(next.table().beginsInsideItem() || continuesItem(one, next))
                || !one.table()
                        .head()
                        .columns()
                        .keySet()
                        .equals(next.table().head().columns().keySet())) {
            return false;
        }
        Map<Integer, PlanItem> items = byOrdinal(one);
        return next.annex().items().stream().skip(1).noneMatch(item -> items.containsKey(item.ordinal()))
                && told(one).mayBe(told(next));
    }

    /** Whether the last item of a table goes on in another, by the numbers of its measures or with the rest of the last one. */
    private boolean continuesItem(Reading one, Reading next) {
        PlanItem last = one.annex().items().get(one.annex().items().size() - 1);
        PlanItem first =
                next.annex().items().isEmpty() ? null : next.annex().items().get(0);
        return first != null
                && first.ordinal() == last.ordinal()
                && first.heading().equals(last.heading())
                && !first.measures().isEmpty()
                && !last.measures().isEmpty()
                && (first.measures().get(0).ordinal()
                                == last.measures()
                                                .get(last.measures().size() - 1)
                                                .ordinal()
                                        + 1
                        || split.beginsWithRest(one, last, next, first));
    }

    /** Whether each part says whose it is, or stands on a sheet that is called like that of one that does. */
    boolean areNamed(List<Reading> group) {
        Reading naming = group.stream()
                .filter(part -> !told(part).saysNothing())
                .findFirst()
                .orElse(group.get(0));
        String name = nameAlone(naming.table().sheet());
        return group.stream()
                .allMatch(part -> !told(part).saysNothing()
                        || part.table().sheet().contains(GOES_ON)
                        || nameAlone(part.table().sheet()).equals(name));
    }

    /** A sheet's name without what tells it from the next one: 附件一(1), 附件一 - 2. */
    private static String nameAlone(String sheet) {
        return COUNTED.matcher(sheet).replaceAll("");
    }

    private ToldIdentity told(Reading reading) {
        return told.computeIfAbsent(reading.table(), identities::told);
    }

    private static Map<Integer, PlanItem> byOrdinal(Reading reading) {
        Map<Integer, PlanItem> items = new HashMap<>();
        reading.annex().items().forEach(item -> items.putIfAbsent(item.ordinal(), item));
        return items;
    }

    /** Whether tables of this kind that may be one annex answer all items together. */
    private boolean answerAll(Part part, List<Reading> readings) {
        return readings.stream()
                .filter(other -> other.annex().kind() == part.reading.annex().kind()
                        && told(other).mayBe(told(part.reading)))
                .flatMap(other -> other.annex().items().stream())
                .map(PlanItem::ordinal)
                .collect(Collectors.toSet())
                .containsAll(ordinals);
    }

    /** A reading, with what is asked of it again and again. */
    private final class Part {
        private final Reading reading;
        private final Map<Integer, PlanItem> items;

        Part(Reading reading) {
            this.reading = reading;
            this.items = byOrdinal(reading);
        }

        /** Other plans have items as well. */
        boolean answersAnItem() {
            return items.values().stream().anyMatch(item -> isItemHeading.test(item.heading()));
        }
    }

    /** Parts of one annex, with what is known of it by them. */
    private final class Group {
        private final List<Reading> parts = new ArrayList<>();
        private final Map<Integer, PlanItem> items = new HashMap<>();
        private final AnnexKind kind;
        private final Part first;
        /** All that may be parts of something. */
        private final List<Reading> candidates;

        Group(Part first, List<Reading> candidates) {
            this.candidates = candidates;
            this.kind = first.reading.annex().kind();
            this.first = first;
            parts.add(first.reading);
            items.putAll(first.items);
        }

        /** Whether a reading may be a part: of no other office or year, and with nothing that is another here. */
        boolean takes(Part part) {
            return part.reading.annex().kind() == kind
                    && first.answersAnItem()
                    && part.answersAnItem()
                    && parts.stream().allMatch(each -> told(each).mayBe(told(part.reading)))
                    && (hasItemsOfItsOwn(part) ? hasNoOther(part) : isOfAnotherSection(part));
        }

        /** Whether a reading has items that are missing here, and the other way round. */
        private boolean hasItemsOfItsOwn(Part part) {
            return !part.items.keySet().containsAll(items.keySet())
                    && !items.keySet().containsAll(part.items.keySet());
        }

        private boolean hasNoOther(Part part) {
            return part.items.values().stream().allMatch(item -> isSameOrGoesOn(part, item))
                    || isOfAnotherSection(part);
        }

        private boolean isSameOrGoesOn(Part part, PlanItem item) {
            return !items.containsKey(item.ordinal())
                    || parts.stream().allMatch(earlier -> {
                        PlanItem same = byOrdinal(earlier).get(item.ordinal());
                        return same == null
                                || MeasureWords.of(same).equals(MeasureWords.of(item))
                                || (goesOnAfter(part, item) && split.goesOn(earlier, same, part.reading, item));
                    });
        }

        /** Whether it is the table of another section of the office, with measures of its own. */
        private boolean isOfAnotherSection(Part part) {
            return parts.stream().allMatch(earlier -> split.areSections(earlier, part.reading))
                    && answerAll(part, candidates);
        }

        /** Whether a part begins with this item, and those before end with it. */
        private boolean goesOnAfter(Part part, PlanItem item) {
            return Collections.max(items.keySet()) == item.ordinal()
                    && Collections.min(part.items.keySet()) == item.ordinal();
        }

        void add(Part part) {
            parts.add(part.reading);
            part.items.forEach(items::putIfAbsent);
        }
    }
}
