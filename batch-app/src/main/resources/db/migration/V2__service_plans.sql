-- What offices submitted, as taken in, and how each run went. Everything is keyed by content, so that the same
-- files give the same rows in any database.

COMMENT ON SCHEMA serviceplan IS '服務效能執行計畫：各榮民服務處繳交的附件、檢核結果與每次執行的紀錄；batch_ 開頭的表是排程框架自用';

CREATE TABLE office (
    code     text PRIMARY KEY,
    name     text NOT NULL,
    places   text[] NOT NULL,
    aliases  text[] NOT NULL,
    position integer NOT NULL,
    owes     boolean NOT NULL
);
COMMENT ON TABLE office IS '榮民服務處名冊，每次執行時與程式的名冊同步';
COMMENT ON COLUMN office.code IS '代碼，取自 ISO 3166-2:TW，例如 HUA';
COMMENT ON COLUMN office.name IS '全銜';
COMMENT ON COLUMN office.places IS '服務的縣市；新竹與嘉義各有兩個';
COMMENT ON COLUMN office.aliases IS '其他稱呼';
COMMENT ON COLUMN office.position IS '名冊中的順序，由 1 起';
COMMENT ON COLUMN office.owes IS '目前是否在名冊內、須繳交附件';

CREATE TABLE run (
    run             text PRIMARY KEY,
    inbox           text NOT NULL,
    output          text NOT NULL,
    years_asked     text,
    as_of_asked     timestamptz,
    started_at      timestamptz NOT NULL,
    as_of           timestamptz NOT NULL,
    state           text NOT NULL CHECK (state IN ('UNFINISHED', 'PUBLISHED', 'ABANDONED')),
    finished_at     timestamptz,
    compared_year   integer,
    folder          text,
    CHECK ((state = 'PUBLISHED') = (folder IS NOT NULL))
);
COMMENT ON TABLE run IS '每次執行（一晚一次）';
COMMENT ON COLUMN run.run IS '執行編號：臺灣日期加序號，例如 20261123-01';
COMMENT ON COLUMN run.inbox IS '收件匣資料夾';
COMMENT ON COLUMN run.output IS '報表輸出資料夾';
COMMENT ON COLUMN run.years_asked IS '指定的年度或年度範圍；空白表示自動取最近年度';
COMMENT ON COLUMN run.as_of_asked IS '指定的基準時間；空白表示以開始時間為準';
COMMENT ON COLUMN run.started_at IS '第一次開始的時間；中斷後接續執行不會改變';
COMMENT ON COLUMN run.as_of IS '基準時間：繳交狀態以此時為準，之後收到的不列入';
COMMENT ON COLUMN run.state IS '狀態：UNFINISHED 未完成、PUBLISHED 已發布、ABANDONED 已放棄';
COMMENT ON COLUMN run.finished_at IS '發布或放棄的時間';
COMMENT ON COLUMN run.compared_year IS '比較的民國年度';
COMMENT ON COLUMN run.folder IS '發布的資料夾';

CREATE TABLE run_file (
    run         text NOT NULL REFERENCES run ON DELETE CASCADE,
    path        text NOT NULL,
    size        bigint NOT NULL,
    modified_at timestamptz NOT NULL,
    disposition text CHECK (disposition IN ('ACCEPTED', 'REJECTED', 'UNCHANGED', 'IGNORED')),
    sha256      text,
    note        text,
    PRIMARY KEY (run, path)
);
CREATE INDEX run_file_pending ON run_file (run, path) WHERE disposition IS NULL;
COMMENT ON TABLE run_file IS '每次執行在收件匣看到的檔案及其處理結果';
COMMENT ON COLUMN run_file.run IS '執行編號';
COMMENT ON COLUMN run_file.path IS '收件匣內的路徑，以 / 分隔';
COMMENT ON COLUMN run_file.size IS '位元組數';
COMMENT ON COLUMN run_file.modified_at IS '檔案本身的修改時間';
COMMENT ON COLUMN run_file.disposition IS '處理結果：ACCEPTED 收錄、REJECTED 退件、UNCHANGED 未變動（內容先前已讀過）、IGNORED 略過；空白表示尚未處理';
COMMENT ON COLUMN run_file.sha256 IS '內容的 SHA-256；讀不到內容時空白';
COMMENT ON COLUMN run_file.note IS '無法讀取等情形的說明';

