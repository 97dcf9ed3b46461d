package org.serviceplan.model.calendar;

final class DeadlineText {
    private DeadlineText() {}

    static Deadline parse(CharSequence t, @org.jspecify.annotations.Nullable MinguoYear y) {
        return Deadline.blank();
    }
}
