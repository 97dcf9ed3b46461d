package org.serviceplan.report.comparison;

import java.util.function.ObjIntConsumer;

/**
 * What became of the files of a run.
 *
 * @param seen files under the inbox, the receipt register not counted
 * @param accepted files read in this run and taken in
 * @param rejected files read in this run and sent back
 * @param unchanged files whose bytes were read in an earlier run
 * @param ignored files that are no workbooks
 */
public record FileCounts(int seen, int accepted, int rejected, int unchanged, int ignored) {

    /** Hands over each count with its name, in the order and under the names that programs know. */
    public void forEach(ObjIntConsumer<String> consumer) {
        consumer.accept("seen", seen);
        consumer.accept("accepted", accepted);
        consumer.accept("rejected", rejected);
        consumer.accept("unchanged", unchanged);
        consumer.accept("ignored", ignored);
    }
}
