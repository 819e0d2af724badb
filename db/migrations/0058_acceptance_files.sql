-- What shows the result of a test as a file; and a result, or a handing over, that was noted by mistake is taken back: the log keeps it.
-- compatible: 11
set lock_timeout = '5s';

create table deliverable_file (
  workspace_id   uuid not null references workspace,
  id             uuid not null,
  deliverable_id uuid not null,
  round          integer not null,
  file_id        uuid not null,
  added_at       timestamptz(3) not null,
  added_by       uuid,
  removed_at     timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, deliverable_id, round) references deliverable_round,
  foreign key (workspace_id, file_id) references file,
  foreign key (workspace_id, added_by) references member
);
create index deliverable_file_of_round on deliverable_file (workspace_id, deliverable_id, round);

call protect('deliverable_file', 'select, insert, update, delete');
grant delete on deliverable_round, requirement_result to tessera_app;
