-- Pipelines that take nothing new, and how many runs of automations one cause has led to.
-- compatible: 11
set lock_timeout = '5s';

alter table pipeline add column retired_at timestamptz(3);
create index automation_run_root on automation_run (workspace_id, (chain[1]), started_at) where chain <> '{}';
