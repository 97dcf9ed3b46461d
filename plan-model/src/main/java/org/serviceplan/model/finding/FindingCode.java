package org.serviceplan.model.finding;

import java.util.regex.Pattern;

import org.serviceplan.model.text.UnparsableTextException;

/**
 * What kind of finding it is. Codes are stable: programs and offices' notes may refer to them.
 *
 * @param value capital letters, digits and underscores, such as BLANK_OUTCOME
 */
public record FindingCode(String value) implements Comparable<FindingCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Checks the form. */
    public FindingCode {
        if (!FORM.matcher(value).matches()) {
            throw new UnparsableTextException(value, "a finding code such as BLANK_OUTCOME");
        }
    }

    /** The code with this text. */
    public static FindingCode of(String value) {
        return new FindingCode(value);
    }

    @Override
    public int compareTo(FindingCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
