package org.serviceplan.batch.nightly;

import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.dao.DataAccessException;

import org.serviceplan.batch.program.Failure;
import org.serviceplan.batch.program.NightFailedException;
import org.serviceplan.batch.store.ManifestTable;

/** A step over all that was taken in. Where memory runs out, it names the files that hold more than any annex should. */
@RequiredArgsConstructor
final class MemoryBound implements Tasklet {
    private static final int USUAL_MEASURES = 1000;

    private final Tasklet tasklet;
    private final ManifestTable manifest;

    @Override
    public @Nullable RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        try {
            return tasklet.execute(contribution, context);
        } catch (OutOfMemoryError e) {
            throw new NightFailedException(Failure.of(e).message() + largest(), e);
        }
    }

    private String largest() {
        try {
            String files = manifest.largest(USUAL_MEASURES).stream()
                    .map(file -> file.path() + "（" + file.measures() + " 項）")
                    .collect(Collectors.joining("、"));
            return files.isEmpty() ? "" : "項數異常多的檔案：" + files + "；請該處補正後重新繳交，新檔會取代舊檔。";
        } catch (DataAccessException | OutOfMemoryError e) {
            return "";
        }
    }
}
