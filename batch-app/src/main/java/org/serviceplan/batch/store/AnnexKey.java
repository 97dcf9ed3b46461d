package org.serviceplan.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Names an annex among all files.
 *
 * @param fileId the file
 * @param annexNo its number in the file, from 1; 0 stands for the file as a whole
 */
public record AnnexKey(UUID fileId, int annexNo) {

    static AnnexKey of(ResultSet row) throws SQLException {
        return new AnnexKey(row.getObject("file_id", UUID.class), row.getInt("annex_no"));
    }
}
