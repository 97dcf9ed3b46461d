package org.serviceplan.importer.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import lombok.RequiredArgsConstructor;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.importer.samples.Draft.Content;
import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.Deadline;

/** What can be made wrong with a file; each constant raises the finding of its own name and no other. */
@RequiredArgsConstructor
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
enum Fault {
    FILE_EMPTY(draft -> true, draft -> draft.withContent(Content.EMPTY)),
    FILE_DAMAGED(draft -> true, draft -> draft.withContent(Content.CUT_OFF)),
    FILE_NOT_A_WORKBOOK(draft -> true, draft -> draft.withContent(Content.WEB_PAGE)),
    NO_ANNEX(draft -> true, draft -> draft.withContent(Content.OTHER_TABLE)),
    HIDDEN_SHEET_SKIPPED(draft -> true, draft -> draft.withContent(Content.WITH_HIDDEN_COPY)),
    DUPLICATE_ANNEX(Fault::isAlone, draft -> draft.withAnnexes(List.of(draft.first(), draft.first()))
            .withLayout(draft.layout().withPacking(Packing.SHEETS))),
    HIDDEN_ROWS_READ(
            draft -> draft.layout().shape() != ItemShape.ONE_CELL,
            draft -> draft.withLayout(draft.layout().with(Quirk.HIDDEN_ROWS))),
    OFFICE_UNKNOWN(Fault::saysYear, draft -> nameless(titled(draft, "")).withName("收件")),
    OFFICE_MISNAMED(Fault::isAlone, draft -> titled(draft, "中央市政府榮民服務處")),
    OFFICE_AMBIGUOUS(Fault::isAlone, draft -> titled(draft, "花蓮縣榮民服務處、金門縣榮民服務處")),
    OFFICE_CONTRADICTED(
            Fault::saysYear,
            draft -> draft.withName(draft.first().office().places().contains("花蓮縣") ? "金門縣" : "花蓮縣")),
    // A deadline such as 11月底前 could not be told without the year.
    YEAR_UNKNOWN(Fault::isAlone, draft -> nameless(
                    untitledYear(items(draft, items -> items.replaceAll(Fault::everyQuarter))))
            .withFolder("未分年度")
            .withName(draft.first().office().name() + draft.first().kind().label())),
    YEAR_CONTRADICTED(
            Fault::saysYear,
            draft -> draft.withName(draft.first().year().previous() + "年"
                    + draft.first().office().name())),
    MISSING_ITEM(draft -> true, draft -> items(draft, items -> items.remove(2))),
    UNKNOWN_ITEM(
            Fault::hasItemColumn,
            draft -> items(
                    draft,
                    items -> items.add(items.get(1).withNumber(items.size() + 1).withHeading("其他創新服務作為")))),
    DUPLICATE_ITEM(draft -> true, draft -> items(draft, items -> items.add(items.get(0)))),
    HEADING_DIFFERS(
            Fault::hasItemColumn,
            draft -> item(draft, item -> item.withHeading(item.heading().replace("服務", "")))),
    BLANK_MEASURE(
            draft -> draft.layout().measures() != Numbering.NONE,
            draft -> item(draft, item -> item.withLast(last -> last.withText("").withOutcome("")))),
    MEASURE_NUMBER_GAP(
            draft -> draft.layout().measures() != Numbering.NONE,
            draft -> item(draft, item -> item.withLast(last -> last.withNumber(last.number() + 1)))),
    MEASURE_NUMBER_DUPLICATE(
            draft -> draft.layout().measures() != Numbering.NONE
                    && draft.layout().shape() != ItemShape.ONE_CELL,
            draft -> item(draft, item -> item.withLast(last -> last.withNumber(last.number() - 1)))),
    MEASURE_NUMBER_MISSING(
            draft -> draft.layout().measures().isWritten() && draft.layout().shape() != ItemShape.ONE_CELL,
            draft -> item(
                    draft.withLayout(draft.layout().withPageRows(0)),
                    item -> item.withLast(last -> last.withNumber(0)))),
    BLANK_DEADLINE(
            Fault::plans, draft -> item(draft, item -> item.withDeadline("").withDeadlineKind(Deadline.Kind.BLANK))),
    UNRECOGNISED_DEADLINE(
            Fault::plans,
            draft -> item(draft, item -> item.withDeadline("儘速").withDeadlineKind(Deadline.Kind.UNRECOGNISED))),
    MISSING_UNIT_COLUMN(Fault::plans, draft -> leaveOut(draft, ColumnRole.UNIT)),
    MISSING_DEADLINE_COLUMN(Fault::plans, draft -> leaveOut(draft, ColumnRole.DEADLINE)),
    BLANK_OUTCOME(draft -> !plans(draft), draft -> item(draft, item -> item.withLast(last -> last.withOutcome("")))),
    MISSING_OUTCOME_COLUMN(draft -> !plans(draft) && isAlone(draft), draft -> leaveOut(draft, ColumnRole.OUTCOME));

    private final Predicate<Draft> fits;
    private final UnaryOperator<Draft> change;

    /** The finding it raises. */
    FindingType finding() {
        return FindingType.valueOf(name());
    }

    /** The faults that this file can have. */
    static List<Fault> fitting(Draft draft) {
        return List.of(values()).stream()
                .filter(fault -> fault.fits.test(draft))
                .toList();
    }

    Draft applyTo(Draft draft) {
        return change.apply(draft);
    }

    private static boolean isAlone(Draft draft) {
        return draft.annexes().size() == 1;
    }

    /** Whether it is alone and says its year whatever the file is called. */
    private static boolean saysYear(Draft draft) {
        return isAlone(draft) && draft.first().yearInTitle();
    }

    private static boolean plans(Draft draft) {
        return draft.first().kind() == AnnexKind.MEASURES;
    }

    private static boolean hasItemColumn(Draft draft) {
        return draft.layout().shape() != ItemShape.BANNER;
    }

    private static Draft nameless(Draft draft) {
        return draft.withLayout(draft.layout().without(Quirk.NAMED_SHEETS));
    }

    private static Draft titled(Draft draft, String office) {
        return draft.withFirst(draft.first().withTitleOffice(office));
    }

    private static Draft untitledYear(Draft draft) {
        return draft.withFirst(draft.first().withYearInTitle(false));
    }

    private static SampleItem everyQuarter(SampleItem item) {
        return item.withDeadline("每季").withDeadlineKind(Deadline.Kind.RECURRING);
    }

    private static Draft leaveOut(Draft draft, ColumnRole role) {
        return draft.withFirst(draft.first().withLeftOut(Set.of(role)));
    }

    private static Draft item(Draft draft, UnaryOperator<SampleItem> change) {
        return draft.withFirst(draft.first().withItem(0, change));
    }

    private static Draft items(Draft draft, Consumer<List<SampleItem>> change) {
        List<SampleItem> items = new ArrayList<>(draft.first().items());
        change.accept(items);
        return draft.withFirst(draft.first().withItems(items));
    }
}
