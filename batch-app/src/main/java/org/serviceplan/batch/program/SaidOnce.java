package org.serviceplan.batch.program;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps Spring from printing a stack trace before log levels are known: what went wrong is said by the program, see {@link Failure}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SaidOnce implements SpringBootExceptionReporter {

    /** Takes what Spring hands to every reporter. */
    SaidOnce(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return true;
    }
}
