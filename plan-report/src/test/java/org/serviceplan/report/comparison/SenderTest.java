package org.serviceplan.report.comparison;

import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.finding.Findings;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.source.Sha256;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.model.source.WorkbookFormat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class SenderTest {
    private static final OfficeRoster ROSTER = OfficeRoster.standard();

    @ParameterizedTest
    @CsvSource({
        "HUA, 112/金門縣榮服處附件一.xls, HUA, false",
        ", 112/金門縣榮服處附件一.xls, KIN, true",
        ", 花蓮縣榮民服務處/112/金門縣.xls, KIN, true",
        ", 花蓮縣榮民服務處/112/掃描.xls, HUA, true",
        ", 112/台北市/附件二.ods, TPE, true",
        ", 112/附件一.xls, , false"
    })
    void annexesSayFirstThenTheNearestName(String claimed, String path, String office, boolean guessed) {
        RejectedFile rejected = new RejectedFile(
                new SourceFile(path, Sha256.ofBytes(path.getBytes(UTF_8)), WorkbookFormat.UNKNOWN),
                OffsetDateTime.parse("2024-01-01T09:00:00+08:00"),
                List.of(
                        new RejectedFile.Claim(null, null, AnnexKind.OUTCOMES),
                        new RejectedFile.Claim(named(claimed), null, AnnexKind.MEASURES)),
                Findings.none());

        assertThat(Sender.of(rejected, ROSTER)).isEqualTo(new Sender(named(office), guessed));
    }

    private static Office named(String code) {
        return ROSTER.offices().stream()
                .filter(office -> office.code().value().equals(code))
                .findFirst()
                .orElse(null);
    }
}
