-- What every run concluded, stored in the transaction that publishes it; what was known when, so that a past report can be made
-- again; and one definition of what had been received at a moment, for the job and for the views.

CREATE TABLE pairing_file (
    sha256  text PRIMARY KEY,
    content bytea NOT NULL
);
COMMENT ON TABLE pairing_file IS '主題指定檔的各個版本，供重製過去的報表';
COMMENT ON COLUMN pairing_file.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN pairing_file.content IS '內容';

ALTER TABLE run ADD COLUMN pairings text REFERENCES pairing_file;
COMMENT ON COLUMN run.pairings IS '讀到的主題指定檔；未指定時空白';

CREATE TABLE receipt_dating (
    path          text NOT NULL,
    sha256        text NOT NULL,
    known_from    timestamptz NOT NULL,
    registered_at timestamptz,
    PRIMARY KEY (path, sha256, known_from),
    FOREIGN KEY (path, sha256) REFERENCES receipt ON DELETE CASCADE
);
COMMENT ON TABLE receipt_dating IS '收文登記對每個內容的記載及其變更，供重製過去的報表';
COMMENT ON COLUMN receipt_dating.path IS '收件匣內的路徑';
COMMENT ON COLUMN receipt_dating.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN receipt_dating.known_from IS '由哪次執行（開始時間）起如此記載';
COMMENT ON COLUMN receipt_dating.registered_at IS '所載的收文時間；未登記時空白';
INSERT INTO receipt_dating SELECT path, sha256, first_seen_at, registered_at FROM receipt WHERE registered_at IS NOT NULL;

CREATE FUNCTION receipts_known(known_by timestamptz)
    RETURNS TABLE (path text, sha256 text, file_id uuid, first_seen_at timestamptz, registered_at timestamptz, seen_at timestamptz)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT r.path, r.sha256, r.file_id, r.first_seen_at, d.registered_at, least(r.first_seen_at, r.modified_at)
    FROM receipt r
    LEFT JOIN LATERAL (
        SELECT registered_at FROM receipt_dating
        WHERE (path, sha256) = (r.path, r.sha256) AND known_from <= known_by
        ORDER BY known_from DESC LIMIT 1
    ) d ON true
    WHERE r.first_seen_at <= known_by;
END;
COMMENT ON FUNCTION receipts_known IS '某時刻之前讀到的各路徑、各內容，及當時所知的收文登記';

CREATE FUNCTION receipts_standing(known_by timestamptz, inbox_of text)
    RETURNS TABLE (path text, sha256 text, file_id uuid, first_seen_at timestamptz, registered_at timestamptz, seen_at timestamptz)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT k.path, k.sha256, k.file_id, k.first_seen_at, k.registered_at, k.seen_at
    FROM receipts_known(known_by) k
    WHERE NOT EXISTS (
        SELECT 1 FROM run_file f JOIN receipt o ON o.path = f.path AND o.sha256 = f.sha256
        WHERE f.run = inbox_of AND f.path = k.path AND f.sha256 <> k.sha256 AND o.first_seen_at < k.first_seen_at);
END;
COMMENT ON FUNCTION receipts_standing IS '同上，但不含已改回較早內容之路徑的較新內容（以該次執行所見的收件匣為準）';

CREATE FUNCTION files_received(known_by timestamptz, inbox_of text)
    RETURNS TABLE (file_id uuid, received_at timestamptz)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT s.file_id, coalesce(min(s.registered_at), min(s.seen_at))
    FROM receipts_standing(known_by, inbox_of) s GROUP BY s.file_id;
END;
COMMENT ON FUNCTION files_received IS '每個內容的收到時間；同一內容在數個路徑時取最早者，有收文登記者優先';

CREATE FUNCTION paths_newest(as_of timestamptz, known_by timestamptz, inbox_of text)
    RETURNS TABLE (path text, file_id uuid, received_at timestamptz)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT DISTINCT ON (s.path) s.path, s.file_id, coalesce(s.registered_at, s.seen_at)
    FROM receipts_standing(known_by, inbox_of) s
    WHERE coalesce(s.registered_at, s.seen_at) <= as_of
      AND (inbox_of IS NULL OR EXISTS (SELECT 1 FROM run_file f WHERE f.run = inbox_of AND f.path = s.path))
    ORDER BY s.path, s.first_seen_at DESC, coalesce(s.registered_at, s.seen_at) DESC, s.sha256;
