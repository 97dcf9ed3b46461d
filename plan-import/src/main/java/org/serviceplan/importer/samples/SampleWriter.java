package org.serviceplan.importer.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns a draft into the bytes of a file. */
final class SampleWriter {
    private SampleWriter() {}

    static byte[] write(Draft draft) throws IOException {
        return switch (draft.content()) {
            case EMPTY -> new byte[0];
            case WEB_PAGE -> ("<html><body>" + AnnexPen.SYNTHETIC + "</body></html>").getBytes(StandardCharsets.UTF_8);
            case CUT_OFF -> {
                byte[] whole = write(sheets(draft), draft.layout());
                yield Arrays.copyOf(whole, whole.length / 2);
            }
            case OTHER_TABLE -> write(List.of(otherTable()), draft.layout());
            case WHOLE, WITH_HIDDEN_COPY -> write(sheets(draft), draft.layout());
        };
    }

    /** A workbook of these sheets in the layout's format. */
    static byte[] write(List<SampleSheet> sheets, Layout layout) throws IOException {
        return switch (layout.format()) {
            case XLS -> XlsSample.bytes(sheets);
            case ODS -> OdsSample.bytes(sheets);
            default -> XlsxSample.bytes(sheets);
        };
    }

    private static List<SampleSheet> sheets(Draft draft) {
        Layout layout = draft.layout();
        List<SampleSheet> sheets = new ArrayList<>();
        for (SampleAnnex annex : draft.annexes()) {
            if (layout.form() != Form.TABLE) {
                sheets.addAll(inForm(annex, layout));
                continue;
            }
            if (sheets.isEmpty() || layout.packing() != Packing.ONE_SHEET) {
                String name = layout.sheetName(annex);
                String suffix = sheets.stream().anyMatch(sheet -> sheet.name().equals(name)) ? " (2)" : "";
                sheets.add(new SampleSheet(name + suffix, false));
            } else {
                sheets.get(0).add(List.of());
            }
            new AnnexPen(sheets.get(sheets.size() - 1), annex, layout).draw();
        }
        if (draft.content() == Draft.Content.WITH_HIDDEN_COPY) {
            SampleSheet hidden = new SampleSheet("舊資料", true);
            new AnnexPen(hidden, draft.first(), layout).draw();
            sheets.add(hidden);
        }
        if (layout.has(Quirk.INSTRUCTIONS)) {
            sheets.add(0, instructions());
        }
        return sheets;
    }

    private static List<SampleSheet> inForm(SampleAnnex annex, Layout layout) {
        List<SampleSheet> sheets = new ArrayList<>();
        int middle = layout.form() == Form.TWO_SHEETS ? annex.items().size() / 2 : 0;
        if (middle > 0) {
            sheets.add(pressed(annex.withItems(annex.items().subList(0, middle)), "", layout));
        }
        List<SampleItem> rest = annex.items().subList(middle, annex.items().size());
        sheets.add(pressed(annex.withItems(rest), middle > 0 ? "(續)" : "", layout));
        return sheets;
    }

    private static SampleSheet pressed(SampleAnnex annex, String suffix, Layout layout) {
        SampleSheet sheet = new SampleSheet(layout.sheetName(annex) + suffix, false);
        AnnexPen pen = new AnnexPen(sheet, annex, layout);
        pen.draw();
        return new FormPress(sheet, pen.top(), layout.firstColumn()).into(layout.form());
    }

    /** Speaks of everything that a table's head says, and is none. */
    private static SampleSheet instructions() {
        SampleSheet sheet = new SampleSheet("填表說明", false);
        sheet.add(List.of("※" + AnnexPen.SYNTHETIC));
        sheet.add(List.of("提升政府服務效能具體作法及執行成效填表說明"));
        sheet.add(List.of("欄位", "填寫方式"));
        sheet.add(List.of("項次、實施要項", "依規定，不得更動"));
        sheet.add(List.of("具體作法", "逐項填寫，並連續編號：一、二、三、"));
        sheet.add(List.of("負責業參", "兩個以上時以頓號分開"));
        sheet.add(List.of("完成期限", "例如「持續辦理」"));
        sheet.add(List.of("附件一請填具體作法、負責業參與完成期限；附件二請填執行成效。"));
        return sheet;
    }

    private static SampleSheet otherTable() {
        SampleSheet sheet = new SampleSheet("採購", false);
        sheet.add(List.of("※" + AnnexPen.SYNTHETIC));
        sheet.add(List.of("編號", "品名", "數量"));
        sheet.add(List.of("1", "影印紙", "12"));
        return sheet;
    }
}
