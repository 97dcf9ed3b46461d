package org.serviceplan.batch.store;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;

import org.serviceplan.model.source.Sha256;

/** The versions of headquarters' file of pairings, and which run read which. */
@RequiredArgsConstructor
public final class PairingsTable {
    private final JdbcTemplate jdbc;

    /** Notes what a run read. */
    public void keep(RunId run, byte[] content) {
        String sha256 = Sha256.ofBytes(content).hex();
        jdbc.update("INSERT INTO pairing_file (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING", sha256, content);
        jdbc.update("UPDATE run SET pairings = ? WHERE run = ?", sha256, run.value());
    }

    /**
     * The file that holds for a run: its own, or, for a past moment, the one that the last night until then had read, so that
     * decisions taken since do not change past reports. Before the first night the run's own holds.
     */
    public Optional<byte[]> inForce(Run run) {
        if (run.request().asOf() == null) {
            return content(run.id().value());
        }
        return jdbc
                .queryForList(
                        """
                        SELECT run FROM run
                        WHERE as_of_asked IS NULL AND state = 'PUBLISHED' AND as_of <= ? AND inbox = ?
                        ORDER BY as_of DESC, run DESC LIMIT 1
                        """,
                        String.class,
                        Viewpoint.own(run).asOfTime(),
                        run.request().inbox().toString())
                .stream()
                .findFirst()
                .map(this::content)
                .orElseGet(() -> content(run.id().value()));
    }

    private Optional<byte[]> content(String run) {
        return jdbc
                .query(
                        "SELECT content FROM pairing_file JOIN run ON run.pairings = sha256 WHERE run = ?",
                        (row, number) -> row.getBytes(1),
                        run)
                .stream()
                .findFirst();
    }
}
