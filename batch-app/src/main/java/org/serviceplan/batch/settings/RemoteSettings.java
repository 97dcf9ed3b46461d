package org.serviceplan.batch.settings;

import java.time.Duration;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a night works with workers elsewhere, {@code serviceplan.remote.…}.
 *
 * @param files how the inbox's files reach them
 * @param pickUpTimeout how long requests may wait for a worker before the run's own process takes part
 * @param stallTimeout how long a worker may go without storing anything before its part is given to another
 * @param timeout how long it may take altogether
 * @param pollInterval how often the job repository is asked how far they are
 */
public record RemoteSettings(
        @DefaultValue("shared") Files files,
        @DefaultValue("30s") Duration pickUpTimeout,
        @DefaultValue("30m") Duration stallTimeout,
        @DefaultValue("4h") Duration timeout,
        @DefaultValue("500ms") Duration pollInterval) {

    /** How the inbox's files reach workers. */
    public enum Files {
        /** Every worker sees the same folder. */
        SHARED,
        /** The run puts their contents into the database. */
        DATABASE
    }
}
