package org.serviceplan.report.workbook.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import org.serviceplan.model.source.CellRef;
import org.serviceplan.model.source.SourceFile;
import org.serviceplan.report.presentation.TaiwanTime;

/** What a cell of the report holds. */
public sealed interface Content {
    /** The text it shows; empty where it is no text, which never takes more than a line. */
    default String shown() {
        return "";
    }

    /** Nothing: there is no value. */
    enum Nothing implements Content {
        NOTHING
    }

    /** Text, whatever it begins with. */
    record Text(String shown) implements Content {
        /** Makes it text that any cell can hold. */
        public Text {
            shown = CellText.of(shown);
        }
    }

    /** A number. */
    record Amount(BigDecimal value) implements Content {}

    /** A day. */
    record Day(LocalDate date) implements Content {}

    /** A moment in Taiwan's time. */
    record Moment(LocalDateTime time) implements Content {}

    /** Text that opens a submitted file, at a cell where one is known. */
    record Source(String shown, SourceFile file, @Nullable String sheet, @Nullable CellRef cell) implements Content {
        /** Makes it text that any cell can hold. */
        public Source {
            shown = CellText.of(shown);
        }
    }

    /** Text that opens a sheet of the report. */
    record Jump(String shown, String sheet) implements Content {}

    /** Nothing. */
    static Content nothing() {
        return Nothing.NOTHING;
    }

    /** Text; nothing where there is none. */
    static Content text(@Nullable String text) {
        return text == null || text.isEmpty() ? nothing() : new Text(text);
    }

    /** A whole number. */
    static Content whole(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /** A share of something as a number from 0 to 1; nothing has no share. */
    static Content share(long part, long whole) {
        return whole == 0 ? nothing() : new Amount(Ratio.of(part, whole));
    }

    /** A day; nothing for null. */
    static Content day(@Nullable LocalDate date) {
        return date == null ? nothing() : new Day(date);
    }

    /** A moment; nothing for null. */
    static Content moment(@Nullable OffsetDateTime moment) {
        return moment == null ? nothing() : new Moment(TaiwanTime.of(moment));
    }
}
