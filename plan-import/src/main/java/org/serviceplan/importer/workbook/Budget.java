package org.serviceplan.importer.workbook;

import java.util.function.Supplier;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.serviceplan.importer.finding.FindingType;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCollector;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.source.CellRef;

/** What has been read of one file so far, held against the limits; and what was found on the way. */
@RequiredArgsConstructor
final class Budget {
    /** The clock is looked at so rarely that it costs nothing. */
    private static final int POSITIONS_PER_LOOK = 1024;

    @Getter
    @Accessors(fluent = true)
    private final Limits limits;

    private final TimeLimit time;
    private final FindingCollector findings = new FindingCollector();
    private long inflated;
    private int positions;
    private int cells;
    private int merges;
    private long characters;

    void entries(long count) {
        require(count <= limits.entries(), FindingType.LIMIT_ENTRIES, count, limits.entries());
    }

    void sheets(int count) {
        require(count <= limits.sheets(), FindingType.LIMIT_SHEETS, count, limits.sheets());
    }

    /** So many more bytes of a part were inflated. */
    void inflate(long bytes, String part) {
        time.check();
        inflated += bytes;
        requireRoom(0, part);
    }

    /** How many bytes were inflated so far. */
    long inflated() {
        return inflated;
    }

    /** Refuses a part that would be too large before anything of it is inflated. */
    void requireRoom(long bytes, String part) {
        require(
                inflated + bytes <= limits.inflatedBytes(),
                FindingType.LIMIT_INFLATED_SIZE,
                limits.inflatedBytes(),
                part);
    }

    /** So many texts that cells share; more than there may be cells are not needed. */
    void texts(int count) {
        require(count <= limits.cells(), FindingType.LIMIT_CELLS, limits.cells());
    }

    /** A row or cell was visited. */
    void position() {
        if (++positions > limits.positions()) {
            throw UnreadableWorkbookException.of(FindingType.LIMIT_POSITIONS, limits.positions());
        }
        if (positions % POSITIONS_PER_LOOK == 0) {
            time.check();
        }
    }

    /** A cell holds something. */
    void cell() {
        if (++cells > limits.cells()) {
            throw UnreadableWorkbookException.of(FindingType.LIMIT_CELLS, limits.cells());
        }
    }

    void merge() {
        if (++merges > limits.merges()) {
            throw UnreadableWorkbookException.of(FindingType.LIMIT_MERGES, limits.merges());
        }
    }

    /** A cell's text, cut where it is longer than a cell's text may be. */
    String text(String sheet, CellRef cell, String text) {
        int limit = limits.textLength();
        characters += Math.min(text.length(), limit);
        if (characters > limits.characters()) {
            throw UnreadableWorkbookException.of(FindingType.LIMIT_TEXT, limits.characters());
        }
        if (text.length() <= limit) {
            return text;
        }
        String kept = text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
        found(
                FindingType.TEXT_TOO_LONG,
                () -> FindingType.TEXT_TOO_LONG.at(sheet, cell, kept.substring(0, Math.min(40, kept.length())), limit));
        return kept;
    }

    /** Counts a finding about something that is read all the same; no more than are kept are put into words. */
    void found(FindingType type, Supplier<Finding> finding) {
        findings.add(type.code(), type.severity(), finding);
    }

    Findings findings() {
        return findings.findings();
    }

    private static void require(boolean within, FindingType type, Object... args) {
        if (!within) {
            throw UnreadableWorkbookException.of(type, args);
        }
    }
}
