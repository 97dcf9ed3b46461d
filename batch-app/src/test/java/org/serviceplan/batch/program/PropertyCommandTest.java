package org.serviceplan.batch.program;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import org.serviceplan.batch.nightly.NightlyCommand;
import org.serviceplan.batch.operations.StatusCommand;
import org.serviceplan.batch.remote.WorkerCommand;

import static org.assertj.core.api.Assertions.assertThat;

class PropertyCommandTest {
    /** A command that shows what it was given. */
    private static final class Given extends PropertyCommand {
        private List<String> properties = List.of();

        @Override
        public Integer call() {
            properties = properties();
            return 0;
        }
    }

    static Stream<PropertyCommand> commands() {
        return Stream.of(new NightlyCommand(), new WorkerCommand(), new StatusCommand());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void optionThatNamesNoSettingIsRefusedBeforeAnythingStarts(PropertyCommand command) {
        StringWriter errors = new StringWriter();
        assertThat(new CommandLine(command)
                        .setErr(new PrintWriter(errors))
                        .execute("--serviceplan.strict=true", "--serviceplan.limits.file-siz=1MB", "--limits.cells=1"))
                .isEqualTo(2);
        assertThat(errors.toString())
                .contains("'--serviceplan.limits.file-siz=1MB'", "'--limits.cells=1'")
                .doesNotContain("serviceplan.strict");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--serviceplan.limits.file-size=1MB",
                "--serviceplan.limits.fileSize=1MB",
                "--serviceplan.heartbeat.failure-url=http://127.0.0.1/",
                "--serviceplan.mail.headquarters[0]=a@example.org",
                "--spring.mail.properties.mail.smtp.starttls.required=true",
                "--logging.level.org.serviceplan=debug",
                "--management.observations.annotations.enabled=false"
            })
    void settingsOfOurOwnAndOfSpringAreHandedOnAsTheyAreWritten(String property) {
        Given command = new Given();
        assertThat(new CommandLine(command).execute(property)).isZero();
        assertThat(command.properties).containsExactly(property);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--serviceplan.mail=x", "--serviceplan.year[0]=112", "--serviceplan.mail.from.name=x"})
    void groupsAndPartsOfASettingAreNone(String option) {
        assertThat(new CommandLine(new Given())
                        .setErr(new PrintWriter(new StringWriter()))
                        .execute(option))
                .isEqualTo(2);
    }
}
