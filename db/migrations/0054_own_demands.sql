-- What a company itself asks of contracts under review.
-- compatible: 11
set lock_timeout = '5s';

create table review_own (
  workspace_id uuid primary key references workspace,
  matters      jsonb not null,
  version      integer not null,
  updated_at   timestamptz(3) not null
);
call protect('review_own', 'select, insert, update');

alter table review drop constraint review_profile_check;
alter table review add constraint review_profile_check
  check (profile in ('elements', 'implementation', 'saas', 'procurement', 'own'));