CREATE TABLE inbox_file (
    path        text PRIMARY KEY,
    size        bigint NOT NULL,
    modified_at timestamptz NOT NULL,
    sha256      text NOT NULL,
    hashed_at   timestamptz NOT NULL,
    ignored     boolean NOT NULL
);
COMMENT ON TABLE inbox_file IS '收件匣每個路徑最近一次讀到的內容；大小與時間都沒變的檔案不必再開';
COMMENT ON COLUMN inbox_file.path IS '收件匣內的路徑';
COMMENT ON COLUMN inbox_file.size IS '位元組數';
COMMENT ON COLUMN inbox_file.modified_at IS '檔案本身的修改時間';
COMMENT ON COLUMN inbox_file.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN inbox_file.hashed_at IS '讀取內容的時間';
COMMENT ON COLUMN inbox_file.ignored IS '是否不是活頁簿而略過';

CREATE TABLE source_file (
    file_id uuid PRIMARY KEY,
    sha256  text NOT NULL,
    read_as text NOT NULL,
    path    text NOT NULL,
    format  text NOT NULL,
    size    bigint NOT NULL,
    status  text NOT NULL CHECK (status IN ('ACCEPTED', 'REJECTED', 'IGNORED')),
    UNIQUE (sha256, read_as)
);
COMMENT ON TABLE source_file IS '讀過的檔案內容，同樣的內容只讀一次';
COMMENT ON COLUMN source_file.file_id IS '識別碼，由內容（及 read_as）算出，各資料庫相同';
COMMENT ON COLUMN source_file.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN source_file.read_as IS '讀取結果取決於檔名或資料夾時的路徑，否則空字串';
COMMENT ON COLUMN source_file.path IS '讀取時在收件匣內的路徑';
COMMENT ON COLUMN source_file.format IS '格式：XLSX、XLSM、XLS、ODS、UNKNOWN';
COMMENT ON COLUMN source_file.size IS '位元組數';
COMMENT ON COLUMN source_file.status IS 'ACCEPTED 收錄、REJECTED 退件、IGNORED 不是活頁簿';

CREATE TABLE receipt (
    path          text NOT NULL,
    sha256        text NOT NULL,
    file_id       uuid NOT NULL REFERENCES source_file ON DELETE CASCADE,
    first_seen_at timestamptz NOT NULL,
    modified_at   timestamptz NOT NULL,
    registered_at timestamptz,
    PRIMARY KEY (path, sha256)
);
CREATE INDEX receipt_file ON receipt (file_id);
COMMENT ON TABLE receipt IS '何時在哪個路徑收到哪個內容';
COMMENT ON COLUMN receipt.path IS '收件匣內的路徑';
COMMENT ON COLUMN receipt.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN receipt.file_id IS '讀取的內容';
COMMENT ON COLUMN receipt.first_seen_at IS '首次看到這個內容的那次執行的開始時間';
COMMENT ON COLUMN receipt.modified_at IS '首次看到時檔案本身的修改時間';
COMMENT ON COLUMN receipt.registered_at IS '收文登記（收文.csv）所載的收文時間；未登記時空白';

