package org.serviceplan.batch.store;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;

/** The offices, in step with the roster. */
@RequiredArgsConstructor
public final class RosterTable {
    private final JdbcTemplate jdbc;

    /** Brings the table in step; an office that left the roster stays for the sake of what it submitted, but owes nothing. */
    public void sync(OfficeRoster roster) {
        List<Object[]> rows = new ArrayList<>();
        for (Office office : roster.offices()) {
            rows.add(new Object[] {
                office.code().value(),
                office.name(),
                office.places().toArray(String[]::new),
                office.aliases().toArray(String[]::new),
                rows.size() + 1
            });
        }
        jdbc.update("UPDATE office SET owes = false");
        jdbc.batchUpdate(
                """
                INSERT INTO office (code, name, places, aliases, position, owes) VALUES (?, ?, ?, ?, ?, true)
                ON CONFLICT (code) DO UPDATE SET name = excluded.name, places = excluded.places,
                    aliases = excluded.aliases, position = excluded.position, owes = true
                """,
                rows);
    }
}
