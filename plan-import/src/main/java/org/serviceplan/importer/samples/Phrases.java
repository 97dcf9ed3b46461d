package org.serviceplan.importer.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What synthetic measures are made of; the words are data. */
final class Phrases {
    /** The phrases in the data of this module. */
    static final Phrases STANDARD = load();

    private final List<String[]> lines;
    private final List<String> leads;
    private final List<String> aims;

    private Phrases(List<String[]> lines) {
        this.lines = lines;
        this.leads = texts("LEAD");
        this.aims = texts("AIM");
    }

    /**
     * Something an office does.
     *
     * @param text what it does
     * @param unit what it is counted in
     * @param low the fewest usual in a year
     * @param high the most
     */
    record Action(String text, String unit, int low, int high) {}

    List<String> leads() {
        return leads;
    }

    List<String> aims() {
        return aims;
    }

    /** What offices do under an item; items beyond the data share those of the first ones. */
    List<Action> actions(int item) {
        String number = String.valueOf((item - 1) % 6 + 1);
        return lines.stream()
                .filter(line -> line[0].equals("ACTION") && line[1].equals(number))
                .map(line -> new Action(line[2], line[3], Integer.parseInt(line[4]), Integer.parseInt(line[5])))
                .toList();
    }

    private List<String> texts(String kind) {
        return lines.stream()
                .filter(line -> line[0].equals(kind))
                .map(line -> line[2])
                .toList();
    }

    private static Phrases load() {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.csv")), StandardCharsets.UTF_8))) {
            return new Phrases(csv.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The phrases in the jar cannot be read", e);
        }
    }
}
