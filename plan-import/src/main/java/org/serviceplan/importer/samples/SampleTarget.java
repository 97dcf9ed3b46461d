package org.serviceplan.importer.samples;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.quantity.TargetPeriod;

/**
 * A number that a measure promises to reach.
 *
 * @param quantity the number
 * @param unit its unit
 * @param period what it counts for, or null
 */
public record SampleTarget(int quantity, String unit, @Nullable TargetPeriod period) {}
