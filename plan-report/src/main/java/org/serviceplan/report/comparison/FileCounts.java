package org.serviceplan.report.comparison;

/**
 * What became of the files of a run.
 *
 * @param seen files under the inbox, the receipt register not counted
 * @param accepted files read in this run and taken in
 * @param rejected files read in this run and sent back
 * @param unchanged files whose bytes were read in an earlier run
 * @param ignored files that are no workbooks
 */
public record FileCounts(int seen, int accepted, int rejected, int unchanged, int ignored) {}
