package org.serviceplan.batch.remote;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.transaction.PlatformTransactionManager;

import org.serviceplan.batch.database.PartLocks;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.PartTable;
import org.serviceplan.batch.store.RemoteStoreConfiguration;
import org.serviceplan.batch.store.RemoteTakeInTable;
import org.serviceplan.batch.store.RequestChannel;
import org.serviceplan.batch.store.RunWorkerTable;
import org.serviceplan.batch.store.SentFiles;
import org.serviceplan.batch.store.SubmissionWriter;
import org.serviceplan.batch.store.SubmissionWriters;
import org.serviceplan.batch.store.WorkerTable;

/** What a run needs to have workers elsewhere; an ordinary night neither makes nor loads any of it. */
@Configuration(proxyBeanMethods = false)
@Conditional(RemoteConfiguration.RemoteWorkers.class)
@Import({RemoteStoreConfiguration.class, PartLocks.class})
public class RemoteConfiguration {

    @Bean
    PartSteps partSteps(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ManifestTable manifest,
            SubmissionWriters writers,
            RunWorkerTable shares,
            SentFiles sent) {
        return new PartSteps(repository, transactions, manifest, writers, shares, sent);
    }

    @Bean
    RemoteTakeInStep remoteTakeInStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ManifestTable manifest,
            SubmissionWriter submissions,
            PartTable parts,
            RemoteTakeInTable offers,
            RequestChannel requests,
            PartLocks locks,
            PartSteps steps,
            SentFiles sent,
            WorkerTable workers,
            ServicePlanProperties settings) {
        return new RemoteTakeInStep(
                repository,
                transactions,
                manifest,
                submissions,
                parts,
                offers,
                requests,
                new RequestService(
                        new WorkerName(PartSteps.HERE), requests, locks, repository, new WorkerActivity(() -> {})),
                steps,
                sent,
                workers,
                settings);
    }

    static class RemoteWorkers implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return "remote".equals(context.getEnvironment().getProperty("serviceplan.workers"));
        }
    }
}
