package org.serviceplan.batch.operations;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

import org.serviceplan.batch.database.DatabaseConfiguration;
import org.serviceplan.batch.store.OldRuns;
import org.serviceplan.batch.store.WorkerTable;

/** What clearing away is made of. Like a run it has the database for itself. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({DatabaseConfiguration.class, OldRuns.class, WorkerTable.class})
class MaintenanceApplication {}
