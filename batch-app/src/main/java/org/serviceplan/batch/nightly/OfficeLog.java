package org.serviceplan.batch.nightly;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.slf4j.MDC;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;

/** Where each office stands, a line each with its code, for logs that machines read; people have the summary. */
@Slf4j
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class OfficeLog {
    static void write(NationalComparison comparison) {
        for (OfficeComparison office : comparison.offices()) {
            MDC.put("office", office.office().code().value());
            LOG.info("{}：{}", office.office().name(), states(office, comparison));
            MDC.remove("office");
        }
    }

    private static String states(OfficeComparison office, NationalComparison comparison) {
        return Stream.of(AnnexKind.values())
                .map(kind -> state(office.annex(comparison.year(), kind)))
                .collect(Collectors.joining("，"));
    }

    private static String state(AnnexState state) {
        String late = state.daysLate() > 0 ? " " + state.daysLate() + " 日" : "";
        return state.annex().label() + " " + state.status().label() + late + findings(state.findings());
    }

    private static String findings(Findings findings) {
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .filter(severity -> findings.count(severity) > 0)
                .map(severity -> "（" + severity.label() + " " + findings.count(severity) + "）")
                .collect(Collectors.joining());
    }
}
