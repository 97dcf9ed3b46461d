package org.serviceplan.batch.takein;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

import org.serviceplan.batch.settings.YearRange;
import org.serviceplan.batch.store.Request;
import org.serviceplan.batch.store.Run;
import org.serviceplan.batch.store.RunId;

/**
 * A run as the parameters of its job. Only the run's name identifies it, so that it is the same job instance however often it has
 * to be started.
 *
 * @param run the run
 */
public record RunParameters(Run run) {
    private static final String RUN = "run";
    private static final String INBOX = "inbox";
    private static final String OUTPUT = "output";
    private static final String YEARS = "years";
    private static final String AS_OF_ASKED = "asOfAsked";
    private static final String STARTED_AT = "startedAt";
    private static final String AS_OF = "asOf";

    /** The run that a job's parameters are of. */
    public static RunParameters from(JobParameters parameters) {
        String years = parameters.getString(YEARS);
        String asOfAsked = parameters.getString(AS_OF_ASKED);
        Request request = new Request(
                Path.of(required(parameters, INBOX)),
                Path.of(required(parameters, OUTPUT)),
                years == null ? null : YearRange.valueOf(years),
                asOfAsked == null ? null : Instant.parse(asOfAsked));
        return new RunParameters(new Run(
                new RunId(required(parameters, RUN)),
                request,
                Instant.parse(required(parameters, STARTED_AT)),
                Instant.parse(required(parameters, AS_OF))));
    }

    private static String required(JobParameters parameters, String name) {
        return Objects.requireNonNull(parameters.getString(name), name);
    }

    /** The run as parameters. */
    public JobParameters toJobParameters() {
        JobParametersBuilder builder =
                new JobParametersBuilder().addString(RUN, run.id().value(), true);
        Request request = run.request();
        add(builder, INBOX, request.inbox());
        add(builder, OUTPUT, request.output());
        add(builder, YEARS, request.years());
        add(builder, AS_OF_ASKED, request.asOf());
        add(builder, STARTED_AT, run.startedAt());
        add(builder, AS_OF, run.asOf());
        return builder.toJobParameters();
    }

    private static void add(JobParametersBuilder builder, String name, @Nullable Object value) {
        if (value != null) {
            builder.addString(name, value.toString(), false);
        }
    }
}
