package org.serviceplan.batch.monitoring;

import java.time.Instant;
import java.util.Map;

import org.serviceplan.batch.store.RunId;
import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.comparison.AnnexStatus;
import org.serviceplan.report.comparison.FileCounts;

/**
 * What a published run came to.
 *
 * @param run its name
 * @param year the year compared
 * @param report the folder of its report
 * @param finishedAt when it was published
 * @param files what became of the files
 * @param annexes how many offices stand where with the annexes of the year
 */
public record NightResult(
        RunId run,
        MinguoYear year,
        String report,
        Instant finishedAt,
        FileCounts files,
        Map<AnnexKind, Map<AnnexStatus, Long>> annexes) {

    /** Copies the map. */
    public NightResult {
        annexes = Map.copyOf(annexes);
    }
}
