package org.serviceplan.report.comparison.pairing;

import java.util.Locale;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.serviceplan.model.finding.Finding;
import org.serviceplan.model.finding.FindingCode;
import org.serviceplan.model.finding.Severity;

/** What can be wrong with the file of pairings. None of it stops a run: the line concerned is passed over. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum PairingFault {
    /** The first line does not name the columns. */
    PAIRING_WITHOUT_COLUMNS("第 %d 行應為欄名「處置,機關,年度,項次,序號,機關,年度,項次,序號」，本檔不採計。請補上。"),
    /** A line has a quotation mark that is never closed, or too few cells or too many. */
    PAIRING_LINE_BROKEN("第 %d 行應有 9 欄且引號成對，略過此行。請更正。"),
    /** The decision is neither of the two. */
    PAIRING_DECISION_UNKNOWN("第 %d 行的處置應為「同」或「不同」，略過此行。請更正。"),
    /** The office is not in the roster. */
    PAIRING_OFFICE_UNKNOWN("第 %d 行的機關不在機關名冊內，略過此行。請填機關全名或代碼。"),
    /** The year is none. */
    PAIRING_YEAR_UNRECOGNISED("第 %d 行的年度無法辨識，略過此行。請填民國年，如 112。"),
    /** The number of an item or a measure is none. */
    PAIRING_NUMBER_UNRECOGNISED("第 %d 行的項次或序號無法辨識，略過此行。請填數字，如 3。"),
    /** Both sides are one measure. */
    PAIRING_WITH_ITSELF("第 %d 行的兩邊是同一項具體作法，略過此行。請更正。"),
    /** Other lines say, one by one or together, that the two are the same. */
    PAIRING_CONTRADICTED("第 %d 行指定為不同，但依其他指定「同」的各行，兩者相同，略過此行。請刪除其一。"),
    /** The years are compared, and no current annex has the measure. */
    PAIRING_MEASURE_NOT_FOUND("第 %d 行的具體作法不在現行繳交的附件一內，此行未生效。請核對年度、項次及序號。");

    private static final String FILE = "主題指定檔";

    private final String message;

    Finding of(int line, String value) {
        return new Finding(
                FindingCode.of(name()),
                Severity.WARNING,
                null,
                null,
                value,
                FILE + String.format(Locale.ROOT, message, line));
    }
}