CREATE TABLE annex (
    file_id  uuid NOT NULL REFERENCES source_file ON DELETE CASCADE,
    annex_no smallint NOT NULL,
    kind     text NOT NULL CHECK (kind IN ('MEASURES', 'OUTCOMES')),
    office   text REFERENCES office,
    year     integer,
    title    text NOT NULL,
    sheet    text NOT NULL,
    taken_in boolean NOT NULL,
    PRIMARY KEY (file_id, annex_no),
    CHECK (NOT taken_in OR (office IS NOT NULL AND year IS NOT NULL))
);
CREATE INDEX annex_submission ON annex (year, office, kind) WHERE taken_in;
COMMENT ON TABLE annex IS '檔案中的附件；收錄的即為繳交';
COMMENT ON COLUMN annex.file_id IS '所在檔案';
COMMENT ON COLUMN annex.annex_no IS '在檔案中的順序，由 1 起';
COMMENT ON COLUMN annex.kind IS 'MEASURES 附件一（具體作法）、OUTCOMES 附件二（執行成效）';
COMMENT ON COLUMN annex.office IS '榮民服務處代碼；無法辨識時空白';
COMMENT ON COLUMN annex.year IS '民國年度；無法辨識時空白';
COMMENT ON COLUMN annex.title IS '標題';
COMMENT ON COLUMN annex.sheet IS '工作表名稱';
COMMENT ON COLUMN annex.taken_in IS '是否收錄；否表示退回更正，只留附件的識別資料';

CREATE TABLE plan_item (
    file_id  uuid NOT NULL,
    annex_no smallint NOT NULL,
    item_no  smallint NOT NULL,
    ordinal  integer NOT NULL,
    heading  text NOT NULL,
    cell     text NOT NULL,
    PRIMARY KEY (file_id, annex_no, item_no),
    FOREIGN KEY (file_id, annex_no) REFERENCES annex ON DELETE CASCADE
);
COMMENT ON TABLE plan_item IS '附件中的實施要項';
COMMENT ON COLUMN plan_item.file_id IS '所在檔案';
COMMENT ON COLUMN plan_item.annex_no IS '所在附件';
COMMENT ON COLUMN plan_item.item_no IS '在附件中的順序，由 1 起';
COMMENT ON COLUMN plan_item.ordinal IS '實施要項的編號';
COMMENT ON COLUMN plan_item.heading IS '所填的要項名稱';
COMMENT ON COLUMN plan_item.cell IS '儲存格，例如 A3';

CREATE TABLE measure (
    file_id       uuid NOT NULL,
    annex_no      smallint NOT NULL,
    item_no       smallint NOT NULL,
    measure_no    integer NOT NULL,
    ordinal       integer NOT NULL,
    text          text NOT NULL,
    cell          text NOT NULL,
    units         text[] NOT NULL,
    deadline_kind text CHECK (deadline_kind IN ('ONGOING', 'BY_DATE', 'RECURRING', 'BLANK', 'UNRECOGNISED')),
    deadline_text text,
    deadline_date date,
    outcome_text  text,
    outcome_cell  text,
    PRIMARY KEY (file_id, annex_no, item_no, measure_no),
    FOREIGN KEY (file_id, annex_no, item_no) REFERENCES plan_item ON DELETE CASCADE
);
COMMENT ON TABLE measure IS '具體作法，一項一列；附件二者並有執行成效';
COMMENT ON COLUMN measure.file_id IS '所在檔案';
COMMENT ON COLUMN measure.annex_no IS '所在附件';
COMMENT ON COLUMN measure.item_no IS '所屬實施要項的順序';
COMMENT ON COLUMN measure.measure_no IS '在要項中的順序，由 1 起';
COMMENT ON COLUMN measure.ordinal IS '所填的編號；未編號時為順序';
COMMENT ON COLUMN measure.text IS '具體作法全文，不含編號';
COMMENT ON COLUMN measure.cell IS '儲存格，例如 C8';
COMMENT ON COLUMN measure.units IS '負責業參，依所填順序';
COMMENT ON COLUMN measure.deadline_kind IS '完成期限的類型：ONGOING 持續辦理、BY_DATE 限期完成、RECURRING 週期辦理、BLANK 空白、UNRECOGNISED 無法辨識；附件無此欄時空白';
COMMENT ON COLUMN measure.deadline_text IS '完成期限原文';
COMMENT ON COLUMN measure.deadline_date IS '完成期限的日期';
COMMENT ON COLUMN measure.outcome_text IS '執行成效全文（附件二）；未填時為空字串，附件一為空白';
COMMENT ON COLUMN measure.outcome_cell IS '執行成效的儲存格';

