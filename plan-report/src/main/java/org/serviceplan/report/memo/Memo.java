package org.serviceplan.report.memo;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.SourceFile;

/**
 * A file that goes back, and why.
 *
 * @param name the name of the memo, without the ending; unique among those of a run also where names ignore case
 * @param office whose file it is, or null where nothing says so
 * @param guessed whether only the file's path says whose it is
 * @param file the file
 * @param annexes what is in it, as in 112年度附件一; empty where that cannot be told
 * @param received when it was received
 * @param rejected whether it was sent back as a whole; otherwise it was taken in and has to be corrected
 * @param readable whether it could be read as a workbook
 * @param findings what was found in it
 * @param number which of the office's memos it is, from 1
 * @param ofOffice how many memos the office has
 */
public record Memo(
        String name,
        @Nullable Office office,
        boolean guessed,
        SourceFile file,
        List<String> annexes,
        OffsetDateTime received,
        boolean rejected,
        boolean readable,
        Findings findings,
        int number,
        int ofOffice) {

    /** Copies the list. */
    public Memo {
        annexes = List.copyOf(annexes);
    }
}
