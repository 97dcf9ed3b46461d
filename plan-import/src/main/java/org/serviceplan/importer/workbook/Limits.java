package org.serviceplan.importer.workbook;

import java.time.Duration;

import lombok.With;

/**
 * How much of a file is read before it is refused. Offices' files are untrusted: each limit holds before the memory or
 * time is spent, and each has its own finding. The limits count over the whole file, so that many sheets cannot add up
 * to more than one may have.
 *
 * @param fileBytes the file itself
 * @param inflatedBytes what is inflated of it, in all
 * @param ratio how many times its size a part may inflate to; parts of less than a megabyte may do so freely
 * @param entries files in the zip
 * @param sheets sheets, hidden ones included
 * @param positions rows and cells visited, blank ones included
 * @param cells cells that hold something
 * @param textLength characters of text in a cell; what is longer is cut
 * @param characters characters of text in all cells together, however many of them share a text
 * @param merges merged ranges
 * @param time how long a file may take, from its first byte to its last finding, see {@link TimeLimit}
 */
@With
public record Limits(
        long fileBytes,
        long inflatedBytes,
        int ratio,
        int entries,
        int sheets,
        int positions,
        int cells,
        int textLength,
        int characters,
        int merges,
        Duration time) {

    private static final long MEGABYTE = 1 << 20;

    /** Checks that nothing is forbidden altogether. */
    public Limits {
        if (fileBytes <= 0 || inflatedBytes <= 0 || ratio <= 0 || entries <= 0 || sheets <= 0) {
            throw new IllegalArgumentException("Limits of files are positive");
        }
        if (positions <= 0 || cells <= 0 || textLength <= 0 || characters <= 0 || merges < 0 || time.isNegative()) {
            throw new IllegalArgumentException("Limits of sheets are positive");
        }
    }

    /**
     * Room for a hundred times the largest annex ever seen, in at most some 150 MB of heap: 20 MB of file, 64 MB
     * inflated at most 200-fold, 2,000 entries, 100 sheets, 2,000,000 rows and cells of which 500,000 hold something,
     * 32,767 characters a cell (as Excel has it), 16,000,000 in all, 100,000 merges, a minute.
     */
    public static Limits standard() {
        return new Limits(
                20 * MEGABYTE,
                64 * MEGABYTE,
                200,
                2_000,
                100,
                2_000_000,
                500_000,
                32_767,
                16_000_000,
                100_000,
                Duration.ofSeconds(60));
    }
}
