package org.serviceplan.importer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs other than ours that write workbooks, where they are installed; tests that need one are skipped where it is not. */
public final class OfficePrograms {
    private static final String LIBREOFFICE = "/usr/bin/soffice";
    private static final String PYTHON = "/usr/bin/python3";

    private OfficePrograms() {}

    /** Whether LibreOffice is there. */
    public static boolean hasLibreOffice() {
        return Files.isExecutable(Path.of(LIBREOFFICE));
    }

    /** Whether openpyxl is there. */
    public static boolean hasOpenpyxl() {
        return run(PYTHON, "-c", "import openpyxl") == 0;
    }

    /**
     * Saves workbooks with LibreOffice in another format, or in the same one.
     *
     * @param format the ending: xlsx, xls or ods
     * @param folder where they go, under their own names
     */
    public static void saveAs(String format, Path folder, List<Path> workbooks) {
        List<String> command = new ArrayList<>(List.of(
                LIBREOFFICE,
                "-env:UserInstallation=" + Profile.FOLDER.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        workbooks.forEach(file -> command.add(file.toString()));
        require(run(command.toArray(String[]::new)), "LibreOffice");
    }

    /** Runs a script that uses openpyxl. */
    public static void python(String script, String... args) {
        List<String> command = new ArrayList<>(List.of(PYTHON, "-c", script));
        command.addAll(List.of(args));
        require(run(command.toArray(String[]::new)), "Python");
    }

    private static void require(int status, String program) {
        if (status != 0) {
            throw new IllegalStateException(program + " ended with " + status);
        }
    }

    /** The status a command ends with; -1 where there is no such program. */
    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command[0], e);
        }
    }

    /** LibreOffice makes its profile at the first start, which takes longer than anything after it. */
    private static final class Profile {
        /** Drawing a picture of the first page takes longer than all the rest of saving an .ods. */
        private static final String SETTINGS =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Office.Common/Save/Document">
                <prop oor:name="GenerateThumbnail" oor:op="fuse"><value>false</value></prop>
                </item>
                </oor:items>
                """;

        static final Path FOLDER = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("libreoffice-profile");
                Files.writeString(
                        Files.createDirectory(folder.resolve("user")).resolve("registrymodifications.xcu"), SETTINGS);
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
