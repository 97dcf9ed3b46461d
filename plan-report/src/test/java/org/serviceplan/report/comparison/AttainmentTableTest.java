package org.serviceplan.report.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Wordings of measures and outcomes, each with exactly what must be told of it. */
class AttainmentTableTest {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final String TABLE = "attainment.tsv";

    @ParameterizedTest
    @MethodSource("table")
    void outcomeTellsExactlyThisOfTheTargets(String measure, String outcome, String expected) {
        NationalComparison comparison = World.of(
                        Plan.of(World.HUALIEN, 112).item(1, measure).measures("2023-01-16T09:30:00+08:00"),
                        Plan.of(World.HUALIEN, 112)
                                .outcome(1, 1, measure, outcome)
                                .outcomes("2024-01-16T09:30:00+08:00"))
                .compare();

        String told =
                comparison.targets().stream().map(AttainmentTableTest::shown).collect(Collectors.joining(" "));
        assertThat(told.isEmpty() ? "-" : told).isEqualTo(expected);
    }

    private static String shown(TargetResult result) {
        return result.actual() == null
                ? result.attainment().name()
                : result.attainment() + "\t" + result.actual().toPlainString();
    }

    static Stream<Arguments> table() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AttainmentTableTest.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
            List<Arguments> table = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> TAB.split(line, 3))
                    .map(cells -> arguments(cells[0], cells[1], cells[2]))
                    .toList();
            return table.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
