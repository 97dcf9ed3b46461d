package org.serviceplan.importer.finding;

import java.util.Locale;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

import org.serviceplan.model.Annex;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Severity;
import org.serviceplan.model.source.CellRef;

import static org.serviceplan.model.finding.Severity.ERROR;
import static org.serviceplan.model.finding.Severity.INFO;
import static org.serviceplan.model.finding.Severity.WARNING;

/**
 * The catalogue of what can be found wrong with a submitted file: each constant is one code, with its message in Traditional Chinese
 * ({@link String#format} places), an English gloss, and an example of what raises it.
 */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum FindingType {
    // The file itself.
    FILE_EMPTY(ERROR, "檔案是空的（0 位元組）。請重新匯出活頁簿後再繳交。", "The file has no bytes.", "0-byte .xlsx"),
    FILE_NOT_A_WORKBOOK(
            ERROR,
            "副檔名是試算表，內容卻不是（內容為%s）。請以 Excel 或 LibreOffice 開啟原始檔案，另存為 .xlsx 後再繳交。",
            "The name promises a workbook, the content is something else.",
            "a photo renamed to 附件一.xlsx"),
    FILE_DAMAGED(
            ERROR,
            "檔案不完整或已損壞（%s），無法讀取。請以 Excel 開啟原始檔案確認內容無誤，另存新檔後再繳交。",
            "The file is cut off or corrupt; the message names the part that failed.",
            "an .xlsx of which the upload broke off half-way"),
    FILE_ENCRYPTED(
            ERROR,
            "檔案設有開啟密碼，無法讀取。請在 Excel「檔案」＞「資訊」＞「保護活頁簿」＞「以密碼加密」清除密碼，存檔後再繳交。",
            "The file can only be opened with a password.",
            "an .xlsx saved with a password to open"),
    FILE_RIGHTS_MANAGED(
            ERROR,
            "檔案設有權限管理（IRM）保護，無法讀取。請在 Excel「檔案」＞「資訊」＞「保護活頁簿」＞「限制存取」改為不限制存取，存檔後再繳交。",
            "The file is protected by rights management (IRM, DRM).",
            "an .xlsx with restricted access"),
    FILE_TOO_OLD(
            ERROR,
            "檔案是 Excel 95 或更早的格式，無法讀取。請以 Excel 或 LibreOffice 開啟後，另存為 .xlsx 再繳交。",
            "The file was written in a format older than Excel 97.",
            "an .xls saved as Excel 5.0/95"),
    FILE_FORMAT_UNSUPPORTED(
            ERROR,
            "檔案格式為%s，目前無法讀取。請開啟檔案後另存為「Excel 活頁簿 (.xlsx)」再繳交。",
            "A spreadsheet in a format that is not read.",
            "an .xlsb"),
    FILE_HAS_DTD(
            ERROR,
            "檔案內含不允許的 XML 文件類型宣告（%s），基於安全考量不予讀取。請以 Excel 開啟後另存新檔再繳交。",
            "A part of the file declares a DTD, which no office program writes; entity attacks do.",
            "an .xlsx whose sheet starts with <!DOCTYPE …>"),
    FILE_HAS_PATH_TRICKS(
            ERROR,
            "檔案內有異常的組成部分名稱（%s），基於安全考量不予讀取。請將表格複製到新的活頁簿，存檔後再繳交。",
            "A part of the zip has a name that leads out of the folder, names a drive, is thousands of letters long or has control characters.",
            "a zip entry ../../autostart.xml"),
    FILE_WITHOUT_SHEETS(
            ERROR,
            "活頁簿裡沒有任何工作表（圖表工作表不算）。請確認繳交的是否為正確的檔案。",
            "The workbook has no worksheet; charts and dialogs do not count.",
            "an .xlsx that holds one chart sheet"),
    LIMIT_FILE_SIZE(
            ERROR,
            "檔案有 %,d 位元組，超過上限 %,d 位元組。請刪除圖片、附件等與附件表格無關的內容，存檔後再繳交。",
            "The file is larger than allowed.",
            "an .xlsx of 60 MB full of photos"),
    LIMIT_INFLATED_SIZE(
            ERROR,
            "檔案解壓縮後的內容超過上限 %,d 位元組（%s）。請刪除表格以外的內容與格式，或將表格複製到新的活頁簿後再繳交。",
            "What the file inflates to is larger than allowed.",
            "a zip bomb; a sheet formatted down to its last row"),
    LIMIT_COMPRESSION_RATIO(
            ERROR,
            "檔案的壓縮倍率異常，超過上限 %,d 倍（%s）。請將表格複製到新的活頁簿，存檔後再繳交。",
            "A part inflates to suspiciously many times its size.",
            "a zip bomb"),
    LIMIT_ENTRIES(
            ERROR,
            "檔案內含 %,d 個組成部分，超過上限 %,d 個。請將表格複製到新的活頁簿，存檔後再繳交。",
            "The zip has more entries than allowed.",
            "an .xlsx with 100,000 embedded files"),
    LIMIT_SHEETS(
            ERROR,
            "活頁簿有 %,d 張工作表，超過上限 %,d 張。請只保留附件的工作表，存檔後再繳交。",
            "The workbook has more sheets than allowed.",
            "an .xlsx with a sheet for every case since 1990"),
    LIMIT_POSITIONS(
            ERROR,
            "工作表設有格式的列與儲存格（含空白）超過上限 %,d 個。請選取表格以外的空白列與欄，刪除後存檔再繳交。",
            "More rows and cells than allowed, most of them probably blank.",
            "a sheet whose every row down to the last has a format"),
    LIMIT_CELLS(
            ERROR,
            "活頁簿有內容的儲存格超過上限 %,d 個。請只保留附件的表格，存檔後再繳交。",
            "More cells that hold something than allowed.",
            "a case register handed in with the annex"),
    LIMIT_TEXT(
            ERROR,
            "活頁簿各儲存格的文字合計超過上限 %,d 字。請只保留附件的表格，存檔後再繳交。",
            "All cells together hold more text than allowed, though each may hold no more than a cell can.",
            "a text of 30,000 characters that a thousand cells share"),
    LIMIT_CONTENT(
            ERROR,
            "附件的內容遠多於任何附件：各項具體作法的字數（每項另計 200 字）合計超過上限 %,d 字。請只保留附件的表格，存檔後再繳交。",
            "The annexes of a file hold a hundred times as much as any annex, too much to be compared and published.",
            "20,000 cases of a register, each taken for a measure"),
    LIMIT_MERGES(
            ERROR,
            "活頁簿的合併儲存格超過上限 %,d 處。請取消表格以外的合併儲存格，存檔後再繳交。",
            "More merged ranges than allowed.",
            "a sheet on which every row down to the last is merged"),
    LIMIT_XML(
            ERROR,
            "檔案結構異常（%s 的標記過長或層數過多），基於安全考量不予讀取。請將表格複製到新的活頁簿，存檔後再繳交。",
            "A part has a tag of many megabytes or tags nested hundreds deep.",
            "an XML bomb"),
    LIMIT_TIME(
            ERROR,
            "讀取這個檔案超過時限 %s 秒，不再讀取。請只保留附件的表格，複製到新的活頁簿，存檔後再繳交。",
            "Reading the file takes longer than any annex needs.",
            "a workbook built to be slow"),
    TEXT_TOO_LONG(
            WARNING,
            "儲存格文字超過 %,d 字，只讀取到上限為止。請縮短內容，或分寫於數個儲存格。",
            "The text is longer than a cell of Excel can hold; the rest was left out.",
            "a cell with the whole plan in it"),
    FORMULA_WITHOUT_VALUE(
            WARNING,
            "儲存格是公式，檔案裡卻沒有計算結果，視同空白。請以 Excel 開啟、存檔後再繳交，或直接填寫內容。",
            "A formula that was never calculated, as programs write it; formulas of submitted files are not run.",
            "=A1&B1 written by a script"),
    MERGES_OVERLAP(
            WARNING,
            "合併儲存格 %s 與其他合併範圍重疊，未予採用。請取消合併後重新合併，存檔後再繳交。",
            "Two merged ranges share cells, which Excel calls corrupt; the later one is left out.",
            "A1:B2 and B2:C3"),
    BLANK_ROWS(
            INFO,
            "工作表有 %,d 列設有格式的空白列。建議刪除表格以外的列，可縮小檔案。",
            "Very many rows that hold nothing.",
            "a million rows with a height and no cells"),

    // What the file holds.
    NO_ANNEX(
            ERROR,
            "找不到附件表格。請確認活頁簿中有一列表頭同時寫出「具體作法」與「實施要項」等欄名，並使用規定格式填報。",
            "No row looks like the head of an annex table.",
            "a workbook of invoices"),
    NO_TABLE(
            WARNING,
            "內容是條列文字而不是表格，已依條列採計，但讀不到負責業參與完成期限。請改用規定的表格填報。",
            "The annex is running text without a table.",
            "items and measures as lines in one column"),
    COLUMNS_IN_ONE_CELL(
            WARNING,
            "表格的各欄擠在同一個儲存格（以定位字元、直線、逗號或空白分隔），已依分隔處分欄採計。請以 Excel「資料」＞「資料剖析」分成各欄，核對後再繳交。",
            "A table pasted as text: its columns stand in one cell, with tabs, bars, commas or spaces between them.",
            "項次→實施要項→具體作法 (tabs) in column A"),
    COLUMNS_UNCLEAR(
            ERROR,
            "表格的各欄擠在同一個儲存格，而且無法確定這一列各欄的分界，未予採計。請以 Excel「資料」＞「資料剖析」分成各欄，核對後再繳交。",
            "A table pasted as text, of which a row has more or fewer parts than the head; which column each belongs to would be a guess.",
            "項次,實施要項,具體作法 over 一,完備服務,服務6,127人次"),
    TEXT_BELOW_SKIPPED(
            WARNING,
            "表格下方的「%s」沒有編號，也不足各欄，視為備註，未予採計。如為表格內容，請分成各欄後重新繳交。",
            "A line under a table pasted as text that has fewer parts than the head and no number is taken for a remark.",
            "以上作法，逐季檢討 under 六,掌握社經,一、甲,每季"),
    TABLE_TURNED(
            INFO,
            "%s的欄名直列於同一欄，各項具體作法橫列於右方，已轉為橫列表頭採計。建議改用規定格式，一項具體作法一列。",
            "The heads stand one below the other and the measures side by side; the table is read as if it were turned.",
            "項次 over 實施要項 over 具體作法 in column A, an item in each column right of it"),
    BOTH_ANNEXES_IN_ONE_TABLE(
            INFO,
            "表格同時有具體作法的期限（或負責業參）與「%s」欄，已分別採計為附件一與附件二。如只繳交其中一份，請改用該附件規定的表格。",
            "One table promises measures and reports what came of them; it is taken in as annex 1 and as annex 2.",
            "項次、實施要項、具體作法、負責業參、完成期限、執行成效"),
    OUTCOMES_NOT_REPORTED_YET(
            INFO,
            "「%s」欄沒有寫出執行成效，本表僅採計為附件一。如為附件二，請填寫執行成效後重新繳交。",
            "A table that promises measures has a column of outcomes in which none stands; it is annex 1 alone.",
            "the form of both annexes, handed in in January"),
    OUTCOMES_BESIDE_MEASURES(
            WARNING,
            "「%s」欄同時寫作法與成效，已依「執行成效：」等字樣或分段，分開採計為具體作法與執行成效。請改成兩欄，核對後再繳交。",
            "Measures and what came of them stand in one column; they are parted at labels or paragraphs.",
            "一、辦理講習。執行成效：計3場次。 under 具體作法及執行成效"),
    OUTCOMES_NOT_APART(
            ERROR,
            "「%s」欄同時寫作法與成效，但每一格都看不出兩者的分界，無法採計執行成效。請分成「具體作法」與「執行成效」兩欄後重新繳交。",
            "Measures and what came of them stand in one column, and in no cell can it be told where one ends.",
            "一、辦理講習共3場次。 under 具體作法及執行成效"),
    DUPLICATE_ANNEX(
            ERROR,
            "本活頁簿內有兩份%s%s年的%s（另一份在工作表「%s」）。請只保留一份正確的表格；如果是同一份附件分寫在兩處，請合併成一個表格。",
            "Two annexes of the same kind, office and year in one workbook.",
            "the same table on two sheets"),
    ANNEX_OVER_SHEETS(
            INFO,
            "%s分散在 %d 個表格（工作表%s），已依實施要項的次序合併採計。建議合併到同一張工作表的一個表格。",
            "One annex is spread over several tables, each with items of its own; they are taken in as one.",
            "a sheet for each item; 附件一 and 附件一(續)"),
    OUTCOMES_BY_PARTS_OF_YEAR(
            INFO,
            "執行成效依期別分成 %d 個表格（工作表%s），各期成效已逐項合併採計。建議合併成一個表格，各期成效寫在同一格。",
            "Several tables report of the same measures, each of another part of the year.",
            "a sheet 上半年 and a sheet 下半年 with the same measures"),
    ANNEX_PART_UNNAMED(
            WARNING,
            "%s分散在 %d 個表格（工作表%s），其中有表格既無標題，工作表名稱也看不出是同一份附件；已依實施要項的次序合併採計。請確認沒有多餘的表格，並合併到同一張工作表的一個表格。",
            "One annex is spread over several tables, of which one says neither in a title nor by its sheet's name that it is a part.",
            "item 六 without a title on a sheet 工作表2 beside 附件一"),
    ANNEX_OUT_OF_ORDER(
            WARNING,
            "%s分散在 %d 個表格（工作表%s），且要項的次序交錯或重複；已依項次合併採計，同一要項的作法接續列入，內容相同者只採計一次。如果其中有舊稿或另一版本，請刪除後重新繳交；如果都是同一份附件，請合併到同一張工作表的一個表格。",
            "One annex is spread over several tables whose items are out of order, or stand in two of them with the same measures or others.",
            "items 四 to 六 on the first sheet, 一 to 四 on the second"),
    HIDDEN_SHEET_SKIPPED(
            INFO,
            "隱藏的工作表「%s」內有附件表格，未予採計。如需採計，請取消隱藏後重新繳交。",
            "An annex on a hidden sheet is not taken in.",
            "last year's table on a hidden sheet"),
    EXAMPLE_SKIPPED(
            INFO,
            "工作表「%s」依名稱是填表說明或範例，其中的附件表格未予採計。如為本次填報內容，請更改工作表名稱後重新繳交。",
            "A table on a sheet of instructions or examples is not taken in, where there are others.",
            "a table with one row on a sheet 填表說明"),
    LIST_SKIPPED(
            WARNING,
            "「%s」的表格沒有標題，也沒有寫出附件所無的要項，視為欄位說明或清單，未予採計。如為本次填報內容，請在上方寫出標題後重新繳交。",
            "Heads without a title, one below the other with one item at most or without measures, where an annex answers the same items: an explanation or a list.",
            "項次 over 實施要項 over 具體作法 with an example, on a sheet 欄位 beside 附件一"),
    EXAMPLE_ROW_SKIPPED(
            INFO,
            "第 %d 列依文字是填寫範例，未予採計。建議繳交前刪除範例列；如為本次填報內容，請刪除「範例」字樣。",
            "A row that is marked as an example is not taken in.",
            "（範例）完備服務 in the first row of the table"),
    TEXT_IN_NUMBERS_SKIPPED(
            INFO,
            "「項次」欄的文字「%s」不是編號，視為備註，未予採計。如為具體作法，請移到「具體作法」欄。",
            "A row holds nothing but a text in the column of numbers; it is taken for a remark.",
            "二、辦理講習。 under 項次"),
    HIDDEN_ROWS_READ(
            INFO,
            "表格內有隱藏的列（自第 %d 列起共 %d 列），其內容已一併採計。如非本次填報內容，請刪除後重新繳交。",
            "Hidden rows of the table hold content, which is taken in.",
            "a filter left on; last year's measures hidden instead of deleted"),

    // Whose it is, and for which year.
    OFFICE_UNKNOWN(
            ERROR,
            "無法辨識是哪一個榮民服務處。請在表格標題寫出機關全銜，例如「花蓮縣榮民服務處」。",
            "Nothing names an office of the roster.",
            "a title without an office, in a file named 附件一.xlsx"),
    OFFICE_MISNAMED(
            WARNING,
            "標題「%s」所寫的機關不在機關名冊內，暫依檔名、資料夾或工作表名稱以「%s」採計。請將標題改為機關全銜。",
            "The title names an office that is not in the roster; the file or sheet name was used instead.",
            "桃園市政府榮民服務處"),
    OFFICE_AMBIGUOUS(ERROR, "標題同時出現「%s」與「%s」兩個機關。請只保留填報機關。", "The title names two offices.", "花蓮縣榮民服務處、金門縣榮民服務處"),
    OFFICE_CONTRADICTED(
            WARNING,
            "標題的機關是「%s」，但%s是「%s」，已依標題採計。請確認是否繳錯檔案，並更正不一致之處。",
            "Title and sheet, file or folder name say different offices; the title counts.",
            "a 金門 title in 花蓮縣.xlsx"),
    YEAR_UNKNOWN(
            ERROR,
            "無法辨識是哪一年度。請在表格標題寫出年度，例如「112年度」。",
            "Nothing names a plan year.",
            "no year in title, sheet, file or folder name"),
    YEAR_CONTRADICTED(
            WARNING,
            "標題的年度是%s年，但%s是%s年，已依標題採計。請確認是否繳錯檔案，並更正不一致之處。",
            "Title and sheet or file name say different years; the title counts.",
            "a 111 title in 112花蓮縣.xlsx"),
    YEAR_GREGORIAN(
            INFO,
            "標題的年度是西元年（%d），已依民國%s年採計。建議改寫為民國年，例如「%s年度」。",
            "The title names its year in the Gregorian calendar; it is taken as the Minguo year it is.",
            "2023年度 for 112年度"),

    // The table.
    MISSING_MEASURE_COLUMN(
            ERROR, "表格缺少「具體作法」欄。請依規定格式補上此欄後重新繳交。", "The table has no column of measures.", "項次、實施要項、完成期限"),
    MISSING_OUTCOME_COLUMN(
            ERROR,
            "標題為執行成效，但表格缺少「執行成效」欄。請補上此欄後重新繳交。",
            "An outcomes annex without a column of outcomes.",
            "a title 執行成效一覽表 over 項次、實施要項、具體作法"),
    MISSING_ITEM_COLUMN(
            WARNING,
            "表格缺少「實施要項」欄，僅依項次判斷要項。請補上此欄。",
            "The table has no column of items; the numbers alone tell them apart.",
            "項次、具體作法、完成期限"),
    ITEMS_UNKNOWN(
            ERROR,
            "表格沒有「項次」與「實施要項」欄，無法判斷各項作法屬於哪一個要項。請補上此兩欄後重新繳交。",
            "Neither a column of items nor one of their numbers: nobody can tell which item a measure belongs to.",
            "具體作法、負責業參、完成期限"),
    MISSING_UNIT_COLUMN(
            WARNING,
            "表格缺少「負責業參」欄。請補上此欄並填寫各項作法的負責業參。",
            "The table has no column of responsible units.",
            "項次、實施要項、具體作法、完成期限"),
    MISSING_DEADLINE_COLUMN(
            WARNING, "表格缺少「完成期限」欄。請補上此欄並填寫各項作法的完成期限。", "The table has no column of deadlines.", "項次、實施要項、具體作法、負責業參"),
    COLUMNS_SHIFTED(
            ERROR,
            "表格內容與表頭的欄位錯開：實施要項的名稱不在「實施要項」欄。請將內容對齊表頭後重新繳交。",
            "The headings of items stand under another head, so that nothing stands where it belongs.",
            "a body pasted one column too far to the right"),
    COLUMN_PASSED_OVER(
            WARNING,
            "「%s」欄未予採計，因為與「%s」欄同類，只採計後者。如應採計此欄，請只保留一欄。",
            "Two columns say that they hold the same; one is taken in.",
            "具體作法 and 修正後具體作法"),
    GROUP_COLUMN_PASSED_OVER(
            INFO,
            "「%s」欄是「%s」以外的分類，未予採計，但各列的具體作法均已採計。如果實施要項的名稱寫在此欄，請改寫在「%s」欄。",
            "A second column groups the measures, as by strategies; they are taken in without it.",
            "執行策略 between 實施要項 and 具體作法"),
    COLUMN_OF_ANOTHER_YEAR(
            INFO,
            "「%s」欄不是本表年度（%s年）的內容，未予採計，只採計「%s」欄。如年度有誤，請更正標題或欄名。",
            "Several columns are about different years; the one about the annex's own year is taken in.",
            "111年執行成效 beside 112年執行成效 in an annex 2 of 112"),
    COLUMN_READ_OF_ANOTHER_YEAR(
            WARNING,
            "「%s」欄寫的年度與本表年度（%s年）不同，因沒有本年度的欄位，仍採計此欄。請確認內容是否為本年度，並更正欄名或標題。",
            "The only column of its kind is about another year than the annex; it is taken in all the same.",
            "111年執行成效 alone in an annex 2 of 112"),
    COLUMN_UNDER_HEAD_PASSED_OVER(
            INFO,
            "「%s」欄列在「%s」之下但另有欄名，未予採計。如為具體作法的一部分，請併入作法內容。",
            "Under the head of measures stand columns with names of their own; the one about measures is taken in.",
            "經費 beside 作法內容 under 具體作法"),
    EMPTY_TABLE(
            ERROR,
            "表格沒有填寫任何具體作法。請填寫內容後重新繳交。",
            "The table has a head, and under it not a single measure or heading of an item.",
            "a blank form"),

    // Items.
    MISSING_ITEM(WARNING, "缺少實施要項%s「%s」。請補列此要項及其具體作法。", "An item of the framework is missing.", "items 一 to 五 only"),
    UNKNOWN_ITEM(
            WARNING, "實施要項「%s」不在規定的要項之內。請確認項次與要項名稱，必要時併入規定要項。", "An item that the framework does not have.", "item 七"),
    DUPLICATE_ITEM(WARNING, "實施要項%s重複出現（先前在 %s）。請合併為一項或更正項次。", "Two items have the same number.", "item 三 twice"),
    HEADING_DIFFERS(
            WARNING,
            "實施要項%s的名稱與規定不同：%s。請更正為「%s」。",
            "An item's heading differs from the framework's.",
            "服務特性異化 for 服務特性差異化"),

    // Measures.
    BLANK_MEASURE(
            WARNING,
            "實施要項%s沒有填寫具體作法。請補填。",
            "An item without a measure, or a number without text.",
            "a blank cell under 具體作法"),
    MEASURE_NUMBER_GAP(WARNING, "具體作法的編號由「%s」跳到「%s」。請確認是否漏列，或更正編號。", "A number is left out.", "一、二、三、五、"),
    MEASURE_NUMBER_DUPLICATE(
            WARNING, "具體作法的編號「%s」重複或次序顛倒。請更正編號。", "A number is used twice or stands out of order.", "一、二、二、"),
    MEASURE_NUMBER_MISSING(
            INFO,
            "這項具體作法沒有編號，暫編為「%s」。建議補上編號。",
            "A measure without a number among numbered ones.",
            "一、…, then a row without a number"),
    MEASURE_AS_ABOVE(
            INFO,
            "「具體作法」只寫「%s」，視為與上一項相同：同列的負責業參與執行成效併入上一項，另有編號或期限者以上一項的文字另列一項。建議寫出完整的具體作法。",
            "A measure that says only that it is the one above is taken for that: what stands beside it is added there, or, with a number or a deadline of its own, it is taken in once more.",
            "同上 under 具體作法 with another unit"),

    // Deadlines and outcomes.
    BLANK_DEADLINE(
            WARNING,
            "實施要項%s沒有填寫完成期限。請填寫，例如「持續辦理」或「112年12月31日前」。",
            "No deadline for the measures of an item, or for one of them.",
            "a blank cell under 完成期限"),
    UNRECOGNISED_DEADLINE(
            WARNING,
            "看不懂完成期限「%s」。請寫成「持續辦理」、「每季」或「112年12月31日前」等形式，並確認日期存在。",
            "The deadline's text is not understood.",
            "儘速, 2月30日"),
    DEADLINE_BEFORE_YEAR(
            WARNING,
            "完成期限「%s」早於計畫年度（%s年）。請確認是否沿用了往年的期限，並更正。",
            "The deadline's last day is before the plan's year.",
            "110年12月31日前 in a plan of 112"),
    BLANK_OUTCOME(
            WARNING, "實施要項%s的具體作法「%s」沒有填寫執行成效。請補填。", "A measure without an outcome.", "a blank cell or 無 under 執行成效"),
    OUTCOME_ELSEWHERE(
            WARNING,
            "實施要項%s的具體作法「%s」的執行成效只寫「%s」，沒有內容，視同未填。請在這一格直接寫出執行成效。",
            "An outcome says only that it stands elsewhere, or as above where nothing stands above.",
            "詳如附件一 or 同左 under 執行成效"),
    OUTCOME_NOT_APART(
            WARNING,
            "看不出實施要項%s的具體作法「%s」與其成效的分界，全文採計為具體作法，執行成效視同未填。請分成兩欄，或在成效前另起一行寫「執行成效：」。",
            "Where other cells of the column part a measure from its outcome, this one does not; all of it is taken for the measure.",
            "二、訪視榮民20人次。 beside 一、辦理講習。執行成效：計3場次。"),
    OUTCOME_AS_ABOVE(
            INFO,
            "實施要項%s的具體作法「%s」的執行成效只寫「%s」，已採計為與上一項相同，其中的數字也重複計算。建議逐項寫出執行成效。",
            "An outcome that says only that it is the one above is taken for that, and so are its figures.",
            "同上 under 執行成效"),
    SHARED_OUTCOME(
            INFO,
            "同一格執行成效對應%s項具體作法，無法分項。建議逐項填寫，或在成效前加上與作法相同的編號。",
            "One outcome text for several measures.",
            "measures 一 to 三 in one cell, one outcome without numbers"),

    // What is only seen with several annexes at hand, from here to the end: annex 2 against annex 1.
    MEASURE_REWORDED(
            WARNING,
            "附件二的具體作法與附件一不同，差異以〔〕標示：「%s」。請改為與附件一一致。",
            "Annex 2 words a measure differently from annex 1.",
            "作業。。 for 作業。"),
    MEASURE_NOT_REPORTED(
            WARNING,
            "附件一實施要項%s的具體作法「%s」（%s）未列入附件二。請補列並填寫執行成效。",
            "A measure of annex 1 is missing in annex 2.",
            "annex 1 has six measures, annex 2 five"),
    MEASURE_NOT_PROMISED(
            WARNING,
            "這項具體作法未列於附件一。請確認是否誤植，或說明新增原因。",
            "Annex 2 has a measure that annex 1 does not.",
            "a seventh measure in annex 2"),

    // This year's annex 1 against last year's.
    MEASURE_DISCONTINUED(
            INFO,
            "去年（%s年）實施要項%s的具體作法「%s」（%s）今年未再列入。如屬漏列，請補列。",
            "A measure of last year's annex 1 is not in this year's.",
            "last year has six measures, this year five"),
    TARGET_LOWERED(
            INFO,
            "量化目標「%s」比去年（%s年）的「%s」寬鬆。請確認是否誤植。",
            "A target asks for less than last year's.",
            "每年至少10小時 after 每年至少20小時"),
    TARGET_DROPPED(
            INFO,
            "去年（%s年）這項具體作法有量化目標「%s」，今年沒有。如屬漏列，請補列。",
            "A measure is still there, last year's target is not.",
            "辦理講習。 after 辦理講習，每年至少20小時。"),
    PLAN_UNCHANGED(
            INFO,
            "全部具體作法與去年（%s年）完全相同。請確認繳交的是今年的計畫。",
            "All measures are last year's word for word.",
            "last year's file with another year in its title"),

    // The inbox as a whole.
    ANNEX_IN_SEVERAL_FILES(
            INFO,
            "%s%s年%s共有 %d 個檔案：%s；只採計最後收到的一份。請確認該份為正確版本。",
            "Several files hold the same annex of one office and year; the one received last counts.",
            "花蓮縣.xlsx beside 花蓮縣(修正).xlsx");

    private final Severity severity;
    private final String message;
    private final String gloss;
    private final String example;

    /** Whether it takes several annexes of an office to see it, after each was taken in. */
    public boolean isOfSeveralAnnexes() {
        return compareTo(MEASURE_REWORDED) >= 0;
    }

    /** The code that findings of this type carry. */
    public FindingCode code() {
        return FindingCode.of(name());
    }

    /** A finding about the whole file. */
    public Finding ofFile(String value, Object... args) {
        return at(null, null, value, args);
    }

    /** A finding about a whole sheet. */
    public Finding ofSheet(String sheet, String value, Object... args) {
        return at(sheet, null, value, args);
    }

    /** A finding about a cell of an annex, on whichever of its sheets that stands; about its first where there is none. */
    public Finding inAnnex(Annex annex, @Nullable CellRef cell, String value, Object... args) {
        return at(annex.sheet(), cell, value, args);
    }

    /** A finding about a cell of this sheet, or of another where the cell says so. */
    public Finding at(@Nullable String sheet, @Nullable CellRef cell, String value, Object... args) {
        if (cell != null && cell.sheet() != null) {
            return at(cell.sheet(), cell.onItsSheet(), value, args);
        }
        return new Finding(code(), severity, sheet, cell, value, String.format(Locale.ROOT, message, args));
    }
}
