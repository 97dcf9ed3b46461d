package org.serviceplan.batch.nightly;

import org.serviceplan.batch.store.CrossFindingTable;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.PairingsTable;
import org.serviceplan.batch.store.RegisterTable;
import org.serviceplan.batch.store.RejectionReader;
import org.serviceplan.batch.store.ResultTables;
import org.serviceplan.batch.store.RosterTable;
import org.serviceplan.batch.store.RunAnnexTable;
import org.serviceplan.batch.store.RunTable;
import org.serviceplan.batch.store.SubmissionReader;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.batch.store.TableStatistics;

/** The tables the job's steps work on. */
record Tables(
        RunTable runs,
        RosterTable roster,
        ManifestTable manifest,
        RegisterTable register,
        SubmissionWriter writer,
        SubmissionReader submissions,
        RejectionReader rejections,
        PairingsTable pairings,
        RunAnnexTable annexes,
        ResultTables results,
        CrossFindingTable crossFindings,
        TableStatistics statistics) {}
