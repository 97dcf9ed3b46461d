package org.serviceplan.model.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.serviceplan.model.calendar.Deadline.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadlineTest {
    private static final MinguoYear PLAN_YEAR = MinguoYear.of(112);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "持續辦理",
                "持續\n辦理",
                "持 續 辦 理",
                "持續辦理。",
                "全年",
                "全年度",
                "112年全年",
                "經常辦理",
                "賡續推動",
                "隨時辦理",
                "不定期",
                "無期限",
                "112年度持續辦理",
                "每年持續辦理",
                "112年1月1日起",
                "自112年1月起持續辦理"
            })
    void whatHasNoEndIsOngoing(String text) {
        assertThat(Deadline.parse(text, PLAN_YEAR).kind()).isEqualTo(Kind.ONGOING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "每季",
                "每月至少一次",
                "每年1月底前",
                "每年六月及十二月二十日前",
                "隔月3日前",
                "次月10日前",
                "每半年",
                "三節前",
                "每2個月",
                "1年2次",
                "半年一次",
                "定期辦理",
                "6月及12月",
                "6、12月",
                "6月30日前、12月31日前",
                "3個工作日內",
                "收件後７日內",
                "活動3日前",
                "24小時內"
            })
    void whatComesAgainAndAgainIsRecurring(String text) {
        assertThat(Deadline.parse(text, PLAN_YEAR).kind()).isEqualTo(Kind.RECURRING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            112年12月31日前                 | 2023-12-31
            民國一百一十二年十二月三十一日前 | 2023-12-31
            112/12/31                       | 2023-12-31
            112.12.31前完成                 | 2023-12-31
            １１２／１２／３１              | 2023-12-31
            1121231                         | 2023-12-31
            2023-12-31                      | 2023-12-31
            截至114年12月底                 | 2025-12-31
            自106年1月1日至106年12月31日止  | 2017-12-31
            112年11月1日至12月31日          | 2023-12-31
            112.1.1-112.12.31               | 2023-12-31
            112年1月至12月                  | 2023-12-31
            112年1~6月                      | 2023-06-30
            持續辦理至112年11月30日         | 2023-11-30
            112年2月                        | 2023-02-28
            112/11                          | 2023-11-30
            112年6月上旬                    | 2023-06-10
            112年第3季                      | 2023-09-30
            112年上半年                     | 2023-06-30
            112年底前                       | 2023-12-31
            112年度結束前                   | 2023-12-31
            112年度                         | 2023-12-31
            """)
    void lastDayNamedIsTheDate(String text, LocalDate date) {
        assertThat(Deadline.parse(text, null).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "於 1月底前, 2023-01-31",
        "12/31前, 2023-12-31",
        "年底前, 2023-12-31",
        "本年度內, 2023-12-31",
        "第1季, 2023-03-31",
        "次年1月31日前, 2024-01-31"
    })
    void dateWithoutAYearIsInThePlansYear(String text, LocalDate date) {
        assertThat(Deadline.parse(text, PLAN_YEAR).date()).isEqualTo(date);
        assertThat(Deadline.parse(text, null).kind()).isEqualTo(Kind.UNRECOGNISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2月30日", "112年2月29日", "112年13月1日", "待定", "無", "-", "依計畫期程", "44926", "112年12月31日至112年1月1日"})
    void whatNamesNoDayIsUnrecognised(String text) {
        assertThat(Deadline.parse(text, PLAN_YEAR).kind()).isEqualTo(Kind.UNRECOGNISED);
    }

    @Test
    void textIsKeptAsSubmittedWithoutLayout() {
        assertThat(Deadline.parse("持續\n辦理。", PLAN_YEAR)).isEqualTo(new Deadline(Kind.ONGOING, "持續辦理。", null));
        assertThat(Deadline.parse("１１２／１２／３１ ", null).text()).isEqualTo("１１２／１２／３１");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n"})
    void nothingIsBlank(String text) {
        assertThat(Deadline.parse(text, PLAN_YEAR)).isEqualTo(Deadline.blank());
    }

    @Test
    void partsMustBelongTogether() {
        assertThatThrownBy(() -> new Deadline(Kind.BY_DATE, "112.12.31", null)).hasMessageContaining("BY_DATE");
        assertThatThrownBy(() -> new Deadline(Kind.ONGOING, "", null)).hasMessageContaining("ONGOING");
        assertThatThrownBy(() -> new Deadline(Kind.BLANK, "持續辦理", null)).hasMessageContaining("持續辦理");
    }
}
