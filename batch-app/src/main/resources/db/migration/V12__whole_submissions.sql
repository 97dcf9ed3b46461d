-- A foreign key looks up the parent of each row by itself; for what annexes hold, a million rows in a first night, that took
-- PostgreSQL longer than all the rest of storing them. The same rules, checked once for all rows that a statement brings. An annex
-- and what it holds are stored in one transaction and their keys never change, so nothing else is left to be guarded.

CREATE FUNCTION require_parents() RETURNS trigger LANGUAGE plpgsql
    -- A few thousand rows against a table of any size: by its index, whatever the planner thinks of that size.
    SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off
    AS $$
DECLARE
    orphan text;
BEGIN
    EXECUTE format(
        'SELECT row(%1$s)::text FROM added WHERE NOT EXISTS (SELECT FROM %2$I.%3$I parent WHERE row(%4$s) = row(%1$s)) LIMIT 1',
        regexp_replace(TG_ARGV[1], '\w+', 'added.\&', 'g'), TG_TABLE_SCHEMA, TG_ARGV[0],
        regexp_replace(TG_ARGV[1], '\w+', 'parent.\&', 'g')) INTO orphan;
    IF orphan IS NOT NULL THEN
        RAISE foreign_key_violation USING
            MESSAGE = format('row of "%s" without its "%s"', TG_TABLE_NAME, TG_ARGV[0]), DETAIL = orphan;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION require_parents() IS '每一列都屬於已有的上層資料（取代逐列檢查的外部索引鍵）';

CREATE FUNCTION remove_children() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        EXECUTE format('TRUNCATE %I.%I', TG_TABLE_SCHEMA, TG_ARGV[0]);
    ELSE
        EXECUTE format(
            'DELETE FROM %1$I.%2$I child USING removed WHERE row(%3$s) = row(%4$s)', TG_TABLE_SCHEMA, TG_ARGV[0],
            regexp_replace(TG_ARGV[1], '\w+', 'child.\&', 'g'), regexp_replace(TG_ARGV[1], '\w+', 'removed.\&', 'g'));
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION remove_children() IS '上層資料刪除時，其下的資料一併刪除';

DO $$
DECLARE
    link record;
BEGIN
    FOR link IN SELECT * FROM (VALUES
        ('plan_item', 'annex', 'file_id, annex_no'),
        ('measure', 'plan_item', 'file_id, annex_no, item_no'),
        ('target', 'measure', 'file_id, annex_no, item_no, measure_no'),
        ('figure', 'measure', 'file_id, annex_no, item_no, measure_no')) AS links (child, parent, key)
    LOOP
        EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I',
            link.child, link.child || '_' || replace(link.key, ', ', '_') || '_fkey');
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS added
            FOR EACH STATEMENT EXECUTE FUNCTION require_parents(%L, %L)',
            link.child || '_has_' || link.parent, link.child, link.parent, link.key);
        EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS removed
            FOR EACH STATEMENT EXECUTE FUNCTION remove_children(%L, %L)',
            'delete_' || link.child, link.parent, link.child, link.key);
        EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I
            FOR EACH STATEMENT EXECUTE FUNCTION remove_children(%L)',
            'truncate_' || link.child, link.parent, link.child);
    END LOOP;
END
$$;