END;
COMMENT ON FUNCTION paths_newest IS '每個路徑最新的內容；知道當時收件匣者，不含已移走的檔案';

CREATE FUNCTION newest_run() RETURNS text LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT r.run FROM run r ORDER BY r.started_at DESC, r.run DESC LIMIT 1;
END;
COMMENT ON FUNCTION newest_run IS '最近開始的一次執行';

CREATE OR REPLACE VIEW path_in_inbox AS
SELECT path FROM run_file WHERE run = newest_run();

CREATE OR REPLACE VIEW path_received AS
SELECT path, sha256, file_id, first_seen_at, coalesce(registered_at, seen_at) AS received_at
FROM receipts_standing(now(), newest_run());

CREATE OR REPLACE VIEW file_received AS
SELECT file_id, received_at FROM files_received(now(), newest_run());

CREATE TABLE run_annex (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    year integer NOT NULL,
    office text NOT NULL REFERENCES office,
    kind text NOT NULL CHECK (kind IN ('MEASURES', 'OUTCOMES')),
    status text NOT NULL CHECK (status IN ('ON_TIME', 'LATE', 'MISSING', 'REJECTED')),
    due_on date NOT NULL,
    received_at timestamptz,
    days_late integer NOT NULL,
    path text,
    sha256 text,
    errors integer NOT NULL,
    warnings integer NOT NULL,
    infos integer NOT NULL,
    PRIMARY KEY (run, year, office, kind)
);
COMMENT ON TABLE run_annex IS '每次執行時各處各附件的狀態';
COMMENT ON COLUMN run_annex.run IS '執行編號';
COMMENT ON COLUMN run_annex.year IS '民國年度';
COMMENT ON COLUMN run_annex.office IS '榮民服務處代碼';
COMMENT ON COLUMN run_annex.kind IS 'MEASURES 附件一、OUTCOMES 附件二';
COMMENT ON COLUMN run_annex.status IS 'ON_TIME 準時、LATE 逾期、MISSING 未繳、REJECTED 退件';
COMMENT ON COLUMN run_annex.due_on IS '應繳期限';
COMMENT ON COLUMN run_annex.received_at IS '收到時間；沒有檔案時空白';
COMMENT ON COLUMN run_annex.days_late IS '逾期天數';
COMMENT ON COLUMN run_annex.path IS '收件匣內的路徑';
COMMENT ON COLUMN run_annex.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN run_annex.errors IS '錯誤筆數';
COMMENT ON COLUMN run_annex.warnings IS '警告筆數';
COMMENT ON COLUMN run_annex.infos IS '提示筆數';

CREATE TABLE run_theme (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    position integer NOT NULL,
    theme text NOT NULL,
    label text NOT NULL,
    offices integer NOT NULL,
    members integer NOT NULL,
    PRIMARY KEY (run, position)
);
COMMENT ON TABLE run_theme IS '每次執行得出的主題';
COMMENT ON COLUMN run_theme.run IS '執行編號';
COMMENT ON COLUMN run_theme.position IS '報表中的順序，由 1 起';
COMMENT ON COLUMN run_theme.theme IS '主題代碼';
COMMENT ON COLUMN run_theme.label IS '代表作法的文字';
COMMENT ON COLUMN run_theme.offices IS '機關數';
COMMENT ON COLUMN run_theme.members IS '作法數';

CREATE TABLE run_theme_member (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    position integer NOT NULL,
    theme text NOT NULL,
    office text NOT NULL REFERENCES office,
    year integer NOT NULL,
    item integer NOT NULL,
    measure integer NOT NULL,
    cell text NOT NULL,
    score numeric NOT NULL,
    shared text[] NOT NULL,
    PRIMARY KEY (run, position)
);
COMMENT ON TABLE run_theme_member IS '每次執行各主題的作法；每項作法恰屬一個主題';
COMMENT ON COLUMN run_theme_member.run IS '執行編號';
COMMENT ON COLUMN run_theme_member.position IS '報表中的順序，由 1 起';
COMMENT ON COLUMN run_theme_member.theme IS '主題代碼';
COMMENT ON COLUMN run_theme_member.office IS '榮民服務處代碼';
COMMENT ON COLUMN run_theme_member.year IS '民國年度';
COMMENT ON COLUMN run_theme_member.item IS '實施要項編號';
COMMENT ON COLUMN run_theme_member.measure IS '具體作法編號';
COMMENT ON COLUMN run_theme_member.cell IS '附件一的儲存格';
COMMENT ON COLUMN run_theme_member.score IS '相似度，0 至 1';
COMMENT ON COLUMN run_theme_member.shared IS '與代表作法共有的文字';

