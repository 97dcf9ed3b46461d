package org.serviceplan.report.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.report.chart.NationalCharts;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.workbook.SourceLinks;

/** Writes pages as the report does. */
final class WrittenPage {
    private WrittenPage() {}

    static byte[] of(ComparisonInput input) throws IOException {
        return of(input, RunLog.none());
    }

    static byte[] of(ComparisonInput input, RunLog log) throws IOException {
        NationalComparison comparison = NationalComparer.compare(input);
        PlanFramework framework = input.frameworks().forYear(input.year());
        SourceLinks links = SourceLinks.between(Path.of("report/112/run"), Path.of("inbox"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NationalPage(input, comparison, log, links)
                .write(
                        NationalCharts.draw(comparison, framework),
                        NationalCharts.drawProfiles(comparison, framework),
                        out);
        return out.toByteArray();
    }
}
