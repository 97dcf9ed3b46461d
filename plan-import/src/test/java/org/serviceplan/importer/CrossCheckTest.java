package org.serviceplan.importer;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.Outcome;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CrossCheckTest {

    @Test
    void sameWordingIsNoFinding() {
        assertThat(check(List.of("甲。", "乙。"), List.of("甲。", "乙。"))).isEmpty();
    }

    @Test
    void everyChangeOfWordingIsShownAtItsCell() {
        List<Finding> findings = check(List.of("全程服務作業。", "意願與效益。"), List.of("全程服務作業。。", "意願與效益訊。"));

        assertThat(findings)
                .extracting(
                        finding -> finding.code().value(), finding -> String.valueOf(finding.cell()), Finding::message)
                .containsExactly(
                        tuple("MEASURE_REWORDED", "C3", "附件二的具體作法與附件一不同：全程服務作業。〔多：。〕。請改為與附件一一致。"),
                        tuple("MEASURE_REWORDED", "C4", "附件二的具體作法與附件一不同：意願與效益〔多：訊〕。。請改為與附件一一致。"));
    }

    @Test
    void measuresLeftOutAndAddedAreFound() {
        List<Finding> findings = check(List.of("甲。", "乙。", "丙。"), List.of("甲。", "丁。"));

        assertThat(findings)
                .extracting(finding -> finding.code().value(), finding -> String.valueOf(finding.cell()))
                .containsExactly(tuple("MEASURE_REWORDED", "C4"), tuple("MEASURE_NOT_REPORTED", "A3"));
        assertThat(check(List.of("甲。"), List.of("甲。", "乙。")))
                .extracting(finding -> finding.code().value(), finding -> String.valueOf(finding.cell()))
                .containsExactly(tuple("MEASURE_NOT_PROMISED", "C4"));
    }

    @Test
    void measureThatMovedWithinItsItemIsTheSame() {
        assertThat(check(List.of("甲。", "乙。"), List.of("乙。", "甲。"))).isEmpty();
    }

    @Test
    void itemWithoutMeasuresIsLeftToItsOwnFinding() {
        assertThat(check(List.of("甲。"), List.of())).isEmpty();
    }

    private static List<Finding> check(List<String> promised, List<String> reported) {
        return CrossCheck.outcomesAgainstMeasures(
                new MeasuresAnnex(null, null, "", "附件一", List.of(item(promised, false))),
                new OutcomesAnnex(null, null, "", "附件二", List.of(item(reported, true))));
    }

    private static PlanItem item(List<String> texts, boolean reported) {
        List<Measure> measures = new ArrayList<>();
        for (String text : texts) {
            CellRef cell = CellRef.of(measures.size() + 2, 2);
            measures.add(Measure.builder()
                    .ordinal(measures.size() + 1)
                    .text(text)
                    .cell(cell)
                    .outcome(reported ? new Outcome("", List.of(), cell) : null)
                    .build());
        }
        return new PlanItem(1, "完備", CellRef.of(2, 0), measures);
    }
}
