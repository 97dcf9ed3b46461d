package org.serviceplan.batch.findings;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.serviceplan.batch.inbox.RegisterFault;
import org.serviceplan.importer.finding.FindingType;

import static org.assertj.core.api.Assertions.assertThat;

class FindingsCommandTest {

    @Test
    void everyCodeIsListedForPeople() {
        StringWriter out = new StringWriter();
        assertThat(execute(out)).isZero();
        assertThat(out.toString())
                .contains("錯誤　FILE_EMPTY", "警告　REGISTER_NOT_UTF8", "    The file has no bytes.", "    例：0-byte .xlsx")
                .doesNotContain("%s", "%,d");
        assertThat(out.toString().lines().count())
                .isEqualTo(4L * (FindingType.values().length + RegisterFault.values().length));
    }

    @Test
    void everyCodeIsListedForPrograms() {
        StringWriter out = new StringWriter();
        assertThat(execute(out, "--format", "json")).isZero();
        JsonNode catalogue = JsonMapper.shared().readTree(out.toString());
        assertThat(catalogue).hasSize(FindingType.values().length + RegisterFault.values().length);
        assertThat(catalogue.get(0).propertyNames()).containsExactly("code", "severity", "message", "gloss", "example");
    }

    @Test
    void formatThatIsNoneIsAUsageError() {
        assertThat(execute(new StringWriter(), "--format", "xml")).isEqualTo(2);
    }

    private static int execute(StringWriter out, String... args) {
        return new CommandLine(new FindingsCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(args);
    }
}
