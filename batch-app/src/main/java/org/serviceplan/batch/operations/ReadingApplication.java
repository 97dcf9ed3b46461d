package org.serviceplan.batch.operations;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

import org.serviceplan.batch.database.ReadingConfiguration;
import org.serviceplan.batch.store.RunHistory;
import org.serviceplan.batch.store.WorkerTable;

/** What the commands that only look are made of. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({ReadingConfiguration.class, RunHistory.class, WorkerTable.class})
class ReadingApplication {}
