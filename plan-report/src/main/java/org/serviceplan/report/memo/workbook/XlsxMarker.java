package org.serviceplan.report.memo.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import lombok.RequiredArgsConstructor;

import org.serviceplan.model.source.CellRef;

/**
 * Marks an {@code .xlsx} or {@code .xlsm}: puts a sheet with what to correct before the others, and colours and comments the cells. Of the
 * office's own parts only those change that must: the list of sheets, the style sheet and the sheets that have remarks, and those only where
 * something is added. All others, macros among them, keep the very bytes they had, and nothing is run or calculated.
 */
public final class XlsxMarker {
    private static final String NOT_SELECTED = "0";

    private XlsxMarker() {}

    /**
     * Marks a workbook.
     *
     * @param workbook its bytes
     * @throws UnmarkableWorkbookException if it has a form that cannot be changed safely
     */
    public static byte[] mark(byte[] workbook, CorrectionList list) {
        try (Parts parts = Parts.open(workbook)) {
            new Work(parts, list).run();
            return parts.toBytes();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnmarkableWorkbookException("Not the usual form of a workbook", e);
        }
    }

    /** The work on one workbook. */
    @RequiredArgsConstructor
    private static final class Work {
        private final Parts parts;
        private final CorrectionList list;
        private int drawings = 100;

        void run() {
            String part = Relationships.of(parts, "")
                    .targetOfType("officeDocument")
                    .orElseThrow(() -> new UnmarkableWorkbookException("No workbook"));
            String folder = PartNames.folder(part);
            if (parts.hasFolder(folder + "revisions/")) {
                throw new UnmarkableWorkbookException(
                        "A shared workbook keeps account of its sheets elsewhere as well");
            }
            WorkbookPart workbook = new WorkbookPart(parts.get(part));
            Relationships relationships = Relationships.of(parts, part);
            String stylesPart = relationships
                    .targetOfType("styles")
                    .orElseThrow(() -> new UnmarkableWorkbookException("No style sheet"));
            StylesPart styles = new StylesPart(parts.get(stylesPart));
            Map<String, String> sheets = sheets(workbook, relationships);
            sheets.forEach((name, sheet) -> sheet(name, sheet, folder, styles));
            String first = parts.freeName(folder + "worksheets/sheet", ".xml");
            ListSheet sheet = new ListSheet(styles, sheets.keySet());
            parts.put(first, sheet.of(list));
            new ContentTypes(parts).addWorksheet(first);
            parts.put(stylesPart, styles.toBytes());
            parts.put(
                    part,
                    workbook.withFirst(
                            workbook.freeName(CorrectionList.SHEET),
                            relationships.add("worksheet", first),
                            sheet.headRow()));
        }

        /** The parts of the worksheets; sheets of charts are none. */
        private Map<String, String> sheets(WorkbookPart workbook, Relationships relationships) {
            Map<String, String> sheets = new LinkedHashMap<>();
            for (WorkbookPart.SheetEntry sheet : workbook.sheets()) {
                relationships
                        .target(sheet.relationship())
                        .filter(parts::has)
                        .ifPresent(part -> sheets.put(sheet.name(), part));
            }
            return sheets;
        }

        private void sheet(String name, String part, String folder, StylesPart styles) {
            byte[] original = parts.get(part);
            byte[] xml = deselected(original);
            Remarks remarks = Remarks.of(list.corrections(), name, MergedCells.of(xml)::anchor);
            if (!remarks.byCell().isEmpty()) {
                SheetPart sheet = new SheetPart(xml, remarks, styles);
                sheet.mark();
                comment(sheet, part, folder);
                xml = sheet.toBytes();
            }
            if (xml != original) {
                parts.put(part, xml);
            }
        }

        /** A sheet that stayed selected beside the first would be edited together with it. */
        private static byte[] deselected(byte[] xml) {
            Tags tags = new Tags(xml);
            Splices splices = new Splices(xml);
            for (Tag tag = tags.next(); tag != null && !tag.is("sheetData"); tag = tags.next()) {
                if (tag.is("sheetView")
                        && tag.value("tabSelected").filter(SheetGrid::isTrue).isPresent()) {
                    splices.set(tag, "tabSelected", NOT_SELECTED);
                    return splices.apply();
                }
            }
            return xml;
        }

        private void comment(SheetPart sheet, String part, String folder) {
            Relationships relationships = Relationships.of(parts, part);
            Optional<String> there = relationships.targetOfType("comments");
            CommentsPart comments = there.map(parts::get).map(CommentsPart::of).orElseGet(CommentsPart::empty);
            String commentsPart = there.orElseGet(() -> {
                String added = parts.freeName(folder + "comments", ".xml");
                new ContentTypes(parts).addComments(added);
                relationships.add("comments", added);
                return added;
            });
            TreeSet<CellRef> bare = new TreeSet<>(sheet.remarks().byCell().keySet());
            bare.removeAll(comments.cells());
            draw(sheet, relationships, folder, List.copyOf(bare));
            parts.put(commentsPart, comments.with(sheet.remarks()));
        }

        private void draw(SheetPart sheet, Relationships relationships, String folder, List<CellRef> cells) {
            Optional<String> there = sheet.drawingId().flatMap(relationships::target);
            String part = there.orElseGet(() -> {
                String added = parts.freeName(folder + "drawings/vmlDrawing", ".vml");
                new ContentTypes(parts).addDrawing(added);
                sheet.setDrawing(relationships.add("vmlDrawing", added));
                return added;
            });
            DrawingPart drawing =
                    there.map(parts::get).map(DrawingPart::of).orElseGet(() -> DrawingPart.empty(drawings++));
            parts.put(part, drawing.with(cells, sheet.remarks(), sheet.grid()));
        }
    }
}
