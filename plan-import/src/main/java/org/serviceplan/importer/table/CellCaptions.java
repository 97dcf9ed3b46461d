package org.serviceplan.importer.table;

import java.util.Set;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;

/** Reads cells that say something only together with the caption of their column: 3 under 場次, V under 第一季. */
@RequiredArgsConstructor
final class CellCaptions {
    private static final Pattern FIGURE = Pattern.compile("[0-9０-９][0-9０-９,，.]*");
    private static final Set<String> TICKS = Set.of("V", "v", "Ｖ", "ˇ", "✓", "✔", "√", "●", "○", "◎", "■", "★", "*");

    private static final Set<String> DATES = Set.of("年", "月", "日");

    private final Grid grid;
    /** The row of the captions, the last of the head. */
    private final int row;

    private final RowJudge judge;

    /**
     * A cell together with its column's caption, where it is nothing but a figure or a tick. Figures are no deadlines but under 月 and 日,
     * and the head's own word is no caption.
     */
    TableCell of(TableCell cell, int column, ColumnRole role) {
        String caption = grid.own(row, column).strip();
        String text = cell.text().strip();
        if (TICKS.contains(text) && HeadEdition.ofWhole(caption).length() > 0) {
            return new TableCell(cell.ref(), caption, cell.origin());
        }
        boolean dates = DATES.contains(caption);
        boolean counts = role == ColumnRole.OUTCOME && !caption.isEmpty() && !judge.isHead(caption);
        if (!(dates || counts) || !FIGURE.matcher(text).matches()) {
            return cell;
        }
        String both = dates || judge.isUnit(caption) ? text + caption : caption + text;
        return new TableCell(cell.ref(), both, cell.origin());
    }
}
