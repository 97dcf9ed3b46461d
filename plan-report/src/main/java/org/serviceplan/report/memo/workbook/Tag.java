package org.serviceplan.report.memo.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

/** A tag of an XML part, with the bytes it stands in: {@code start} is its {@code <}, {@code end} is behind its {@code >}. */
@RequiredArgsConstructor
final class Tag {
    private final byte[] xml;
    final int start;
    final int end;
    private final int nameStart;
    private final int nameEnd;

    /** An attribute, with its value as it stands in the part and where that is, without its quotation marks. */
    record Attribute(String name, int start, int end, String value) {}

    boolean isClosing() {
        return xml[start + 1] == '/';
    }

    /** Whether it is a whole element: {@code <c/>}. */
    boolean isEmpty() {
        return xml[end - 2] == '/';
    }

    /** Whether an element begins here. */
    boolean opens(String localName) {
        return !isClosing() && is(localName);
    }

    boolean closes(String localName) {
        return isClosing() && is(localName);
    }

    /** Whether it has this name, whatever the prefix. */
    boolean is(String localName) {
        int from = nameEnd - localName.length();
        if (from < nameStart || (from > nameStart && xml[from - 1] != ':')) {
            return false;
        }
        for (int i = 0; i < localName.length(); i++) {
            if (xml[from + i] != localName.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String localName() {
        String name = text(nameStart, nameEnd);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix of its name with the colon, or nothing. */
    String prefix() {
        String name = text(nameStart, nameEnd);
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Where attributes can be added. */
    int attributesStart() {
        return nameEnd;
    }

    /** The value of an attribute, references resolved. */
    Optional<String> value(String name) {
        return attribute(name).map(attribute -> XmlText.unescape(attribute.value()));
    }

    /** An attribute by its whole name. */
    Optional<Attribute> attribute(String name) {
        return attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /** The id of the relationship that it names, whatever the prefix is. */
    Optional<String> relationshipId() {
        return attributes().stream()
                .filter(attribute -> attribute.name().endsWith(":id"))
                .map(attribute -> XmlText.unescape(attribute.value()))
                .findFirst();
    }

    List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        int position = skipSpace(nameEnd);
        while (true) {
            int equals = position;
            while (equals < end && xml[equals] != '=') {
                equals++;
            }
            if (equals == end) {
                return attributes;
            }
            int open = skipSpace(equals + 1);
            int close = open + 1;
            while (xml[close] != xml[open]) {
                close++;
            }
            attributes.add(new Attribute(text(position, equals).strip(), open + 1, close, text(open + 1, close)));
            position = skipSpace(close + 1);
        }
    }

    private int skipSpace(int from) {
        int position = from;
        while (position < end && xml[position] <= ' ' && xml[position] >= 0) {
            position++;
        }
        return position;
    }

    private String text(int from, int to) {
        return new String(xml, from, to - from, StandardCharsets.UTF_8);
    }
}
