package org.serviceplan.importer.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.serviceplan.importer.table.ColumnRole;
import org.serviceplan.model.AnnexKind;

/** Draws one annex on a sheet in an office's layout. */
final class AnnexPen {
    /** What every generated sheet says of itself. */
    static final String SYNTHETIC = "合成資料，非真實";

    private final SampleSheet sheet;
    private final SampleAnnex annex;
    private final Layout layout;
    private final AnnexColumns columns;
    private int top;
    private int rowsOnPage;
    private int pages = 1;

    AnnexPen(SampleSheet sheet, SampleAnnex annex, Layout layout) {
        this.sheet = sheet;
        this.annex = annex;
        this.layout = layout;
        this.columns = new AnnexColumns(annex, layout);
    }

    void draw() {
        drawAbove();
        top = sheet.rows().size();
        drawHead();
        for (SampleItem item : annex.items()) {
            drawItem(item);
            if (layout.has(Quirk.LEGENDS) && item.number() == 2) {
                line("※粗體字為本年度新增項目。");
            }
            if (layout.has(Quirk.BLANK_ROWS)) {
                sheet.add(List.of());
            }
        }
        if (layout.signOff()) {
            line("備註：" + SYNTHETIC + "。");
            line("承辦人：　　　　　單位主管：　　　　　機關首長：");
        }
        if (layout.has(Quirk.TITLE_BELOW)) {
            sheet.add(List.of());
            drawTitle();
        }
    }

    /** The first row of the head. */
    int top() {
        return top;
    }

    private void drawAbove() {
        if (layout.has(Quirk.FAR_OFF)) {
            List.of(1, 2, 3, 4, 5).forEach(row -> sheet.add(List.of()));
        }
        line("※" + SYNTHETIC);
        if (layout.label()) {
            line(annex.kind().label());
        }
        if (!layout.has(Quirk.TITLE_BELOW)) {
            drawTitle();
        }
        if (layout.preface()) {
            line("填表日期：　年　月　日");
            line("聯絡電話：（略）");
        }
    }

    private void drawTitle() {
        String office = layout.shortName() ? annex.titleOffice().replace("榮民服務處", "榮服處") : annex.titleOffice();
        String year = annex.yearInTitle() ? layout.typed(year() + "年度") : "";
        String what = layout.form() == Form.BOTH_ANNEXES
                ? "具體作法及執行成效"
                : annex.kind() == AnnexKind.MEASURES ? "具體作法" : "執行成效一覽表";
        List<String> parts = Stream.of(office, year, "提升政府服務效能" + what)
                .filter(part -> !part.isEmpty())
                .toList();
        String rest = year + "提升政府服務效能" + what;
        if (layout.has(Quirk.STACKED_TITLE)) {
            parts.forEach(this::title);
        } else if (layout.has(Quirk.SPREAD_TITLE) && parts.size() > 1) {
            row(parts);
        } else if (office.isEmpty() || layout.titleRows() == 1) {
            title(office + rest);
        } else if (layout.titleRows() == 2) {
            title(office + "\n" + rest);
        } else {
            title(office);
            title(rest);
        }
    }

    private String year() {
        return layout.has(Quirk.GREGORIAN_YEAR)
                ? String.valueOf(annex.year().gregorian())
                : annex.year().toString();
    }

    private void title(String text) {
        int row = line(text);
        merge(row, row, 0, columns.columns().size() - 1);
    }

    private int line(String text) {
        return row(List.of(text));
    }

    private int row(List<String> texts) {
        List<String> row = new ArrayList<>(Collections.nCopies(layout.firstColumn(), ""));
        row.addAll(texts);
        return sheet.add(row);
    }