CREATE TABLE run_target (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    position integer NOT NULL,
    office text NOT NULL REFERENCES office,
    year integer NOT NULL,
    item integer NOT NULL,
    measure integer NOT NULL,
    cell text NOT NULL,
    comparison text NOT NULL,
    quantity numeric NOT NULL,
    unit text NOT NULL,
    period text,
    text text NOT NULL,
    attainment text NOT NULL CHECK (attainment IN ('MET', 'NOT_MET', 'NO_FIGURE', 'AMBIGUOUS')),
    actual numeric,
    approximate boolean NOT NULL,
    evidence text,
    reported_cell text,
    PRIMARY KEY (run, position)
);
COMMENT ON TABLE run_target IS '每次執行各量化目標的達成情形';
COMMENT ON COLUMN run_target.run IS '執行編號';
COMMENT ON COLUMN run_target.position IS '報表中的順序，由 1 起';
COMMENT ON COLUMN run_target.office IS '榮民服務處代碼';
COMMENT ON COLUMN run_target.year IS '民國年度';
COMMENT ON COLUMN run_target.item IS '實施要項編號';
COMMENT ON COLUMN run_target.measure IS '具體作法編號';
COMMENT ON COLUMN run_target.cell IS '附件一的儲存格';
COMMENT ON COLUMN run_target.comparison IS '比較方式：AT_LEAST 至少、AT_MOST 至多、EXACTLY 等於';
COMMENT ON COLUMN run_target.quantity IS '目標值';
COMMENT ON COLUMN run_target.unit IS '單位';
COMMENT ON COLUMN run_target.period IS '週期：YEAR、HALF_YEAR、QUARTER、MONTH、WEEK；未載明時空白';
COMMENT ON COLUMN run_target.text IS '原文';
COMMENT ON COLUMN run_target.attainment IS 'MET 達成、NOT_MET 未達成、NO_FIGURE 無數據、AMBIGUOUS 待確認';
COMMENT ON COLUMN run_target.actual IS '實際值；無法判定時空白';
COMMENT ON COLUMN run_target.approximate IS '實際值是否為約數';
COMMENT ON COLUMN run_target.evidence IS '據以判定的原文';
COMMENT ON COLUMN run_target.reported_cell IS '附件二的儲存格；附件二無該項時空白';

CREATE TABLE run_continuity (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    position integer NOT NULL,
    office text NOT NULL REFERENCES office,
    year integer NOT NULL,
    became text NOT NULL CHECK (became IN ('CARRIED', 'REWORDED', 'NEW', 'DROPPED')),
    item integer,
    measure integer,
    cell text,
    previous_item integer,
    previous_measure integer,
    previous_cell text,
    score numeric,
    PRIMARY KEY (run, position)
);
COMMENT ON TABLE run_continuity IS '每次執行各處具體作法與前一年度的比較';
COMMENT ON COLUMN run_continuity.run IS '執行編號';
COMMENT ON COLUMN run_continuity.position IS '報表中的順序，由 1 起';
COMMENT ON COLUMN run_continuity.office IS '榮民服務處代碼';
COMMENT ON COLUMN run_continuity.year IS '民國年度';
COMMENT ON COLUMN run_continuity.became IS 'CARRIED 沿用、REWORDED 修改、NEW 新增、DROPPED 刪除';
COMMENT ON COLUMN run_continuity.item IS '實施要項編號';
COMMENT ON COLUMN run_continuity.measure IS '具體作法編號';
COMMENT ON COLUMN run_continuity.cell IS '附件一的儲存格';
COMMENT ON COLUMN run_continuity.previous_item IS '前一年度的實施要項編號';
COMMENT ON COLUMN run_continuity.previous_measure IS '前一年度的具體作法編號';
COMMENT ON COLUMN run_continuity.previous_cell IS '前一年度附件一的儲存格';
COMMENT ON COLUMN run_continuity.score IS '相似度，0 至 1';

