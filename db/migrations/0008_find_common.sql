-- Common texts in lists: where many records hold a text, a page is full after some rows are looked at one by one, long before
-- all that hold it could be gathered. Servers of the version before go on working.
-- compatible: 7
set lock_timeout = '5s';

-- Whether one in twenty of the newest 500 records, or more, hold all the patterns.
create function find_is_common(for_noun text, patterns text[]) returns boolean
language plpgsql stable security definer set search_path = public set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
begin
  return (
    select count(*) >= 25 from (
      select n.texts || n.more as texts from find_entry n
      where n.workspace_id = current_workspace() and n.noun = for_noun order by n.record_id desc limit 500
    ) e where e.texts like all (patterns));
end $$;
revoke all on function find_is_common(text, text[]) from public;
grant execute on function find_is_common(text, text[]) to tessera_app;

-- The texts of the pinned workspace's records, to be looked up by a record's id: a function would cost ten times as much for
-- each. Its owner reads the table, so the workspace is part of the view.
create view find_text with (security_barrier) as
  select noun, record_id, fields, texts || more as texts from find_entry where workspace_id = current_workspace();
grant select on find_text to tessera_app;
grant execute on function find_readable(text[], text, text[]) to tessera_app;
