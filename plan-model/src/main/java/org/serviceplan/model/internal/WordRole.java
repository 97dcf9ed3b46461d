package org.serviceplan.model.internal;

/** What a word of the vocabulary says where it is used. */
public enum WordRole {
    /** In a deadline: without an end, 持續辦理. */
    ONGOING,
    /** In a deadline that says nothing else: the whole year, 全年. */
    WHOLE_PERIOD,
    /** In a deadline: again and again, 每季. */
    RECURRING,

    /** A phrase whose number is part of a name or habit of speech and counts nothing: 24小時服務, 單一. */
    NUMBER_PHRASE,
    /** After a number, a word that only begins like a unit: 人員. */
    NO_UNIT,
    /** Before a number: not exactly, 約. */
    APPROXIMATE_BEFORE,
    /** Between a number and its unit: not exactly, 餘. */
    APPROXIMATE_WITHIN,
    /** After the unit: not exactly, 左右. */
    APPROXIMATE_AFTER,
    /** Before a number, and shown with it: 平均. */
    AVERAGE,

    /** All of it together: 共計. */
    TOTAL,
    /** A word that only looks as if it held one for a total: 計畫. */
    NO_TOTAL,
    /** What follows in the sentence is not done yet: 預計. */
    PLANNED,
    /** What follows in the clause is not done yet, or not counted; it may be by the next: 規劃, 不含. */
    PLANNED_HERE,
    /** A word that only looks planned: 模擬. */
    NOT_PLANNED,
    /** What follows is done, whatever was planned before: 實際. */
    DONE,
    /** What follows counts for one of several: 每. */
    RATE,
    /** Right before a number: what is required or was missed, not what came about: 未達. */
    NOT_REPORTED,
    /** After a number in the clause: it did not come about, or not yet: 取消. */
    NOT_REPORTED_AFTER,
    /** Right before a number: by how much it changed, 增加. */
    CHANGE,
    /** A word that only ends like a change: 新增. */
    NO_CHANGE,
    /** What follows in the clause is of a year before: 去年. */
    EARLIER_YEAR,
    /** What follows is of this year, whatever was said of one before: 今年. */
    THIS_YEAR,

    /** Right before a number: the least it may be, 達. */
    AT_LEAST_BEFORE,
    /** Anywhere before a number in the clause: the least it may be, 至少. */
    AT_LEAST_AHEAD,
    /** After the unit: the least it may be, 以上. */
    AT_LEAST_AFTER,
    /** Right before a number: the most it may be, 低於. */
    AT_MOST_BEFORE,
    /** Anywhere before a number in the clause: the most it may be, 至多. */
    AT_MOST_AHEAD,
    /** After the unit: the most it may be, 以內. */
    AT_MOST_AFTER,
    /** After a unit of time: the most it may be, 內. */
    WITHIN_TIME,
    /** A word that only looks like a comparison: 送達. */
    NO_COMPARISON,
    /** After a comparison: it only states a condition, 者. */
    CONDITION_AFTER,

    /** What a target counts for. */
    PER_YEAR,
    /** What a target counts for. */
    PER_HALF_YEAR,
    /** What a target counts for. */
    PER_QUARTER,
    /** What a target counts for. */
    PER_MONTH,
    /** What a target counts for. */
    PER_WEEK,
    /** A target counts for each case and no period: 每場. */
    PER_CASE,
    /** A word that only looks like a period: 全年無休. */
    NO_PERIOD
}
