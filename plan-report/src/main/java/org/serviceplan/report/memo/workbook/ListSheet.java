package org.serviceplan.report.memo.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.source.CellRef;

/** Writes the first sheet of a memo as a part of a workbook. Texts stand in the sheet itself, so that the workbook's stay as they are. */
@RequiredArgsConstructor
final class ListSheet {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final StylesPart styles;
    private final Set<String> sheets;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder merges = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int headRow;

    /** The part; cells on the sheets named are linked to. */
    byte[] of(CorrectionList list) {
        List<ListLine> lines = ListLine.of(list);
        for (int row = 0; row < lines.size(); row++) {
            line(row, lines.get(row));
        }
        return sheet().getBytes(StandardCharsets.UTF_8);
    }

    /** The row of heads, from 1, once the part is made. */
    int headRow() {
        return headRow;
    }

    private void line(int row, ListLine line) {
        rows.append("<row r=\"")
                .append(row + 1)
                .append("\" ht=\"")
                .append(line.height())
                .append("\" customHeight=\"1\">");
        for (int column = 0; column < line.cells().size(); column++) {
            cell(CellRef.of(row, column), line.cells().get(column));
        }
        rows.append("</row>");
        if (line.isAcross()) {
            merges.append("<mergeCell ref=\"")
                    .append(CellRef.of(row, 0))
                    .append(':')
                    .append(CellRef.of(row, ListLine.WIDTHS.size() - 1))
                    .append("\"/>");
        }
        if (line.isHead()) {
            headRow = row + 1;
        }
    }

    private void cell(CellRef cell, ListLine.Entry entry) {
        Correction target = entry.target();
        boolean linked = target != null && target.sheet() != null && sheets.contains(target.sheet());
        ListStyle style = entry.style() == ListStyle.LINK && !linked ? ListStyle.CENTRED : entry.style();
        rows.append("<c r=\"")
                .append(cell)
                .append("\" s=\"")
                .append(styles.own(style))
                .append('"');
        if (style == ListStyle.NUMBER) {
            rows.append("><v>").append(entry.text()).append("</v></c>");
        } else {
            rows.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(XmlText.ofCell(entry.text()))
                    .append("</t></is></c>");
        }
        if (target != null && linked) {
            links.append("<hyperlink ref=\"")
                    .append(cell)
                    .append("\" location=\"'")
                    .append(XmlText.escape(String.valueOf(target.sheet()).replace("'", "''")))
                    .append("'!")
                    .append(target.cell())
                    .append("\" display=\"")
                    .append(entry.text())
                    .append("\"/>");
        }
    }

    private String sheet() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                + "<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\""
                + headRow
                + "\" topLeftCell=\"A" + (headRow + 1) + "\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "<selection pane=\"bottomLeft\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"22\"/>"
                + columns() + "<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>"
                + (links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>")
                + "<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>&amp;C&amp;9 第 &amp;P 頁，共 &amp;N 頁</oddFooter></headerFooter></worksheet>";
    }

    private static String columns() {
        StringBuilder columns = new StringBuilder("<cols>");
        for (int i = 0; i < ListLine.WIDTHS.size(); i++) {
            columns.append("<col min=\"")
                    .append(i + 1)
                    .append("\" max=\"")
                    .append(i + 1)
                    .append("\" width=\"")
                    .append(ListLine.WIDTHS.get(i))
                    .append("\" customWidth=\"1\"/>");
        }
        return columns.append("</cols>").toString();
    }
}
