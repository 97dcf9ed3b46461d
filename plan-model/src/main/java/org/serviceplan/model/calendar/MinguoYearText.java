package org.serviceplan.model.calendar;

final class MinguoYearText {
    private MinguoYearText() {}

    static java.util.Optional<MinguoYear> parse(CharSequence t) {
        return java.util.Optional.empty();
    }

    static java.util.Optional<MinguoYear> find(CharSequence t) {
        return java.util.Optional.empty();
    }
}
