-- Run once by a superuser, in the database that serviceplan is to use (PostgreSQL 15 or later):
--   psql -d serviceplan -v job_password=… -v worker_password=… -v analyst_password=… -f roles.sql
-- serviceplan_job owns the schema and migrates it; serviceplan_worker, for workers on other machines, changes rows and no tables;
-- serviceplan_analyst reads views and tables and changes nothing.
CREATE ROLE serviceplan_job LOGIN PASSWORD :'job_password' NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE serviceplan_worker LOGIN PASSWORD :'worker_password' NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE serviceplan_analyst LOGIN PASSWORD :'analyst_password' NOSUPERUSER NOCREATEDB NOCREATEROLE;

CREATE SCHEMA serviceplan AUTHORIZATION serviceplan_job;
GRANT USAGE ON SCHEMA serviceplan TO serviceplan_worker, serviceplan_analyst;
ALTER DEFAULT PRIVILEGES FOR ROLE serviceplan_job IN SCHEMA serviceplan GRANT SELECT ON TABLES TO serviceplan_analyst;
ALTER DEFAULT PRIVILEGES FOR ROLE serviceplan_job IN SCHEMA serviceplan
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO serviceplan_worker;
-- Where a worker is added to a schema that is there already.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA serviceplan TO serviceplan_worker;
-- The job ends the sessions of a worker that hangs, so that others can go on.
GRANT serviceplan_worker TO serviceplan_job;

ALTER ROLE serviceplan_job SET search_path = serviceplan;
ALTER ROLE serviceplan_worker SET search_path = serviceplan;
ALTER ROLE serviceplan_analyst SET search_path = serviceplan;
ALTER ROLE serviceplan_analyst SET default_transaction_read_only = on;
