package org.serviceplan.report.workbook;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.workbook.sheet.Column;
import org.serviceplan.report.workbook.sheet.Content;

/** Columns that several tables have, so that they mean the same everywhere. */
final class CommonColumns {
    /** Eight characters, as most names have. */
    static final double OFFICE_WIDTH = 18.5;

    private CommonColumns() {}

    /** Whose row it is, and of which plan year. */
    static <R> List<Column<R>> officeAndYear(
            Function<R, @Nullable MinguoYear> year, Function<R, @Nullable Office> office) {
        return List.of(
                Column.<R>ordinal("年度", 6.5, row -> {
                            MinguoYear value = year.apply(row);
                            return value == null ? null : value.value();
                        })
                        .explained("計畫年度（民國年）。", "附件標題；標題未載明者，依序取自工作表名稱、檔名、資料夾名稱。"),
                Column.<R>text("機關代碼", 8.8, row -> {
                            Office value = office.apply(row);
                            return value == null ? null : value.code().value();
                        })
                        .explained("機關之代碼，為其所在縣市於 ISO 3166-2:TW 之英文字母。", "機關名冊。"),
                Column.<R>text("機關", OFFICE_WIDTH, row -> {
                            Office value = office.apply(row);
                            return value == null ? null : value.name();
                        })
                        .explained("榮民服務處全銜。", "附件標題；標題未載明者，依序取自工作表名稱、檔名、資料夾名稱，並對照機關名冊。"));
    }

    /** Where a row was read: sheet, cell and file; the cell opens the submitted file there. */
    static <R> List<Column<R>> source(
            Function<R, @Nullable SourceFile> file,
            Function<R, @Nullable String> sheet,
            Function<R, @Nullable CellRef> cell) {
        return List.of(
                Column.<R>text("工作表", 14, sheet).explained("繳交檔案內之工作表名稱；與特定工作表無關者空白。", "繳交檔案。"),
                Column.<R>link("儲存格", 8.5, row -> opening(file.apply(row), sheet.apply(row), cell.apply(row)))
                        .explained("資料於工作表內之位置，點選可開啟檔案至該處；與特定儲存格無關者為「開啟」。", "繳交檔案。"),
                path(file));
    }

    /** The file that a row is about, and a link that opens it. */
    static <R> List<Column<R>> file(Function<R, @Nullable SourceFile> file) {
        return List.of(
                path(file),
                Column.<R>link("連結", 7, row -> opening(file.apply(row), null, null))
                        .explained("點選可開啟該檔案。", "收件資料夾。"));
    }

    private static <R> Column<R> path(Function<R, @Nullable SourceFile> file) {
        return Column.<R>text("檔案", 44, row -> {
                    SourceFile value = file.apply(row);
                    return value == null ? null : value.path();
                })
                .explained("繳交檔案於收件資料夾內之路徑。", "收件資料夾。");
    }

    /** The cell where something stands, which opens the file there. Short, since LibreOffice never wraps links. */
    static Content opening(@Nullable SourceFile file, @Nullable String sheet, @Nullable CellRef cell) {
        if (file == null) {
            return Content.nothing();
        }
        CellRef place = cell == null ? null : cell.onItsSheet();
        return new Content.Source(place == null ? "開啟" : place.toString(), file, sheet, place);
    }
}
