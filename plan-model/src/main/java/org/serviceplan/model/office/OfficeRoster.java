package org.serviceplan.model.office;

import java.io.Reader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.serviceplan.model.data.FaultyDataLineException;

/**
 * The offices that owe annexes, in the order in which every list shows them. The roster is data: a CSV file with one office a
 * line, which headquarters can replace.
 */
public final class OfficeRoster {
    private final Map<OfficeCode, Office> offices;
    private final OfficeNames names;

    private OfficeRoster(Map<OfficeCode, Office> offices) {
        this.offices = Collections.unmodifiableMap(offices);
        this.names = new OfficeNames(offices.values());
    }

    /**
     * A roster of these offices, in this order.
     *
     * @throws IllegalArgumentException if two offices share a code
     */
    public static OfficeRoster of(List<Office> offices) {
        Map<OfficeCode, Office> byCode = new LinkedHashMap<>();
        for (Office office : offices) {
            if (byCode.put(office.code(), office) != null) {
                throw new IllegalArgumentException("The roster names office " + office.code() + " twice");
            }
        }
        return new OfficeRoster(byCode);
    }

    /** The 19 offices as of 2026, from the data in this module. */
    public static OfficeRoster standard() {
        return RosterCsv.standard();
    }

    /**
     * Reads a roster: a head line and one office a line, with the columns code, name, places, aliases and, where offices get
     * mail, emails; the last three with {@code |} between their values.
     *
     * @throws FaultyDataLineException for the first line that is not of this form
     * @throws IllegalArgumentException if two offices share a code
     */
    public static OfficeRoster read(Reader csv) {
        return RosterCsv.read(csv);
    }

    /** All offices, in order. */
    public List<Office> offices() {
        return List.copyOf(offices.values());
    }

    /** The office with this code. */
    public Optional<Office> byCode(OfficeCode code) {
        return Optional.ofNullable(offices.get(code));
    }

    /**
     * The offices that running text names, each once, in the order of the text. Tolerates 臺/台, width, spaces, a missing 縣
     * or 市, 榮服處 for 榮民服務處, and the commission's name in front. Names that are not in the roster, such as 桃園市政府榮民服務處,
     * are not found.
     */
    public List<Office> findAll(CharSequence text) {
        return names.findAll(text);
    }

    /** The first office that running text names, as in {@link #findAll}. */
    public Optional<Office> find(CharSequence text) {
        List<Office> named = findAll(text);
        return named.isEmpty() ? Optional.empty() : Optional.of(named.get(0));
    }

    /**
     * The one office whose county or city the name of a sheet, file or folder holds: 花蓮縣 112, 112花蓮, 新竹市. Weaker than
     * {@link #find}, since such a name need not mean the office; so a place without 縣 or 市 must stand by itself (not as in
     * 國軍花蓮總醫院), and a name that holds the places of several offices says nothing.
     */
    public Optional<Office> findByPlace(CharSequence name) {
        return names.findByPlace(name);
    }
}
