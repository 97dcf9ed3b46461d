package org.serviceplan.model.quantity;

/**
 * The words that make a number a target.
 *
 * @param kind what they say
 * @param start where they begin, or the number where they follow it
 * @param end where the text goes on after number, unit and words
 * @param ahead whether they stand ahead of the number and so hold for a list: 至少150人及60人
 */
record Comparison(TargetComparison kind, int start, int end, boolean ahead) {}
