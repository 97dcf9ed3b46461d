package org.serviceplan.report.memo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.Getter;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** The list of a workbook's sheets. */
@Accessors(fluent = true)
final class WorkbookPart {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final int LONGEST_NAME = 31;

    private final byte[] xml;
    private final List<Tag> views = new ArrayList<>();
    private final List<Tag> localNames = new ArrayList<>();

    @Getter
    private final List<SheetEntry> sheets = new ArrayList<>();

    private @Nullable Tag root;
    private @Nullable Tag list;
    private @Nullable Tag names;
    private int behindSheets;
    private int highestId;

    /** A sheet: its name and the relationship that leads to it. */
    record SheetEntry(String name, String relationship) {}

    WorkbookPart(byte[] xml) {
        this.xml = xml;
        Tags tags = new Tags(xml);
        for (Tag tag = tags.next(); tag != null; tag = tags.next()) {
            if (tag.isClosing()) {
                noteEnd(tag);
            } else {
                note(tag);
            }
        }
        requireTransitional();
    }

    /** Names stand behind these. */
    private void noteEnd(Tag tag) {
        if (tag.is("sheets") || tag.is("functionGroups") || tag.is("externalReferences")) {
            behindSheets = tag.end;
        }
    }

    private void note(Tag tag) {
        if (root == null) {
            root = tag;
        } else if (tag.is("sheets")) {
            list = tag;
            behindSheets = tag.end;
        } else if (tag.is("definedNames")) {
            names = tag;
        } else if (tag.is("sheet")) {
            sheets.add(new SheetEntry(
                    tag.value("name").orElse(""), tag.relationshipId().orElse("")));
            highestId = Math.max(highestId, SheetGrid.number(tag, "sheetId", 0));
        } else if (tag.is("workbookView")) {
            views.add(tag);
        } else if (tag.is("definedName") && tag.attribute("localSheetId").isPresent()) {
            localNames.add(tag);
        }
    }

    /** The strict form has other names for everything that would be added, and hardly anybody writes it. */
    private void requireTransitional() {
        if (root == null
                || list == null
                || root.attributes().stream().anyMatch(one -> one.value().startsWith(STRICT))) {
            throw new UnmarkableWorkbookException("Not the usual form of a workbook");
        }
    }

    /** A name for a first sheet, which no sheet has. */
    String freeName(String wanted) {
        Set<String> taken = sheets.stream().map(SheetEntry::name).collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            String ending = Integer.toString(number);
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return name;
    }

    /**
     * The workbook with another sheet before all others, at which it opens.
     *
     * @param headRow its row that is repeated on every printed page, from 1
     */
    byte[] withFirst(String name, String relationship, int headRow) {
        Splices splices = new Splices(xml);
        Tag sheetsTag = Optional.ofNullable(list).orElseThrow();
        String entry = "<" + sheetsTag.prefix() + "sheet xmlns:r=\"" + Relationships.TYPES + "\" name=\""
                + XmlText.escape(name) + "\" sheetId=\"" + (highestId + 1) + "\" r:id=\"" + relationship + "\"/>";
        if (sheetsTag.isEmpty()) {
            splices.fill(sheetsTag, entry);
        } else {
            splices.insert(sheetsTag.end, entry);
        }
        for (Tag view : views) {
            splices.set(view, "activeTab", "0");
            splices.set(view, "firstSheet", "0");
        }
        // Names that belong to a sheet count sheets from the first.
        for (Tag named : localNames) {
            splices.set(named, "localSheetId", Integer.toString(SheetGrid.number(named, "localSheetId", 0) + 1));
        }
        repeatOnEveryPage(splices, sheetsTag.prefix(), name, headRow);
        return splices.apply();
    }

    private void repeatOnEveryPage(Splices splices, String prefix, String sheet, int row) {
        String name = "<" + prefix + "definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'"
                + XmlText.escape(sheet.replace("'", "''")) + "'!$" + row + ":$" + row + "</" + prefix + "definedName>";
        Tag there = names;
        if (there == null) {
            splices.insert(behindSheets, "<" + prefix + "definedNames>" + name + "</" + prefix + "definedNames>");
        } else if (there.isEmpty()) {
            splices.fill(there, name);
        } else {
            splices.insert(there.end, name);
        }
    }
}
