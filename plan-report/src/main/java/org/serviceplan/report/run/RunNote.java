package org.serviceplan.report.run;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.Severity;

/**
 * Something a run could not use: a line of one of headquarters' own files, or a file that could not be read. It is for headquarters,
 * not for an office.
 *
 * @param origin what it is about
 * @param severity how grave it is
 * @param message what is wrong and what to do, in Traditional Chinese
 * @param value what was there: the text of the line, the path of the file
 */
public record RunNote(Origin origin, Severity severity, String message, String value) {

    /** What a note is about. */
    @Getter
    @Accessors(fluent = true)
    @RequiredArgsConstructor
    public enum Origin {
        /** The receipt register. */
        REGISTER("收文登記"),
        /** The file of pairings. */
        PAIRINGS("主題指定檔"),
        /** A file in the inbox that could not be read. */
        FILE("收件檔案");

        /** The word that reports use. */
        private final String label;
    }

    /** In one line: for a file its path and what is the matter, for a line of a file what is wrong and the line. */
    public String text() {
        if (origin == Origin.FILE) {
            return value + "：" + message;
        }
        return value.isEmpty() ? message : message + "（" + value + "）";
    }

    /** A note of what was found in one of headquarters' own files. */
    public static RunNote of(Origin origin, Finding finding) {
        return new RunNote(origin, finding.severity(), finding.message(), finding.value());
    }
}
