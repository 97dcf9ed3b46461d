package org.serviceplan.report.comparison;

import java.math.BigDecimal;
import java.util.List;

/**
 * Measures that belong on one row of the comparison because they promise the same thing. A theme of one measure is a 特色作法.
 *
 * @param id stays the same while the theme's label measure does
 * @param label the wording of the measure that stands for the theme
 * @param members all its measures, in roster order
 */
public record Theme(String id, String label, List<Member> members) {

    /**
     * A measure in a theme.
     *
     * @param measure which measure
     * @param score its likeness to the label measure, 0 to 1 with two decimals; 1 for that one itself
     * @param shared the most telling wording it shares with the label measure, in the order of its own text: short passages as
     *     written, and words of one meaning (輪值＝值班); none where the wording is the same
     */
    public record Member(MeasureRef measure, BigDecimal score, List<String> shared) {

        /** Copies the list. */
        public Member {
            shared = List.copyOf(shared);
        }
    }

    /** Copies the list. */
    public Theme {
        members = List.copyOf(members);
    }

    /** Whether no other measure is like it (特色作法). */
    public boolean isUnique() {
        return members.size() == 1;
    }
}
