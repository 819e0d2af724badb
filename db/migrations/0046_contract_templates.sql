-- Contract templates of the house's own, and its own wordings of clauses.
-- compatible: 11
set lock_timeout = '5s';

create table contract_template (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  kind         text not null check (kind in
    ('licence', 'implementation', 'aftersales', 'development', 'storage', 'saas', 'sale', 'data_processing', 'other')),
  title        jsonb not null,                  -- in each language it is written in
  contents     jsonb not null,                  -- what is in force; before the first version, what it was made from
  edition      integer not null default 0,      -- of the version in force; 0 before the first
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, created_by) references member
);
create index contract_template_by_name on contract_template (workspace_id, name, id) where deleted_at is null;

-- Which version of which template a contract was made from.
alter table contract add column template_id uuid, add column template_edition integer,
  add foreign key (workspace_id, template_id) references contract_template,
  add check ((template_id is null) = (template_edition is null));

-- Wordings of clauses beside the ready-made ones; a row without words hides the ready-made one.
create table contract_wording (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  type         text not null,                   -- what the clause is about
  locale       text not null check (locale in ('en', 'zh', 'ru')),
  side         text not null check (side in ('customer', 'supplier')),
  rank         text not null check (rank in ('preferred', 'fallback', 'unacceptable')),
  words        text,
  place        integer not null,                -- in order among those of the same rank
  version      integer not null default 1,
  changed_at   timestamptz(3) not null,
  changed_by   uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, changed_by) references member
);
create unique index contract_wording_hidden on contract_wording (workspace_id, locale, type, side, rank) where words is null;
create index contract_wording_in on contract_wording (workspace_id, locale, type, side, rank, place);

call protect('contract_template', 'select, insert, update');
call protect('contract_wording', 'select, insert, update, delete');
