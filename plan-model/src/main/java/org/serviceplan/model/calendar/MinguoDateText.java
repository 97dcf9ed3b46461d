package org.serviceplan.model.calendar;

final class MinguoDateText {
    private MinguoDateText() {}

    static java.util.Optional<java.time.LocalDate> parse(CharSequence t) {
        return java.util.Optional.empty();
    }
}
