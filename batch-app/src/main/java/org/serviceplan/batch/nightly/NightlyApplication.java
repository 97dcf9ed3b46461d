package org.serviceplan.batch.nightly;

import java.util.Optional;

import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

import org.serviceplan.batch.database.DatabaseConfiguration;
import org.serviceplan.batch.database.RunLock;
import org.serviceplan.batch.mail.MailConfiguration;
import org.serviceplan.batch.mail.Mailing;
import org.serviceplan.batch.monitoring.Monitoring;
import org.serviceplan.batch.preparation.Preparation;
import org.serviceplan.batch.remote.RemoteConfiguration;
import org.serviceplan.batch.remote.RemoteTakeInStep;
import org.serviceplan.batch.store.StoreConfiguration;
import org.serviceplan.batch.terminal.Terminal;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;

/** What the nightly job is made of. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    DatabaseConfiguration.class,
    StoreConfiguration.class,
    Tables.class,
    MailConfiguration.class,
    RemoteConfiguration.class
})
class NightlyApplication {

    @Bean
    OfficeRoster roster(Preparation preparation) {
        return preparation.roster();
    }

    @Bean
    PlanFrameworks frameworks() {
        return PlanFrameworks.standard();
    }

    @Bean
    AnnexImporter importer(OfficeRoster roster, PlanFrameworks frameworks, Preparation preparation) {
        return AnnexImporter.of(
                roster,
                frameworks,
                preparation.vocabulary(),
                preparation.settings().limits().toLimits());
    }

    /** The operator finds the job here, which is built anew for each run. */
    @Bean
    JobRegistry jobRegistry() {
        return new MapJobRegistry();
    }

    @Bean
    NightlyLauncher launcher(
            RunLock lock,
            JobRepository repository,
            JobOperator operator,
            JobRegistry registry,
            PlatformTransactionManager transactions,
            Tables tables,
            OfficeRoster roster,
            PlanFrameworks frameworks,
            AnnexImporter importer,
            Preparation preparation,
            ObjectProvider<Mailing> mailing,
            ObjectProvider<RemoteTakeInStep> remote,
            Monitoring monitoring,
            @Value("${logging.structured.format.console:}") String structuredLog) {
        RunChoice choice = new RunChoice(repository, operator, tables.runs());
        NightlyJob jobs = new NightlyJob(
                repository,
                transactions,
                tables,
                roster,
                frameworks,
                importer,
                preparation.settings(),
                Optional.ofNullable(mailing.getIfAvailable()),
                Optional.ofNullable(remote.getIfAvailable()),
                monitoring.observations(),
                Terminal.isInteractive());
        return new NightlyLauncher(
                lock,
                choice,
                jobs,
                registry,
                operator,
                tables,
                roster,
                Optional.ofNullable(mailing.getIfAvailable()),
                !structuredLog.isEmpty());
    }
}
