-- Requests are recognised by phone and mail, as a file brings them in; and when somebody would like to meet is kept.
-- compatible: 11
set lock_timeout = '5s';

alter table lead add column meet_at timestamptz(3);  -- when they would like to meet, as their form asked

-- Those that are there get their keys, written as `findable` in kit/find-entry.ts does.
do $$
declare place uuid;
begin
  for place in select id from workspace loop
    perform set_config('tessera.workspace', place::text, true);
    update find_entry e set keys = find_keys('lead', array(
      select distinct case when k ~ '^[+0-9 ().\-/]+$' then regexp_replace(k, '[^0-9]', '', 'g')
        else btrim(regexp_replace(regexp_replace(replace(lower(k), '''', ''), '([^[:alnum:] ])', ' \1 ', 'g'), ' {2,}', ' ', 'g')) end
      from unnest(l.phones || l.emails) k))
    from lead l
    where e.workspace_id = place and e.noun = 'lead' and l.workspace_id = place and l.id = e.record_id;
  end loop;
  perform set_config('tessera.workspace', '', true);
end $$;
