-- Desks as people and roles have arranged them, and when each company became a client.
-- compatible: 11
set lock_timeout = '5s';

create table dashboard (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  desk         text not null check (desk in ('head', 'day')), -- the ready-made one that this takes the place of
  member_id    uuid,                            -- of one person,
  role_id      text,                            -- or of all who hold a role
  widgets      jsonb not null,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id),
  unique nulls not distinct (workspace_id, desk, member_id, role_id),
  check ((member_id is null) <> (role_id is null)),
  foreign key (workspace_id, member_id) references member,
  foreign key (workspace_id, role_id) references role on delete cascade
);
call protect('dashboard', 'select, insert, update');

-- When the first of a company's deals was made; kept by the deals.
alter table company add column first_deal_at timestamptz(3);
update company c set first_deal_at = d.first
  from (select workspace_id, company_id, min(created_at) as first from deal
        where deleted_at is null and company_id is not null group by 1, 2) d
  where d.workspace_id = c.workspace_id and d.company_id = c.id;
create index company_first_deal on company (workspace_id, first_deal_at) where first_deal_at is not null and deleted_at is null;

-- What figures count by time, in a workspace of a million records.
create index task_by_end on task (workspace_id, done_at) include (state, assignee_id) where done_at is not null and deleted_at is null;
create index deal_by_end on deal (workspace_id, closed_at) include (state, owner_id) where closed_at is not null and deleted_at is null;
create index lead_by_answer on lead (workspace_id, answered_at) include (owner_id) where answered_at is not null and deleted_at is null;
