package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.serviceplan.batch.settings.AsOf;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;

/** What rows about files have in common. */
final class SourceRows {
    private SourceRows() {}

    static SourceFile file(ResultSet row) throws SQLException {
        return new SourceFile(
                row.getString("path"),
                Sha256.of(row.getString("sha256")),
                WorkbookFormat.valueOf(row.getString("format")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime received(ResultSet row) throws SQLException {
        return AsOf.inTaipei(instant(row, "received_at"));
    }
}
