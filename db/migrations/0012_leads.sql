-- Requests: the leads that come in, the forms they come by, and the rules that say whose they are.
-- compatible: 11
set lock_timeout = '5s';

create table form (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  key          text not null,                   -- stands in its public address
  active       boolean not null,
  stage_id     uuid,                            -- where the deals of its requests begin
  content      jsonb not null,                  -- what it asks and says, as the contract describes it
  runs_as      uuid not null,                   -- the member in whose name its requests are written
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  unique (workspace_id, key),
  foreign key (workspace_id, stage_id) references stage,
  foreign key (workspace_id, runs_as) references member
);
create index form_by_name on form (workspace_id, name, id) where deleted_at is null;

-- One row a workspace: rules in their order, who gets what none of them takes, and when people are at work.
create table routing (
  workspace_id uuid primary key references workspace,
  rules        json not null,
  fallback_id  uuid not null,
  hours        json not null,
  turns        jsonb not null default '{}',     -- rule → those it gave leads to, who waits longest first
  version      integer not null default 1,
  updated_at   timestamptz(3) not null default now(),
  foreign key (workspace_id, fallback_id) references member
);

create table lead (
  workspace_id  uuid not null references workspace,
  id            uuid not null,
  name          text not null collate names,
  status        text not null check (status in ('new', 'working', 'nurturing', 'converted', 'rejected', 'suspected')),
  reject_reason text,
  source        text not null,
  campaign      text,
  topic         text,
  person        text,
  company_name  text,
  phones        text[] not null default '{}',
  emails        text[] not null default '{}',
  country       text,
  city          text,
  size          text,
  language      text,
  message       text,
  company_id    uuid,
  contact_id    uuid,
  deal_id       uuid,
  owner_id      uuid,
  form_id       uuid,
  rule_id       uuid,                           -- the rule of the routing that chose the owner; null for the fallback
  rule          text,                           -- and its name at that time
  page          text,                           -- where the form stood
  received_at   timestamptz(3) not null,
  answered_at   timestamptz(3),
  answers       jsonb not null default '[]',    -- [{ label, text }]: what else its form asked
  token         text,                           -- of the page it was sent from, so that it is taken in once
  custom        jsonb not null default '{}',
  version       integer not null default 1,
  created_at    timestamptz(3) not null default now(),
  created_by    uuid,
  updated_at    timestamptz(3) not null default now(),
  deleted_at    timestamptz(3),
  primary key (workspace_id, id),
  unique (workspace_id, token),
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, contact_id) references contact,
  foreign key (workspace_id, deal_id) references deal,
  foreign key (workspace_id, owner_id) references member,
  foreign key (workspace_id, form_id) references form
);
create index lead_by_name on lead (workspace_id, name, id) where deleted_at is null;
create index lead_by_receipt on lead (workspace_id, received_at, id) where deleted_at is null;
create index lead_by_status on lead (workspace_id, status, received_at, id) where deleted_at is null;
create index lead_by_owner on lead (workspace_id, owner_id, received_at, id) where deleted_at is null;
create index lead_by_creation on lead (workspace_id, created_at, id) where deleted_at is null;
create index lead_by_change on lead (workspace_id, updated_at, id) where deleted_at is null;
create index lead_bin on lead (workspace_id, deleted_at, id) where deleted_at is not null;
-- How much each has open.
create index lead_load on lead (workspace_id, owner_id) where status in ('new', 'working') and deleted_at is null;
-- Which request a call or a note answers.
create index lead_by_company on lead (workspace_id, company_id) where company_id is not null;
create index lead_by_contact on lead (workspace_id, contact_id) where contact_id is not null;
create index lead_by_deal on lead (workspace_id, deal_id) where deal_id is not null;

create table lead_file (
  workspace_id uuid not null,
  lead_id      uuid not null,
  file_id      uuid not null,
  label        text not null,
  primary key (workspace_id, lead_id, file_id),
  foreign key (workspace_id, lead_id) references lead on delete cascade,
  foreign key (workspace_id, file_id) references file
);

alter table task drop constraint task_subject_noun_check,
  add constraint task_subject_noun_check check (subject_noun in ('company', 'contact', 'deal', 'lead'));
alter table note drop constraint note_subject_noun_check,
  add constraint note_subject_noun_check check (subject_noun in ('company', 'contact', 'deal', 'lead', 'task'));
-- What came before was admitted by the narrower rule.
alter table event drop constraint event_via_check,
  add constraint event_via_check check (via in ('web', 'api', 'job', 'cli', 'import', 'form')) not valid;

call protect('form', 'select, insert, update');
call protect('routing', 'select, insert, update');
call protect('lead', 'select, insert, update');
call protect('lead_file', 'select, insert');
