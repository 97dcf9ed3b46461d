package org.serviceplan.importer.workbook;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Dates and times, of the Minguo calendar too. Weeks and months are named in Chinese where the format is Taiwan's. */
@RequiredArgsConstructor(access = AccessLevel.PACKAGE)
final class DateFormat implements CellFormat {
    private static final double AFTER_LAST_DAY = 2_958_466;
    private static final double PHANTOM_DAY = 60;
    private static final long DAY_MILLIS = 86_400_000;
    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final LocalDateTime EPOCH_1900 = LocalDateTime.of(1899, 12, 31, 0, 0);

    private static final DateFormat PLAIN =
            new DateFormat(new DateFormatParser(TaiwaneseFormats.DATE).fields(), null, false);

    private final List<DateField> fields;
    private final @Nullable ChineseDigits chinese;
    private final boolean from1904;

    /** The format of this code, or null if it is no format of dates. */
    static @Nullable DateFormat of(String code, boolean from1904) {
        DateFormatParser parser = new DateFormatParser(code);
        List<DateField> fields = parser.fields();
        return fields.isEmpty() ? null : new DateFormat(fields, parser.chinese(), from1904);
    }

    /** This format if it is one of dates, otherwise the plainest one. */
    static DateFormat orPlain(CellFormat format) {
        return format instanceof DateFormat dates ? dates : PLAIN;
    }

    @Override
    public CellValue value(double number) {
        return isDate(number) && !isElapsed() ? new CellValue.Dated(moment(number)) : new CellValue.Numeric(number);
    }

    @Override
    public String text(double number) {
        if (!isDate(number)) {
            return GeneralFormat.GENERAL.text(number);
        }
        LocalDateTime moment = moment(number);
        boolean fractions = fields.stream().anyMatch(field -> field.kind() == DateField.Kind.FRACTION);
        return text(fractions ? moment : moment.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS), number);
    }

    /** A moment as a person sees it. */
    String text(LocalDateTime moment) {
        return text(moment, Duration.between(EPOCH_1900, moment).toMillis() / (double) DAY_MILLIS + 1);
    }

    private String text(LocalDateTime moment, double number) {
        StringBuilder text = new StringBuilder();
        for (DateField field : fields) {
            int from = text.length();
            field.append(text, moment, number);
            if (chinese != null && field.kind() != DateField.Kind.LITERAL) {
                text.replace(from, text.length(), chinese.date(text.substring(from), field.isYear()));
            }
        }
        return text.toString().strip();
    }

    private boolean isElapsed() {
        return fields.stream().anyMatch(DateField::isElapsed);
    }

    private static boolean isDate(double number) {
        return number >= 0 && number < AFTER_LAST_DAY;
    }

    private LocalDateTime moment(double number) {
        long day = (long) number;
        long millis = Math.round((number - day) * DAY_MILLIS);
        if (from1904) {
            return EPOCH_1904.plusDays(day).plus(millis, ChronoUnit.MILLIS);
        }
        // Excel thinks 2/29/1900 is a valid date, which it isn't.
        return EPOCH_1900.plusDays(day > PHANTOM_DAY ? day - 1 : day).plus(millis, ChronoUnit.MILLIS);
    }
}
