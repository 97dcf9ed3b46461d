package org.serviceplan.batch.takein;

import org.serviceplan.batch.store.ReadFile;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.importer.ImportedAnnex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;

/** About how much memory it takes to hold what was read from a file, in characters. */
final class ContentSize {
    /** What a measure takes besides its text. */
    private static final int MEASURE = 200;

    private ContentSize() {}

    static long of(ReadFile file) {
        return file instanceof ReadFile.Imported imported ? of(imported.result()) : 0;
    }

    static long of(ImportResult result) {
        long sum = 0;
        for (ImportedAnnex annex : result.annexes()) {
            for (PlanItem item : annex.annex().items()) {
                for (Measure measure : item.measures()) {
                    sum += of(measure);
                }
            }
        }
        return sum;
    }

    private static long of(Measure measure) {
        long outcome = measure.outcome() == null ? 0 : measure.outcome().text().length();
        return MEASURE + measure.text().length() + outcome;
    }
}
