package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.importer.workbook.TimeLimit;

/** Finds the annex tables on a sheet, wherever they stand and however many there are. */
public final class TableFinder {
    /** More than there are offices; each part of a sheet is looked through anew. */
    private static final int MOST_BESIDE = 32;

    private static final int LONGEST_HEAD = 100;
    private static final int FEWEST_WORDS = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ 　,，、;；/／\\t|｜.．-]++");

    private final RowJudge judge;
    private final HeadWords words;
    private final HeadFinder heads;
    private final LineReader lines;
    private final FooterReader footers;
    private final TitlesBelow titlesBelow;
    private final SideBySide sideBySide;
    private final Vocabulary vocabulary;
    private final Predicate<String> isItemHeading;

    /**
     * A finder that knows these words.
     *
     * @param isItemHeading tells whether a text is the heading of an item, with or without its number
     */
    public TableFinder(Vocabulary vocabulary, Predicate<String> isItemHeading) {
        this.judge = new RowJudge(vocabulary, isItemHeading);
        this.words = vocabulary.heads();
        this.heads = new HeadFinder(words);
        this.lines = new LineReader(vocabulary);
        this.footers = new FooterReader(vocabulary, lines);
        this.titlesBelow = new TitlesBelow(lines);
        this.sideBySide = new SideBySide(vocabulary);
        this.vocabulary = vocabulary;
        this.isItemHeading = isItemHeading;
    }

    /** The tables on a sheet, from top to bottom, and from left to right where they stand side by side; none where no row is an annex's head. Looks at the time row by row. */
    public List<AnnexTable> findAll(Sheet sheet, TimeLimit time) {
        return findAll(sheet, MOST_BESIDE, time);
    }

    /** The tables on a sheet or a part of one, in which so many more stand side by side. */
    private List<AnnexTable> findAll(Sheet sheet, int beside, TimeLimit time) {
        Grid grid = new Grid(sheet);
        List<TableHead> found = heads.findAll(grid, time);
        if (!found.isEmpty()) {
            int end = turnedAbove(sheet, grid, found.get(0), time);
            List<AnnexTable> above = end > 0 ? turned(part(sheet, 0, end), beside - 1, time) : List.of();
            return above.isEmpty()
                    ? tables(sheet, grid, found, beside, time)
                    : concat(above, findAll(part(sheet, end, Integer.MAX_VALUE), beside - 1, time));
        }
        TextColumns text = TextColumns.of(sheet, vocabulary, isItemHeading, time);
        if (text == null) {
            return turned(sheet, beside, time);
        }
        Sheet apart = text.apart();
        Grid columns = new Grid(apart);
        List<AnnexTable> tables = new ArrayList<>();
        for (AnnexTable table : tables(apart, columns, heads.findAll(columns, time), beside, time)) {
            List<AnnexTable.Line> unclear = tables.isEmpty() ? text.unclear() : List.of();
            tables.add(text.back(table).withLines(concat(text.back(table).lines(), unclear)));
        }
        return tables;
    }

    /** Tables whose heads stand one below the other, with the lines above each. */
    private List<AnnexTable> turned(Sheet sheet, int beside, TimeLimit time) {
        List<AnnexTable> tables = new ArrayList<>();
        List<TurnedSheet> found = TurnedSheet.allOn(sheet, words, row -> lines.isTitle(row) || judge.isNote(row), time);
        for (TurnedSheet turned : found) {
            time.check();
            OptionalInt second = beside > 1 ? turned.beside(words) : OptionalInt.empty();
            if (second.isPresent()) {
                return sideBySide.halves(sheet, second.getAsInt(), turned.firstRow()).stream()
                        .flatMap(half -> turned(half, beside - 1, time).stream())
                        .toList();
            }
            List<AnnexTable.Line> above = lines.above(turned.above());
            boolean last = turned == found.get(found.size() - 1);
            List<AnnexTable.Line> below = last ? footers.titlesIn(turned.below()) : List.of();
            Sheet rows = turned.turned();
            Grid grid = new Grid(rows);
            for (AnnexTable table : tables(rows, grid, heads.findAll(grid, time), beside, time)) {
                AnnexTable back = TurnedSheet.back(table);
                addOrGoOn(tables, back.withLines(concat(above, concat(back.lines(), below))));
            }
        }
        List<AnnexTable> plans = titlesBelow.placed(tables);
        return plans.stream().anyMatch(this::showsPlan)
                ? plans.stream()
                        .filter(plan -> showsPlan(plan) || isAnother(plan))
                        .toList()
                : List.of();
    }

    /** The same heads again, as on a card for each measure, go on with the table above, unless something says whose they are. */
    private void addOrGoOn(List<AnnexTable> tables, AnnexTable next) {
        int last = tables.size() - 1;
        if (last >= 0
                && continues(tables.get(last).head(), tables.get(last).lines(), next.head(), next.lines())
                && next.lines().stream().noneMatch(line -> vocabulary.namesOffice(line.text()))) {
            tables.set(last, tables.get(last).followedBy(next));
        } else {
            tables.add(next);
        }
    }

    /** What stands on a plan's sheet under a title of its own is another, though it names no item. */
    private static boolean isAnother(AnnexTable table) {
        return !table.titles().isEmpty() && measures(table) > 1;
    }

    private static long measures(AnnexTable table) {
        return table.rows().stream()
                .filter(row -> row.isWritten(ColumnRole.MEASURE))
                .count();
    }

    /** A sheet that explains the columns of the form has their heads one below the other as well, but names no item, or one as an example. */
    private boolean showsPlan(AnnexTable table) {
        boolean numbered = table.rows().stream().anyMatch(row -> RowJudge.isNumbered(row.written(ColumnRole.MEASURE)));
        return table.rows().stream().anyMatch(row -> judge.namesItem(row.cells()))
                && (measures(table) > 1 || numbered || !table.titles().isEmpty());
    }

    private static <T> List<T> concat(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** A text on a sheet without tables that lists the words of a head, though nobody can tell what parts them and the columns below. */
    public Optional<AnnexTable.Line> unclearHead(Sheet sheet, TimeLimit time) {
        for (SheetRow row : sheet.rows()) {
            time.check();
            for (Cell cell : row.cells()) {
                if (cell.text().length() <= LONGEST_HEAD && words(cell.text()) >= FEWEST_WORDS) {
                    return Optional.of(new AnnexTable.Line(cell.ref(), cell.text(), AnnexTable.Line.Kind.UNCLEAR));
                }
            }
        }
        return Optional.empty();
    }

    /** How many words of heads a text is; 0 where there is anything else in it. */
    private int words(String text) {
        int words = 0;
        for (String word : BETWEEN_WORDS.split(text.strip(), -1)) {
            if (vocabulary.heads().find(word).isEmpty()) {
                return 0;
            }
            words++;
        }
        return words;
    }

    private List<AnnexTable> tables(Sheet sheet, Grid grid, List<TableHead> read, int beside, TimeLimit time) {
        ItemColumn items = new ItemColumn(grid, isItemHeading);
        List<TableHead> found = read.stream().map(items::settled).toList();
        for (TableHead head : beside > 1 ? found : List.<TableHead>of()) {
            for (SheetRow row : rowsBetween(grid, head.firstRow(), head.lastRow())) {
                OptionalInt second = sideBySide.secondTable(row);
                if (second.isPresent()) {
                    return sideBySide.halves(sheet, second.getAsInt(), head.firstRow()).stream()
                            .flatMap(half -> findAll(half, beside - 1, time).stream())
                            .toList();
                }
            }
        }
        List<AnnexTable> tables = new ArrayList<>();
        TableBuilder current = null;
        int from = 0;
        for (TableHead head : found) {
            List<SheetRow> between = rowsBetween(grid, from, head.firstRow() - 1);
            if (current == null) {
                current = new TableBuilder(grid, judge, footers, time, lines.above(between), head);
                current.addItemAbove(between);
            } else {
                int titleAt = titleStart(between, head);
                List<AnnexTable.Line> above = lines.above(between.subList(titleAt, between.size()));
                current.addBody(between.subList(0, titleAt));
                if (continues(current.head(), current.lines(), head, above)) {
                    current.breakPage();
                } else {
                    tables.add(current.build());
                    current = new TableBuilder(grid, judge, footers, time, above, head);
                    current.addItemAbove(between.subList(titleAt, between.size()));
                }
            }
            from = head.lastRow() + 1;
        }
        if (current != null) {
            current.addBody(rowsBetween(grid, from, grid.lastRow()));
            int other = current.otherRow() < 0 || beside <= 1 ? -1 : startWithTitles(grid, from, current.otherRow());
            List<AnnexTable> below =
                    other < 0 ? List.of() : turned(part(sheet, other, Integer.MAX_VALUE), beside - 1, time);
            if (!below.isEmpty()) {
                return concat(findAll(part(sheet, 0, other), beside - 1, time), below);
            }
            tables.add(current.build());
        }
        return titlesBelow.placed(tables);
    }

    /** A head printed again goes on with the same table, under no title or under the same one. */
    private static boolean continues(
            TableHead current, List<AnnexTable.Line> lines, TableHead head, List<AnnexTable.Line> above) {
        String title = uncontinued(above);
        boolean sameTitle = title.isEmpty() || title.equals(uncontinued(lines));
        return sameTitle && current.isRepeatedBy(head);
    }

    /** A title without what says that it goes on: （續）, （續表）. */
    private static String uncontinued(List<AnnexTable.Line> lines) {
        return LineReader.titleOf(lines).value().replace("續表", "").replace("續", "");
    }

    /** Where, in the rows between two heads, the lines above the second begin; prefaces may stand between its title and its head. */
    private int titleStart(List<SheetRow> between, TableHead head) {
        int start = between.size();
        for (int r = between.size() - 1; r >= 0; r--) {
            if (lines.beginsTable(between.get(r), head)) {
                start = r;
            } else if (!judge.isNote(between.get(r))) {
                return start;
            }
        }
        return start;
    }

    /** The row below a turned table above a head that has a title of its own; 0 where there is none. */
    private int turnedAbove(Sheet sheet, Grid grid, TableHead head, TimeLimit time) {
        // Most sheets have not even as many rows there.
        if (grid.placeOf(head.firstRow()) < FEWEST_WORDS) {
            return 0;
        }
        int end = TurnedSheet.endAbove(sheet, head.firstRow(), words, time);
        boolean titled =
                end > 0 && rowsBetween(grid, end, head.firstRow() - 1).stream().anyMatch(lines::isTitle);
        return titled ? end : 0;
    }

    /** The rows of a sheet from one on to before another. */
    private static Sheet part(Sheet sheet, int from, int end) {
        List<SheetRow> rows = sheet.rows().stream()
                .filter(row -> row.index() >= from && row.index() < end)
                .toList();
        List<MergedRange> merges = sheet.merges().stream()
                .filter(range -> range.first().row() >= from && range.first().row() < end)
                .toList();
        return new Sheet(sheet.name(), sheet.hidden(), rows, merges);
    }

    /** Where the titles right above a row begin. */
    private int startWithTitles(Grid grid, int from, int row) {
        int start = row;
        List<SheetRow> above = rowsBetween(grid, from, row - 1);
        for (int r = above.size() - 1; r >= 0 && lines.isTitle(above.get(r)); r--) {
            start = above.get(r).index();
        }
        return start;
    }

    private static List<SheetRow> rowsBetween(Grid grid, int first, int last) {
        return grid.rows().subList(grid.placeOf(first), grid.placeOf(last + 1));
    }
}
