package org.serviceplan.batch.remote;

import org.serviceplan.batch.database.Holder;
import org.serviceplan.batch.settings.WorkerSettings;

/**
 * What a worker is called.
 *
 * @param value the name
 */
record WorkerName(String value) {
    static WorkerName of(WorkerSettings settings) {
        return new WorkerName(settings.name() == null ? Holder.name() : settings.name());
    }
}
