package org.serviceplan.batch.settings;

import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Everything of our own that can be configured. Each is an option of the command line, a property {@code serviceplan.…} and an
 * environment variable {@code SERVICEPLAN_…}; the command line wins.
 *
 * @param inbox the folder of submitted workbooks
 * @param output the folder under which reports are published
 * @param data the folder of the embedded PostgreSQL
 * @param year the years compared; the latest year with an accepted annex 1 where it is not given
 * @param asOf the moment as of which statuses are told; the start of the run where it is not given
 * @param pairings headquarters' file of which measures are the same and which are not
 * @param workers how many parts of the inbox are taken in at a time, or that workers elsewhere do it
 * @param strict whether a rejected or overdue annex makes the exit status 1
 * @param vocabulary words to read workbooks with, beside the program's own
 * @param memo what memos ask for
 * @param roster a roster of offices, in place of the one that comes with the program
 * @param mail whether and to whom mail is sent
 * @param remote how a night works with workers elsewhere
 * @param worker how a worker works
 * @param limits how much of a file is read before it is refused
 */
@ConfigurationProperties("serviceplan")
public record ServicePlanProperties(
        @Nullable Path inbox,
        @Nullable Path output,
        @DefaultValue("serviceplan-data") Path data,
        @Nullable YearRange year,
        @Nullable AsOf asOf,
        @Nullable Path pairings,
        @DefaultValue("2") Workers workers,
        @DefaultValue("false") boolean strict,
        @Nullable Path vocabulary,
        @NestedConfigurationProperty @DefaultValue MemoSettings memo,
        @Nullable Path roster,
        @NestedConfigurationProperty @DefaultValue MailSettings mail,
        @NestedConfigurationProperty @DefaultValue RemoteSettings remote,
        @NestedConfigurationProperty @DefaultValue WorkerSettings worker,
        @NestedConfigurationProperty @DefaultValue LimitSettings limits) {

    /** Makes the folders absolute, so that one request is the same from everywhere. */
    public ServicePlanProperties {
        inbox = absolute(inbox);
        output = absolute(output);
        pairings = absolute(pairings);
        roster = absolute(roster);
        vocabulary = absolute(vocabulary);
        data = Objects.requireNonNull(absolute(data));
    }

    /** The settings in force, from wherever Spring finds them. */
    public static ServicePlanProperties of(Environment environment) {
        return Binder.get(environment).bindOrCreate("serviceplan", ServicePlanProperties.class);
    }

    /** Whether a PostgreSQL is named; otherwise the embedded one is used. */
    public static boolean isDatabaseNamed(Environment environment) {
        return StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    private static @Nullable Path absolute(@Nullable Path folder) {
        return folder == null ? null : folder.toAbsolutePath().normalize();
    }
}
