package org.serviceplan.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.serviceplan.model.text.TextDifference.Change;
import org.serviceplan.model.text.TextDifference.Part;

/** Tells how two texts differ, and puts it into words. */
final class TextDiffer {
    private final int[] expected;
    private final int[] actual;
    private final List<Part> parts = new ArrayList<>();

    private TextDiffer(CharSequence expected, CharSequence actual) {
        this.expected = expected.codePoints().toArray();
        this.actual = actual.codePoints().toArray();
    }

    static TextDifference between(CharSequence expected, CharSequence actual) {
        return new TextDiffer(expected, actual).difference();
    }

    private TextDifference difference() {
        int beginning = Arrays.mismatch(expected, actual);
        if (beginning < 0) {
            add(Change.SAME, expected, 0, expected.length);
            return new TextDifference(parts);
        }
        int ending = commonEnding(beginning);
        int expectedEnd = expected.length - ending;
        int actualEnd = actual.length - ending;
        add(Change.SAME, expected, 0, beginning);
        addMiddle(
                Arrays.copyOfRange(expected, beginning, expectedEnd), Arrays.copyOfRange(actual, beginning, actualEnd));
        add(Change.SAME, expected, expectedEnd, expected.length);
        return new TextDifference(parts);
    }

    private int commonEnding(int beginning) {
        int longest = Math.min(expected.length, actual.length) - beginning;
        int length = 0;
        while (length < longest && expected[expected.length - 1 - length] == actual[actual.length - 1 - length]) {
            length++;
        }
        return length;
    }

    private void addMiddle(int[] missing, int[] added) {
        int inMissing = 0;
        int inAdded = 0;
        for (CommonParts.Common common : CommonParts.of(missing, added)) {
            add(Change.MISSING, missing, inMissing, common.inFirst());
            add(Change.ADDED, added, inAdded, common.inSecond());
            inMissing = common.inFirst() + common.length();
            inAdded = common.inSecond() + common.length();
            add(Change.SAME, missing, common.inFirst(), inMissing);
        }
        add(Change.MISSING, missing, inMissing, missing.length);
        add(Change.ADDED, added, inAdded, added.length);
    }

    private void add(Change change, int[] text, int start, int end) {
        if (start < end) {
            parts.add(new Part(change, new String(text, start, end - start)));
        }
    }

    static String describe(List<Part> parts) {
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean replaced = part.change() == Change.MISSING
                    && i + 1 < parts.size()
                    && parts.get(i + 1).change() == Change.ADDED;
            if (replaced) {
                i++;
                told.append("〔應為：%s；誤為：%s〕".formatted(part.text(), parts.get(i).text()));
            } else {
                told.append(told(part));
            }
        }
        return told.toString();
    }

    private static String told(Part part) {
        return switch (part.change()) {
            case SAME -> part.text();
            case MISSING -> "〔漏：" + part.text() + "〕";
            case ADDED -> "〔多：" + part.text() + "〕";
        };
    }
}
