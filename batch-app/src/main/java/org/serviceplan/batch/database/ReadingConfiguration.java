package org.serviceplan.batch.database;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

import org.serviceplan.batch.settings.ServicePlanProperties;

/** The database for those who only look: no lock, no migration, and it may be in use. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
public class ReadingConfiguration {

    @Configuration(proxyBeanMethods = false)
    @Conditional(DatabaseConfiguration.NoUrl.class)
    static class Embedded {

        @Bean
        EmbeddedAccess embeddedAccess(ServicePlanProperties properties) {
            return EmbeddedAccess.open(properties.data());
        }
    }
}
