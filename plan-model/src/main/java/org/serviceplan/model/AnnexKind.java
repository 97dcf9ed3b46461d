package org.serviceplan.model;

import java.time.LocalDate;
import java.time.Month;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.serviceplan.model.calendar.MinguoYear;

/** The two annexes every office owes for a plan year. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum AnnexKind {
    /** 附件一: the measures promised for the year, due by 31 January of it. */
    MEASURES("附件一", "具體作法"),
    /** 附件二: the outcomes of the year, due by 31 January of the next. */
    OUTCOMES("附件二", "執行成效");

    /** What the plan calls it: 附件一. */
    private final String label;

    /** What it holds: 具體作法. */
    private final String subject;

    /** The last day on which it is on time, in Taiwan. */
    public LocalDate due(MinguoYear planYear) {
        return LocalDate.of((this == MEASURES ? planYear : planYear.next()).gregorian(), Month.JANUARY, 31);
    }
}