    /** Merges columns of the table. */
    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.merge(firstRow, lastRow, layout.firstColumn() + firstColumn, layout.firstColumn() + lastColumn);
    }

    private void drawHead() {
        List<String> upper = new ArrayList<>(
                columns.columns().stream().map(AnnexColumns.Column::head).toList());
        List<String> lower = new ArrayList<>(Collections.nCopies(upper.size(), ""));
        Set<Integer> drawn = new HashSet<>();
        if (columns.isGrouped()) {
            group(upper, lower, columns.indexOf(ColumnRole.UNIT), drawn);
        }
        if (layout.has(Quirk.SPLIT_HEAD) && columns.indexOf(ColumnRole.NUMBER) >= 0) {
            split(upper, lower, columns.indexOf(ColumnRole.NUMBER), drawn);
        }
        if (isTall()) {
            drawGroups(upper.size());
        }
        int first = row(upper);
        int last = columns.isTwoRows() ? row(lower) : first;
        if (columns.isGrouped()) {
            int unit = columns.indexOf(ColumnRole.UNIT);
            merge(first, first, unit, unit + 1);
        }
        for (int c = 0; c < upper.size(); c++) {
            boolean pair = layout.isPaired() && columns.columns().get(c).role() == ColumnRole.MEASURE_NUMBER;
            if (drawn.add(c)) {
                merge(first, last, c, pair ? c + 1 : c);
            }
            if (pair) {
                drawn.add(c + 1);
            }
        }
        if (isTall()) {
            drawCaptions(upper.size());
        }
    }

    /** Two columns are too few for groups. */
    private boolean isTall() {
        return layout.has(Quirk.TALL_HEAD) && columns.columns().size() > 2;
    }

    /** Two words over all columns. */
    private void drawGroups(int size) {
        int middle = size / 2;
        List<String> groups = new ArrayList<>(Collections.nCopies(size, ""));
        groups.set(0, "計畫內容");
        groups.set(middle, "執行與管考");
        int row = row(groups);
        merge(row, row, 0, middle - 1);
        merge(row, row, middle, size - 1);
    }

    private void drawCaptions(int size) {
        row(IntStream.rangeClosed(1, size).mapToObj(c -> "（" + c + "）").toList());
    }

    private static void group(List<String> upper, List<String> lower, int unit, Set<Integer> drawn) {
        lower.set(unit, upper.get(unit));
        lower.set(unit + 1, upper.get(unit + 1));
        upper.set(unit, "分工與進度");
        upper.set(unit + 1, "");
        drawn.addAll(Set.of(unit, unit + 1));
    }

    private static void split(List<String> upper, List<String> lower, int number, Set<Integer> drawn) {
        String head = upper.get(number);
        upper.set(number, head.substring(0, 1));
        lower.set(number, head.substring(head.length() - 1));
        drawn.add(number);
    }

    private void drawItem(SampleItem item) {
        if (!mayBreakInside()) {
            breakPage();
        }
        if (layout.shape() == ItemShape.BANNER) {
            line(layout.typed(layout.items().mark(item.number())) + item.heading());
        }
        int first = sheet.rows().size();
        if (layout.shape() == ItemShape.ONE_CELL) {
            row(cells(item, item.measures(), true));
        } else {
            for (int m = 0; m < item.measures().size(); m++) {
                drawMeasure(item, m);
            }
        }
        if (layout.shape() == ItemShape.MERGED) {
            int rows = sheet.rows().size() - first;
            int merged = layout.has(Quirk.BROKEN_MERGES) ? (rows + 1) / 2 : rows;
            List.of(ColumnRole.NUMBER, ColumnRole.ITEM, ColumnRole.DEADLINE)
                    .forEach(role -> mergeDown(first, first + merged - 1, role));
        }
    }

    private void drawMeasure(SampleItem item, int index) {
        if (mayBreakInside()) {
            breakPage();
        }
        SampleMeasure measure = item.measures().get(index);
        int cut = HandWrap.cut(measure.text());
        boolean lastOnPage = layout.pageRows() > 0 && rowsOnPage == layout.pageRows() - 1;
        if (layout.has(Quirk.CUT_MEASURES)
                && mayBreakInside()
                && lastOnPage
                && cut < measure.text().length()) {
            row(cells(item, List.of(measure.withText(measure.text().substring(0, cut))), index == 0));
            rowsOnPage++;
            breakPage();
            row(rest(item, measure, cut));
        } else {
            row(cells(item, List.of(measure), index == 0));
        }
        rowsOnPage++;
        if (layout.has(Quirk.HIDDEN_ROWS) && index == 1) {
            sheet.hiddenRows().add(sheet.rows().size() - 1);
        }
    }

    /** The second half of a measure that a page cuts: its number and what stands beside it are on the page before. */
    private List<String> rest(SampleItem item, SampleMeasure measure, int cut) {
        List<String> cells = new ArrayList<>(cells(item, List.of(measure.withNumber(0)), false));
        for (ColumnRole role : List.of(ColumnRole.UNIT, ColumnRole.OUTCOME)) {
            if (columns.indexOf(role) >= 0) {
                cells.set(columns.indexOf(role), "");
            }
        }
        cells.set(columns.indexOf(ColumnRole.MEASURE), wrapped(measure.text().substring(cut)));
        return cells;
    }

    private boolean mayBreakInside() {
        return layout.shape() == ItemShape.CONTINUED || layout.shape() == ItemShape.REPEATED;
    }

    private void breakPage() {
        if (layout.pageRows() > 0 && rowsOnPage >= layout.pageRows()) {
            pages++;
            if (layout.has(Quirk.PAGE_MARKS)) {
                line("第" + pages + "頁");
            }
            drawHead();
            rowsOnPage = 0;
        }
    }

    private void mergeDown(int first, int last, ColumnRole role) {
        int column = columns.indexOf(role);
        if (column >= 0) {
            merge(first, last, column, column);
        }
    }

    private List<String> cells(SampleItem item, List<SampleMeasure> measures, boolean begins) {
        boolean named = begins || layout.shape() == ItemShape.REPEATED;
        return columns.columns().stream()
                .map(column -> column.role() == null
                        ? "年度預算"
                        : switch (column.role()) {
                            case NUMBER -> named ? layout.typed(layout.items().bare(item.number())) : "";
                            case ITEM -> named ? heading(item) : "";
                            case DEADLINE -> named ? item.deadline() : "";
                            case MEASURE_NUMBER -> layout.typed(number(measures.get(0)));
                            case MEASURE -> joined(measures, false);
                            case UNIT ->
                                String.join(
                                        layout.typed(layout.unitSeparator()),
                                        measures.get(0).units());
                            case OUTCOME -> joined(measures, true);
                            case REMARK -> "";
                        })
                .toList();
    }

    private String heading(SampleItem item) {
        String mark = layout.numberColumn() ? "" : layout.typed(layout.items().mark(item.number()));
        return mark + wrapped(item.heading());
    }

    private String wrapped(String text) {
        return HandWrap.wrap(text, layout.wrapAt());
    }

    private static String number(SampleMeasure measure) {
        return measure.number() == 0 ? "" : String.valueOf(measure.number());
    }

    /** The texts of a cell: numbered where the layout numbers them; outcomes only where several share the cell. */
    private String joined(List<SampleMeasure> measures, boolean outcomes) {
        boolean numbered = outcomes
                ? layout.shape() == ItemShape.ONE_CELL
                : layout.measures().isWritten();
        return measures.stream()
                .map(measure ->
                        (numbered ? mark(measure) : "") + wrapped(outcomes ? measure.outcome() : measure.text()))
                .collect(Collectors.joining("\n"));
    }

    private String mark(SampleMeasure measure) {
        String mark = layout.typed(layout.measures().mark(measure.number()));
        return layout.has(Quirk.BULLETS) && !mark.isEmpty() ? "• " + mark : mark;
    }
}
