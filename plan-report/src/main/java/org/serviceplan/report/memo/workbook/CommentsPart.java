package org.serviceplan.report.memo.workbook;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.UnparsableTextException;

/** The comments of a sheet. Those of the office stay; where it has one at the same cell, ours stands below a line. */
final class CommentsPart {
    /** Who comments, as programs show it. */
    static final String AUTHOR = "補正通知";

    private static final String LINE = "\n────────────\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + MAIN
                    + "\"><authors></authors><commentList></commentList></comments>";

    private final byte[] xml;
    private final String prefix;
    private final Map<CellRef, Comment> there = new HashMap<>();
    private int authors;

    /** A comment that is there: where its texts begin, if it has plain text where that ends, and where more can be added. */
    private record Comment(@Nullable Tag text, @Nullable Tag plain, int plainEnd, int end) {}

    private CommentsPart(byte[] xml) {
        this.xml = xml;
        this.prefix = Objects.requireNonNull(new Tags(xml).next(), "an element").prefix();
        scan();
    }

    static CommentsPart of(byte[] xml) {
        return new CommentsPart(xml);
    }

    static CommentsPart empty() {
        return new CommentsPart(EMPTY.getBytes(StandardCharsets.UTF_8));
    }

    private void scan() {
        Tags tags = new Tags(xml);
        for (Tag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.opens("author")) {
                authors++;
            } else if (tag.opens("comment")) {
                CellRef cell = cell(tag);
                there.put(cell, comment(tags));
            }
        }
    }

    private static CellRef cell(Tag tag) {
        try {
            return CellRef.parse(tag.value("ref").orElse(""));
        } catch (UnparsableTextException e) {
            throw new UnmarkableWorkbookException("A comment without a cell", e);
        }
    }

    private static Comment comment(Tags tags) {
        Tag text = null;
        Tag plain = null;
        int plainEnd = -1;
        int end = -1;
        boolean inRun = false;
        for (Tag tag = tags.next(); tag != null && !tag.closes("comment"); tag = tags.next()) {
            if (tag.is("r")) {
                inRun = !tag.isClosing() && !tag.isEmpty();
            }
            if (tag.opens("text")) {
                text = tag;
            } else if (tag.closes("text") || (end < 0 && (tag.opens("rPh") || tag.opens("phoneticPr")))) {
                end = end < 0 ? tag.start : end;
            } else if (tag.opens("t") && !inRun && end < 0) {
                plain = tag;
            } else if (tag.closes("t") && !inRun && end < 0) {
                plainEnd = tag.end;
            }
        }
        return new Comment(text, plain, plainEnd, end);
    }

    /** The cells that have a comment. */
    Set<CellRef> cells() {
        return new TreeSet<>(there.keySet());
    }

    /** The comments with the remarks. */
    byte[] with(Remarks remarks) {
        Splices splices = new Splices(xml);
        Elements.append(xml, splices, "authors", element("author", "", AUTHOR));
        StringBuilder added = new StringBuilder();
        remarks.byCell().forEach((cell, remark) -> {
            Comment comment = there.get(cell);
            if (comment == null) {
                added.append(element(
                        "comment",
                        " ref=\"" + cell + "\" authorId=\"" + authors + '"',
                        element("text", "", run(remark.text()))));
            } else {
                append(splices, comment, remark.text());
            }
        });
        Elements.append(xml, splices, "commentList", added.toString());
        return splices.apply();
    }

    private void append(Splices splices, Comment comment, String remark) {
        Tag text = comment.text();
        if (text == null || (text.isEmpty() && comment.end() >= 0)) {
            throw new UnmarkableWorkbookException("A comment without text");
        }
        if (text.isEmpty()) {
            splices.fill(text, run(remark));
            return;
        }
        Tag plain = comment.plain();
        if (plain != null) {
            // Text that is followed by runs has to be a run itself.
            splices.insert(plain.start, "<" + prefix + "r>");
            splices.insert(plain.isEmpty() ? plain.end : comment.plainEnd(), "</" + prefix + "r>");
        }
        splices.insert(comment.end(), run(LINE + remark));
    }

    private String run(String text) {
        String look = element("sz", " val=\"11\"", "")
                + element("color", " rgb=\"FF000000\"", "")
                + element("rFont", " val=\"微軟正黑體\"", "");
        return element(
                "r", "", element("rPr", "", look) + element("t", " xml:space=\"preserve\"", XmlText.ofCell(text)));
    }

    private String element(String name, String attributes, String content) {
        String tag = prefix + name;
        return content.isEmpty()
                ? "<" + tag + attributes + "/>"
                : "<" + tag + attributes + ">" + content + "</" + tag + ">";
    }
}
