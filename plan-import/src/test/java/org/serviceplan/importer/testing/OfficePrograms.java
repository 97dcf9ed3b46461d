package org.serviceplan.importer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
     * Saves workbooks with LibreOffice, each in its own format.
     *
     * @param folder where they go: into a folder for each format, under their own names
     */
    public static void saveAgain(Path folder, List<Path> workbooks) {
        save(folder, workbooks, workbook -> List.of(ending(workbook)));
    }

    /**
     * Saves workbooks with LibreOffice in several formats.
     *
     * @param formats the endings: xlsx, xls, ods
     * @param folder where they go: into a folder for each format, under their own names
     */
    public static void saveAs(List<String> formats, Path folder, List<Path> workbooks) {
        save(folder, workbooks, workbook -> formats);
    }

    /** With one start for all, which takes longer than to save a few. */
    private static void save(Path folder, List<Path> workbooks, Function<Path, List<String>> formatsOf) {
        try {
            List<String> list = new ArrayList<>();
            for (Path workbook : workbooks) {
                List<String> formats = formatsOf.apply(workbook);
                list.add(workbook.toUri().toASCIIString());
                list.add(String.valueOf(formats.size()));
                for (String format : formats) {
                    Files.createDirectories(folder.resolve(format));
                    list.add(LibreOfficeProfile.FILTERS.get(format));
                    list.add(copy(folder, format, workbook).toUri().toASCIIString());
                }
            }
            Path file = Files.write(Files.createTempFile("save", ".txt"), list);
            require(
                    run(
                            LIBREOFFICE,
                            "-env:UserInstallation=" + LibreOfficeProfile.FOLDER.toUri(),
                            "--headless",
                            LibreOfficeProfile.SAVE_ALL.formatted(file)),
                    "LibreOffice");
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(Path workbook) {
        String name = workbook.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Path copy(Path folder, String format, Path workbook) {
        String name = workbook.getFileName().toString();
        return folder.resolve(format).resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
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
}
