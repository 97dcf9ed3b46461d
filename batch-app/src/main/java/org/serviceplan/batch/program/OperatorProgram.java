package org.serviceplan.batch.program;

import java.util.List;
import java.util.function.ToIntFunction;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import org.serviceplan.batch.settings.ServicePlanProperties;

/** A command that looks after the database, from start to exit status. */
@RequiredArgsConstructor
public final class OperatorProgram {
    private final Class<?> configuration;
    private final List<String> properties;
    private final boolean verbose;

    /**
     * Starts what the configuration says, works with it, and ends it.
     *
     * @param work what to do; its result is the exit status
     * @return the exit status
     */
    public int run(ToIntFunction<ApplicationContext> work) {
        try (ConfigurableApplicationContext context = application().run(properties.toArray(String[]::new))) {
            return work.applyAsInt(context);
        } catch (RuntimeException e) {
            if (verbose) {
                e.printStackTrace();
            }
            Failure failure = Failure.of(e);
            System.err.println(failure.message());
            return failure.status();
        }
    }

    private SpringApplication application() {
        SpringApplication application = new SpringApplication(configuration);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(SpringDefaults.of(verbose, "off"));
        application.addInitializers(OperatorProgram::addSettings);
        return application;
    }

    /** Read when they are asked for: a check of the settings tells itself what cannot be read of them. */
    private static void addSettings(ConfigurableApplicationContext context) {
        if (context instanceof GenericApplicationContext beans) {
            beans.registerBean(
                    ServicePlanProperties.class,
                    () -> ServicePlanProperties.of(context.getEnvironment()),
                    bean -> bean.setLazyInit(true));
        }
    }
}
