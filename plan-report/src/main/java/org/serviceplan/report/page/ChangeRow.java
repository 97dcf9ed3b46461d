package org.serviceplan.report.page;

import java.util.List;
import java.util.Map;

import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;
import org.serviceplan.report.comparison.change.Change;
import org.serviceplan.report.run.RunLog;

import static java.util.stream.Collectors.toMap;

/**
 * Something that is not as it was in the report before.
 *
 * @param office whose
 * @param annex which annex
 * @param change what happened
 * @param before where it stood
 * @param now where it stands
 */
record ChangeRow(String office, String annex, String change, Mark before, Mark now) {

    static List<ChangeRow> of(NationalComparison comparison, RunLog log) {
        Map<OfficeCode, String> names = comparison.offices().stream()
                .map(OfficeComparison::office)
                .collect(toMap(office -> office.code(), office -> office.shortName()));
        return log.changes(comparison).stream()
                .map(change -> of(names.getOrDefault(change.now().office(), ""), change))
                .toList();
    }

    private static ChangeRow of(String office, Change change) {
        return new ChangeRow(
                office,
                change.now().year() + " 年度" + change.now().annex().label(),
                change.kind().label(),
                new Mark(
                        change.before().status().label(),
                        Mark.style(change.before().status())),
                new Mark(change.now().status().label(), Mark.style(change.now().status())));
    }
}
