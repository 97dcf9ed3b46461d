package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.table.TextSplit.Field;
import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.CellValue;
import org.serviceplan.model.source.CellRef;

/** Sets the lines of a table of text apart into cells, line by line from the top, as far as its columns can be told apart. */
@RequiredArgsConstructor
final class TextRows {
    private static final int FEWEST_HEADS = 2;
    /** So many texts right under heads do not stand there by chance. */
    private static final int FEWEST_ALIGNED = 3;

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("[^0-9][0-9]{1,3}$");
    /** 112年度 has none. */
    private static final Pattern NUMBER_AND_MARK = Pattern.compile(
            "[\\s　•·●○◆■□*-]{0,4}(?:[（(]|[①-⑳]|(?:[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]{1,3}|[0-9０-９]{1,2})\\s?[、.．）)])");

    /** 一、, (1), 1.1. */
    private static final Pattern NUMBER = Pattern.compile("[（(一二三四五六七八九十壹貳參肆伍陸0-9０-９①-⑳、.．）)之 -]{1,6}");

    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}(?![0-9])");

    private final TextSplit split;
    private final Vocabulary vocabulary;
    private final LineReader lines;
    private final Predicate<String> isItemHeading;
    /** The fields of the head; none above it. */
    private List<Field> head = List.of();

    private boolean inNotes;
    /** Whether the columns are drawn with spaces; commas leave no column blank without saying so. */
    private boolean aligned;

    private int clear;
    private boolean beside;

    /** How many lines under the head were set apart. */
    int clear() {
        return clear;
    }

    /** Whether the last line that was looked at stands beside the rows of the table. */
    boolean isBeside() {
        return beside;
    }

    /** How many columns the head has; none above it. */
    int columns() {
        return head.size();
    }

    /** The cells of a line from some place on; empty where it is part of the table and its columns cannot be told apart. */
    Optional<List<Cell>> apart(CellRef place, String line) {
        List<Field> fields = split.fields(line);
        beside = false;
        if (heads(fields) >= FEWEST_HEADS) {
            head = fields;
            inNotes = false;
            return Optional.of(cells(place, fields));
        }
        beside = !head.isEmpty() && isBeside(place, line, fields);
        if (beside || (head.isEmpty() && !split.isSure()) || isItemAlone(fields)) {
            return Optional.of(cells(place, List.of(new Field(0, line.strip()))));
        }
        Optional<List<Cell>> cells = split.isSure() ? parted(place, fields) : placed(place, fields);
        clear += cells.isPresent() ? 1 : 0;
        return cells;
    }

    private long heads(List<Field> fields) {
        return fields.stream()
                .filter(field -> vocabulary.heads().find(field.text()).isPresent())
                .count();
    }

    /** An item over its measures. */
    private boolean isItemAlone(List<Field> fields) {
        return fields.size() == 1 && isItemHeading.test(fields.get(0).text());
    }

    /** A note, what follows it, a title, the number of a page or a ruled line, which have no columns. */
    private boolean isBeside(CellRef place, String line, List<Field> fields) {
        boolean note = vocabulary.isNote(line) || vocabulary.namesOffice(line);
        inNotes = note || (inNotes && fields.size() == 1 && !isItemAlone(fields));
        return inNotes
                || RowJudge.isPageNumber(line)
                || (fields.size() < head.size() && isTitle(place, fields))
                || line.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** A measure may speak of the plan as its title does, but is not what its line begins with, or has a number. */
    private boolean isTitle(CellRef place, List<Field> fields) {
        Field first = fields.get(0);
        return first.start() == 0
                && !first.text().isEmpty()
                && !NUMBER_AND_MARK.matcher(first.text()).lookingAt()
                && lines.isTitle(first.text(), place);
    }

    /** Whether a line may be a remark or sign-off under a table: it has fewer fields than the head, none before it left blank, and no number. */
    boolean mayBeRemark(String line) {
        List<Field> fields = split.fields(line);
        return fields.size() < head.size()
                && !fields.get(0).text().isEmpty()
                && line.chars().noneMatch(Character::isDigit)
                && !RowJudge.isNumbered(line);
    }

    /** Fields that are parted for sure, unless the line has lost its beginning: it has fewer, and does not begin as a row does. */
    private Optional<List<Cell>> parted(CellRef place, List<Field> fields) {
        String first = fields.get(0).text();
        boolean begins =
                first.isEmpty() || NUMBER.matcher(first).matches() || isItemHeading.test(first) || isMark(first);
        boolean lost = !head.isEmpty()
                && fields.size() < head.size()
                && (fields.size() == 1 || roleAt(0) == ColumnRole.NUMBER)
                && !begins;
        return lost ? Optional.empty() : Optional.of(cells(place, fields));
    }

    /** What marks an example or the end of a table says so itself. */
    private boolean isMark(String text) {
        return vocabulary.isExample(text) || vocabulary.isFiller(text);
    }

    private @Nullable ColumnRole roleAt(int column) {
        return vocabulary.heads().role(head.get(column).text());
    }

    /** As many fields as the head has, or each right under the head of its column where whole lines stand like that as well. */
    private Optional<List<Cell>> placed(CellRef place, List<Field> fields) {
        if (fields.size() == head.size()) {
            if (cutsNumber(fields)) {
                return Optional.empty();
            }
            aligned |= starts(fields).equals(starts());
            return Optional.of(cells(place, fields));
        }
        aligned |= split.isSpaces() && fields.size() >= FEWEST_ALIGNED && starts().containsAll(starts(fields));
        List<Cell> cells = new ArrayList<>();
        for (Field field : fields) {
            int column = aligned ? starts().indexOf(field.start()) : -1;
            // A text alone in the first column may have lost the spaces before it.
            if (column < 0 || (column == 0 && fields.size() == 1)) {
                return Optional.empty();
            }
            cells.add(cell(place, column, field));
        }
        return Optional.of(cells);
    }

    /** Whether a comma may be one within a number, which only happens to give as many fields: 服務6,127人次. */
    private static boolean cutsNumber(List<Field> fields) {
        for (int i = 1; i < fields.size(); i++) {
            Field before = fields.get(i - 1);
            boolean touch =
                    before.start() + before.text().length() + 1 == fields.get(i).start();
            if (touch
                    && ENDS_IN_NUMBER.matcher(before.text()).find()
                    && THOUSANDS.matcher(fields.get(i).text()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private List<Integer> starts() {
        return starts(head);
    }

    private static List<Integer> starts(List<Field> fields) {
        return fields.stream().map(Field::start).toList();
    }

    private static List<Cell> cells(CellRef place, List<Field> fields) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < fields.size(); column++) {
            if (!fields.get(column).text().isEmpty()) {
                cells.add(cell(place, column, fields.get(column)));
            }
        }
        return cells;
    }

    private static Cell cell(CellRef place, int column, Field field) {
        return new Cell(CellRef.of(place.row(), place.column() + column), field.text(), CellValue.TEXT);
    }
}
