package org.serviceplan.report.workbook;

import java.util.List;
import java.util.stream.Stream;

import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.DictionaryEntry;
import org.serviceplan.report.workbook.sheet.TableSheet;

/** 資料字典: what every column and figure of the workbook means, made from the very definitions that write them. */
final class DictionaryTable {
    static final String NAME = "資料字典";

    private DictionaryTable() {}

    /** The dictionary of these entries, with the explanation of its own columns. */
    static TableSheet<DictionaryEntry> of(List<DictionaryEntry> entries) {
        TableSheet<DictionaryEntry> own = sheet(List.of());
        return sheet(Stream.concat(entries.stream(), own.entries().stream()).toList());
    }

    private static TableSheet<DictionaryEntry> sheet(List<DictionaryEntry> rows) {
        return TableSheet.<DictionaryEntry>builder()
                .name(NAME)
                .purpose("各欄位及各數值之意義、來源與計算方式。")
                .notes(List.of("本報表所有欄位及數值均於此定義；同名欄位於各工作表意義相同者仍逐一列出。"))
                .columns(List.of(
                        Column.<DictionaryEntry>text("所在工作表", 13.5, DictionaryEntry::sheet)
                                .explained("欄位或數值所在之工作表。", "本活頁簿。"),
                        Column.<DictionaryEntry>text("欄位群組", 22, DictionaryEntry::group)
                                .explained("欄位上方之群組名稱；無群組者空白。", "本活頁簿。"),
                        Column.<DictionaryEntry>text("欄位或數值", 22, DictionaryEntry::term)
                                .explained("欄位之表頭，或數值之名稱。", "本活頁簿。"),
                        Column.<DictionaryEntry>state("型別", 11, DictionaryEntry::kind)
                                .explained("儲存格內容之型別。", "本活頁簿。"),
                        Column.<DictionaryEntry>text("意義", 56, DictionaryEntry::meaning)
                                .explained("欄位或數值代表什麼。", "本活頁簿。"),
                        Column.<DictionaryEntry>text("來源或計算方式", 56, DictionaryEntry::source)
                                .explained("資料取自何處，或如何計算。", "本活頁簿。")))
                .rows(rows)
                .build();
    }
}
