package org.serviceplan.importer.finding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Severity;

/**
 * What the catalogue says of one code, for people.
 *
 * @param code the code
 * @param severity what it means for the annex
 * @param message the message in Traditional Chinese, 〔…〕 where a text is filled in and 〔數〕 where a number is
 * @param gloss an English gloss
 * @param example what raises it
 */
public record CatalogueEntry(FindingCode code, Severity severity, String message, String gloss, String example) {
    private static final Pattern NUMBER = Pattern.compile("%,?d");

    /** The entry of a code whose message has the places of {@link String#format}. */
    public static CatalogueEntry of(String code, Severity severity, String format, String gloss, String example) {
        String message = NUMBER.matcher(format).replaceAll("〔數〕").replace("%s", "〔…〕");
        return new CatalogueEntry(FindingCode.of(code), severity, message, gloss, example);
    }

    /** All codes of this module, in the order of the catalogue. */
    public static List<CatalogueEntry> all() {
        return Stream.of(FindingType.values())
                .map(type -> of(type.name(), type.severity(), type.message(), type.gloss(), type.example()))
                .toList();
    }
}
