package org.serviceplan.batch.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.Limits;

/**
 * What a run tells the workers that are to take in its files.
 *
 * @param run the run
 * @param inbox its inbox, as its own machine names it
 * @param program the program that it runs
 * @param throughDatabase whether the files' contents are in the database
 * @param roster the roster's text; null for the one of the program
 * @param vocabulary the vocabulary file's text; null for none
 * @param limits how much of a file is read
 */
public record RemoteTakeIn(
        RunId run,
        Path inbox,
        String program,
        boolean throughDatabase,
        @Nullable String roster,
        @Nullable String vocabulary,
        Limits limits) {}
