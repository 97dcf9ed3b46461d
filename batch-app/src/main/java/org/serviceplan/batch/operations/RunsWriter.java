package org.serviceplan.batch.operations;

import java.io.PrintWriter;
import java.util.List;

import org.serviceplan.batch.store.RunAccount;

/** Writes accounts of runs. */
interface RunsWriter {
    /** Writes the accounts in the given order. */
    void write(List<RunAccount> runs, PrintWriter out);
}
