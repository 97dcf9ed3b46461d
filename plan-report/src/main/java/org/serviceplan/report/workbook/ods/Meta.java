package org.serviceplan.report.workbook.ods;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.serviceplan.report.workbook.sheet.DocumentFacts;
import org.serviceplan.report.workbook.xml.XmlPen;

/** Writes a document's properties. */
final class Meta {
    private Meta() {}

    static void write(DocumentFacts facts, XmlPen xml) {
        String created = DateTimeFormatter.ISO_INSTANT.format(
                facts.created().withOffsetSameInstant(ZoneOffset.UTC).toInstant());
        Names.startDocument(xml, "document-meta");
        xml.start("office:meta")
                .element("meta:generator", "serviceplan")
                .element("dc:title", facts.title())
                .element("dc:subject", facts.subject())
                .element("dc:description", facts.description());
        facts.keywords().forEach(keyword -> xml.element("meta:keyword", keyword));
        xml.element("meta:initial-creator", facts.creator())
                .element("dc:creator", facts.creator())
                .element("meta:creation-date", created)
                .element("dc:date", created)
                .element("dc:language", "zh-TW");
        xml.start("meta:user-defined")
                .attribute("meta:name", "類別")
                .text(facts.category())
                .end();
        xml.end().end().flush();
    }
}
