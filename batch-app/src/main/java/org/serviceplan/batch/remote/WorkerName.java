package org.serviceplan.batch.remote;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;

import org.serviceplan.batch.database.Holder;
import org.serviceplan.batch.settings.WorkerSettings;

/**
 * What a worker is called.
 *
 * @param value the name
 */
record WorkerName(String value) {
    private static final String KEY = "worker";

    static WorkerName of(WorkerSettings settings) {
        String name = settings.name();
        return new WorkerName(name == null || name.isBlank() ? Holder.name() : name.strip());
    }

    /** Who noted its name in the context of a part's step. */
    static Optional<WorkerName> notedIn(ExecutionContext part) {
        @Nullable Object name = part.get(KEY);
        return Optional.ofNullable(name).map(Object::toString).map(WorkerName::new);
    }

    /** A worker may be gone before the run has looked who is at the part. */
    void noteIn(ExecutionContext part) {
        part.putString(KEY, value);
    }
}
