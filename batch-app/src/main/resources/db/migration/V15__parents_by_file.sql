-- The parents of what a statement brings are those of a few files: read file by file and held against what was added, they take half the
-- time of looking up the parent of each row.

CREATE OR REPLACE FUNCTION require_parents() RETURNS trigger LANGUAGE plpgsql
    -- By the index, file by file, whatever the planner thinks of a table's size.
    SET enable_seqscan = off SET jit = off
    AS $$
DECLARE
    orphan text;
BEGIN
    EXECUTE format(
        'SELECT key::text FROM (
            SELECT %1$s FROM added EXCEPT
            SELECT %1$s FROM %2$I.%3$I WHERE file_id = ANY (ARRAY(SELECT DISTINCT file_id FROM added))) key LIMIT 1',
        TG_ARGV[1], TG_TABLE_SCHEMA, TG_ARGV[0]) INTO orphan;
    IF orphan IS NOT NULL THEN
        RAISE foreign_key_violation USING
            MESSAGE = format('row of "%s" without its "%s"', TG_TABLE_NAME, TG_ARGV[0]), DETAIL = orphan;
    END IF;
    RETURN NULL;
END
$$;
