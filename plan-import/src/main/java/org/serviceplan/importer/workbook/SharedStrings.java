package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The texts that cells refer to by number. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class SharedStrings {
    private final List<String> texts;

    /** Reads the table, if the workbook has one. */
    static SharedStrings of(OoxmlPackage files, @Nullable String part, Budget budget) {
        if (part == null) {
            return new SharedStrings(List.of());
        }
        OoxmlPart table = files.part(part);
        List<String> plain = table.whole() == null ? null : PlainStrings.read(table.whole(), budget.limits());
        if (plain == null) {
            return new SharedStrings(parsed(table.xml("sst"), budget));
        }
        budget.texts(plain.size());
        return new SharedStrings(plain);
    }

    static List<String> parsed(XmlCursor xml, Budget budget) {
        List<String> texts = new ArrayList<>();
        TextXml text = new TextXml(budget.limits());
        while (xml.nextChild(1)) {
            if (xml.name().equals("si")) {
                texts.add(text.read(xml));
                budget.texts(texts.size());
            }
        }
        xml.finish();
        return texts;
    }

    /** The text of this number, or null if there is none. */
    @Nullable
    String get(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : null;
    }
}
