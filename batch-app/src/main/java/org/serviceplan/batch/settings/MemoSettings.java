package org.serviceplan.batch.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What memos (補正通知) ask for, {@code serviceplan.memo.…}.
 *
 * @param correctionDays how many days after the report offices have to correct what is faulty
 * @param correctBy the day by which they have to, as in 112年2月28日 or 2023-02-28, instead of a number of days
 */
public record MemoSettings(@DefaultValue("7") int correctionDays, @Nullable String correctBy) {}
