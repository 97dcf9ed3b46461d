package org.serviceplan.importer.workbook;

import java.util.List;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/** Decimals, thousands, percentages, currencies, words: any format of numbers that are no dates. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class NumberFormat implements CellFormat {
    private final List<NumberSection> sections;

    static NumberFormat of(String code) {
        return new NumberFormat(NumberFormatParser.sections(code));
    }

    /** What the format shows; the plain number where that is nothing, for it was submitted all the same. */
    @Override
    public String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return GeneralFormat.GENERAL.text(value);
        }
        String text = shown(value).strip();
        return text.isEmpty() ? GeneralFormat.GENERAL.text(value) : text;
    }

    private String shown(double value) {
        for (int i = 0; i < sections.size(); i++) {
            if (applies(i, value)) {
                // The section of negative numbers brings what tells them apart.
                boolean signed = value < 0 && (i == 0 || hasCondition());
                return sections.get(i).text(Math.abs(value), signed);
            }
        }
        return "";
    }

    /** Two sections part negative numbers from others, three part zero too, unless they have conditions. */
    private boolean applies(int section, double value) {
        NumberCondition condition = sections.get(section).condition();
        if (condition != null) {
            return condition.holds(value);
        }
        int last = sections.size() - 1;
        if (section == last) {
            return true;
        }
        return section == 0 ? (last == 1 ? value >= 0 : value > 0) : value < 0;
    }

    private boolean hasCondition() {
        return sections.stream().anyMatch(section -> section.condition() != null);
    }
}
