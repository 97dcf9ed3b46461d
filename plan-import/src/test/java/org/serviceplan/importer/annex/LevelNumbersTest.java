package org.serviceplan.importer.annex;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.table.TableFinder;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.testing.SheetSketch;
import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.framework.PlanFrameworks;
import org.serviceplan.model.office.OfficeRoster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Numbers that say the item and the measure: 1.1, 1.2, 2.1. */
class LevelNumbersTest {
    private static final String TITLE = "花蓮縣榮民服務處112年度提升政府服務效能具體作法";
    private static final String HEADS = "項次|具體作法|負責業參|完成期限";
    private static final List<Tuple> TWO_ITEMS =
            List.of(tuple(1, "A3", List.of("1甲。", "2乙。")), tuple(2, "A5", List.of("1丙。", "2丁。")));

    private static final Pattern QUOTED = Pattern.compile("「(.+?)」");
    private static final Pattern NUMBERS = Pattern.compile("由?「.{1,4}」(?:跳到「.{1,4}」)?");

    private final AnnexReader reader =
            new AnnexReader(OfficeRoster.standard(), PlanFrameworks.standard(), Vocabulary.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1,1.2,2.1,2.2",
                "1.1.,1.2.,2.1.,2.2.",
                "1、1,1、2,2、1,2、2",
                "一之1,一之2,二之1,二之2",
                "一、一,一、二,二、一,二、二",
                "一、(一),一、(二),二、(一),二、(二)",
                "1月1日,1月2日,2月1日,2月2日",
                "1.1.1,1.2.1,2.1.1,2.1.2",
                "1,1.1,2,2.1",
                "1／1,1／2,2／1,2／2",
                "甲-1,甲-2,乙-1,乙-2",
                "甲、一,甲、二,乙、一,乙、二",
                "甲(一),甲(二),乙(一),乙(二)"
            })
    void tellItemAndMeasure(String numbers) {
        AnnexReader.Reading reading = read(HEADS, numbers, "%s|%s|總務|每季");

        assertItems(reading);
        assertThat(codes(reading)).containsOnly("MISSING_ITEM_COLUMN", "MISSING_ITEM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1,1.2,2.1,2.2", "一,一,二,二", "甲,甲,乙,乙"})
    void tellItemsUnderAHeadWithNoHeadings(String numbers) {
        AnnexReader.Reading reading = read("項次|實施要項|具體作法|負責業參|完成期限", numbers, "%s||%s|總務|每季");

        assertItems(reading);
        assertThat(codes(reading)).containsOnly("HEADING_DIFFERS", "MISSING_ITEM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1,1.3,2.1,2.1", "甲-1,甲-3,乙-1,乙-1"})
    void thatSkipOneAreToldStill(String numbers) {
        AnnexReader.Reading reading = read(HEADS, numbers, "%s|%s|總務|每季");

        assertThat(codes(reading)).contains("MEASURE_NUMBER_GAP", "MEASURE_NUMBER_DUPLICATE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,1.1,1.3,2; MEASURE_NUMBER_GAP B5 由「1.1」跳到「1.3」",
                "1,1.1,1.1,2; MEASURE_NUMBER_DUPLICATE B5 「1.1」",
                "1,1.2,1.1,2; MEASURE_NUMBER_DUPLICATE B5 「1.1」",
                "1,1.1,1.2,2; ''",
                "1,1.1.1,1.2.1,2; ''"
            })
    void ofDifferentDepthAreToldWhereOneIsLeftOut(String numbers, String told) {
        assertThat(read(HEADS, numbers, "%s|%s|總務|每季").findings().kept())
                .filteredOn(finding -> finding.code().value().startsWith("MEASURE_"))
                .extracting(finding -> finding.code() + " " + finding.cell() + " "
                        + NUMBERS.matcher(finding.message())
                                .results()
                                .map(MatchResult::group)
                                .findFirst()
                                .orElse(""))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // 1.10, which is a number for spreadsheets.
                "1,1.8,1.9,1.1,1.11,2; 1 2 3 4 5 6; ''",
                "1.8,1.9,1.1,1.11; 8 9 10 11; MEASURE_NUMBER_GAP （開頭） 1.8",
                "1.18,1.19,1.2,1.21; 18 19 20 21; MEASURE_NUMBER_GAP （開頭） 1.18",
                // Typed as text, where nothing is lost.
                "1-8,1-9,1-1; 8 9 1; MEASURE_NUMBER_GAP （開頭） 1-8, MEASURE_NUMBER_DUPLICATE 1-1",
                "1,1.1,1.2,2,2.2,2.1,3; 1 2 3 4 5 6 7; MEASURE_NUMBER_DUPLICATE 2.1",
                "1,1.1,1.3,2; 1 2 3 4; MEASURE_NUMBER_GAP 1.1 1.3"
            })
    void withinAnItemAreTheNumbersThatWereTyped(String numbers, String ordinals, String told) {
        String[] number = numbers.split(",");
        SheetSketch sketch = SheetSketch.named("表").rows(TITLE, "項次|實施要項|編號|具體作法|負責業參");
        IntStream.range(0, number.length)
                .forEach(i -> sketch.rows((i == 0 ? "一|完備基礎服務項目，注重服務特性差異化|" : "||") + number[i] + "|作法" + i + "。|總務"));
        AnnexReader.Reading reading = read(sketch);

        assertThat(reading.annex().measures())
                .extracting(measure -> String.valueOf(measure.ordinal()))
                .containsExactly(ordinals.split(" "));
        assertThat(told(reading)).isEqualTo(told);
    }

    @Test
    void ofMeasuresUnderItemsInRowsOfTheirOwnAreTheNumbersThatWereTyped() {
        AnnexReader.Reading reading = read(SheetSketch.named("表")
                .rows(TITLE, "編號|實施要項|具體作法|負責業參", "1|完備基礎服務項目，注重服務特性差異化||", "1.1||甲。|總務", "1.9||乙。|總務", "1.1||丙。|總務"));

        assertThat(reading.annex().measures()).extracting(Measure::ordinal).containsExactly(1, 9, 10);
        assertThat(told(reading)).isEqualTo("MEASURE_NUMBER_GAP 1.1 1.9");
    }

    /** What is told of numbers, and which. */
    private static String told(AnnexReader.Reading reading) {
        return reading.findings().kept().stream()
                .filter(finding -> finding.code().value().startsWith("MEASURE_"))
                .map(finding -> finding.code() + " "
                        + QUOTED.matcher(finding.message())
                                .results()
                                .map(quoted -> quoted.group(1))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "2.3,       2, 3, false",
        "2.0,       2, 0, false",
        "2－3－1,    2, 1, true",
        "(2-3),     2, 3, false",
        "2（3）,     2, 3, false",
        "十之十二,   10, 12, false",
        "2023/2/3,  2, 3, false",
        "2/3,       2, 3, false",
        "二／三,    2, 3, false",
        "乙-3,      2, 3, false",
        "丙、一,    3, 1, false",
        "112年2月3日, 2, 3, false"
    })
    void isReadInAllItsShapes(String text, int first, int last, boolean isDeep) {
        assertThat(LevelNumber.of(text)).isEqualTo(new LevelNumber(first, last, isDeep));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "一、", "十二、", "1/160", "112-01", "123.4", "3.5公里", "1.1.1.1", "甲-乙", "申-1"})
    void isNoOtherText(String text) {
        assertThat(LevelNumber.of(text)).isNull();
    }

    private AnnexReader.Reading read(String heads, String numbers, String row) {
        String[] number = numbers.split(",", -1);
        SheetSketch sketch = SheetSketch.named("表").rows(TITLE, heads);
        IntStream.range(0, number.length).forEach(i -> sketch.rows(row.formatted(number[i], "甲乙丙丁".charAt(i) + "。")));
        return read(sketch);
    }

    private AnnexReader.Reading read(SheetSketch sketch) {
        TableFinder finder = new TableFinder(Vocabulary.standard(), reader::isItemHeading);
        return reader.readAll(finder.findAll(sketch.sheet(), TimeLimit.none()).get(0), "x.xlsx", TimeLimit.none())
                .get(0);
    }

    private static void assertItems(AnnexReader.Reading reading) {
        assertThat(reading.annex().items())
                .extracting(PlanItem::ordinal, item -> item.cell().toString(), item -> item.measures().stream()
                        .map(measure -> measure.ordinal() + measure.text())
                        .toList())
                .containsExactlyElementsOf(TWO_ITEMS);
    }

    private static List<String> codes(AnnexReader.Reading reading) {
        return reading.findings().kept().stream()
                .map(finding -> finding.code().value())
                .toList();
    }
}
