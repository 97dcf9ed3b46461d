package org.serviceplan.batch.database;

import javax.sql.DataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

import org.serviceplan.batch.settings.ServicePlanProperties;

/** The external database where a URL is configured, the embedded one otherwise; locked first, then migrated. */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    @Bean
    RunLock runLock(DataSource dataSource, ServicePlanProperties validatedFirst) {
        return new RunLock(dataSource);
    }

    @Bean
    FlywayMigrationStrategy lockThenMigrate(RunLock lock) {
        return flyway -> {
            lock.acquire();
            if (SchemaState.of(flyway) == SchemaState.AHEAD) {
                throw new NewerSchemaException();
            }
            flyway.migrate();
        };
    }

    @Bean
    BatchTables batchTables() {
        return new BatchTables();
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoUrl.class)
    static class Embedded {

        @Bean
        EmbeddedServer embeddedServer(ServicePlanProperties properties) {
            return EmbeddedServer.start(properties.data());
        }

        @Bean
        JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
            return new EmbeddedConnection(server);
        }
    }

    static class NoUrl implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !ServicePlanProperties.isDatabaseNamed(context.getEnvironment());
        }
    }

    private record EmbeddedConnection(EmbeddedServer server) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return server.user();
        }

        @Override
        public String getPassword() {
            return server.password();
        }

        @Override
        public String getJdbcUrl() {
            return server.url();
        }
    }
}
