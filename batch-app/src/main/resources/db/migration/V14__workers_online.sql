-- Workers say that they are there, so that operators and nights see whom they may count on. All times are the database's own.

CREATE TABLE worker (
    worker_id uuid PRIMARY KEY,
    name      text NOT NULL,
    host      text NOT NULL,
    program   text NOT NULL,
    threads   integer NOT NULL,
    since     timestamptz NOT NULL DEFAULT now(),
    last_sign timestamptz NOT NULL DEFAULT now(),
    doing     text NOT NULL,
    files     bigint NOT NULL,
    parts     bigint NOT NULL,
    failures  bigint NOT NULL
);
COMMENT ON TABLE worker IS '工作程序及其最後訊號；正常結束者自行刪除其列';
COMMENT ON COLUMN worker.worker_id IS '工作程序的識別碼，每次啟動不同';
COMMENT ON COLUMN worker.name IS '名稱';
COMMENT ON COLUMN worker.host IS '主機';
COMMENT ON COLUMN worker.program IS '程式版本；與夜間作業不同者不接受其工作';
COMMENT ON COLUMN worker.threads IS '同時讀取幾個部分';
COMMENT ON COLUMN worker.since IS '第一次訊號的時間';
COMMENT ON COLUMN worker.last_sign IS '最後一次訊號的時間';
COMMENT ON COLUMN worker.doing IS '正在做什麼';
COMMENT ON COLUMN worker.files IS '啟動以來讀取的檔案數';
COMMENT ON COLUMN worker.parts IS '啟動以來完成的部分數';
COMMENT ON COLUMN worker.failures IS '啟動以來未能完成的部分數';
