package org.serviceplan.batch.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.serviceplan.importer.AnnexImporter;
import org.serviceplan.importer.CrossCheck;
import org.serviceplan.importer.ImportResult;
import org.serviceplan.model.Annex;
import org.serviceplan.model.Measure;
import org.serviceplan.model.MeasuresAnnex;
import org.serviceplan.model.OutcomesAnnex;
import org.serviceplan.model.PlanItem;
import org.serviceplan.model.ResponsibleUnit;
import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.quantity.Target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The samples hold exactly what the two offices published, and are read as such. */
class SampleInboxTest {
    private static final Path INBOX = Path.of("samples", "inbox");
    private static final String HUALIEN_1 = "112/花蓮縣榮民服務處.xlsx";
    private static final String HUALIEN_2 = "112/花蓮縣榮民服務處_執行成效.xlsx";
    private static final String KINMEN_1 = "111/金門縣榮民服務處.xls";
    private static final String KINMEN_2 = "111/金門縣榮民服務處_執行成效.xlsx";

    @ParameterizedTest
    @CsvSource({
        HUALIEN_1 + ",hualien-112,annex1",
        HUALIEN_2 + ",hualien-112,annex2",
        KINMEN_1 + ",kinmen-111,annex1",
        KINMEN_2 + ",kinmen-111,annex2"
    })
    void everythingPublishedIsReadAsItWasPublished(String file, String plan, String annexName) throws IOException {
        PublishedPlan published = PublishedPlan.read(plan + ".json");
        Annex annex = annex(file);

        assertThat(annex.office()).isNotNull();
        assertThat(annex.office().name())
                .isEqualTo(published.json().get("office").asString());
        assertThat(annex.year()).hasToString(published.json().get("rocYear").asString());
        assertThat(annex.title())
                .isEqualTo(published.json().get(annexName).get("title").asString());
        List<JsonNode> items = published.items(annexName);
        assertThat(annex.items()).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            assertSame(annex.items().get(i), items.get(i));
        }
    }

    private static void assertSame(PlanItem item, JsonNode published) {
        assertThat(item.ordinal()).isEqualTo(published.get("ordinal").asInt());
        assertThat(item.heading()).isEqualTo(published.get("heading").asString());
        List<JsonNode> measures = published.get("measures").valueStream().toList();
        assertThat(item.measures()).hasSameSizeAs(measures);
        for (int m = 0; m < measures.size(); m++) {
            Measure measure = item.measures().get(m);
            assertThat(measure.ordinal())
                    .isEqualTo(measures.get(m).get("ordinal").asInt());
            assertThat(measure.text()).isEqualTo(measures.get(m).get("text").asString());
            assertThat(measure.units())
                    .extracting(ResponsibleUnit::name)
                    .isEqualTo(measures.get(m)
                            .path("units")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
    }

    @Test
    void hualienPromisesThreeNumbersAndNoOther() throws IOException {
        assertThat(annex(HUALIEN_1).measures().stream().flatMap(measure -> measure.targets().stream()))
                .extracting(Target::text)
                .containsExactly("每年至少20小時", "至少2場次", "至少4場次");
        assertThat(annex(KINMEN_1).measures().stream().flatMap(measure -> measure.targets().stream()))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsFoundAtItsCell() throws IOException {
        assertThat(codesAndCells(findings(HUALIEN_1))).isEmpty();
        assertThat(findings(HUALIEN_2))
                .hasSize(21)
                .extracting(finding -> finding.code().value())
                .containsOnly("BLANK_OUTCOME");
        assertThat(codesAndCells(findings(KINMEN_1)))
                .containsExactly(
                        "MISSING_UNIT_COLUMN A2",
                        "MEASURE_NUMBER_GAP C15",
                        "BLANK_DEADLINE D6",
                        "BLANK_DEADLINE D12",
                        "BLANK_DEADLINE D19",
                        "BLANK_DEADLINE D28",
                        "BLANK_DEADLINE D31");
        assertThat(codesAndCells(findings(KINMEN_2)))
                .containsExactly(
                        "HEADING_DIFFERS B3",
                        "BLANK_MEASURE C3",
                        "BLANK_MEASURE C4",
                        "BLANK_MEASURE C5",
                        "BLANK_MEASURE C6",
                        "BLANK_MEASURE C7",
                        "BLANK_MEASURE C8");
        assertThat(findings(KINMEN_2).get(0).message()).contains("服務特性〔漏：差〕異化");
    }

    @Test
    void hualiensOutcomesDifferFromItsMeasuresInTwoPlaces() throws IOException {
        List<Finding> findings =
                CrossCheck.outcomesAgainstMeasures((MeasuresAnnex) annex(HUALIEN_1), (OutcomesAnnex) annex(HUALIEN_2));

        assertThat(findings)
                .extracting(finding -> finding.code().value(), finding -> String.valueOf(finding.cell()))
                .containsExactly(tuple("MEASURE_REWORDED", "C13"), tuple("MEASURE_REWORDED", "C15"));
    }

    private static Annex annex(String file) throws IOException {
        ImportResult result = imported(file);
        assertThat(result.status()).isEqualTo(ImportResult.Status.ACCEPTED);
        assertThat(result.annexes()).hasSize(1);
        return result.annexes().get(0).annex();
    }

    private static List<Finding> findings(String file) throws IOException {
        return imported(file).allFindings().kept();
    }

    private static List<String> codesAndCells(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.cell())
                .toList();
    }

    private static ImportResult imported(String file) throws IOException {
        return AnnexImporter.standard().read(INBOX.resolve(file), file);
    }
}
