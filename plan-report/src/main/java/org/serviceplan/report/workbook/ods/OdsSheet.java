package org.serviceplan.report.workbook.ods;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.workbook.sheet.Entry;
import org.serviceplan.report.workbook.sheet.Printing;
import org.serviceplan.report.workbook.sheet.SheetForm;
import org.serviceplan.report.workbook.sheet.SheetOutput;
import org.serviceplan.report.workbook.sheet.SheetWriter;
import org.serviceplan.report.workbook.sheet.TableArea;
import org.serviceplan.report.workbook.xml.Spool;
import org.serviceplan.report.workbook.xml.XmlPen;

/** Writes one sheet of an .ods. Its rows wait until all styles are known, which stand before them. */
final class OdsSheet implements SheetOutput {
    private static final double POINTS_A_DIGIT = SheetWriter.PIXELS_A_DIGIT * 0.75;

    private final SheetForm form;
    private final String number;
    private final PageStyles pages;
    private final Styles styles;
    private final List<String> columns;
    private final Spool spool = new Spool();
    private final XmlPen xml = new XmlPen(spool.in());
    private final CellPen cells;
    private final List<Frame> frames = new ArrayList<>();
    private int nextRow;
    private int headEnd;
    private boolean beginsPage;
    private Printing printing = Printing.WHOLE;
    private @Nullable Frame pending;
    private @Nullable TableArea area;

    /** A sheet, whose pictures are named after its number. */
    OdsSheet(SheetForm form, int number, PageStyles pages, Styles styles, Function<SourceFile, String> addresses) {
        this.form = form;
        this.number = Integer.toString(number);
        this.pages = pages;
        this.styles = styles;
        this.cells = new CellPen(xml, styles, addresses);
        this.columns = IntStream.range(0, form.widths().size())
                .mapToObj(i -> styles.column(
                        form.widths().get(i) * POINTS_A_DIGIT,
                        form.pageColumns().contains(i)))
                .toList();
    }

    @Override
    public int nextRow() {
        return nextRow;
    }

    @Override
    public void row(List<Entry> entries, double height) {
        startRow(height);
        for (Entry entry : entries) {
            cells.write(entry, takePending());
        }
        xml.end();
        nextRow++;
    }

    @Override
    public void blank(int rows) {
        int left = rows;
        if (beginsPage || pending != null) {
            row(List.of(Entry.NONE), SheetWriter.ROW_HEIGHT);
            left--;
        }
        if (left > 0) {
            startRow(SheetWriter.ROW_HEIGHT);
            xml.attribute("table:number-rows-repeated", left);
            xml.start("table:table-cell").end().end();
            nextRow += left;
        }
    }

    private void startRow(double height) {
        xml.start("table:table-row").attribute("table:style-name", styles.row(height, beginsPage));
        beginsPage = false;
    }

    private @Nullable Frame takePending() {
        Frame frame = pending;
        pending = null;
        return frame;
    }

    @Override
    public void beginPage() {
        beginsPage = true;
    }

    @Override
    public void beginHead() {
        xml.start("table:table-header-rows");
    }

    @Override
    public void endHead() {
        xml.end();
        headEnd = nextRow;
    }

    @Override
    public void table(TableArea newArea) {
        area = newArea;
    }

    @Override
    public void print(Printing newPrinting) {
        printing = newPrinting;
    }

    @Override
    public void picture(ChartPicture chart, double width, double height) {
        String path = "Pictures/" + number + "-" + chart.name() + ".png";
        pending = new Frame(chart, path, frames.size(), width, height);
        frames.add(pending);
    }

    SheetForm form() {
        return form;
    }

    List<Frame> frames() {
        return frames;
    }

    Optional<TableArea> area() {
        return Optional.ofNullable(area);
    }

    /** How many rows stay in sight. */
    int fixedRows() {
        return headEnd;
    }

    /** How its pages are. */
    String pageStyle() {
        return pages.table(form, printing);
    }

    /** Ends the sheet and moves it to its place. */
    void moveTo(OutputStream out) throws IOException {
        xml.flush();
        XmlPen around = new XmlPen(out);
        around.start("table:table").attribute("table:name", form.name()).attribute("table:style-name", pageStyle());
        writePrinted(around);
        writeColumns(around);
        around.flush();
        spool.moveTo(out);
        area().ifPresent(table -> new Emphases(around, form.name()).write(table));
        around.end().flush();
    }

    private void writePrinted(XmlPen around) {
        int width = form.widths().size();
        if (printing.isPartOf(width, nextRow)) {
            around.attribute(
                    "table:print-ranges",
                    Areas.of(
                            form.name(),
                            0,
                            0,
                            Math.min(nextRow, printing.rows()) - 1,
                            Math.min(width, printing.columns()) - 1));
        }
    }

    private void writeColumns(XmlPen around) {
        int repeated = form.isPaged() ? form.fixedColumns() : 0;
        if (repeated > 0) {
            around.start("table:table-header-columns");
        }
        for (int i = 0; i < columns.size(); i++) {
            around.start("table:table-column")
                    .attribute("table:style-name", columns.get(i))
                    .end();
            if (i + 1 == repeated) {
                around.end();
            }
        }
    }
}
