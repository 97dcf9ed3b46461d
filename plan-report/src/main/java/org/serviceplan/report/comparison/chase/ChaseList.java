package org.serviceplan.report.comparison.chase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.serviceplan.model.calendar.Taiwan;
import org.serviceplan.report.comparison.NationalComparison;
import org.serviceplan.report.comparison.OfficeComparison;

/**
 * Everyone who owes an annex of the years covered, as of the comparison (催報).
 *
 * @param asOf the day as of which it is told, in Taiwan
 * @param reminders one for each office that owes something, in roster order
 */
public record ChaseList(LocalDate asOf, List<Reminder> reminders) {

    /** Copies the list. */
    public ChaseList {
        reminders = List.copyOf(reminders);
    }

    /** The chase list of a comparison. */
    public static ChaseList of(NationalComparison comparison) {
        LocalDate today = Taiwan.day(comparison.asOf());
        return new ChaseList(
                today,
                comparison.offices().stream()
                        .flatMap(office -> reminder(office, today).stream())
                        .toList());
    }

    private static Optional<Reminder> reminder(OfficeComparison office, LocalDate today) {
        List<Owed> owed = office.annexes().stream()
                .flatMap(state -> Owed.of(state, today).stream())
                .toList();
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reminder(office.office(), owed, ReminderText.of(office.office(), owed, today)));
    }
}
