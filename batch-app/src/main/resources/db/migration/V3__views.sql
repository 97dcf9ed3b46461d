-- What analysts and BI tools read. Everything is told as of now.

CREATE VIEW path_received AS
SELECT path, sha256, file_id, first_seen_at, coalesce(registered_at, least(first_seen_at, modified_at)) AS received_at
FROM receipt;
COMMENT ON VIEW path_received IS '每個路徑的每個內容的收到時間：收文登記所載時間，未登記者為首次看到的時間（檔案本身的時間較早時從之）';
COMMENT ON COLUMN path_received.path IS '收件匣內的路徑';
COMMENT ON COLUMN path_received.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN path_received.file_id IS '讀取的內容';
COMMENT ON COLUMN path_received.first_seen_at IS '首次看到的時間';
COMMENT ON COLUMN path_received.received_at IS '收到時間';

CREATE VIEW path_in_inbox AS
SELECT path FROM run_file WHERE run = (SELECT r.run FROM run r ORDER BY r.started_at DESC LIMIT 1);
COMMENT ON VIEW path_in_inbox IS '最近一次執行時收件匣內的檔案；已不在收件匣的退件不再列為退件';
COMMENT ON COLUMN path_in_inbox.path IS '收件匣內的路徑';

CREATE VIEW file_received AS
SELECT file_id, coalesce(min(registered_at), min(least(first_seen_at, modified_at))) AS received_at
FROM receipt GROUP BY file_id;
COMMENT ON VIEW file_received IS '每個內容的收到時間；同一內容在數個路徑時取最早者，有收文登記者優先';
COMMENT ON COLUMN file_received.file_id IS '內容';
COMMENT ON COLUMN file_received.received_at IS '收到時間';

CREATE VIEW submission AS
SELECT a.file_id, a.annex_no, a.year, a.office, o.name AS office_name, a.kind,
       CASE a.kind WHEN 'MEASURES' THEN '附件一' ELSE '附件二' END AS annex,
       a.title, a.sheet, s.path, s.sha256, s.format, r.received_at,
       make_date(a.year + 1911 + CASE a.kind WHEN 'MEASURES' THEN 0 ELSE 1 END, 1, 31) AS due_on,
       row_number() OVER (
           PARTITION BY a.year, a.office, a.kind
           ORDER BY r.received_at DESC, s.path COLLATE "C" DESC, s.sha256 COLLATE "C" DESC, a.sheet COLLATE "C" DESC
       ) = 1 AS is_current
FROM annex a
JOIN source_file s USING (file_id)
JOIN file_received r USING (file_id)
JOIN office o ON o.code = a.office
WHERE a.taken_in AND r.received_at <= now();
COMMENT ON VIEW submission IS '收錄的繳交，含已被更正取代者';
COMMENT ON COLUMN submission.file_id IS '所在檔案';
COMMENT ON COLUMN submission.annex_no IS '在檔案中的順序';
COMMENT ON COLUMN submission.year IS '民國年度';
COMMENT ON COLUMN submission.office IS '榮民服務處代碼';
COMMENT ON COLUMN submission.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN submission.kind IS 'MEASURES 附件一、OUTCOMES 附件二';
COMMENT ON COLUMN submission.annex IS '附件一或附件二';
COMMENT ON COLUMN submission.title IS '標題';
COMMENT ON COLUMN submission.sheet IS '工作表';
COMMENT ON COLUMN submission.path IS '收件匣內的路徑';
COMMENT ON COLUMN submission.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN submission.format IS '格式';
COMMENT ON COLUMN submission.received_at IS '收到時間';
COMMENT ON COLUMN submission.due_on IS '應繳期限';
COMMENT ON COLUMN submission.is_current IS '是否為現行繳交（同處、同年度、同附件最新者）';

CREATE VIEW current_measure AS
SELECT s.year, s.office, s.office_name, s.kind, s.annex, i.ordinal AS item, i.heading AS item_heading,
       m.ordinal AS measure, m.text, array_to_string(m.units, '、') AS units,
       m.deadline_kind, m.deadline_text, m.deadline_date,
       (SELECT string_agg(t.text, '；' ORDER BY t.target_no) FROM target t
        WHERE (t.file_id, t.annex_no, t.item_no, t.measure_no)
            = (m.file_id, m.annex_no, m.item_no, m.measure_no)) AS targets,
       m.outcome_text, s.path, s.sheet, m.cell
FROM submission s
JOIN plan_item i USING (file_id, annex_no)
JOIN measure m USING (file_id, annex_no, item_no)
WHERE s.is_current;
COMMENT ON VIEW current_measure IS '現行繳交的具體作法，一項一列，附來源儲存格；附件二的列有執行成效';
COMMENT ON COLUMN current_measure.year IS '民國年度';
COMMENT ON COLUMN current_measure.office IS '榮民服務處代碼';
COMMENT ON COLUMN current_measure.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN current_measure.kind IS 'MEASURES 附件一、OUTCOMES 附件二';
COMMENT ON COLUMN current_measure.annex IS '附件一或附件二';
COMMENT ON COLUMN current_measure.item IS '實施要項編號';
COMMENT ON COLUMN current_measure.item_heading IS '實施要項名稱';
COMMENT ON COLUMN current_measure.measure IS '具體作法編號';
COMMENT ON COLUMN current_measure.text IS '具體作法';
COMMENT ON COLUMN current_measure.units IS '負責業參，以頓號分隔';
COMMENT ON COLUMN current_measure.deadline_kind IS '完成期限類型';
COMMENT ON COLUMN current_measure.deadline_text IS '完成期限原文';
COMMENT ON COLUMN current_measure.deadline_date IS '完成期限日期';
COMMENT ON COLUMN current_measure.targets IS '量化目標原文，以分號分隔';
COMMENT ON COLUMN current_measure.outcome_text IS '執行成效';
COMMENT ON COLUMN current_measure.path IS '收件匣內的路徑';
COMMENT ON COLUMN current_measure.sheet IS '工作表';
COMMENT ON COLUMN current_measure.cell IS '儲存格';

