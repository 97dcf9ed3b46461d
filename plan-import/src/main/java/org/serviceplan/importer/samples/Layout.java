package org.serviceplan.importer.samples;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.With;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.source.WorkbookFormat;

/**
 * How an office lays its annexes out.
 *
 * @param shape how items are shown
 * @param format what it saves as
 * @param packing how annexes are spread over files
 * @param words which of several wordings its heads have, 0 to 2
 * @param spacing whether heads are plain, spaced or broken over lines, 0 to 2
 * @param numberColumn whether items are numbered in a column of their own
 * @param items how items are numbered
 * @param measures how measures are numbered
 * @param unitSeparator what stands between units
 * @param groupedHead whether a head of two rows groups units and deadlines
 * @param foreignColumn whether there is a column the form does not know
 * @param remarkColumn whether there is a column of remarks
 * @param label whether 附件一 stands over the title
 * @param titleRows how the title is spread: one line, two lines in a cell, two rows
 * @param shortName whether the title says 榮服處
 * @param preface whether there are lines between title and table
 * @param signOff whether there are lines below the table
 * @param pageRows after how many rows the head is printed again, 0 for never
 * @param wrapAt after how many characters texts are broken by hand, 0 for never
 * @param left how many columns are left free
 * @param form what becomes of the table
 * @param quirks what else is peculiar to it
 */
@With
record Layout(
        ItemShape shape,
        WorkbookFormat format,
        Packing packing,
        int words,
        int spacing,
        boolean numberColumn,
        Numbering items,
        Numbering measures,
        String unitSeparator,
        boolean groupedHead,
        boolean foreignColumn,
        boolean remarkColumn,
        boolean label,
        int titleRows,
        boolean shortName,
        boolean preface,
        boolean signOff,
        int pageRows,
        int wrapAt,
        int left,
        Form form,
        Set<Quirk> quirks) {
    private static final double QUIRKY = 0.12;

    /** Copies the set. */
    Layout {
        quirks = Set.copyOf(quirks);
    }

    static Layout of(List<ItemShape> shapes, Dice dice) {
        ItemShape shape = dice.pick(shapes);
        return new Layout(
                shape,
                dice.oneOf(WorkbookFormat.XLSX, WorkbookFormat.XLSX, WorkbookFormat.XLS, WorkbookFormat.ODS),
                dice.oneOf(Packing.values()),
                dice.between(0, 2),
                dice.between(0, 2),
                dice.chance(0.8),
                dice.oneOf(Numbering.CHINESE, Numbering.BRACKETED, Numbering.DIGITS),
                measures(shape, dice),
                dice.oneOf("\n", "、", "，", "/", "；"),
                dice.chance(0.2),
                dice.chance(0.3),
                dice.chance(0.3),
                dice.chance(0.5),
                dice.between(1, 3),
                dice.chance(0.3),
                dice.chance(0.4),
                dice.chance(0.6),
                dice.chance(0.4) ? dice.between(4, 9) : 0,
                dice.chance(0.4) ? dice.between(8, 18) : 0,
                dice.chance(0.2) ? 1 : 0,
                Form.TABLE,
                quirks(dice));
    }

    private static Numbering measures(ItemShape shape, Dice dice) {
        return switch (shape) {
            case BANNER -> Numbering.OWN_COLUMN;
            case ONE_CELL ->
                dice.oneOf(Numbering.CHINESE, Numbering.NARROW_BRACKETED, Numbering.DIGITS, Numbering.CIRCLED);
            case MERGED, CONTINUED, REPEATED -> dice.oneOf(Numbering.values());
        };
    }

    /** What raises a finding is a fault and no quirk of an office. */
    private static Set<Quirk> quirks(Dice dice) {
        return Stream.of(Quirk.values())
                .filter(quirk -> dice.chance(QUIRKY) && !quirk.isFault())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    Layout without(Quirk quirk) {
        return withQuirks(quirks.stream().filter(other -> other != quirk).collect(Collectors.toUnmodifiableSet()));
    }

    Layout with(Quirk quirk) {
        return withQuirks(Stream.concat(quirks.stream(), Stream.of(quirk)).collect(Collectors.toUnmodifiableSet()));
    }

    /** The sheet's column in which the table begins. */
    int firstColumn() {
        return has(Quirk.FAR_OFF) ? left + 3 : left;
    }

    /** A text that the office types itself, such as a number: as wide as it types. */
    String typed(String text) {
        if (!has(Quirk.FULL_WIDTH)) {
            return text;
        }
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
        return wide.toString();
    }

    /** Whether a measure's number and text share a head. */
    boolean isPaired() {
        return measures == Numbering.OWN_COLUMN && has(Quirk.PAIRED_MEASURE);
    }

    /** What it calls the sheet of an annex. */
    String sheetName(SampleAnnex annex) {
        AnnexKind kind = annex.kind();
        if (has(Quirk.NAMED_SHEETS) && packing != Packing.ONE_SHEET) {
            return annex.year() + annex.office().shortName() + kind.label();
        }
        return words == 0 ? kind.label() : words == 1 ? kind.subject() : kind.label() + kind.subject();
    }

    String extension() {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }
}
