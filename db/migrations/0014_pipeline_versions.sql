-- Configuration that is drafted, reviewed and published: one draft per record, and every version that has been in force.
-- compatible: 11
set lock_timeout = '5s';

create table draft (
  workspace_id uuid not null references workspace,
  noun         text not null,
  record_id    uuid not null,
  contents     jsonb not null,
  base         integer not null,                -- the record's version that the draft was made from
  version      integer not null default 1,
  state        text not null default 'draft' check (state in ('draft', 'review', 'approved')),
  edited_by    uuid not null,
  edited_at    timestamptz(3) not null,
  asked_by     uuid,                            -- who asked for a review, of whom (nobody in particular: null), and with which words
  reviewer_id  uuid,
  note         text,
  answered_by  uuid,                            -- who approved it or gave it back
  answered_at  timestamptz(3),
  answer       text,
  primary key (workspace_id, noun, record_id),
  foreign key (workspace_id, edited_by) references member,
  foreign key (workspace_id, asked_by) references member,
  foreign key (workspace_id, reviewer_id) references member,
  foreign key (workspace_id, answered_by) references member
);

create table edition (
  workspace_id uuid not null references workspace,
  noun         text not null,
  record_id    uuid not null,
  number       integer not null check (number > 0),
  contents     jsonb not null,
  at           timestamptz(3) not null,
  made_by      uuid,
  reviewed_by  uuid,
  back_to      integer,                         -- the former version that it puts back
  primary key (workspace_id, noun, record_id, number),
  foreign key (workspace_id, made_by) references member,
  foreign key (workspace_id, reviewed_by) references member
);

-- What is in force today is the first version that is known.
insert into edition (workspace_id, noun, record_id, number, contents, at, made_by)
  select p.workspace_id, 'pipeline', p.id, 1, jsonb_build_object('name', p.name, 'stages', coalesce((
      select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind, 'color', s.color, 'probability', s.probability,
        'mostDays', s.most_days, 'required', s.required, 'checklist', s.checklist, 'enter', s.enter_rules, 'leave', s.leave_rules)
        order by s.place)
      from stage s where s.workspace_id = p.workspace_id and s.pipeline_id = p.id and s.deleted_at is null), '[]')),
    p.updated_at, p.created_by
  from pipeline p where p.deleted_at is null;

-- Which kinds of notices there are is said in one place, the code.
alter table notification drop constraint notification_kind_check,
  add constraint notification_kind_check check (kind ~ '^[a-z_]{1,40}$');

call protect('draft', 'select, insert, update, delete');
call protect('edition', 'select, insert');
