package org.serviceplan.importer.annex;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.importer.table.TableFinder;
import org.serviceplan.importer.table.Vocabulary;
import org.serviceplan.importer.testing.SheetSketch;
import org.serviceplan.importer.workbook.TimeLimit;
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
                "1,1.1,1.3,2; MEASURE_NUMBER_GAP B5 由「二」跳到「四」",
                "1,1.1,1.1,2; MEASURE_NUMBER_DUPLICATE B5 「二」",
                "1,1.2,1.1,2; MEASURE_NUMBER_DUPLICATE B5 「一」",
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
