package org.serviceplan.importer.workbook;

import java.util.ArrayList;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.serviceplan.importer.workbook.DateField.Kind;

/**
 * Settles what depends on the fields around: whether an m is a month or a minute, and whether hours go to twelve or to
 * twenty-four.
 */
@RequiredArgsConstructor
final class DateFieldOrder {
    private final List<DateField> fields;

    List<DateField> settled() {
        boolean ofTwelve = fields.stream().anyMatch(field -> field.kind() == Kind.HALF_DAY);
        List<DateField> settled = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            DateField field = fields.get(i);
            if (field.kind() == Kind.MONTH && isMinute(i)) {
                settled.add(field.as(Kind.MINUTE));
            } else {
                settled.add(field.kind() == Kind.HOUR && ofTwelve ? field.as(Kind.HOUR_OF_TWELVE) : field);
            }
        }
        return List.copyOf(settled);
    }

    /** One or two m after hours or before seconds. */
    private boolean isMinute(int at) {
        Kind before = neighbour(at, -1);
        return fields.get(at).length() <= 2
                && (before == Kind.HOUR || before == Kind.ELAPSED_HOURS || neighbour(at, 1) == Kind.SECOND);
    }

    private @Nullable Kind neighbour(int at, int step) {
        for (int i = at + step; i >= 0 && i < fields.size(); i += step) {
            Kind kind = fields.get(i).kind();
            if (kind != Kind.LITERAL && kind != Kind.HALF_DAY) {
                return kind;
            }
        }
        return null;
    }
}
