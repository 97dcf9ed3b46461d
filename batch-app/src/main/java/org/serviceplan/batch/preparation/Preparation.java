package org.serviceplan.batch.preparation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

import org.serviceplan.batch.mail.MailCheck;
import org.serviceplan.batch.program.UsageException;
import org.serviceplan.batch.settings.DataFiles;
import org.serviceplan.batch.settings.FaultyDataFileException;
import org.serviceplan.batch.settings.GivenSettings;
import org.serviceplan.batch.settings.MonitoringProperties;
import org.serviceplan.batch.settings.ServicePlanProperties;
import org.serviceplan.batch.store.Request;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.office.OfficeRoster;

/**
 * What a night works with, as far as the settings say it. A slip in them costs no database, and all slips are told at once.
 *
 * @param settings the settings
 * @param monitoring how others learn how the night went
 * @param roster the offices
 * @param vocabulary the words to read workbooks with
 * @param faults what keeps a night from running with these settings, a message in Traditional Chinese each
 */
public record Preparation(
        ServicePlanProperties settings,
        MonitoringProperties monitoring,
        OfficeRoster roster,
        Vocabulary vocabulary,
        List<String> faults) {

    /** Copies the list. */
    public Preparation {
        faults = List.copyOf(faults);
    }

    /** Reads and checks what the settings name. */
    public static Preparation of(Environment environment) {
        GivenSettings given = GivenSettings.of(environment);
        ServicePlanProperties settings = given.own();
        List<String> faults = new ArrayList<>(FolderCheck.faults(settings));
        faults.addAll(ValueCheck.faults(given));
        OfficeRoster roster = read(settings.roster(), DataFiles::roster, faults, OfficeRoster.standard());
        Vocabulary vocabulary = read(settings.vocabulary(), DataFiles::vocabulary, faults, Vocabulary.standard());
        try {
            CorrectionDate.of(settings.memo(), Instant.now());
        } catch (UsageException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
        if (settings.workers().areRemote() && !ServicePlanProperties.isDatabaseNamed(environment)) {
            faults.add("--workers remote 需要各主機都連得到的 PostgreSQL：請設定 spring.datasource.url；內嵌資料庫（--data）只供單機使用。");
        }
        faults.addAll(MailCheck.faults(settings.mail(), environment.getProperty("spring.mail.host"), roster));
        return new Preparation(settings, given.monitoring(), roster, vocabulary, faults);
    }

    private static <T> T read(
            @Nullable Path file, Function<@Nullable Path, T> reading, List<String> faults, T instead) {
        try {
            return reading.apply(file);
        } catch (FaultyDataFileException e) {
            faults.add(String.valueOf(e.getMessage()));
            return instead;
        }
    }

    /**
     * Makes sure that a night can run with these settings.
     *
     * @throws UsageException telling all faults, if there are any
     */
    public void requireSound() {
        UsageException.throwIfAny(faults);
    }

    /** What a night with sound settings is asked to do. */
    public Request request() {
        return new Request(
                Objects.requireNonNull(settings.inbox()),
                Objects.requireNonNull(settings.output()),
                settings.year(),
                settings.asOf() == null ? null : settings.asOf().instant());
    }
}
