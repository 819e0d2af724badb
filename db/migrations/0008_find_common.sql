-- Common texts in lists: where many records hold a text, a page is full after some rows are looked at one by one, long before
-- all that hold it could be gathered. Servers of the version before go on working.
-- compatible: 7
set lock_timeout = '5s';

-- Whether one in fifty of the newest 2,000 records, or more, hold all the patterns.
create function find_is_common(for_noun text, patterns text[]) returns boolean
language plpgsql stable security definer set search_path = public set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
begin
  return (
    select count(*) >= 40 from (
      select n.texts || n.more as texts from find_entry n
      where n.workspace_id = current_workspace() and n.noun = for_noun order by n.record_id desc limit 2000
    ) e where e.texts like all (patterns));
end $$;

-- Whether the readable texts of one record hold all the patterns.
create function find_holds(for_noun text, record uuid, readable text[], patterns text[]) returns boolean
language plpgsql stable cost 1000 security definer set search_path = public set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
begin
  return exists (
    select from find_entry e
    where e.workspace_id = current_workspace() and e.noun = for_noun and e.record_id = record and e.texts || e.more like all (patterns)
      and (readable is null or e.fields <@ readable or find_readable(e.fields, e.texts || e.more, readable) like all (patterns)));
end $$;

revoke all on function find_is_common(text, text[]), find_holds(text, uuid, text[], text[]) from public;
grant execute on function find_is_common(text, text[]), find_holds(text, uuid, text[], text[]) to tessera_app;