CREATE TABLE run_statistic (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    position integer NOT NULL,
    year integer NOT NULL,
    item integer,
    indicator text NOT NULL,
    offices integer NOT NULL,
    total integer NOT NULL,
    mean numeric NOT NULL,
    median numeric NOT NULL,
    PRIMARY KEY (run, position)
);
COMMENT ON TABLE run_statistic IS '每次執行各實施要項的全國統計';
COMMENT ON COLUMN run_statistic.run IS '執行編號';
COMMENT ON COLUMN run_statistic.position IS '報表中的順序，由 1 起';
COMMENT ON COLUMN run_statistic.year IS '民國年度';
COMMENT ON COLUMN run_statistic.item IS '實施要項編號；空白為各要項合計';
COMMENT ON COLUMN run_statistic.indicator IS 'MEASURES 具體作法數、QUANTIFIED 有量化目標數、REPORTED 已填執行成效數';
COMMENT ON COLUMN run_statistic.offices IS '機關數';
COMMENT ON COLUMN run_statistic.total IS '全國合計';
COMMENT ON COLUMN run_statistic.mean IS '平均數';
COMMENT ON COLUMN run_statistic.median IS '中位數';

CREATE TABLE run_standing (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    position integer NOT NULL,
    year integer NOT NULL,
    item integer,
    indicator text NOT NULL,
    office text NOT NULL REFERENCES office,
    value integer NOT NULL,
    rank integer NOT NULL,
    against_median numeric NOT NULL,
    robust_score numeric,
    unusual boolean NOT NULL,
    PRIMARY KEY (run, position)
);
COMMENT ON TABLE run_standing IS '每次執行各處在各項統計中的位置';
COMMENT ON COLUMN run_standing.run IS '執行編號';
COMMENT ON COLUMN run_standing.position IS '報表中的順序，由 1 起';
COMMENT ON COLUMN run_standing.year IS '民國年度';
COMMENT ON COLUMN run_standing.item IS '實施要項編號；空白為各要項合計';
COMMENT ON COLUMN run_standing.indicator IS 'MEASURES 具體作法數、QUANTIFIED 有量化目標數、REPORTED 已填執行成效數';
COMMENT ON COLUMN run_standing.office IS '榮民服務處代碼';
COMMENT ON COLUMN run_standing.value IS '數值';
COMMENT ON COLUMN run_standing.rank IS '名次，由多至少';
COMMENT ON COLUMN run_standing.against_median IS '與全國中位數的差';
COMMENT ON COLUMN run_standing.robust_score IS '穩健 z 分數；機關太少時空白';
COMMENT ON COLUMN run_standing.unusual IS '是否值得一看';

CREATE TABLE run_owed (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    year integer NOT NULL,
    office text NOT NULL REFERENCES office,
    kind text NOT NULL CHECK (kind IN ('MEASURES', 'OUTCOMES')),
    status text NOT NULL CHECK (status IN ('ON_TIME', 'LATE', 'MISSING', 'REJECTED')),
    days_overdue integer NOT NULL,
    awaiting_since date,
    days_awaiting integer,
    PRIMARY KEY (run, year, office, kind)
);
COMMENT ON TABLE run_owed IS '每次執行時逾期未繳或待補正的附件';
COMMENT ON COLUMN run_owed.run IS '執行編號';
COMMENT ON COLUMN run_owed.year IS '民國年度';
COMMENT ON COLUMN run_owed.office IS '榮民服務處代碼';
COMMENT ON COLUMN run_owed.kind IS 'MEASURES 附件一、OUTCOMES 附件二';
COMMENT ON COLUMN run_owed.status IS 'ON_TIME 準時、LATE 逾期、MISSING 未繳、REJECTED 退件';
COMMENT ON COLUMN run_owed.days_overdue IS '逾期天數；期限前退件為 0';
COMMENT ON COLUMN run_owed.awaiting_since IS '退件檔案的收件日；未繳時空白';
COMMENT ON COLUMN run_owed.days_awaiting IS '等候補正的天數；未繳時空白';

CREATE TABLE run_reminder (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    office text NOT NULL REFERENCES office,
    text text NOT NULL,
    PRIMARY KEY (run, office)
);
COMMENT ON TABLE run_reminder IS '每次執行產生的催報文字';
COMMENT ON COLUMN run_reminder.run IS '執行編號';
COMMENT ON COLUMN run_reminder.office IS '榮民服務處代碼';
COMMENT ON COLUMN run_reminder.text IS '催報文字';

