package org.serviceplan.batch.bench;

import java.util.Map;

/**
 * What a night cost.
 *
 * @param status the exit status
 * @param files how many workbooks were seen
 * @param accepted how many of them were new and taken in
 * @param steps seconds of each step
 * @param spent what the process took
 * @param heapMegabytes the most heap in use before a collection
 * @param load the machine's load average as it began
 */
record Night(
        int status,
        long files,
        long accepted,
        Map<String, Double> steps,
        Spent spent,
        long heapMegabytes,
        double load) {
    static final String HEADER = "%-12s %7s %8s %9s %9s %8s %8s %8s %8s %8s %8s %8s %7s %7s %5s"
            .formatted(
                    "night",
                    "files",
                    "accepted",
                    "take-in/s",
                    "whole/s",
                    "wall s",
                    "scan s",
                    "takeIn s",
                    "compare",
                    "publish",
                    "job cpu",
                    "db cpu",
                    "RSS MB",
                    "heap MB",
                    "load");

    String line(String name) {
        String line = "%-12s %7d %8d %9.0f %9.0f %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f %7d %7d %5.2f"
                .formatted(
                        name,
                        files,
                        accepted,
                        files / step("takeIn"),
                        files / wall(),
                        wall(),
                        step("scan"),
                        step("takeIn"),
                        step("compare"),
                        step("publish"),
                        spent.cpu(),
                        spent.databaseCpu(),
                        spent.residentMegabytes(),
                        heapMegabytes,
                        load);
        return status == 0 ? line : line + " EXIT STATUS " + status;
    }

    double wall() {
        return spent.wall();
    }

    /** Of the job and the database. */
    double cpu() {
        return spent.cpu() + spent.databaseCpu();
    }

    /** Seconds of a step; not a number where it was not reached. */
    double step(String name) {
        return steps.getOrDefault(name, Double.NaN);
    }
}
