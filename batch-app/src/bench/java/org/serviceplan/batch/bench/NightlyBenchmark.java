package org.serviceplan.batch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * Measures nights from the start of the process to its end, each on an embedded database of its own: so many files, twice as many,
 * and each inbox again unchanged. Twice the files are twice the years of the same offices, as archives grow. Prints the load of
 * the machine beside each night, since other work disturbs the times. Arguments: a folder to work in, the number of files, the
 * program's jar, the plain script, and how many files the script is given.
 */
public final class NightlyBenchmark {
    /** Earlier years are no years to the importer unless 民國 stands before them. */
    private static final int FIRST_YEAR = 91;

    private static final int FILES_PER_OFFICE = 20;
    /** An office hands in one workbook for both annexes or one for each, and sometimes a second time. */
    private static final double FILES_PER_OFFICE_AND_YEAR = 1.39;

    private final Path folder;
    private final Path jar;
    private final int offices;

    private NightlyBenchmark(Path folder, Path jar, int offices) {
        this.folder = folder;
        this.jar = jar;
        this.offices = offices;
    }

    /** Measures and prints. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        FileSystemUtils.deleteRecursively(folder);
        int files = Integer.parseInt(args[1]);
        int offices = Math.max(1, files / FILES_PER_OFFICE);
        int years = (int) Math.ceil(files / (offices * FILES_PER_OFFICE_AND_YEAR));
        NightlyBenchmark benchmark = new NightlyBenchmark(folder, Path.of(args[2]), offices);

        System.out.println(Night.HEADER);
        Night once = benchmark.nights("once", years);
        Night twice = benchmark.nights("twice", 2 * years);
        System.out.printf(
                "%n%.2f times the files: take-in %.2f times, whole run %.2f times as long, CPU %.2f times%n",
                (double) twice.files() / once.files(),
                twice.step("takeIn") / once.step("takeIn"),
                twice.wall() / once.wall(),
                twice.cpu() / once.cpu());
        new PlainScript(Path.of(args[3]), folder.resolve("once")).compare(Integer.parseInt(args[4]), once);
    }

    /** The first night with these files, and a second one on which nothing has changed. */
    private Night nights(String name, int years) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve(name));
        int lastYear = FIRST_YEAR + years - 1;
        Program program = new Program(jar, home, lastYear);
        program.run(List.of(
                "samples", "--output=samples", "--offices=" + offices, "--years=" + FIRST_YEAR + "-" + lastYear));
        Night first = program.night();
        System.out.println(first.line(name));
        Night second = program.night();
        System.out.println(second.line(name + " again"));
        System.out.printf(
                "%-12s unchanged files add %.2f s (scan and take-in)%n",
                "", second.step("scan") + second.step("takeIn"));
        return first;
    }
}
