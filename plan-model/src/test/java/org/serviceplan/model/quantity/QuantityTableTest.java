package org.serviceplan.model.quantity;

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

/** Hundreds of wordings, each with exactly what must be found in it; the tables tell how it is written. */
class QuantityTableTest {
    private static final Pattern TAB = Pattern.compile("\t");

    @ParameterizedTest
    @MethodSource("figures")
    void outcomeHasExactlyTheseFigures(String text, String expected) {
        assertThat(shown(Figure.findAll(text).stream().map(QuantityTableTest::shown)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void measureHasExactlyTheseTargets(String text, String expected) {
        assertThat(shown(Target.findAll(text).stream().map(QuantityTableTest::shown)))
                .isEqualTo(expected);
    }

    static Stream<Arguments> figures() {
        return table("figures.tsv");
    }

    static Stream<Arguments> targets() {
        return table("targets.tsv");
    }

    private static String shown(Stream<String> found) {
        String all = found.collect(Collectors.joining(" "));
        return all.isEmpty() ? "-" : all;
    }

    private static String shown(Figure figure) {
        return (figure.isTotal() ? "Σ" : "")
                + (figure.isChange() ? "Δ" : "")
                + (figure.approximate() ? "~" : "")
                + figure.quantity().toPlainString()
                + figure.unit();
    }

    private static String shown(Target target) {
        String sign =
                switch (target.comparison()) {
                    case AT_LEAST -> "≥";
                    case AT_MOST -> "≤";
                    case EXACTLY -> "=";
                };
        String period = target.period() == null ? "" : "/" + target.period();
        return sign + target.quantity().toPlainString() + target.unit() + period;
    }

    private static Stream<Arguments> table(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QuantityTableTest.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
            List<Arguments> table = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> TAB.split(line, 2))
                    .map(cells -> arguments(cells[0], cells[1]))
                    .toList();
            return table.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