CREATE TABLE run_change (
    run text NOT NULL REFERENCES run ON DELETE CASCADE,
    position integer NOT NULL,
    year integer NOT NULL,
    office text NOT NULL REFERENCES office,
    kind text NOT NULL CHECK (kind IN ('MEASURES', 'OUTCOMES')),
    change text NOT NULL,
    status_before text NOT NULL,
    status text NOT NULL CHECK (status IN ('ON_TIME', 'LATE', 'MISSING', 'REJECTED')),
    PRIMARY KEY (run, position)
);
COMMENT ON TABLE run_change IS '每次執行與前次發布之同年度報表的異動';
COMMENT ON COLUMN run_change.run IS '執行編號';
COMMENT ON COLUMN run_change.position IS '報表中的順序，由 1 起';
COMMENT ON COLUMN run_change.year IS '民國年度';
COMMENT ON COLUMN run_change.office IS '榮民服務處代碼';
COMMENT ON COLUMN run_change.kind IS 'MEASURES 附件一、OUTCOMES 附件二';
COMMENT ON COLUMN run_change.change IS 'RECEIVED 新收、SENT_BACK 新退件、CORRECTED 已補正、REPLACED 更新、STILL_FAULTY 仍待補正、WITHDRAWN 撤回、NEWLY_OVERDUE 新逾期';
COMMENT ON COLUMN run_change.status_before IS '前次的繳交狀態';
COMMENT ON COLUMN run_change.status IS 'ON_TIME 準時、LATE 逾期、MISSING 未繳、REJECTED 退件';

CREATE VIEW current_run AS
SELECT DISTINCT ON (compared_year) compared_year, run, as_of, started_at, folder
FROM run WHERE state = 'PUBLISHED'
ORDER BY compared_year, least(as_of, started_at) DESC, run DESC;
COMMENT ON VIEW current_run IS '各年度最新的報表；重製的過去報表不會取代較新者';
COMMENT ON COLUMN current_run.compared_year IS '比較的民國年度';
COMMENT ON COLUMN current_run.run IS '執行編號';
COMMENT ON COLUMN current_run.as_of IS '基準時間';
COMMENT ON COLUMN current_run.started_at IS '開始時間';
COMMENT ON COLUMN current_run.folder IS '發布的資料夾';

CREATE VIEW theme AS
SELECT r.compared_year, r.run, t.theme, t.label, t.offices, t.members, t.members = 1 AS unique_measure, t.position
FROM current_run r JOIN run_theme t USING (run);
COMMENT ON VIEW theme IS '各年度最新報表的主題';
COMMENT ON COLUMN theme.compared_year IS '比較的民國年度';
COMMENT ON COLUMN theme.run IS '執行編號';
COMMENT ON COLUMN theme.theme IS '主題代碼';
COMMENT ON COLUMN theme.label IS '代表作法的文字';
COMMENT ON COLUMN theme.offices IS '機關數';
COMMENT ON COLUMN theme.members IS '作法數';
COMMENT ON COLUMN theme.unique_measure IS '是否為特色作法（僅此一項）';
COMMENT ON COLUMN theme.position IS '報表中的順序，由 1 起';

CREATE VIEW theme_member AS
SELECT r.compared_year, r.run, t.theme, t.office, o.name AS office_name, t.year, t.item, t.measure, t.cell, t.score, t.shared, t.position
FROM current_run r JOIN run_theme_member t USING (run) JOIN office o ON o.code = t.office;
COMMENT ON VIEW theme_member IS '各年度最新報表中各主題的作法';
COMMENT ON COLUMN theme_member.compared_year IS '比較的民國年度';
COMMENT ON COLUMN theme_member.run IS '執行編號';
COMMENT ON COLUMN theme_member.theme IS '主題代碼';
COMMENT ON COLUMN theme_member.office IS '榮民服務處代碼';
COMMENT ON COLUMN theme_member.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN theme_member.year IS '民國年度';
COMMENT ON COLUMN theme_member.item IS '實施要項編號';
COMMENT ON COLUMN theme_member.measure IS '具體作法編號';
COMMENT ON COLUMN theme_member.cell IS '附件一的儲存格';
COMMENT ON COLUMN theme_member.score IS '相似度，0 至 1';
COMMENT ON COLUMN theme_member.shared IS '與代表作法共有的文字';
COMMENT ON COLUMN theme_member.position IS '報表中的順序，由 1 起';

CREATE VIEW target_attainment AS
SELECT r.compared_year, r.run, t.office, o.name AS office_name, t.year, t.item, t.measure, t.cell, t.comparison, t.quantity, t.unit,
       t.period, t.text, t.attainment, t.actual, t.approximate, t.evidence, t.reported_cell, t.position
