package org.serviceplan.model.office;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A veterans service office (榮民服務處).
 *
 * @param code its code
 * @param name its full name, such as 花蓮縣榮民服務處
 * @param places the counties and cities it serves, in the roster's spelling: two for 新竹 and 嘉義
 * @param aliases other names it goes by, which text may use instead
 * @param emails the addresses that mail to it goes to; none where it gets no mail
 */
public record Office(OfficeCode code, String name, List<String> places, List<String> aliases, List<String> emails) {

    /** Checks the names and copies the lists. */
    public Office {
        places = List.copyOf(places);
        aliases = List.copyOf(aliases);
        emails = List.copyOf(emails);
        if (name.isBlank()
                || places.stream().anyMatch(String::isBlank)
                || aliases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A name, place or alias of office " + code + " is blank");
        }
    }

    /** An office that gets no mail. */
    public Office(OfficeCode code, String name, List<String> places, List<String> aliases) {
        this(code, name, places, aliases, List.of());
    }

    /** The name without 榮民服務處, for tables and charts: 花蓮縣. */
    public String shortName() {
        return name.replace("榮民服務處", "");
    }

    // Written out, as for every value that there are thousands of: what Java makes for records takes ten times as long
    // at first.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Office office
                        && code.equals(office.code)
                        && name.equals(office.name)
                        && places.equals(office.places)
                        && aliases.equals(office.aliases)
                        && emails.equals(office.emails));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
