-- Workers keep to the limits of the night, so that what comes of a file does not depend on who reads it.

-- What a killed run has left is offered anew when it goes on.
DELETE FROM remote_take_in;
ALTER TABLE remote_take_in
    ADD COLUMN file_bytes bigint NOT NULL,
    ADD COLUMN inflated_bytes bigint NOT NULL,
    ADD COLUMN ratio integer NOT NULL,
    ADD COLUMN entries integer NOT NULL,
    ADD COLUMN sheets integer NOT NULL,
    ADD COLUMN positions integer NOT NULL,
    ADD COLUMN cells integer NOT NULL,
    ADD COLUMN text_length integer NOT NULL,
    ADD COLUMN characters integer NOT NULL,
    ADD COLUMN merges integer NOT NULL,
    ADD COLUMN nanoseconds bigint NOT NULL;
COMMENT ON COLUMN remote_take_in.file_bytes IS '上限：檔案的位元組數';
COMMENT ON COLUMN remote_take_in.inflated_bytes IS '上限：解壓縮後的位元組數';
COMMENT ON COLUMN remote_take_in.ratio IS '上限：壓縮倍率';
COMMENT ON COLUMN remote_take_in.entries IS '上限：檔案內的組成部分';
COMMENT ON COLUMN remote_take_in.sheets IS '上限：工作表';
COMMENT ON COLUMN remote_take_in.positions IS '上限：列與儲存格，含空白';
COMMENT ON COLUMN remote_take_in.cells IS '上限：有內容的儲存格';
COMMENT ON COLUMN remote_take_in.text_length IS '上限：一個儲存格的字數，超過的不讀取';
COMMENT ON COLUMN remote_take_in.characters IS '上限：各儲存格合計的字數';
COMMENT ON COLUMN remote_take_in.merges IS '上限：合併儲存格';
COMMENT ON COLUMN remote_take_in.nanoseconds IS '上限：讀取一個檔案的時間（十億分之一秒）';
