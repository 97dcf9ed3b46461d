package org.serviceplan.model.internal;

/** What a word of the vocabulary says where it is used. */
public enum WordRole {
    /** In a deadline: without an end, 持續辦理. */
    ONGOING,
    /** In a deadline that says nothing else: the whole year, 全年. */
    WHOLE_PERIOD,
    /** In a deadline: again and again, 每季. */
    RECURRING
}
