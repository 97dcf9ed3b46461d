package org.serviceplan.importer.testing;

import java.util.ArrayList;
import java.util.List;

import org.serviceplan.importer.workbook.Cell;
import org.serviceplan.importer.workbook.CellValue;
import org.serviceplan.importer.workbook.MergedRange;
import org.serviceplan.importer.workbook.Sheet;
import org.serviceplan.importer.workbook.SheetRow;
import org.serviceplan.model.source.CellRef;

/** A sheet drawn as text: a row a line, {@code |} between cells, {@code /} for a line break inside one. */
public final class SheetSketch {
    private final String name;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedRange> merges = new ArrayList<>();
    private boolean hidden;
    private int next;

    private SheetSketch(String name) {
        this.name = name;
    }

    public static SheetSketch named(String name) {
        return new SheetSketch(name);
    }

    /** Adds rows; a blank line is a row that holds nothing. */
    public SheetSketch rows(String... lines) {
        for (String line : lines) {
            List<Cell> cells = new ArrayList<>();
            String[] texts = line.split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                String text = texts[column].strip().replace("/", "\n");
                if (!text.isEmpty()) {
                    cells.add(new Cell(CellRef.of(next, column), text, CellValue.TEXT));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(next, false, cells));
            }
            next++;
        }
        return this;
    }

    /** Merges ranges such as A3:A8. */
    public SheetSketch merged(String... ranges) {
        for (String range : ranges) {
            String[] ends = range.split(":", -1);
            merges.add(new MergedRange(CellRef.parse(ends[0]), CellRef.parse(ends[1])));
        }
        return this;
    }

    public SheetSketch hidden() {
        hidden = true;
        return this;
    }

    public Sheet sheet() {
        return new Sheet(name, hidden, rows, merges);
    }
}
