-- What is to be sent by mail. A row is written when a report is published and noted as sent afterwards, so nothing is sent twice
-- as long as the server's answer can be noted.

CREATE TABLE mail (
    mail_id     uuid PRIMARY KEY,
    mail_key    text NOT NULL UNIQUE,
    run         text NOT NULL,
    year        integer NOT NULL,
    office      text,
    recipients  text[] NOT NULL,
    subject     text NOT NULL,
    body        text NOT NULL,
    folder      text NOT NULL,
    attachments text[] NOT NULL,
    queued_at   timestamptz NOT NULL,
    attempts    integer NOT NULL DEFAULT 0,
    last_error  text,
    sent_at     timestamptz
);
CREATE INDEX mail_pending ON mail (queued_at) WHERE sent_at IS NULL;
COMMENT ON TABLE mail IS '待寄與已寄的郵件；已寄者留存，以免相同內容再寄一次';
COMMENT ON COLUMN mail.mail_id IS '郵件識別碼，即信件的 Message-ID';
COMMENT ON COLUMN mail.mail_key IS '內容的識別：同一收件人、同一檔案內容與檢核結果只寄一次';
COMMENT ON COLUMN mail.run IS '最近一次產生此郵件的執行編號';
COMMENT ON COLUMN mail.year IS '報表的民國年度';
COMMENT ON COLUMN mail.office IS '收件的榮民服務處代碼；空白表示總會';
COMMENT ON COLUMN mail.recipients IS '收件人的電子郵件地址';
COMMENT ON COLUMN mail.subject IS '主旨';
COMMENT ON COLUMN mail.body IS '內文';
COMMENT ON COLUMN mail.folder IS '附件所在的報表資料夾';
COMMENT ON COLUMN mail.attachments IS '附件在報表資料夾內的路徑';
COMMENT ON COLUMN mail.queued_at IS '產生時間';
COMMENT ON COLUMN mail.attempts IS '嘗試寄送而失敗的次數';
COMMENT ON COLUMN mail.last_error IS '最近一次失敗的原因';
COMMENT ON COLUMN mail.sent_at IS '寄出時間；空白表示尚未寄出';
