package org.serviceplan.report.workbook.sheet;

import java.time.OffsetDateTime;
import java.util.List;

import lombok.Builder;

/**
 * What a workbook's properties say of it.
 *
 * @param title its title
 * @param subject what it is about
 * @param description more about it
 * @param category what kind of document it is
 * @param keywords words to find it by
 * @param creator who made it
 * @param created the moment it tells about, not the moment it was made: the same report is the same file
 */
@Builder
public record DocumentFacts(
        String title,
        String subject,
        String description,
        String category,
        List<String> keywords,
        String creator,
        OffsetDateTime created) {

    /** Copies the list. */
    public DocumentFacts {
        keywords = List.copyOf(keywords);
    }
}
