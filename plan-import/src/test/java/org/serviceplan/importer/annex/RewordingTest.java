package org.serviceplan.importer.annex;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.importer.workbook.TimeLimit;
import org.serviceplan.model.Measure;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.source.CellRef;

import static org.assertj.core.api.Assertions.assertThat;

class RewordingTest {
    @ParameterizedTest
    @CsvSource({
        "辦理志工講習3場次。, 辦理志工講習3場次以上。, true",
        "辦理志工講習，每年3場次。, 辦理志工講習及座談，每年至少5場次。, true",
        "電話訪視, 乙、電話訪視榮民, true",
        "臺北訪視。, 台北訪視, true",
        "服務榮民。, 總務榮民業務。, false",
        "辦理就業媒合活動。, 設置單一窗口服務。, false"
    })
    void isTextMadeOfAnother(String text, String other, boolean reworded) {
        assertThat(Rewording.isNone(item(text, "全然不同"), item("毫無關係", other), TimeLimit.none()))
                .isEqualTo(!reworded);
    }

    private static PlanItem item(String... texts) {
        List<Measure> measures = List.of(measure(texts[0]), measure(texts[1]));
        return new PlanItem(1, "完備", CellRef.of(0, 0), measures);
    }

    private static Measure measure(String text) {
        return Measure.builder()
                .ordinal(1)
                .text(text)
                .cell(CellRef.of(0, 2))
                .units(List.of())
                .targets(List.of())
                .build();
    }
}