CREATE VIEW current_finding AS
WITH newest AS (
    SELECT DISTINCT ON (path) path, file_id, received_at FROM path_received
    WHERE received_at <= now() AND path IN (SELECT path FROM path_in_inbox)
    ORDER BY path, first_seen_at DESC, received_at DESC, sha256
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
COMMENT ON VIEW current_finding IS '現行繳交與退件的檢核結果，含附件一、二相互核對的結果';
COMMENT ON COLUMN current_finding.year IS '民國年度；無法辨識時空白';
COMMENT ON COLUMN current_finding.office IS '榮民服務處代碼；無法辨識時空白';
COMMENT ON COLUMN current_finding.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN current_finding.annex IS '附件一或附件二；空白表示整個檔案';
COMMENT ON COLUMN current_finding.status IS 'ACCEPTED 收錄、REJECTED 退件';
COMMENT ON COLUMN current_finding.path IS '收件匣內的路徑';
COMMENT ON COLUMN current_finding.received_at IS '收到時間';
COMMENT ON COLUMN current_finding.code IS '檢核代碼';
COMMENT ON COLUMN current_finding.severity IS 'ERROR 錯誤、WARNING 警告、INFO 提示';
COMMENT ON COLUMN current_finding.sheet IS '工作表';
COMMENT ON COLUMN current_finding.cell IS '儲存格';
COMMENT ON COLUMN current_finding.value IS '原來的內容';
COMMENT ON COLUMN current_finding.message IS '說明與應辦事項';

CREATE VIEW submission_status AS
WITH owed AS (
    SELECT y.year, o.code AS office, o.name AS office_name, o.position, k.kind,
           make_date(y.year + 1911 + CASE k.kind WHEN 'MEASURES' THEN 0 ELSE 1 END, 1, 31) AS due_on
    FROM (SELECT DISTINCT year FROM annex WHERE taken_in) y
    CROSS JOIN office o CROSS JOIN (VALUES ('MEASURES'), ('OUTCOMES')) k (kind)
    WHERE o.owes
), newest AS (
    SELECT DISTINCT ON (path) path, file_id FROM path_received
    WHERE received_at <= now() AND path IN (SELECT path FROM path_in_inbox)
    ORDER BY path, first_seen_at DESC, received_at DESC, sha256
), returned AS (
    SELECT DISTINCT a.year, a.office, a.kind FROM newest n JOIN annex a USING (file_id) WHERE NOT a.taken_in
), stated AS (
    SELECT w.*, s.received_at, s.path,
           (now() AT TIME ZONE 'Asia/Taipei')::date AS today,
           (s.received_at AT TIME ZONE 'Asia/Taipei')::date AS received_on,
           r.kind IS NOT NULL AS was_returned
    FROM owed w
    LEFT JOIN submission s ON (s.year, s.office, s.kind) = (w.year, w.office, w.kind) AND s.is_current
    LEFT JOIN returned r ON (r.year, r.office, r.kind) = (w.year, w.office, w.kind)
)
SELECT year, office, office_name, kind, CASE kind WHEN 'MEASURES' THEN '附件一' ELSE '附件二' END AS annex,
       CASE WHEN received_on IS NOT NULL AND received_on <= due_on THEN '準時'
            WHEN received_on IS NOT NULL THEN '逾期'
            WHEN was_returned THEN '退件'
            ELSE '未繳' END AS status,
       due_on, received_at, greatest(0, coalesce(received_on, today) - due_on) AS days_late, path, position
FROM stated;
COMMENT ON VIEW submission_status IS '各處各年度各附件的繳交狀態（以現在為準）';
COMMENT ON COLUMN submission_status.year IS '民國年度';
COMMENT ON COLUMN submission_status.office IS '榮民服務處代碼';
COMMENT ON COLUMN submission_status.office_name IS '榮民服務處全銜';
COMMENT ON COLUMN submission_status.kind IS 'MEASURES 附件一、OUTCOMES 附件二';
COMMENT ON COLUMN submission_status.annex IS '附件一或附件二';
COMMENT ON COLUMN submission_status.status IS '準時、逾期、退件（只有退件）、未繳';
COMMENT ON COLUMN submission_status.due_on IS '應繳期限';
COMMENT ON COLUMN submission_status.received_at IS '收到時間';
COMMENT ON COLUMN submission_status.days_late IS '逾期天數；尚未收到者算到今天';
COMMENT ON COLUMN submission_status.path IS '現行繳交在收件匣內的路徑';
COMMENT ON COLUMN submission_status.position IS '名冊中的順序';
