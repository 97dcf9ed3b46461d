package org.serviceplan.importer.table;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;

/** Tells to which of several tables on a sheet the titles between them belong. */
@RequiredArgsConstructor
final class TitlesBelow {
    private final LineReader lines;

    /**
     * Where the first table has no title above it and the last one has a whole one below, the title between two is that of the
     * upper, unless it stands closer to the lower.
     */
    List<AnnexTable> placed(List<AnnexTable> tables) {
        boolean below = tables.size() > 1
                && tables.get(0).lines(AnnexTable.Line.Kind.TITLE).isEmpty()
                && tables.get(tables.size() - 1).lines(AnnexTable.Line.Kind.BELOW).stream()
                        .anyMatch(line -> lines.isWholeTitle(line.text()));
        for (int i = 1; below && i < tables.size(); i++) {
            below = !isCloserTo(tables.get(i), tables.get(i - 1));
        }
        if (!below) {
            return tables;
        }
        List<AnnexTable> titled = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<AnnexTable.Line> own = new ArrayList<>(tables.get(i).lines());
            own.removeIf(line -> line.kind() == AnnexTable.Line.Kind.TITLE);
            if (i + 1 < tables.size()) {
                tables.get(i + 1).lines(AnnexTable.Line.Kind.TITLE).stream()
                        .map(line -> new AnnexTable.Line(line.cell(), line.text(), AnnexTable.Line.Kind.BELOW))
                        .forEach(own::add);
            }
            titled.add(tables.get(i).withLines(own));
        }
        return titled;
    }

    /** Whether the title above a table is nearer to it than to the one before. */
    private static boolean isCloserTo(AnnexTable table, AnnexTable before) {
        List<AnnexTable.Line> title = table.lines(AnnexTable.Line.Kind.TITLE);
        if (title.isEmpty() || before.rows().isEmpty()) {
            return false;
        }
        int first = title.get(0).cell().row();
        int last = title.get(title.size() - 1).cell().row();
        // The rows of a turned table all begin in that of its first head.
        int lowest = before.rows().get(before.rows().size() - 1).cells().values().stream()
                .mapToInt(cell -> cell.ref().row())
                .max()
                .orElse(first);
        return table.head().firstRow() - last < first - lowest;
    }
}
