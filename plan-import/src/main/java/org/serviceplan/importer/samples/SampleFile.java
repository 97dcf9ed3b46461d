package org.serviceplan.importer.samples;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** A generated file: its path in the inbox with {@code /} between the folders, its bytes, and what an importer should make of it. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public final class SampleFile {
    private final String path;
    private final byte[] content;
    private final SampleTruth truth;
}
