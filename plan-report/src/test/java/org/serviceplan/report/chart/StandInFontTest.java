package org.serviceplan.report.chart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import org.serviceplan.report.ReportWorld;
import org.serviceplan.report.ReportWriter;
import org.serviceplan.report.comparison.ComparisonInput;
import org.serviceplan.report.comparison.NationalComparer;
import org.serviceplan.report.run.RunLog;

import static org.assertj.core.api.Assertions.assertThat;

/** Fresh servers and containers have no font at all; the report is the same there. */
@EnabledOnOs(OS.LINUX)
class StandInFontTest {
    private static final String NO_FONTS =
            """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig/>
            """;

    /** Runs in a Java of its own, whose system has no fonts. */
    static final class Machine {
        private Machine() {}

        public static void main(String[] args) throws IOException {
            ComparisonInput input = ReportWorld.of(3);
            new ReportWriter(Path.of(args[0]))
                    .write(input, NationalComparer.compare(input), RunLog.none(), Path.of(args[1]));
        }
    }

    @Test
    void machineWithoutAnyFontWritesTheSameReport(@TempDir Path temp) throws Exception {
        Path withFonts = Files.createDirectory(temp.resolve("with"));
        Path without = Files.createDirectory(temp.resolve("without"));
        Process other = runWithoutFonts(temp, without);
        Machine.main(new String[] {temp.resolve("inbox").toString(), withFonts.toString()});

        assertThat(other.waitFor()).as(() -> read(output(temp))).isZero();
        for (String file : List.of(
                "charts/submission-status.png",
                "charts/measures-by-item.png",
                "charts/completion.png",
                "全國比較報表.xlsx")) {
            assertThat(without.resolve(file)).hasSameBinaryContentAs(withFonts.resolve(file));
        }
    }

    private static Process runWithoutFonts(Path temp, Path report) throws IOException {
        Path fonts = Files.writeString(temp.resolve("fonts.conf"), NO_FONTS);
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Half the work of a short run is compiling for a long one.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dsun.jnu.encoding=UTF-8",
                // Java remembers the fonts it has seen under the user's home.
                "-Duser.home=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                Machine.class.getName(),
                temp.resolve("inbox").toString(),
                report.toString());
        java.environment().put("FONTCONFIG_FILE", fonts.toString());
        java.environment().put("LC_ALL", "C.UTF-8");
        return java.redirectErrorStream(true).redirectOutput(output(temp)).start();
    }

    private static File output(Path temp) {
        return temp.resolve("output.txt").toFile();
    }

    private static String read(File output) {
        try {
            return Files.readString(output.toPath());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