FROM current_run r JOIN run_target t USING (run) JOIN office o ON o.code = t.office;
COMMENT ON VIEW target_attainment IS '各年度最新報表中各量化目標的達成情形';
COMMENT ON COLUMN target_attainment.compared_year IS '比較的民國年度';
COMMENT ON COLUMN target_attainment.run IS '執行編號';
COMMENT ON COLUMN target_attainment.office IS '榮民服務處代碼';
COMMENT ON COLUMN target_attainment.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN target_attainment.year IS '民國年度';
COMMENT ON COLUMN target_attainment.item IS '實施要項編號';
COMMENT ON COLUMN target_attainment.measure IS '具體作法編號';
COMMENT ON COLUMN target_attainment.cell IS '附件一的儲存格';
COMMENT ON COLUMN target_attainment.comparison IS '比較方式：AT_LEAST 至少、AT_MOST 至多、EXACTLY 等於';
COMMENT ON COLUMN target_attainment.quantity IS '目標值';
COMMENT ON COLUMN target_attainment.unit IS '單位';
COMMENT ON COLUMN target_attainment.period IS '週期：YEAR、HALF_YEAR、QUARTER、MONTH、WEEK；未載明時空白';
COMMENT ON COLUMN target_attainment.text IS '原文';
COMMENT ON COLUMN target_attainment.attainment IS 'MET 達成、NOT_MET 未達成、NO_FIGURE 無數據、AMBIGUOUS 待確認';
COMMENT ON COLUMN target_attainment.actual IS '實際值；無法判定時空白';
COMMENT ON COLUMN target_attainment.approximate IS '實際值是否為約數';
COMMENT ON COLUMN target_attainment.evidence IS '據以判定的原文';
COMMENT ON COLUMN target_attainment.reported_cell IS '附件二的儲存格；附件二無該項時空白';
COMMENT ON COLUMN target_attainment.position IS '報表中的順序，由 1 起';

CREATE VIEW year_comparison AS
SELECT r.compared_year, r.run, t.office, o.name AS office_name, t.year, t.became, t.item, t.measure, t.cell, t.previous_item,
       t.previous_measure, t.previous_cell, t.score, t.position
FROM current_run r JOIN run_continuity t USING (run) JOIN office o ON o.code = t.office;
COMMENT ON VIEW year_comparison IS '各年度最新報表中各處具體作法與前一年度的比較';
COMMENT ON COLUMN year_comparison.compared_year IS '比較的民國年度';
COMMENT ON COLUMN year_comparison.run IS '執行編號';
COMMENT ON COLUMN year_comparison.office IS '榮民服務處代碼';
COMMENT ON COLUMN year_comparison.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN year_comparison.year IS '民國年度';
COMMENT ON COLUMN year_comparison.became IS 'CARRIED 沿用、REWORDED 修改、NEW 新增、DROPPED 刪除';
COMMENT ON COLUMN year_comparison.item IS '實施要項編號';
COMMENT ON COLUMN year_comparison.measure IS '具體作法編號';
COMMENT ON COLUMN year_comparison.cell IS '附件一的儲存格';
COMMENT ON COLUMN year_comparison.previous_item IS '前一年度的實施要項編號';
COMMENT ON COLUMN year_comparison.previous_measure IS '前一年度的具體作法編號';
COMMENT ON COLUMN year_comparison.previous_cell IS '前一年度附件一的儲存格';
COMMENT ON COLUMN year_comparison.score IS '相似度，0 至 1';
COMMENT ON COLUMN year_comparison.position IS '報表中的順序，由 1 起';

CREATE VIEW item_statistic AS
SELECT r.compared_year, r.run, t.year, t.item, t.indicator, t.offices, t.total, t.mean, t.median, t.position
FROM current_run r JOIN run_statistic t USING (run);
COMMENT ON VIEW item_statistic IS '各年度最新報表中各實施要項的全國統計';
COMMENT ON COLUMN item_statistic.compared_year IS '比較的民國年度';
COMMENT ON COLUMN item_statistic.run IS '執行編號';
COMMENT ON COLUMN item_statistic.year IS '民國年度';
COMMENT ON COLUMN item_statistic.item IS '實施要項編號；空白為各要項合計';
COMMENT ON COLUMN item_statistic.indicator IS 'MEASURES 具體作法數、QUANTIFIED 有量化目標數、REPORTED 已填執行成效數';
COMMENT ON COLUMN item_statistic.offices IS '機關數';
COMMENT ON COLUMN item_statistic.total IS '全國合計';
COMMENT ON COLUMN item_statistic.mean IS '平均數';
COMMENT ON COLUMN item_statistic.median IS '中位數';
COMMENT ON COLUMN item_statistic.position IS '報表中的順序，由 1 起';

