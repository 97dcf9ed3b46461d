package org.serviceplan.importer.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

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
    private int rowsOnPage;

    AnnexPen(SampleSheet sheet, SampleAnnex annex, Layout layout) {
        this.sheet = sheet;
        this.annex = annex;
        this.layout = layout;
        this.columns = new AnnexColumns(annex, layout);
    }

    void draw() {
        drawAbove();
        drawHead();
        annex.items().forEach(this::drawItem);
        if (layout.signOff()) {
            line("備註：" + SYNTHETIC + "。");
            line("承辦人：　　　　　單位主管：　　　　　機關首長：");
        }
    }

    private void drawAbove() {
        line("※" + SYNTHETIC);
        if (layout.label()) {
            line(annex.kind().label());
        }
        String office = layout.shortName() ? annex.titleOffice().replace("榮民服務處", "榮服處") : annex.titleOffice();
        String subject = (annex.yearInTitle() ? annex.year() + "年度" : "")
                + (annex.kind() == AnnexKind.MEASURES ? "提升政府服務效能具體作法" : "提升政府服務效能執行成效一覽表");
        switch (office.isEmpty() ? 1 : layout.titleRows()) {
            case 1 -> title(office + subject);
            case 2 -> title(office + "\n" + subject);
            default -> {
                title(office);
                title(subject);
            }
        }
        if (layout.preface()) {
            line("填表日期：　年　月　日");
            line("聯絡電話：（略）");
        }
    }

    private void title(String text) {
        int row = line(text);
        sheet.merge(row, row, layout.left(), layout.left() + columns.columns().size() - 1);
    }

    private int line(String text) {
        return row(List.of(text));
    }

    private int row(List<String> texts) {
        List<String> row = new ArrayList<>(Collections.nCopies(layout.left(), ""));
        row.addAll(texts);
        return sheet.add(row);
    }

    private void drawHead() {
        List<String> heads =
                columns.columns().stream().map(AnnexColumns.Column::head).toList();
        if (!columns.isGrouped()) {
            row(heads);
            return;
        }
        int unit = columns.indexOf(ColumnRole.UNIT);
        List<String> upper = new ArrayList<>(heads);
        upper.set(unit, "分工與進度");
        upper.set(unit + 1, "");
        List<String> lower = new ArrayList<>(Collections.nCopies(heads.size(), ""));
        lower.set(unit, heads.get(unit));
        lower.set(unit + 1, heads.get(unit + 1));
        int first = row(upper);
        row(lower);
        sheet.merge(first, first, layout.left() + unit, layout.left() + unit + 1);
        for (int c = 0; c < heads.size(); c++) {
            if (c != unit && c != unit + 1) {
                sheet.merge(first, first + 1, layout.left() + c, layout.left() + c);
            }
        }
    }

    private void drawItem(SampleItem item) {
        boolean mayBreakInside = layout.shape() == ItemShape.CONTINUED || layout.shape() == ItemShape.REPEATED;
        if (!mayBreakInside) {
            breakPage();
        }
        if (layout.shape() == ItemShape.BANNER) {
            line(layout.items().mark(item.number()) + item.heading());
        }
        int first = sheet.rows().size();
        if (layout.shape() == ItemShape.ONE_CELL) {
            row(cells(item, item.measures(), true));
        } else {
            for (int m = 0; m < item.measures().size(); m++) {
                if (mayBreakInside) {
                    breakPage();
                }
                row(cells(item, item.measures().subList(m, m + 1), m == 0));
                rowsOnPage++;
            }
        }
        if (layout.shape() == ItemShape.MERGED) {
            List.of(ColumnRole.NUMBER, ColumnRole.ITEM, ColumnRole.DEADLINE).forEach(role -> mergeDown(first, role));
        }
    }

    private void breakPage() {
        if (layout.pageRows() > 0 && rowsOnPage >= layout.pageRows()) {
            drawHead();
            rowsOnPage = 0;
        }
    }

    private void mergeDown(int first, ColumnRole role) {
        int column = columns.indexOf(role);
        if (column >= 0) {
            sheet.merge(first, sheet.rows().size() - 1, layout.left() + column, layout.left() + column);
        }
    }

    private List<String> cells(SampleItem item, List<SampleMeasure> measures, boolean begins) {
        boolean named = begins || layout.shape() == ItemShape.REPEATED;
        return columns.columns().stream()
                .map(column -> column.role() == null
                        ? "年度預算"
                        : switch (column.role()) {
                            case NUMBER -> named ? layout.items().bare(item.number()) : "";
                            case ITEM -> named ? heading(item) : "";
                            case DEADLINE -> named ? item.deadline() : "";
                            case MEASURE_NUMBER -> number(measures.get(0));
                            case MEASURE -> joined(measures, false);
                            case UNIT ->
                                String.join(
                                        layout.unitSeparator(), measures.get(0).units());
                            case OUTCOME -> joined(measures, true);
                            case REMARK -> "";
                        })
                .toList();
    }

    private String heading(SampleItem item) {
        String mark = layout.numberColumn() ? "" : layout.items().mark(item.number());
        return mark + HandWrap.wrap(item.heading(), layout.wrapAt());
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
                .map(measure -> (numbered ? layout.measures().mark(measure.number()) : "")
                        + HandWrap.wrap(outcomes ? measure.outcome() : measure.text(), layout.wrapAt()))
                .collect(Collectors.joining("\n"));
    }
}
