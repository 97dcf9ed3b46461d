package org.serviceplan.batch.store;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The tables that runs and workers on several machines need besides. */
@Configuration(proxyBeanMethods = false)
@Import({
    ManifestTable.class,
    PartTable.class,
    RemoteTakeInTable.class,
    RequestChannel.class,
    RunWorkerTable.class,
    SentFiles.class,
    SubmissionWriters.class,
    WorkerTable.class
})
public class RemoteStoreConfiguration {}
