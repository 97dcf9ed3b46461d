package org.serviceplan.batch.remote;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.step.Step;

import org.serviceplan.batch.program.ProgramVersion;
import org.serviceplan.batch.store.ManifestTable;
import org.serviceplan.batch.store.RemoteTakeIn;
import org.serviceplan.batch.store.RemoteTakeInTable;
import org.serviceplan.batch.store.SentFiles;
import org.serviceplan.batch.takein.FileOpening;
import org.serviceplan.batch.takein.Opening;
import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;

/** What runs want workers for, as far as this one can do it; made ready once for each run. */
@Slf4j
@RequiredArgsConstructor
final class Offers implements Supplier<Optional<Step>> {
    private final String worker;
    private final RemoteTakeInTable offers;
    private final ManifestTable manifest;
    private final SentFiles sent;
    private final PartSteps steps;
    private final @Nullable Path ownInbox;
    private final StopSignal signal;
    private final WorkerActivity activity;
    private final String program = ProgramVersion.ofThisProcess();

    private @Nullable RemoteTakeIn offer;
    private @Nullable Step step;
    private String refused = "";

    /** The step that takes in a part of the present run; nothing where there is none, or it is none for this worker. */
    @Override
    public synchronized Optional<Step> get() {
        Optional<RemoteTakeIn> current = offers.current();
        if (current.isEmpty()) {
            activity.waits();
            return Optional.empty();
        }
        if (!isFor(current.get())) {
            return Optional.empty();
        }
        if (!current.get().equals(offer)) {
            offer = current.get();
            step = steps.elsewhere(worker, importer(offer), opening(offer), signal);
            LOG.info("接受執行 {} 的工作", offer.run());
        }
        return Optional.ofNullable(step);
    }

    private boolean isFor(RemoteTakeIn wanted) {
        if (!wanted.program().equals(program)) {
            return refuse(
                    wanted,
                    "程式版本不同",
                    "夜間作業的程式版本（" + wanted.program() + "）與此工作程序的（" + program
                            + "）不同，不接受其工作。請在各主機使用同一個 batch-app.jar，再重新啟動工作程序。");
        }
        if (!wanted.throughDatabase() && !new SharedInbox(inbox(wanted)).shows(manifest.somePending(wanted.run()))) {
            return refuse(
                    wanted,
                    "看不到同一個收件匣",
                    "收件匣 " + inbox(wanted) + " 在此主機看不到，或內容與夜間作業的不同，不接受其工作。請掛載同一個共用資料夾（路徑不同時以 --inbox 指定），"
                            + "或讓夜間作業以 --files database 執行。");
        }
        refused = "";
        activity.waits();
        return true;
    }

    /** Said once, however often it is asked. */
    private boolean refuse(RemoteTakeIn wanted, String summary, String reason) {
        activity.refuses(wanted.run(), summary);
        String refusal = wanted.run() + reason;
        if (!refusal.equals(refused)) {
            LOG.error("執行 {}：{}", wanted.run(), reason);
            refused = refusal;
        }
        return false;
    }

    private Opening opening(RemoteTakeIn wanted) {
        return wanted.throughDatabase()
                ? new SentFileOpening(wanted.run(), sent)
                : new FileOpening(inbox(wanted), wanted.limits());
    }

    private Path inbox(RemoteTakeIn wanted) {
        return ownInbox == null ? wanted.inbox() : ownInbox;
    }

    private static AnnexImporter importer(RemoteTakeIn wanted) {
        OfficeRoster roster = wanted.roster() == null
                ? OfficeRoster.standard()
                : OfficeRoster.read(new StringReader(wanted.roster()));
        Vocabulary vocabulary = wanted.vocabulary() == null
                ? Vocabulary.standard()
                : Vocabulary.standard().with(new StringReader(wanted.vocabulary()));
        return AnnexImporter.of(roster, PlanFrameworks.standard(), vocabulary, wanted.limits());
    }
}
