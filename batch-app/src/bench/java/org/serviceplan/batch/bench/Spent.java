package org.serviceplan.batch.bench;

/**
 * What a process took.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of processor time
 * @param databaseCpu seconds of processor time of the database it started
 * @param residentMegabytes its largest resident set, without the database; 0 where the system does not tell
 */
record Spent(double wall, double cpu, double databaseCpu, long residentMegabytes) {}