CREATE VIEW office_standing AS
SELECT r.compared_year, r.run, t.office, o.name AS office_name, t.year, t.item, t.indicator, t.value, t.rank, t.against_median,
       t.robust_score, t.unusual, t.position
FROM current_run r JOIN run_standing t USING (run) JOIN office o ON o.code = t.office;
COMMENT ON VIEW office_standing IS '各年度最新報表中各處在各項統計中的位置';
COMMENT ON COLUMN office_standing.compared_year IS '比較的民國年度';
COMMENT ON COLUMN office_standing.run IS '執行編號';
COMMENT ON COLUMN office_standing.office IS '榮民服務處代碼';
COMMENT ON COLUMN office_standing.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN office_standing.year IS '民國年度';
COMMENT ON COLUMN office_standing.item IS '實施要項編號；空白為各要項合計';
COMMENT ON COLUMN office_standing.indicator IS 'MEASURES 具體作法數、QUANTIFIED 有量化目標數、REPORTED 已填執行成效數';
COMMENT ON COLUMN office_standing.value IS '數值';
COMMENT ON COLUMN office_standing.rank IS '名次，由多至少';
COMMENT ON COLUMN office_standing.against_median IS '與全國中位數的差';
COMMENT ON COLUMN office_standing.robust_score IS '穩健 z 分數；機關太少時空白';
COMMENT ON COLUMN office_standing.unusual IS '是否值得一看';
COMMENT ON COLUMN office_standing.position IS '報表中的順序，由 1 起';

CREATE VIEW chase_list AS
SELECT r.compared_year, r.run, t.office, o.name AS office_name, t.year, t.kind,
       CASE t.kind WHEN 'MEASURES' THEN '附件一' ELSE '附件二' END AS annex, t.status, t.days_overdue, t.awaiting_since,
       t.days_awaiting, m.text
FROM current_run r JOIN run_owed t USING (run) JOIN office o ON o.code = t.office JOIN run_reminder m ON (m.run, m.office) = (r.run, t.office);
COMMENT ON VIEW chase_list IS '各年度最新報表的催報名單';
COMMENT ON COLUMN chase_list.compared_year IS '比較的民國年度';
COMMENT ON COLUMN chase_list.run IS '執行編號';
COMMENT ON COLUMN chase_list.office IS '榮民服務處代碼';
COMMENT ON COLUMN chase_list.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN chase_list.year IS '民國年度';
COMMENT ON COLUMN chase_list.kind IS 'MEASURES 附件一、OUTCOMES 附件二';
COMMENT ON COLUMN chase_list.annex IS '附件一或附件二';
COMMENT ON COLUMN chase_list.status IS 'ON_TIME 準時、LATE 逾期、MISSING 未繳、REJECTED 退件';
COMMENT ON COLUMN chase_list.days_overdue IS '逾期天數；期限前退件為 0';
COMMENT ON COLUMN chase_list.awaiting_since IS '退件檔案的收件日；未繳時空白';
COMMENT ON COLUMN chase_list.days_awaiting IS '等候補正的天數；未繳時空白';
COMMENT ON COLUMN chase_list.text IS '催報文字（每處一份，各附件相同）';

CREATE VIEW annex_change AS
SELECT r.compared_year, r.run, t.office, o.name AS office_name, t.year, t.kind,
       CASE t.kind WHEN 'MEASURES' THEN '附件一' ELSE '附件二' END AS annex, t.change, t.status_before, t.status,
       t.position
FROM current_run r JOIN run_change t USING (run) JOIN office o ON o.code = t.office;
COMMENT ON VIEW annex_change IS '各年度最新報表與前次報表的異動';
COMMENT ON COLUMN annex_change.compared_year IS '比較的民國年度';
COMMENT ON COLUMN annex_change.run IS '執行編號';
COMMENT ON COLUMN annex_change.office IS '榮民服務處代碼';
COMMENT ON COLUMN annex_change.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN annex_change.year IS '民國年度';
COMMENT ON COLUMN annex_change.kind IS 'MEASURES 附件一、OUTCOMES 附件二';
COMMENT ON COLUMN annex_change.annex IS '附件一或附件二';
COMMENT ON COLUMN annex_change.change IS 'RECEIVED 新收、SENT_BACK 新退件、CORRECTED 已補正、REPLACED 更新、STILL_FAULTY 仍待補正、WITHDRAWN 撤回、NEWLY_OVERDUE 新逾期';
COMMENT ON COLUMN annex_change.status_before IS '前次的繳交狀態';
COMMENT ON COLUMN annex_change.status IS 'ON_TIME 準時、LATE 逾期、MISSING 未繳、REJECTED 退件';
COMMENT ON COLUMN annex_change.position IS '報表中的順序，由 1 起';

