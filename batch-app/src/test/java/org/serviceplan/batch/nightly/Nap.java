package org.serviceplan.batch.nightly;

import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;

/** Lets the database fall asleep in the middle of a statement of a night, so that something can happen just then. */
@RequiredArgsConstructor
final class Nap {
    private final Night night;

    /** Falls asleep after a statement such as {@code INSERT ON serviceplan.annex}, until the schema has no such trigger. */
    void at(String moment, int seconds) {
        night.jdbc()
                .execute("CREATE FUNCTION public.nap() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep("
                        + seconds
                        + "); RETURN NULL; END';"
                        + "CREATE TRIGGER nap AFTER " + moment + " FOR EACH STATEMENT EXECUTE FUNCTION public.nap()");
    }

    void end() {
        night.jdbc().execute("DROP FUNCTION public.nap CASCADE");
    }

    boolean isAsleep() {
        List<Map<String, Object>> asleep = night.jdbc()
                .queryForList(
                        "SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()");
        return !asleep.isEmpty();
    }
}
