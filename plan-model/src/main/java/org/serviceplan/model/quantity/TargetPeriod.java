package org.serviceplan.model.quantity;

/** The period a target's quantity counts for. */
public enum TargetPeriod {
    /** 每年, 全年, 年度. */
    YEAR,
    /** 每半年. */
    HALF_YEAR,
    /** 每季. */
    QUARTER,
    /** 每月. */
    MONTH,
    /** 每週. */
    WEEK
}
