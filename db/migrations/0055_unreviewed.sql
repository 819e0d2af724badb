-- The map of risks counts the contracts nobody reviewed without the amendments, which stand beside what they amend: the index
-- has to know them, or each of the counted rows is read.
-- compatible: 11
set lock_timeout = '5s';

drop index contract_unreviewed;
create index contract_unreviewed on contract (workspace_id, owner_id) include (amends_id)
  where review_id is null and deleted_at is null;
