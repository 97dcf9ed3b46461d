package org.serviceplan.batch.remote;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

import org.serviceplan.batch.database.PartLocks;
import org.serviceplan.batch.database.WorkerDatabaseConfiguration;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.RemoteStoreConfiguration;
import org.serviceplan.batch.store.RemoteTakeInTable;
import org.serviceplan.batch.store.RequestChannel;
import org.serviceplan.batch.store.RunWorkerTable;
import org.serviceplan.batch.store.SentFiles;
import org.serviceplan.batch.store.SubmissionWriters;

/** What a worker is made of. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({WorkerDatabaseConfiguration.class, RemoteStoreConfiguration.class})
class WorkerApplication {

    @Bean
    StopSignal stopSignal() {
        return new StopSignal();
    }

    @Bean
    Worker worker(
            WorkerName name,
            Signs signs,
            JobRepository repository,
            PlatformTransactionManager transactions,
            ManifestTable manifest,
            SubmissionWriters writers,
            RunWorkerTable shares,
            SentFiles sent,
            RemoteTakeInTable offers,
            RequestChannel requests,
            PartLocks locks,
            ServicePlanProperties settings,
            StopSignal signal) {
        PartSteps steps = new PartSteps(repository, transactions, manifest, writers, shares, sent);
        return new Worker(
                name.value(),
                new RequestService(name, requests, locks, repository, signs.activity()),
                new Offers(name.value(), offers, manifest, sent, steps, settings.inbox(), signal, signs.activity()),
                signal,
                settings.worker().pollInterval(),
                settings.worker().idleTimeout());
    }
}
