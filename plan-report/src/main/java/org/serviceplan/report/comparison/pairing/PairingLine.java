package org.serviceplan.report.comparison.pairing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.serviceplan.model.calendar.MinguoYear;
import org.serviceplan.model.office.Office;
import org.serviceplan.model.office.OfficeCode;
import org.serviceplan.model.office.OfficeRoster;
import org.serviceplan.model.text.ChineseNumerals;
import org.serviceplan.model.text.UnparsableTextException;

/** Understands one line of the file. */
@RequiredArgsConstructor
final class PairingLine {
    static final List<String> COLUMNS = List.of("處置", "機關", "年度", "項次", "序號", "機關", "年度", "項次", "序號");

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).get();
    private static final int FIRST = 1;
    private static final int SECOND = 5;

    private final OfficeRoster roster;

    Pairing parse(int number, String line) throws FaultyLineException {
        List<String> cells = cells(line);
        if (cells.size() != COLUMNS.size()) {
            throw new FaultyLineException(PairingFault.PAIRING_LINE_BROKEN, line);
        }
        Pairing.Decision decision = Pairing.Decision.of(cells.get(0))
                .orElseThrow(() -> new FaultyLineException(PairingFault.PAIRING_DECISION_UNKNOWN, cells.get(0)));
        Pairing pairing = new Pairing(number, decision, measure(cells, FIRST), measure(cells, SECOND));
        if (pairing.one().equals(pairing.other())) {
            throw new FaultyLineException(
                    PairingFault.PAIRING_WITH_ITSELF, pairing.one().toString());
        }
        return pairing;
    }

    /** The cells of a line; none where it is no CSV. */
    static List<String> cells(String line) {
        try (CSVParser parser = CSVParser.parse(line, CSV)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private MeasureName measure(List<String> cells, int first) throws FaultyLineException {
        return new MeasureName(
                office(cells.get(first)),
                year(cells.get(first + 1)),
                number(cells.get(first + 2)),
                number(cells.get(first + 3)));
    }

    private OfficeCode office(String text) throws FaultyLineException {
        return roster.offices().stream()
                .filter(office -> office.code().value().equals(text))
                .findFirst()
                .or(() -> roster.find(text))
                .or(() -> roster.findByPlace(text))
                .map(Office::code)
                .orElseThrow(() -> new FaultyLineException(PairingFault.PAIRING_OFFICE_UNKNOWN, text));
    }

    private static MinguoYear year(String text) throws FaultyLineException {
        try {
            return MinguoYear.parse(text);
        } catch (UnparsableTextException e) {
            throw new FaultyLineException(PairingFault.PAIRING_YEAR_UNRECOGNISED, text);
        }
    }

    private static int number(String text) throws FaultyLineException {
        return ChineseNumerals.parse(text)
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(999)) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .orElseThrow(() -> new FaultyLineException(PairingFault.PAIRING_NUMBER_UNRECOGNISED, text));
    }
}
