package org.serviceplan.importer.samples;

import java.util.List;

import lombok.With;

/**
 * A file before it is written.
 *
 * @param folder the folder it goes to
 * @param name its name without the extension
 * @param annexes the annexes in it
 * @param layout how they are laid out
 * @param content what becomes of the content
 */
@With
record Draft(String folder, String name, List<SampleAnnex> annexes, Layout layout, Content content) {

    /** What becomes of the content. */
    enum Content {
        /** It is written as it should be. */
        WHOLE,
        /** A hidden sheet repeats the first annex. */
        WITH_HIDDEN_COPY,
        /** The second half is missing. */
        CUT_OFF,
        /** Nothing is written. */
        EMPTY,
        /** A web page under a workbook's name. */
        WEB_PAGE,
        /** A workbook about something else. */
        OTHER_TABLE
    }

    Draft {
        annexes = List.copyOf(annexes);
    }

    SampleAnnex first() {
        return annexes.get(0);
    }

    /** The draft with another first annex. */
    Draft withFirst(SampleAnnex annex) {
        return withAnnexes(annexes.size() == 1 ? List.of(annex) : List.of(annex, annexes.get(1)));
    }

    /** The annexes that can be read from it. */
    List<SampleAnnex> readable() {
        return content == Content.WHOLE || content == Content.WITH_HIDDEN_COPY ? annexes : List.of();
    }
}
