package org.serviceplan.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.calendar.Deadline;
import org.serviceplan.model.calendar.MinguoDates;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.quantity.Figure;
import org.serviceplan.model.quantity.Target;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.model.text.FoldedText;
import org.serviceplan.model.text.LayoutText;
import org.serviceplan.model.text.TextDifference;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts made to make a parser slow or overflow its stack: every reading comes to an end, with what is there. */
class HostileTextTest {
    private static final int LENGTH = 50_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1,", "1.", "1/", "12-", "一", "○", "十", "1萬", "一十", "至少", "每年", "計", "預計", "公共", "百分之", "第1、",
                "1至", "民國", "112年", "1月", "臺", "花蓮", "榮服處", "(", " ", "\n", "a ", "-\na"
            })
    void textOfOnePieceWithoutACountIsReadToItsEnd(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertThat(Target.findAll(text)).isEmpty();
        assertThat(Figure.findAll(text)).isEmpty();
        assertThat(ChineseNumerals.parse(text)).isEmpty();
        assertThat(MinguoDates.parse(text)).isEmpty();
        assertThat(OfficeRoster.standard().findAll(text)).isEmpty();
        assertThat(LayoutText.joined(text)).hasSizeLessThanOrEqualTo(LENGTH);
        assertThat(FoldedText.of(text).value()).hasSizeLessThanOrEqualTo(LENGTH);
        assertThat(TextDifference.between(text, text + "。").parts()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每年至少20小時及", "達1人", "計1人，", "預計1人", "1人、"})
    void textOfManyCountsIsReadToItsEnd(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertThat(Target.findAll(text)).hasSizeLessThanOrEqualTo(LENGTH / piece.length());
        assertThat(Figure.findAll(text)).hasSizeLessThanOrEqualTo(LENGTH / piece.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "一", "1月", "112年", "1,", "1/1", "至", "起", "、1月", "每", "持續"})
    void deadlineOfEndlessTextIsUnrecognised(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertThat(Deadline.parse(text, MinguoYear.of(112)))
                .isEqualTo(new Deadline(Deadline.Kind.UNRECOGNISED, text, null));
    }
}
