-- What was found out about a supplier before anything is signed: four questions, each with an answer and evidence.
-- compatible: 11
set lock_timeout = '5s';

-- How far its dossier is; null where nothing was written yet.
alter table company add column dossier text check (dossier in ('incomplete', 'complete'));
-- Few of many companies are looked into.
create index company_by_dossier on company (workspace_id, dossier, created_at, id)
  where deleted_at is null and dossier is not null;

create table dossier_answer (
  workspace_id uuid not null,
  company_id   uuid not null,
  question     text not null check (question in ('publicity', 'people', 'effect', 'fit')),
  answer       text not null,
  confidence   text check (confidence in ('low', 'medium', 'high')),
  answered_on  date not null,
  answered_by  uuid,
  version      integer not null default 1,
  primary key (workspace_id, company_id, question),
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, answered_by) references member
);

create table dossier_evidence (
  workspace_id uuid not null,
  id           uuid not null,
  company_id   uuid not null,
  question     text not null check (question in ('publicity', 'people', 'effect', 'fit')),
  found        text not null,                   -- what was found out
  source       text not null,                   -- where, or from whom
  origin       text not null check (origin in ('vendor', 'independent')),
  found_on     date not null,
  speaks       text not null check (speaks in ('for', 'against', 'neither')),
  file_id      uuid,
  version      integer not null default 1,
  created_at   timestamptz(3) not null,
  created_by   uuid,
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, file_id) references file,
  foreign key (workspace_id, created_by) references member
);
create index dossier_evidence_of_company on dossier_evidence (workspace_id, company_id) where deleted_at is null;

call protect('dossier_answer', 'select, insert, update');
call protect('dossier_evidence', 'select, insert, update');
