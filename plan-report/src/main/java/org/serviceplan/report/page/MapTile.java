package org.serviceplan.report.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

import org.serviceplan.model.AnnexKind;
import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.report.comparison.AnnexState;
import org.serviceplan.report.comparison.OfficeComparison;

/**
 * An office on the map.
 *
 * @param code its code
 * @param name its short name
 * @param place the classes that put it there; empty for an office that the map does not know
 * @param linked whether the page has a part about it
 * @param marks where it stands with each annex
 */
record MapTile(String code, String name, String place, boolean linked, List<Mark> marks) {
    private static final Map<String, String> PLACES = places();

    private static Map<String, String> places() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (CSVParser csv = format.parse(new StringReader(PageAssets.text("map.csv")))) {
            return csv.stream()
                    .collect(Collectors.toMap(
                            line -> line.get("code"), line -> "r" + line.get("row") + " c" + line.get("column")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MapTile of(OfficeComparison office, MinguoYear year, boolean linked) {
        String code = office.office().code().value();
        List<Mark> marks = Arrays.stream(AnnexKind.values())
                .map(kind -> mark(office.annex(year, kind)))
                .toList();
        return new MapTile(code, office.office().shortName(), PLACES.getOrDefault(code, ""), linked, marks);
    }

    boolean isPlaced() {
        return !place.isEmpty();
    }

    private static Mark mark(AnnexState state) {
        String annex = state.annex().label().replace("附件", "");
        return new Mark(annex + " " + state.status().label(), Mark.style(state.status()));
    }
}
