-- Templates that are documents of Word, every version of them, and the offers that were written with them.
-- compatible: 11
set lock_timeout = '5s';

-- Never changed and never removed: versions of a template that were in force name theirs.
create table template_file (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null,
  bytes        bytea not null,
  tags         jsonb not null,                  -- kind and name of each, in their order
  created_at   timestamptz(3) not null,
  created_by   uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, created_by) references member
);
call protect('template_file', 'select, insert');

-- A document of Word has no source, and what is set by Typst no file.
alter table template
  add column file_id uuid,
  add foreign key (workspace_id, file_id) references template_file,
  add check (file_id is null or source = '');

alter table offer
  add column docx_template_id uuid,
  add column docx_file_id uuid,
  add foreign key (workspace_id, docx_template_id) references template,
  add foreign key (workspace_id, docx_file_id) references file;
