-- Workers on other machines: the channel that their requests come through, what they read with, and the files of those who do
-- not see the inbox.

-- As Spring Integration has it (schema-postgresql.sql); the other tables of that script are for what is not used here.
CREATE SEQUENCE int_message_seq;
CREATE TABLE int_channel_message (
    message_id       char(36) NOT NULL,
    group_key        char(36) NOT NULL,
    created_date     bigint NOT NULL,
    message_priority bigint,
    message_sequence bigint NOT NULL DEFAULT nextval('int_message_seq'),
    message_content  bytea,
    region           varchar(100) NOT NULL,
    CONSTRAINT int_channel_message_pk PRIMARY KEY (region, group_key, created_date, message_sequence)
);
CREATE INDEX int_channel_msg_delete_idx ON int_channel_message (region, group_key, message_id);
COMMENT ON TABLE int_channel_message IS '等待工作程序接手的請求（Spring Integration 的訊息通道）；平時為空';
COMMENT ON COLUMN int_channel_message.message_id IS '訊息識別碼';
COMMENT ON COLUMN int_channel_message.group_key IS '訊息通道';
COMMENT ON COLUMN int_channel_message.created_date IS '建立時間（毫秒）';
COMMENT ON COLUMN int_channel_message.message_priority IS '優先順序（未使用）';
COMMENT ON COLUMN int_channel_message.message_sequence IS '順序';
COMMENT ON COLUMN int_channel_message.message_content IS '內容';
COMMENT ON COLUMN int_channel_message.region IS '分區';

CREATE TABLE remote_take_in (
    run        text PRIMARY KEY REFERENCES run ON DELETE CASCADE,
    program    text NOT NULL,
    files      text NOT NULL CHECK (files IN ('SHARED', 'DATABASE')),
    roster     text,
    vocabulary text
);
COMMENT ON TABLE remote_take_in IS '正在由工作程序讀取收件匣的執行；讀完即刪除';
COMMENT ON COLUMN remote_take_in.run IS '執行編號';
COMMENT ON COLUMN remote_take_in.program IS '夜間作業的程式版本；版本不同的工作程序不接受工作';
COMMENT ON COLUMN remote_take_in.files IS '檔案內容的取得方式：SHARED 共用資料夾、DATABASE 經由資料庫';
COMMENT ON COLUMN remote_take_in.roster IS '機關名冊的內容；空白表示用內建名冊';
COMMENT ON COLUMN remote_take_in.vocabulary IS '詞彙檔的內容；空白表示只用內建詞彙';

CREATE TABLE inbox_content (
    run         text NOT NULL REFERENCES run ON DELETE CASCADE,
    path        text NOT NULL,
    size        bigint NOT NULL,
    modified_at timestamptz NOT NULL,
    read_at     timestamptz NOT NULL,
    sha256      text NOT NULL,
    content     bytea NOT NULL,
    PRIMARY KEY (run, path)
);
-- Workbooks are compressed already.
ALTER TABLE inbox_content ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON TABLE inbox_content IS '經由資料庫交給工作程序的檔案；讀完即刪除';
COMMENT ON COLUMN inbox_content.run IS '執行編號';
COMMENT ON COLUMN inbox_content.path IS '收件匣內的路徑';
COMMENT ON COLUMN inbox_content.size IS '位元組數';
COMMENT ON COLUMN inbox_content.modified_at IS '檔案本身的修改時間';
COMMENT ON COLUMN inbox_content.read_at IS '讀取內容的時間';
COMMENT ON COLUMN inbox_content.sha256 IS '內容的 SHA-256';
COMMENT ON COLUMN inbox_content.content IS '檔案內容';

CREATE TABLE run_worker (
    run    text NOT NULL REFERENCES run ON DELETE CASCADE,
    worker text NOT NULL,
    files  integer NOT NULL,
    PRIMARY KEY (run, worker)
);
COMMENT ON TABLE run_worker IS '由工作程序讀取時，各工作程序所讀的檔案數';
COMMENT ON COLUMN run_worker.run IS '執行編號';
COMMENT ON COLUMN run_worker.worker IS '工作程序的名稱';
COMMENT ON COLUMN run_worker.files IS '檔案數';
