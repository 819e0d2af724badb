-- Papers: templates, the letterhead and the series of numbers they are printed with, and the offers made by them.
-- compatible: 11
set lock_timeout = '5s';

create table template (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null collate names,
  kind         text not null check (kind ~ '^[a-z]{1,20}$'),
  locale       text not null check (locale in ('en', 'zh', 'ru')),
  source       text not null,                   -- Typst
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  created_by   uuid,
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id)
);
create index template_by_name on template (workspace_id, name, id) where deleted_at is null;

-- One row a workspace: who it is on paper, and what holds for its offers.
create table letterhead (
  workspace_id uuid primary key references workspace,
  content      jsonb not null,
  logo         bytea,
  version      integer not null default 1,
  updated_at   timestamptz(3) not null default now()
);

-- The last number given in each series; taken within the transaction that gives it, so that none is left out.
create table series (
  workspace_id uuid not null references workspace,
  kind         text not null,
  year         integer not null,
  last         integer not null,
  primary key (workspace_id, kind, year)
);

create table offer (
  workspace_id    uuid not null references workspace,
  id              uuid not null,
  name            text not null collate names,
  deal_id         uuid not null,
  company_id      uuid,
  contact_id      uuid,
  owner_id        uuid,
  state           text not null check (state in
    ('draft', 'review', 'approved', 'issued', 'sent', 'accepted', 'declined', 'withdrawn', 'superseded')),
  locale          text not null check (locale in ('en', 'zh', 'ru')),
  template_id     uuid,                            -- null for the ready-made one of its language
  valid_until     date,
  intro           text,
  terms           text,
  content         jsonb not null default '{}',     -- currency, tax mode and ground, lines, discount
  amount_minor    bigint,
  amount_currency text,
  number          text,                            -- given when it is issued
  revision        integer not null default 1,
  supersedes_id   uuid,
  asked_by        uuid,                            -- who asked for the approval of its discount, and who gave it
  approved_by     uuid,
  issued_at       timestamptz(3),
  sent_at         timestamptz(3),
  viewed_at       timestamptz(3),
  answered_at     timestamptz(3),
  answered_by     text,                            -- the name the customer gave
  answered_from   text,                            -- and the network address it came from
  pdf_file_id     uuid,
  svg_file_id     uuid,
  sha256          text,                            -- of the PDF
  pages           jsonb,                           -- where each page lies in the drawing of all
  key             text,                            -- stands in the customer's link
  made_for        text,                            -- the step of an automation that made it, so that it makes one only
  custom          jsonb not null default '{}',
  version         integer not null default 1,
  created_at      timestamptz(3) not null default now(),
  created_by      uuid,
  updated_at      timestamptz(3) not null default now(),
  deleted_at      timestamptz(3),
  primary key (workspace_id, id),
  unique (workspace_id, key),
  unique (workspace_id, made_for),
  check ((amount_minor is null) = (amount_currency is null)),
  foreign key (workspace_id, deal_id) references deal,
  foreign key (workspace_id, company_id) references company,
  foreign key (workspace_id, contact_id) references contact,
  foreign key (workspace_id, owner_id) references member,
  foreign key (workspace_id, template_id) references template,
  foreign key (workspace_id, supersedes_id) references offer,
  foreign key (workspace_id, pdf_file_id) references file,
  foreign key (workspace_id, svg_file_id) references file
);
create unique index offer_number on offer (workspace_id, number, revision) where number is not null;
create index offer_by_deal on offer (workspace_id, deal_id, created_at, id) where deleted_at is null;
create index offer_by_name on offer (workspace_id, name, id) where deleted_at is null;
create index offer_by_owner on offer (workspace_id, owner_id, created_at, id) where deleted_at is null;
create index offer_by_creation on offer (workspace_id, created_at, id) where deleted_at is null;
create index offer_by_change on offer (workspace_id, updated_at, id) where deleted_at is null;
create index offer_bin on offer (workspace_id, deleted_at, id) where deleted_at is not null;

-- What the customer, and whoever answers, say about an offer by its link.
create table offer_comment (
  workspace_id uuid not null,
  offer_id     uuid not null,
  id           uuid not null,
  at           timestamptz(3) not null,
  member_id    uuid,                               -- null for the customer
  name         text not null,
  body         text not null,
  primary key (workspace_id, offer_id, id),
  foreign key (workspace_id, offer_id) references offer on delete cascade,
  foreign key (workspace_id, member_id) references member
);

call protect('template', 'select, insert, update');
call protect('letterhead', 'select, insert, update');
call protect('series', 'select, insert, update');
call protect('offer', 'select, insert, update');
call protect('offer_comment', 'select, insert');
