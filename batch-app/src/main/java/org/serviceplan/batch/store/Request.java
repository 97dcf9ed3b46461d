package org.serviceplan.batch.store;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.serviceplan.batch.settings.YearRange;

/**
 * What a run was asked to do. An unfinished run is resumed by the next one with the same request.
 *
 * @param inbox the folder of submitted workbooks
 * @param output the folder under which the report is published
 * @param years the years asked for, or null for the latest
 * @param asOf the moment asked for, or null for the start of the run
 */
public record Request(Path inbox, Path output, @Nullable YearRange years, @Nullable Instant asOf) {}
