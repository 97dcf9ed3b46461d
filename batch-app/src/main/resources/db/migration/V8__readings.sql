-- The same bytes may be read otherwise when the words, the roster or the program have changed: what they were read
-- with is part of what a content is kept under, and an earlier reading stays for reports of the past.

ALTER TABLE source_file ADD COLUMN reader text NOT NULL DEFAULT '';
ALTER TABLE source_file ALTER COLUMN reader DROP DEFAULT;
ALTER TABLE source_file DROP CONSTRAINT source_file_sha256_read_as_key;
ALTER TABLE source_file ADD UNIQUE (sha256, read_as, reader);
COMMENT ON TABLE source_file IS '讀過的檔案內容；同樣的內容，在詞彙、名冊與程式都沒變時只讀一次';
COMMENT ON COLUMN source_file.file_id IS '識別碼，由內容（及 read_as、reader）算出，各資料庫相同';
COMMENT ON COLUMN source_file.reader IS '讀取時的程式版本、詞彙、名冊等的 SHA-256；其一有變即重新讀取';

ALTER TABLE inbox_file ADD COLUMN reader text NOT NULL DEFAULT '';
ALTER TABLE inbox_file ALTER COLUMN reader DROP DEFAULT;
COMMENT ON COLUMN inbox_file.reader IS '最近一次讀取時的 source_file.reader';

CREATE TABLE receipt_reading (
    path       text NOT NULL,
    sha256     text NOT NULL,
    known_from timestamptz NOT NULL,
    file_id    uuid NOT NULL REFERENCES source_file ON DELETE CASCADE,
    PRIMARY KEY (path, sha256, known_from),
    FOREIGN KEY (path, sha256) REFERENCES receipt ON DELETE CASCADE
);
CREATE INDEX receipt_reading_file ON receipt_reading (file_id);
COMMENT ON TABLE receipt_reading IS '收到的內容後來重新讀取的結果；第一次的結果在 receipt';
COMMENT ON COLUMN receipt_reading.path IS '收件匣內的路徑';
COMMENT ON COLUMN receipt_reading.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN receipt_reading.known_from IS '由哪次執行（開始時間）起採用';
COMMENT ON COLUMN receipt_reading.file_id IS '重新讀取的內容';
COMMENT ON COLUMN receipt.file_id IS '第一次讀取的內容；重新讀取者見 receipt_reading';

CREATE OR REPLACE FUNCTION receipts_known(known_by timestamptz)
    RETURNS TABLE (path text, sha256 text, file_id uuid, first_seen_at timestamptz, registered_at timestamptz, seen_at timestamptz)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT r.path, r.sha256, coalesce(g.file_id, r.file_id), r.first_seen_at, d.registered_at,
           least(r.first_seen_at, r.modified_at)
    FROM receipt r
    LEFT JOIN LATERAL (
        SELECT registered_at FROM receipt_dating
        WHERE (path, sha256) = (r.path, r.sha256) AND known_from <= known_by
        ORDER BY known_from DESC LIMIT 1
    ) d ON true
    LEFT JOIN LATERAL (
        SELECT file_id FROM receipt_reading
        WHERE (path, sha256) = (r.path, r.sha256) AND known_from <= known_by
        ORDER BY known_from DESC LIMIT 1
    ) g ON true
    WHERE r.first_seen_at <= known_by;
END;
COMMENT ON FUNCTION receipts_known IS '某時刻之前讀到的各路徑、各內容，及當時的讀取結果與所知的收文登記';

COMMENT ON TABLE cross_finding IS '附件與另一份附件相互核對的檢核結果：附件二與附件一，今年的附件一與去年的附件一';
COMMENT ON COLUMN cross_finding.file_id IS '附件所在檔案';
COMMENT ON COLUMN cross_finding.annex_no IS '附件的順序';
COMMENT ON COLUMN cross_finding.promised_file_id IS '所核對的附件一所在檔案';
COMMENT ON COLUMN cross_finding.promised_annex_no IS '所核對的附件一的順序';
COMMENT ON COLUMN cross_finding.sheet IS '附件的工作表';
COMMENT ON COLUMN cross_finding.cell IS '附件的儲存格';

CREATE TABLE run_finding (
    run      text NOT NULL REFERENCES run ON DELETE CASCADE,
    file_id  uuid NOT NULL,
    annex_no smallint NOT NULL,
    code     text NOT NULL,
    severity text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'INFO')),
    sheet    text,
    value    text NOT NULL,
    message  text NOT NULL,
    PRIMARY KEY (run, file_id, annex_no, code),
    FOREIGN KEY (file_id, annex_no) REFERENCES annex ON DELETE CASCADE
);
CREATE INDEX run_finding_annex ON run_finding (file_id, annex_no);
COMMENT ON TABLE run_finding IS '每次執行時，須看整個收件匣才知道的檢核結果，例如同一附件有數個檔案';
COMMENT ON COLUMN run_finding.run IS '執行編號';
COMMENT ON COLUMN run_finding.file_id IS '附件所在檔案';
COMMENT ON COLUMN run_finding.annex_no IS '附件的順序';
COMMENT ON COLUMN run_finding.code IS '檢核代碼';
COMMENT ON COLUMN run_finding.severity IS '嚴重程度';
COMMENT ON COLUMN run_finding.sheet IS '附件的工作表';
COMMENT ON COLUMN run_finding.value IS '原來的內容';
COMMENT ON COLUMN run_finding.message IS '說明與應辦事項';

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
SELECT s.year, s.office, s.office_name, s.annex, 'ACCEPTED', s.path, s.received_at,
       i.code, i.severity, i.sheet, NULL, i.value, i.message
FROM submission s JOIN run_finding i USING (file_id, annex_no)
WHERE s.is_current AND i.run = newest_run()
UNION ALL
SELECT a.year, a.office, o.name, CASE a.kind WHEN 'MEASURES' THEN '附件一' WHEN 'OUTCOMES' THEN '附件二' END, 'REJECTED',
       r.path, r.received_at, f.code, f.severity, f.sheet, f.cell, f.value, f.message
FROM rejected r
JOIN finding f USING (file_id)
LEFT JOIN annex a ON a.file_id = f.file_id AND a.annex_no = f.annex_no
LEFT JOIN office o ON o.code = a.office;
COMMENT ON VIEW current_finding IS '現行繳交與退件的檢核結果，含附件相互核對、與去年核對及收件匣整體的結果';