CREATE TABLE target (
    file_id    uuid NOT NULL,
    annex_no   smallint NOT NULL,
    item_no    smallint NOT NULL,
    measure_no integer NOT NULL,
    target_no  smallint NOT NULL,
    comparison text NOT NULL CHECK (comparison IN ('AT_LEAST', 'AT_MOST', 'EXACTLY')),
    quantity   numeric NOT NULL,
    unit       text NOT NULL,
    period     text CHECK (period IN ('YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH', 'WEEK')),
    text       text NOT NULL,
    PRIMARY KEY (file_id, annex_no, item_no, measure_no, target_no),
    FOREIGN KEY (file_id, annex_no, item_no, measure_no) REFERENCES measure ON DELETE CASCADE
);
COMMENT ON TABLE target IS '具體作法中的量化目標';
COMMENT ON COLUMN target.file_id IS '所在檔案';
COMMENT ON COLUMN target.annex_no IS '所在附件';
COMMENT ON COLUMN target.item_no IS '所屬實施要項的順序';
COMMENT ON COLUMN target.measure_no IS '所屬具體作法的順序';
COMMENT ON COLUMN target.target_no IS '在具體作法中的順序，由 1 起';
COMMENT ON COLUMN target.comparison IS '比較方式：AT_LEAST 至少、AT_MOST 至多、EXACTLY 等於';
COMMENT ON COLUMN target.quantity IS '數量';
COMMENT ON COLUMN target.unit IS '單位';
COMMENT ON COLUMN target.period IS '週期：YEAR 每年、HALF_YEAR 每半年、QUARTER 每季、MONTH 每月、WEEK 每週；未載明時空白';
COMMENT ON COLUMN target.text IS '原文';

CREATE TABLE figure (
    file_id     uuid NOT NULL,
    annex_no    smallint NOT NULL,
    item_no     smallint NOT NULL,
    measure_no  integer NOT NULL,
    figure_no   smallint NOT NULL,
    quantity    numeric NOT NULL,
    unit        text NOT NULL,
    approximate boolean NOT NULL,
    text        text NOT NULL,
    PRIMARY KEY (file_id, annex_no, item_no, measure_no, figure_no),
    FOREIGN KEY (file_id, annex_no, item_no, measure_no) REFERENCES measure ON DELETE CASCADE
);
COMMENT ON TABLE figure IS '執行成效中的數據';
COMMENT ON COLUMN figure.file_id IS '所在檔案';
COMMENT ON COLUMN figure.annex_no IS '所在附件';
COMMENT ON COLUMN figure.item_no IS '所屬實施要項的順序';
COMMENT ON COLUMN figure.measure_no IS '所屬具體作法的順序';
COMMENT ON COLUMN figure.figure_no IS '在執行成效中的順序，由 1 起';
COMMENT ON COLUMN figure.quantity IS '數量';
COMMENT ON COLUMN figure.unit IS '單位';
COMMENT ON COLUMN figure.approximate IS '是否為約數（餘、約、近、多）';
COMMENT ON COLUMN figure.text IS '原文';

CREATE TABLE finding (
    file_id    uuid NOT NULL REFERENCES source_file ON DELETE CASCADE,
    annex_no   smallint NOT NULL,
    finding_no integer NOT NULL,
    code       text NOT NULL,
    severity   text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'INFO')),
    sheet      text,
    cell       text,
    value      text NOT NULL,
    message    text NOT NULL,
    PRIMARY KEY (file_id, annex_no, finding_no)
);
COMMENT ON TABLE finding IS '讀取檔案時的檢核結果';
COMMENT ON COLUMN finding.file_id IS '所在檔案';
COMMENT ON COLUMN finding.annex_no IS '所在附件；0 表示整個檔案';
COMMENT ON COLUMN finding.finding_no IS '順序，由 1 起';
COMMENT ON COLUMN finding.code IS '檢核代碼';
COMMENT ON COLUMN finding.severity IS 'ERROR 錯誤（退件）、WARNING 警告（應更正）、INFO 提示';
COMMENT ON COLUMN finding.sheet IS '工作表；空白表示整個檔案';
COMMENT ON COLUMN finding.cell IS '儲存格；空白表示整張工作表或整個檔案';
COMMENT ON COLUMN finding.value IS '原來的內容';
COMMENT ON COLUMN finding.message IS '說明與應辦事項';

