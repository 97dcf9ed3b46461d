package org.serviceplan.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import tools.jackson.core.JacksonException;

import org.serviceplan.model.framework.PlanFramework;
import org.serviceplan.report.chart.ChartPicture;
import org.serviceplan.report.chart.NationalCharts;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.csv.MeasuresCsv;
import org.serviceplan.report.json.ComparisonJson;
import org.serviceplan.report.page.NationalPage;
import org.serviceplan.report.run.RunLog;
import org.serviceplan.report.workbook.NationalWorkbook;
import org.serviceplan.report.workbook.SourceLinks;

/**
 * Writes everything that is published of a national comparison into a folder: {@code 全國比較報表.xlsx} and its twin {@code .ods},
 * {@code index.html}, {@code comparison.json}, {@code measures.csv}, {@code charts/*.png} and {@code charts/*.svg}. The same comparison gives the same
 * files.
 */
public final class ReportWriter {
    private final Path inbox;

    /**
     * A writer whose reports link to the submitted files.
     *
     * @param inbox the folder that the paths of source files start from; links to it are relative to the report's folder, which
     *     may therefore be renamed, but not moved to a place nearer to it or farther away
     */
    public ReportWriter(Path inbox) {
        this.inbox = inbox;
    }

    /**
     * Writes a report.
     *
     * @param input what was compared
     * @param comparison what came of it
     * @param log what the run has to say besides
     * @param folder an existing, empty folder
     * @throws IOException naming the file that could not be written
     * @throws org.serviceplan.report.comparison.ControlTotalException if the report would not add up
     */
    public void write(ComparisonInput input, NationalComparison comparison, RunLog log, Path folder)
            throws IOException {
        SourceLinks links = SourceLinks.between(folder, inbox);
        PlanFramework framework = input.frameworks().forYear(input.year());
        List<ChartPicture> charts = NationalCharts.draw(comparison, framework);
        List<ChartPicture> profiles = NationalCharts.drawProfiles(comparison, framework);
        NationalWorkbook workbook = NationalWorkbook.of(input, comparison, log, charts, links);
        NationalPage page = new NationalPage(input, comparison, log, links);
        Beside.both(() -> writeFile(folder.resolve("全國比較報表.xlsx"), workbook::writeXlsx), () -> {
            writeFile(folder.resolve("全國比較報表.ods"), workbook::writeOds);
            writeOthers(input, comparison, log, page, charts, profiles, folder);
        });
        Path pictures = Files.createDirectory(folder.resolve("charts"));
        Files.createDirectory(pictures.resolve("offices"));
        writePictures(charts, pictures);
        writePictures(profiles, pictures);
    }

    private static void writeOthers(
            ComparisonInput input,
            NationalComparison comparison,
            RunLog log,
            NationalPage page,
            List<ChartPicture> charts,
            List<ChartPicture> profiles,
            Path folder)
            throws IOException {
        writeFile(folder.resolve("index.html"), out -> page.write(charts, profiles, out));
        writeFile(folder.resolve("comparison.json"), out -> ComparisonJson.write(input, comparison, log, out));
        writeFile(folder.resolve("measures.csv"), out -> MeasuresCsv.write(comparison, input.frameworks(), out));
    }

    private static void writePictures(List<ChartPicture> charts, Path folder) throws IOException {
        for (ChartPicture chart : charts) {
            writeFile(folder.resolve(chart.name() + ".png"), out -> out.write(chart.png()));
            writeFile(folder.resolve(chart.name() + ".svg"), out -> out.write(chart.svg()));
        }
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void writeFile(Path file, Content content) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16)) {
            content.writeTo(out);
        } catch (IOException | JacksonException e) {
            throw new IOException("Cannot write " + file, e);
        }
    }
}
