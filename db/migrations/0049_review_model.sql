-- A language model that may be asked about a contract, and what it suggested.
-- compatible: 11
set lock_timeout = '5s';

create table review_model (
  workspace_id uuid primary key references workspace,
  url          text not null,                   -- of an OpenAI-compatible service, without the last steps
  model        text not null,
  secret       text,                            -- encrypted with the installation's; null where none is asked for
  updated_at   timestamptz(3) not null
);

-- Kept apart from findings: nothing counts these, and nothing waits for them.
create table review_suggestion (
  workspace_id uuid not null,
  id           uuid not null,
  review_id    uuid not null,
  sha256       bytea not null,                  -- of the text it is about; of another text it is not told
  place        integer not null,
  starts_at    integer not null,
  ends_at      integer not null,
  words        text not null,
  model        text not null,
  asked_at     timestamptz(3) not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, review_id) references review
);
create index review_suggestion_of on review_suggestion (workspace_id, review_id, place);

call protect('review_model', 'select, insert, update, delete');
call protect('review_suggestion', 'select, insert, delete');
