-- Files that were sent in, and the imports that bring them in.
set lock_timeout = '5s';

-- Web and worker may run on different machines, so a file lives here and not on a disk. It counts once it is whole.
create table file (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 255),
  bytes        bigint not null default 0,
  sha256       text,
  whole_at     timestamptz(3),
  created_at   timestamptz(3) not null default now(),
  created_by   uuid not null,
  primary key (workspace_id, id)
);

create table file_chunk (
  workspace_id uuid not null,
  file_id      uuid not null,
  n            integer not null,
  bytes        bytea not null,
  primary key (workspace_id, file_id, n),
  foreign key (workspace_id, file_id) references file on delete cascade
);
-- Compressing what is written once and read twice costs more time than it saves space.
alter table file_chunk alter column bytes set storage external;

-- One source of data on its way in. `line` is how far the run has come in the file: it goes on from there after a crash.
create table import (
  workspace_id   uuid not null references workspace,
  id             uuid not null,
  name           text not null check (length(name) between 1 and 255),
  file_id        uuid not null,
  format         text not null check (format in ('csv', 'tsv', 'xlsx')),
  noun           text,
  options        jsonb not null default '{}',
  owner_id       uuid,
  author_id      uuid not null,
  method         text,
  loss_treatment text,
  expected_rows  integer,
  state          text not null default 'draft'
    check (state in ('draft', 'queued', 'running', 'done', 'cancelled', 'failed', 'reversing', 'reversed')),
  mode           text check (mode in ('dry-run', 'commit')),
  line           integer not null default 0,
  total          integer,
  rows           integer not null default 0,
  created        integer not null default 0,
  updated        integer not null default 0,
  skipped        integer not null default 0,
  rejected       integer not null default 0,
  reversed       integer not null default 0,
  kept           integer not null default 0,
  reversal_id    uuid,
  report         jsonb not null default '{}',
  failure        jsonb,
  attempts       integer not null default 0,
  touched_at     timestamptz(3) not null default now(),
  started_at     timestamptz(3),
  finished_at    timestamptz(3),
  signed_off_at  timestamptz(3),
  signed_off_by  uuid,
  version        integer not null default 1,
  created_at     timestamptz(3) not null default now(),
  created_by     uuid,
  updated_at     timestamptz(3) not null default now(),
  deleted_at     timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, file_id) references file,
  foreign key (workspace_id, owner_id) references member,
  foreign key (workspace_id, author_id) references member
);

-- The verdict on each row, by its line in the file.
create table import_row (
  workspace_id uuid not null,
  import_id    uuid not null,
  line         integer not null,
  verdict      text not null check (verdict in ('created', 'updated', 'skipped', 'rejected')),
  record_id    uuid,
  reasons      jsonb,
  primary key (workspace_id, import_id, line),
  foreign key (workspace_id, import_id) references import on delete cascade
);

-- Every record an import made or changed: what an undo goes by. `reversed` says how the undo went, `kept` what it left.
create table import_record (
  workspace_id uuid not null,
  import_id    uuid not null,
  noun         text not null,
  record_id    uuid not null,
  made         boolean not null,
  reversed     boolean,
  kept         jsonb,
  primary key (workspace_id, import_id, noun, record_id),
  foreign key (workspace_id, import_id) references import on delete cascade
);

-- What a dry run would have written, so that its later rows meet it; gone when the dry run ends.
create table import_draft (
  workspace_id uuid not null,
  import_id    uuid not null,
  noun         text not null,
  record_id    uuid not null,
  made         boolean not null,
  data         jsonb not null,
  primary key (workspace_id, import_id, noun, record_id),
  foreign key (workspace_id, import_id) references import on delete cascade
);
create table import_draft_key (
  workspace_id uuid not null,
  import_id    uuid not null,
  noun         text not null,
  key          text not null,
  record_id    uuid not null,
  primary key (workspace_id, import_id, noun, key, record_id),
  foreign key (workspace_id, import_id) references import on delete cascade
);

create table import_template (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 100),
  noun         text not null,
  headers      text[] not null,
  options      jsonb not null,
  author_id    uuid not null,
  created_at   timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, author_id) references member
);
create unique index import_template_name on import_template (workspace_id, noun, name);

call protect('file', 'select, insert, update, delete');
call protect('file_chunk', 'select, insert, delete');
call protect('import', 'select, insert, update');
call protect('import_row', 'select, insert, delete');
call protect('import_record', 'select, insert, update');
call protect('import_draft', 'select, insert, update, delete');
call protect('import_draft_key', 'select, insert, delete');
call protect('import_template', 'select, insert, delete');
