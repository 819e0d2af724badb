-- How deals went through their stages is told from the log itself; these few events of it are found by their time.
-- compatible: 10
set lock_timeout = '5s';

create index event_stage on event (workspace_id, at, id) where type in ('deal.created', 'deal.moved');
