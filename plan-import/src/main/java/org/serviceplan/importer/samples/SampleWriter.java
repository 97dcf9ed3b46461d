package org.serviceplan.importer.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.serviceplan.model.source.WorkbookFormat;

/** Turns a draft into the bytes of a file. */
final class SampleWriter {
    private SampleWriter() {}

    static byte[] write(Draft draft) throws IOException {
        return switch (draft.content()) {
            case EMPTY -> new byte[0];
            case WEB_PAGE -> ("<html><body>" + AnnexPen.SYNTHETIC + "</body></html>").getBytes(StandardCharsets.UTF_8);
            case CUT_OFF -> {
                byte[] whole = workbook(draft, sheets(draft));
                yield Arrays.copyOf(whole, whole.length / 2);
            }
            case OTHER_TABLE -> workbook(draft, List.of(otherTable()));
            case WHOLE, WITH_HIDDEN_COPY -> workbook(draft, sheets(draft));
        };
    }

    private static byte[] workbook(Draft draft, List<SampleSheet> sheets) throws IOException {
        return draft.layout().format() == WorkbookFormat.XLS ? XlsSample.bytes(sheets) : XlsxSample.bytes(sheets);
    }

    private static List<SampleSheet> sheets(Draft draft) {
        Layout layout = draft.layout();
        List<SampleSheet> sheets = new ArrayList<>();
        for (SampleAnnex annex : draft.annexes()) {
            if (sheets.isEmpty() || layout.packing() != Packing.ONE_SHEET) {
                String suffix = sheets.stream().anyMatch(sheet -> sheet.name().equals(layout.sheetName(annex.kind())))
                        ? " (2)"
                        : "";
                sheets.add(new SampleSheet(layout.sheetName(annex.kind()) + suffix, false));
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
        return sheets;
    }

    private static SampleSheet otherTable() {
        SampleSheet sheet = new SampleSheet("採購", false);
        sheet.add(List.of("※" + AnnexPen.SYNTHETIC));
        sheet.add(List.of("編號", "品名", "數量"));
        sheet.add(List.of("1", "影印紙", "12"));
        return sheet;
    }
}
