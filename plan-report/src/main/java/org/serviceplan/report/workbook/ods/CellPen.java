package org.serviceplan.report.workbook.ods;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.sheet.Entry;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.xml.XmlPen;

/** Writes what the cells of one sheet hold. Text is text whatever it looks like, and links lead to files and sheets we know of. */
@RequiredArgsConstructor
final class CellPen {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter VALUE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final XmlPen xml;
    private final Styles styles;
    private final Function<SourceFile, String> addresses;

    void write(Entry entry, @Nullable Frame frame) {
        xml.start("table:table-cell");
        Content content = entry.content();
        boolean link = content instanceof Content.Source || content instanceof Content.Jump;
        if (!entry.equals(Entry.NONE)) {
            xml.attribute("table:style-name", styles.cell(link ? entry.look().asLink() : entry.look()));
        }
        if (entry.span() > 1) {
            xml.attribute("table:number-columns-spanned", entry.span()).attribute("table:number-rows-spanned", 1);
        }
        write(content, entry.look());
        if (frame != null) {
            frame.write(xml);
        }
        xml.end();
        if (entry.span() > 1) {
            xml.start("table:covered-table-cell")
                    .attribute("table:style-name", styles.cell(entry.look()))
                    .attribute("table:number-columns-repeated", entry.span() - 1)
                    .end();
        }
    }

    private void write(Content content, Look look) {
        if (content instanceof Content.Text text) {
            type("string");
            TextPen.write(xml, text.shown());
        } else if (content instanceof Content.Source source) {
            link(source.shown(), address(source));
        } else if (content instanceof Content.Jump jump) {
            link(jump.shown(), "#" + escaped(place(jump.sheet(), null)));
        } else if (content instanceof Content.Amount amount) {
            type(NumberFormats.isShare(look.format()) ? "percentage" : "float")
                    .attribute("office:value", amount.value().toPlainString())
                    .element("text:p", styles.numbers().shown(amount.value(), look.format()));
        } else if (content instanceof Content.Day day) {
            date(day.date().toString(), day.date().toString());
        } else if (content instanceof Content.Moment moment) {
            date(VALUE.format(moment.time()), shown(moment.time()));
        }
    }

    private XmlPen type(String type) {
        return xml.attribute("office:value-type", type);
    }

    private void date(String value, String shown) {
        type("date").attribute("office:date-value", value).element("text:p", shown);
    }

    private static String shown(LocalDateTime time) {
        return MOMENT.format(time);
    }

    private void link(String shown, String address) {
        type("string").start("text:p");
        xml.start("text:a").attribute("xlink:type", "simple").attribute("xlink:href", address);
        TextPen.line(xml, shown);
        xml.end().end();
    }

    private String address(Content.Source source) {
        String file = addresses.apply(source.file());
        // What is relative starts inside the document, which is a folder of its own to this format.
        String address = file.startsWith("file:") ? file : "../" + file;
        String sheet = source.sheet();
        return sheet == null ? address : address + "#" + escaped(place(sheet, source.cell()));
    }

    private static String place(String sheet, @Nullable CellRef cell) {
        return "'" + sheet.replace("'", "''") + "'." + (cell == null ? "A1" : cell);
    }

    private static String escaped(String fragment) {
        try {
            return new URI(null, null, fragment).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address for " + fragment, e);
        }
    }
}
