package org.serviceplan.batch.settings;

import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import org.serviceplan.importer.workbook.Limits;

/**
 * How much of a file is read before it is refused, {@code serviceplan.limits.…}. Workers keep to those of the night, whatever is set
 * where they run.
 *
 * @param fileSize the file itself
 * @param inflatedSize what is inflated of it, in all
 * @param ratio how many times its size a part of more than a megabyte may inflate to
 * @param entries files in the zip
 * @param sheets sheets, hidden ones included
 * @param positions rows and cells visited, blank ones included
 * @param cells cells that hold something
 * @param textLength characters of text in a cell; what is longer is cut
 * @param characters characters of text in all cells together
 * @param merges merged ranges
 * @param time how long a file may take; while the machine stands still or serves others hardly any of it passes
 */
public record LimitSettings(
        @DefaultValue("20MB") DataSize fileSize,
        @DefaultValue("64MB") DataSize inflatedSize,
        @DefaultValue("200") int ratio,
        @DefaultValue("2000") int entries,
        @DefaultValue("100") int sheets,
        @DefaultValue("2000000") int positions,
        @DefaultValue("500000") int cells,
        @DefaultValue("32767") int textLength,
        @DefaultValue("16000000") int characters,
        @DefaultValue("100000") int merges,
        @DefaultValue("1m") Duration time) {

    /** Larger files are never loaded: they are held in memory as a whole, several at a time. */
    public static final DataSize LARGEST_FILE = DataSize.ofMegabytes(100);

    /** The same as the importer has them. */
    public Limits toLimits() {
        return new Limits(
                fileSize.toBytes(),
                inflatedSize.toBytes(),
                ratio,
                entries,
                sheets,
                positions,
                cells,
                textLength,
                characters,
                merges,
                time);
    }
}
