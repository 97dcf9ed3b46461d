package org.serviceplan.batch.store;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The tables, for whoever needs them. */
@Configuration(proxyBeanMethods = false)
@Import({
    CrossFindingTable.class,
    ManifestTable.class,
    OutboxTable.class,
    PairingsTable.class,
    RegisterTable.class,
    RejectionReader.class,
    ResultTables.class,
    RosterTable.class,
    RunAnnexTable.class,
    RunHistory.class,
    RunTable.class,
    SubmissionReader.class,
    SubmissionWriter.class,
    TableStatistics.class
})
public class StoreConfiguration {}
