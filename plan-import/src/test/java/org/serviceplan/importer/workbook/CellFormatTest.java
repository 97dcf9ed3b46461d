package org.serviceplan.importer.workbook;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers and dates as Excel shows them in Taiwan. */
final class CellFormatTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "12.50, 12.5",
        "0.30000000000000004, 0.3",
        "0.333333333333, 0.333333333",
        "66.6666666666667, 66.66666667",
        "123456789.123, 123456789.1",
        "1234567890.6, 1234567891",
        "99999999999, 99999999999",
        "-99999999999, -99999999999",
        "100000000000, 1E+11",
        "123456789012, 1.23457E+11",
        "1.5E300, 1.5E+300",
        "0.0001, 0.0001",
        "0.000123456789, 0.000123457",
        "0.00001234, 0.00001234",
        "0.0000123456, 1.23456E-05",
        "-0.00000000012, -1.2E-10",
        "1E-300, 1E-300"
    })
    void generalShowsElevenCharactersAtMost(double number, String text) {
        assertThat(GeneralFormat.GENERAL.text(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[$-404]e/m/d | 112/12/31",
                "[$-404]e/m/d;@ | 112/12/31",
                "[$-404]e\"年\"m\"月\"d\"日\" | 112年12月31日",
                "[$-404]e\\年m\\月d\\日 | 112年12月31日",
                "[$-zh-TW,104]e/m/d;@ | 112/12/31",
                "[$-1040404]ee/mm/dd | 112/12/31",
                "[$-404]gge\"年\" | 民國112年",
                "[$-404]ggge\"年\"m\"月\" | 中華民國112年12月",
                "e.m.d | 112.12.31",
                "[$-409]e/m/d | 2023/12/31",
                "yyyy/mm/dd | 2023/12/31",
                "yyyy\"年\"m\"月\"d\"日\" | 2023年12月31日",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2023年12月31日",
                "m/d/yy h:mm | 12/31/23 9:00",
                "yyyy/m/d (aaa) | 2023/12/31 (週日)",
                "[$-404]aaaa | 星期日",
                "[$-404]mmmm dddd | 十二月 星期日",
                "d-mmm-yy | 31-Dec-23",
                "ddd mmmm | Sun December",
                "上午/下午hh\"時\"mm\"分\" | 上午09時00分",
                "h:mm AM/PM | 9:00 AM",
                "[Red]h:mm:ss.00 | 9:00:51.84",
                "h:mm:ss | 9:00:52",
                "mm:ss | 00:52",
                "[$-404]AM/PM h:mm | 上午 9:00",
                "[$-F400]h:mm:ss AM/PM | 上午 09:00:52",
                "[DBNum1][$-404]e\"年\"m\"月\"d\"日\" | 一一二年十二月三十一日",
                "[$-21000404]yyyy\"年\"m\"月\" | 二〇二三年十二月"
            })
    void datesAreShownInTheirCalendar(String code, String text) {
        CellFormat format = format(code);
        assertThat(format.text(45291.3756)).isEqualTo(text);
        assertThat(format.value(45291.3756))
                .isEqualTo(new CellValue.Dated(LocalDateTime.of(2023, 12, 31, 9, 0, 51, 840_000_000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 1235",
                "0.00 | 1234.57",
                "#,##0 | 1,235",
                "#,##0.0 | 1,234.6",
                "0% | 123457%",
                "0.00E+00 | 1.23E+03",
                "0\"件\" | 1235件",
                "\"共\"#,##0\"人次\" | 共1,235人次",
                "[$NT$-404]#,##0 | NT$1,235",
                "_-* #,##0_-;-* #,##0_- | 1,235",
                "[Red]General | 1234.567",
                "General\"人\" | 1234.567人",
                "\"共\"General\\件\\ ;@ | 共1234.567件 ",
                "[$NT$-404]General_  | NT$1234.567",
                "@ | 1234.567",
                "0.0\"%\" | 1234.6%",
                "0.0\\% | 1234.6%",
                "\"第1期\"0\"件／年\" | 第1期1235件／年",
                "0.0,\"千\" | 1.2千",
                "#.### | 1234.567",
                "0.0#### | 1234.567",
                "000000 | 001235",
                "0000-0000 | 0000-1235",
                "?0.0? | 1234.57",
                "##0.0E+0 | 1.2E+3",
                "# ??/?? | 1234 55/97",
                "[>=1000]0.0,\"千\";0 | 1.2千",
                "[<1000]0;[>=10000]0,\"千\";\"近\"0 | 近1235",
                "\"有\";\"缺\";\"無\" | 有",
                "G/通用格式\"人\" | 1234.567人",
                "[DBNum1][$-404]General | 一千二百三十四.五六七",
                "[DBNum2][$-404]0\"元\" | 壹仟貳佰參拾伍元",
                "[$-22000404]0 | 壹仟貳佰參拾伍",
                ";;; | 1234.567"
            })
    void otherFormatsAreOfNumbers(String code, String text) {
        CellFormat format = format(code);
        assertThat(format.text(1234.567)).isEqualTo(text);
        assertThat(format.value(1234.567)).isEqualTo(new CellValue.Numeric(1234.567));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | -3 | -3",
                "0.00;(0.00) | -3 | (3.00)",
                "0;-0;\"無\" | 0 | 無",
                "0;-0;;@ | 0 | 0",
                "+0;-0;0 | 12 | +12",
                "0% | 0.285 | 29%",
                "0% | 1.005 | 101%",
                "0.### | 12 | 12",
                "#,##0.## | 1200 | 1,200",
                "#,##0 | 12 | 12",
                "0.00E+00 | 0 | 0.00E+00",
                "0E-0 | 0.00012 | 1E-4",
                "[DBNum1]General | 12 | 一十二",
                "[DBNum1]0 | 0 | 〇",
                "[=1]\"是\";[=0]\"否\";0 | 0 | 否",
                "[=1]\"是\" | 7 | 7"
            })
    void sectionsAndRoundingAreExcels(String code, double number, String text) {
        assertThat(format(code).text(number)).isEqualTo(text);
    }

    @Test
    void builtinFormatsAreTaiwans() {
        CellFormats formats = new CellFormats(List.of(0, 14, 27, 28, 57, 9, 999), Map.of(), false);
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7))
                .map(style -> formats.ofStyle(style).text(45291))
                .containsExactly(
                        "45291", "2023/12/31", "112/12/31", "112年12月31日", "112/12/31", "4529100%", "45291", "45291");
    }

    @Test
    void datesOfWorkbooksFromMacCountFrom1904() {
        CellFormats formats = new CellFormats(List.of(14), Map.of(), true);
        assertThat(formats.ofStyle(0).text(43829)).isEqualTo("2023/12/31");
    }

    @Test
    void theDayThatNeverWasMovesNoOther() {
        CellFormat format = format("yyyy/m/d");
        assertThat(List.of(1, 59, 61)).map(format::text).containsExactly("1900/1/1", "1900/2/28", "1900/3/1");
    }

    @Test
    void elapsedTimeIsNoDate() {
        CellFormat format = format("[h]:mm");
        assertThat(format.text(1.5)).isEqualTo("36:00");
        assertThat(format.value(1.5)).isEqualTo(new CellValue.Numeric(1.5));
    }

    @Test
    void numbersThatAreNoDatesInADateFormatStayNumbers() {
        CellFormat format = format("[$-404]e/m/d");
        assertThat(format.text(-1)).isEqualTo("-1");
        assertThat(format.value(1121231000.0)).isEqualTo(new CellValue.Numeric(1121231000.0));
    }

    @Test
    void codesThatMakeNoSenseShowTheNumber() {
        for (String code :
                List.of("[", "\"", "\\", "_", "*", "0".repeat(300), "[$", "[$-]", "[$-zz]0", "###;###;###;###;###")) {
            assertThat(format(code).text(12)).as(code).contains("12");
        }
    }

    private static CellFormat format(String code) {
        return new CellFormats(List.of(176), Map.of(176, code), false).ofStyle(0);
    }
}