CREATE OR REPLACE VIEW current_finding AS
WITH newest AS (
    SELECT path, file_id, received_at FROM paths_newest(now(), now(), newest_run())
), rejected AS (
    SELECT n.path, n.file_id, n.received_at FROM newest n JOIN source_file s USING (file_id) WHERE s.status = 'REJECTED'
)
SELECT s.year, s.office, s.office_name, s.annex, 'ACCEPTED' AS status, s.path, s.received_at,
       f.code, f.severity, f.sheet, f.cell, f.value, f.message
FROM submission s JOIN finding f ON f.file_id = s.file_id AND f.annex_no IN (0, s.annex_no)
WHERE s.is_current
UNION ALL
SELECT s.year, s.office, s.office_name, s.annex, 'ACCEPTED', s.path, s.received_at,
       c.code, c.severity, c.sheet, c.cell, c.value, c.message
FROM submission s
JOIN cross_finding c USING (file_id, annex_no)
JOIN submission p ON p.file_id = c.promised_file_id AND p.annex_no = c.promised_annex_no
WHERE s.is_current AND p.is_current
UNION ALL
SELECT a.year, a.office, o.name, CASE a.kind WHEN 'MEASURES' THEN '附件一' WHEN 'OUTCOMES' THEN '附件二' END, 'REJECTED',
       r.path, r.received_at, f.code, f.severity, f.sheet, f.cell, f.value, f.message
FROM rejected r
JOIN finding f USING (file_id)
LEFT JOIN annex a ON a.file_id = f.file_id AND a.annex_no = f.annex_no
LEFT JOIN office o ON o.code = a.office;

-- Statuses are decided in one place, the comparison; what it decided last is what is told of every year.
DROP VIEW submission_status;
CREATE VIEW submission_status AS
WITH told AS (
    SELECT DISTINCT ON (a.year) a.year, a.run
    FROM (SELECT DISTINCT run, year FROM run_annex) a JOIN run r USING (run)
    WHERE r.state = 'PUBLISHED'
    ORDER BY a.year, least(r.as_of, r.started_at) DESC, r.run DESC
)
SELECT t.year, t.office, o.name AS office_name, t.kind,
       CASE t.kind WHEN 'MEASURES' THEN '附件一' ELSE '附件二' END AS annex,
       CASE t.status WHEN 'ON_TIME' THEN '準時' WHEN 'LATE' THEN '逾期' WHEN 'REJECTED' THEN '退件' ELSE '未繳' END AS status,
       t.due_on, t.received_at, t.days_late, t.path, o.position, t.run
FROM told JOIN run_annex t USING (run, year) JOIN office o ON o.code = t.office;
COMMENT ON VIEW submission_status IS '各處各年度各附件的繳交狀態，以涵蓋該年度的最新報表為準';
COMMENT ON COLUMN submission_status.year IS '民國年度';
COMMENT ON COLUMN submission_status.office IS '榮民服務處代碼';
COMMENT ON COLUMN submission_status.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN submission_status.kind IS 'MEASURES 附件一、OUTCOMES 附件二';
COMMENT ON COLUMN submission_status.annex IS '附件一或附件二';
COMMENT ON COLUMN submission_status.status IS '準時、逾期、退件（只有退件）、未繳';
COMMENT ON COLUMN submission_status.due_on IS '應繳期限';
COMMENT ON COLUMN submission_status.received_at IS '現行繳交（退件者為最近一次退件）的收到時間；未繳時空白';
COMMENT ON COLUMN submission_status.days_late IS '逾期天數；尚未收到者算到報表的基準時間';
COMMENT ON COLUMN submission_status.path IS '現行繳交（退件者為最近一次退件）在收件匣內的路徑';
COMMENT ON COLUMN submission_status.position IS '名冊中的順序';
COMMENT ON COLUMN submission_status.run IS '執行編號';
