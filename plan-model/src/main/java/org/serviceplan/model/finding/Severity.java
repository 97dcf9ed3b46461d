package org.serviceplan.model.finding;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** What a finding means for the annex it is about; the most serious first. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum Severity {
    /** The annex is not taken in and goes back to the office. */
    ERROR("錯誤"),
    /** The annex is taken in; the office should correct it. */
    WARNING("警告"),
    /** Noted; nobody has to do anything. */
    INFO("提示");

    /** The word that reports use. */
    private final String label;
}
