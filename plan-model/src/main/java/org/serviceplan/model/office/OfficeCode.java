package org.serviceplan.model.office;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.text.UnparsableTextException;

/**
 * The code of an office: the letters of its place in ISO 3166-2:TW, such as HUA for 花蓮縣.
 *
 * @param value two to eight capital letters or digits
 */
public record OfficeCode(String value) implements Comparable<OfficeCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

    /** Checks the form. */
    public OfficeCode {
        if (!FORM.matcher(value).matches()) {
            throw new UnparsableTextException(value, "an office code such as HUA");
        }
    }

    /** The code with these letters. */
    public static OfficeCode of(String value) {
        return new OfficeCode(value);
    }

    @Override
    public int compareTo(OfficeCode other) {
        return value.compareTo(other.value);
    }

    // Written out, as for every value that there are thousands of: what Java makes for records takes ten times as long
    // at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficeCode code && value.equals(code.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