CREATE TABLE finding_not_kept (
    file_id  uuid NOT NULL REFERENCES source_file ON DELETE CASCADE,
    annex_no smallint NOT NULL,
    code     text NOT NULL,
    severity text NOT NULL,
    count    integer NOT NULL,
    PRIMARY KEY (file_id, annex_no, code)
);
COMMENT ON TABLE finding_not_kept IS '同一代碼的檢核結果過多時，未逐筆保存的筆數';
COMMENT ON COLUMN finding_not_kept.file_id IS '所在檔案';
COMMENT ON COLUMN finding_not_kept.annex_no IS '所在附件；0 表示整個檔案';
COMMENT ON COLUMN finding_not_kept.code IS '檢核代碼';
COMMENT ON COLUMN finding_not_kept.severity IS '嚴重程度';
COMMENT ON COLUMN finding_not_kept.count IS '未逐筆保存的筆數';

CREATE TABLE cross_finding (
    file_id           uuid NOT NULL,
    annex_no          smallint NOT NULL,
    promised_file_id  uuid NOT NULL,
    promised_annex_no smallint NOT NULL,
    finding_no        integer NOT NULL,
    code              text NOT NULL,
    severity          text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'INFO')),
    sheet             text,
    cell              text,
    value             text NOT NULL,
    message           text NOT NULL,
    PRIMARY KEY (file_id, annex_no, promised_file_id, promised_annex_no, finding_no),
    FOREIGN KEY (file_id, annex_no) REFERENCES annex ON DELETE CASCADE,
    FOREIGN KEY (promised_file_id, promised_annex_no) REFERENCES annex ON DELETE CASCADE
);
COMMENT ON TABLE cross_finding IS '附件二與附件一相互核對的檢核結果';
COMMENT ON COLUMN cross_finding.file_id IS '附件二所在檔案';
COMMENT ON COLUMN cross_finding.annex_no IS '附件二的順序';
COMMENT ON COLUMN cross_finding.promised_file_id IS '所核對的附件一所在檔案';
COMMENT ON COLUMN cross_finding.promised_annex_no IS '所核對的附件一的順序';
COMMENT ON COLUMN cross_finding.finding_no IS '順序，由 1 起';
COMMENT ON COLUMN cross_finding.code IS '檢核代碼';
COMMENT ON COLUMN cross_finding.severity IS '嚴重程度';
COMMENT ON COLUMN cross_finding.sheet IS '附件二的工作表';
COMMENT ON COLUMN cross_finding.cell IS '附件二的儲存格';
COMMENT ON COLUMN cross_finding.value IS '原來的內容';
COMMENT ON COLUMN cross_finding.message IS '說明與應辦事項';

CREATE TABLE register_entry (
    path        text PRIMARY KEY,
    received_at timestamptz NOT NULL
);
COMMENT ON TABLE register_entry IS '最近一次讀到的收文登記（收文.csv），每個檔案取最新的一筆';
COMMENT ON COLUMN register_entry.path IS '收件匣內的路徑';
COMMENT ON COLUMN register_entry.received_at IS '收文時間';

CREATE TABLE register_finding (
    run        text NOT NULL REFERENCES run ON DELETE CASCADE,
    finding_no integer NOT NULL,
    code       text NOT NULL,
    severity   text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'INFO')),
    value      text NOT NULL,
    message    text NOT NULL,
    PRIMARY KEY (run, finding_no)
);
COMMENT ON TABLE register_finding IS '收文登記（收文.csv）的檢核結果';
COMMENT ON COLUMN register_finding.run IS '執行編號';
COMMENT ON COLUMN register_finding.finding_no IS '順序，由 1 起';
COMMENT ON COLUMN register_finding.code IS '檢核代碼';
COMMENT ON COLUMN register_finding.severity IS '嚴重程度';
COMMENT ON COLUMN register_finding.value IS '原來的內容';
COMMENT ON COLUMN register_finding.message IS '說明與應辦事項';
