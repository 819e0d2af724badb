-- Working calendars: when people work, by week, official days and exceptions of their own.
-- compatible: 11
set lock_timeout = '5s';

create table calendar (
  workspace_id uuid not null references workspace,
  id           uuid not null,
  name         text not null,
  time_zone    text,                            -- null: the workspace's
  country      text,                            -- whose official days hold
  week         jsonb not null,                  -- seven days from Monday, each with its shifts
  exceptions   jsonb not null,
  is_default   boolean not null,
  version      integer not null default 1,
  created_at   timestamptz(3) not null default now(),
  updated_at   timestamptz(3) not null default now(),
  deleted_at   timestamptz(3),
  primary key (workspace_id, id)
);
create unique index calendar_default on calendar (workspace_id) where is_default and deleted_at is null;
call protect('calendar', 'select, insert, update');

-- Every workspace gets one: the hours that its routing knew, otherwise those from nine to six that held for everybody.
insert into calendar (workspace_id, id, name, country, week, exceptions, is_default)
  select w.id, gen_random_uuid(),
    case w.locale when 'zh' then '工作日历' when 'ru' then 'Рабочий календарь' else 'Working calendar' end,
    case when w.country in ('CN', 'RU') then w.country end,
    (select jsonb_agg(case when coalesce(r.hours::jsonb -> 'days', '[1, 2, 3, 4, 5]') @> to_jsonb(day)
        then jsonb_build_array(jsonb_build_object('from', coalesce(r.hours ->> 'from', '09:00'), 'to', coalesce(r.hours ->> 'to', '18:00')))
        else '[]' end order by day) from generate_series(1, 7) day),
    '[]', true
  from workspace w left join routing r on r.workspace_id = w.id;

-- Only servers of the version before still read and write these.
alter table routing alter column hours set default '{"days": [1, 2, 3, 4, 5], "from": "09:00", "to": "18:00"}';
