package org.serviceplan.report.workbook;

import java.util.List;

import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Content;
import org.serviceplan.report.workbook.sheet.Look;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 目錄: which sheets there are, what for, and how much is on them; each opens by its name. */
final class ContentsTable {
    static final String NAME = "目錄";

    private ContentsTable() {}

    static TableSheet<TableSheet<?>> of(List<TableSheet<?>> tables) {
        return TableSheet.<TableSheet<?>>builder()
                .name(NAME)
                .purpose("各工作表之名稱、內容及資料列數。")
                .notes(List.of(
                        "點選名稱可開啟該工作表；各工作表之表格名稱為工作表名稱加「表」，供樞紐分析及 Power Query 取用。",
                        "資料列多之工作表，列印時僅印比較年度及主要欄位（見「列印範圍」）；須另印者，請清除該工作表之列印範圍。",
                        "顏色：深藍為表頭；狀態以淺藍（準時）、橙（逾期）、淺灰（未繳）、深紅（退件）表示，並均以文字標明。"))
                .columns(List.of(
                        Column.<TableSheet<?>>link("工作表", 18, row -> new Content.Jump(row.name(), row.name()))
                                .withLook(Look.TEXT)
                                .explained("工作表名稱，點選可開啟。", "本活頁簿。"),
                        Column.<TableSheet<?>>text("內容", 90, TableSheet::purpose)
                                .explained("工作表之內容及用途。", "本活頁簿。"),
                        Column.<TableSheet<?>>whole(
                                        "資料列數", 12, row -> row.rows().size())
                                .explained("工作表之資料列數，不含表頭及合計。", "計數。"),
                        Column.<TableSheet<?>>text("列印範圍", 24, TableSheet::printedPart)
                                .explained("列印時所印之列及欄；全部資料均在工作表內。", "各工作表之列印範圍。")))
                .rows(tables)
                .build();
    }
}
