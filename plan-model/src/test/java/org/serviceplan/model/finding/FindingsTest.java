package org.serviceplan.model.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.text.UnparsableTextException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FindingsTest {
    private static final Finding BLANK = finding("BLANK_OUTCOME", Severity.WARNING, "附件二", CellRef.parse("D3"));
    private static final Finding UNKNOWN = finding("UNKNOWN_OFFICE", Severity.ERROR, null, null);

    @Test
    void findingsAddUpInTheirOrder() {
        Findings findings = Findings.of(List.of(BLANK)).and(List.of(UNKNOWN, BLANK));
        assertThat(findings.kept()).containsExactly(BLANK, UNKNOWN, BLANK);
        assertThat(findings.count(Severity.WARNING)).isEqualTo(2);
        assertThat(findings.count(Severity.INFO)).isZero();
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void onlyTheFirstOfACodeAreKeptButAllAreCounted() {
        Findings findings = Findings.of(Collections.nCopies(1_000, BLANK)).and(List.of(UNKNOWN, BLANK));
        assertThat(findings.kept()).hasSize(Findings.KEPT_PER_CODE + 1).endsWith(UNKNOWN);
        assertThat(findings.count()).isEqualTo(1_002);
        assertThat(findings.countByCode())
                .containsEntry(FindingCode.of("BLANK_OUTCOME"), 1_001)
                .containsEntry(FindingCode.of("UNKNOWN_OFFICE"), 1);
    }

    @Test
    void collectedFindingsAreThoseOfAListAndNoMoreThanAreKeptArePutIntoWords() {
        FindingCollector collector = new FindingCollector();
        AtomicInteger worded = new AtomicInteger();
        for (int i = 0; i < 1_000; i++) {
            collector.add(BLANK.code(), BLANK.severity(), () -> {
                worded.incrementAndGet();
                return BLANK;
            });
        }
        collector.addAll(List.of(UNKNOWN, BLANK));

        List<Finding> list = new ArrayList<>(Collections.nCopies(1_000, BLANK));
        list.addAll(List.of(UNKNOWN, BLANK));
        assertThat(collector.findings()).isEqualTo(Findings.of(list));
        assertThat(worded).hasValue(Findings.KEPT_PER_CODE);
    }

    @Test
    void countsFollowTheSeveritiesThatHeadquartersGives() {
        Findings findings = Findings.of(Collections.nCopies(300, BLANK)).and(List.of(UNKNOWN));
        Findings judged = findings.judged(finding ->
                finding.equals(BLANK) ? finding("BLANK_OUTCOME", Severity.INFO, "附件二", BLANK.cell()) : finding);

        assertThat(judged.count(Severity.INFO)).isEqualTo(300);
        assertThat(judged.count(Severity.WARNING)).isZero();
        assertThat(judged.hasErrors()).isTrue();
        assertThat(judged.count()).isEqualTo(301);
        assertThat(judged.kept().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(findings.judged(finding -> finding)).isEqualTo(findings);
    }

    @Test
    void addingToFindingsLeavesThemAsTheyWere() {
        Findings findings = Findings.of(List.of(BLANK));
        assertThat(findings.and(List.of(UNKNOWN)).hasErrors()).isTrue();
        assertThat(findings.hasErrors()).isFalse();
        assertThat(Findings.none().count()).isZero();
    }

    @Test
    void findingThatSaysNothingOrHasNoPlaceIsRefused() {
        assertThatThrownBy(() -> finding("BLANK_OUTCOME", Severity.INFO, null, CellRef.parse("D3")))
                .hasMessageContaining("D3");
        assertThatThrownBy(() -> new Finding(FindingCode.of("X"), Severity.INFO, null, null, "", " "))
                .hasMessageContaining("X");
        assertThatThrownBy(() -> FindingCode.of("blank outcome")).isInstanceOf(UnparsableTextException.class);
    }

    private static Finding finding(String code, Severity severity, @Nullable String sheet, @Nullable CellRef cell) {
        return new Finding(FindingCode.of(code), severity, sheet, cell, "", "請補填執行成效。");
    }
}
