-- The words of the report.

COMMENT ON COLUMN run_standing.unusual IS '是否明顯偏離';
COMMENT ON COLUMN office_standing.unusual IS '是否明顯偏離';
