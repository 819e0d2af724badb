-- Amendments: each is a contract of its own that names the one it changes, so that it is written, judged and signed like one.
-- compatible: 11
set lock_timeout = '5s';

alter table contract
  add column concluded_on  date,                -- the day of the last signature
  add column amendments    integer not null default 0, -- how many amendments of it have been signed
  add column amending      text,                -- the numbers of those being agreed on
  add column amends_id     uuid,                -- of an amendment: the contract it changes
  add column amendment     integer,             -- its number among the amendments of that contract
  add column dated_on      date,
  add column effective_on  date,                -- null until it is signed where it takes effect with the last signature
  add column from_version  integer not null default 1, -- of its own texts: the contract as it stood before it
  add column built_on      integer not null default 0, -- how many signed amendments that text holds
  add column signed_place  integer,             -- its place among those signed, in the order of signing
  add column in_effect     boolean not null default false, -- whether the day has come that it is in effect from
  add check (num_nulls(amends_id, amendment, dated_on) in (0, 3)),
  add foreign key (workspace_id, amends_id) references contract;

create unique index contract_amendment on contract (workspace_id, amends_id, amendment) where amends_id is not null;
create index contract_coming on contract (workspace_id, effective_on) where signed_place is not null and not in_effect;

update contract c set concluded_on = (
  select max(coalesce(s.signed_on, (s.signed_at at time zone w.time_zone)::date))
  from contract_signing g
    join contract_signer s on s.workspace_id = g.workspace_id and s.signing_id = g.id
    join workspace w on w.id = g.workspace_id
  where g.workspace_id = c.workspace_id and g.contract_id = c.id and g.closed_at is null)
where state in ('active', 'ended');
