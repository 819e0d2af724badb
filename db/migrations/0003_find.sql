-- Find: one entry per record of any noun, by which names, identifiers, phones and mails are found from two characters.
set lock_timeout = '5s';

create table find_entry (
  workspace_id uuid not null references workspace on delete cascade,
  noun         text collate "C" not null,
  record_id    uuid not null,
  owner_ids    uuid[] not null,               -- whose own the record is; scope team asks for several
  owner_id     uuid generated always as (owner_ids[1]) stored,
  title        text not null,                 -- as people read it
  name         text collate "C" not null,     -- folded, without the legal form: what begins like the search ranks high
  fields       text[] not null,               -- the field of each text, the title's first
  texts        text collate "C" not null,     -- folded, each begun by a space, parted by U+001F
  more         text collate "C" not null,     -- what did not fit into the 1,600 bytes of texts
  keys         bigint[] not null,             -- hashes of exact identifiers, phones and mails
  grams        integer[] not null,            -- hashes of all short pieces of the texts, and of the owners
  primary key (workspace_id, noun, record_id)
) with (autovacuum_vacuum_insert_scale_factor = 0.02); -- reading an index alone needs its pages known as visible to all
-- Hashes neither compress nor tell a planner anything.
alter table find_entry
  alter keys set storage plain, alter keys set statistics 0, alter grams set storage plain, alter grams set statistics 0;

create index find_entry_name on find_entry (workspace_id, noun, name);
-- The newest of one's own lie scattered over the table; here they lie together.
create index find_entry_owner on find_entry (workspace_id, noun, owner_id, record_id) include (texts);
-- An import asks for thousands of keys at a time, each of which would read the whole list of pending ones.
create index find_entry_key on find_entry using gin (keys) with (fastupdate = off);
-- Pending grams make writing three times faster; at most this many kB, which every search reads, cost it 0.3 ms.
create index find_entry_gram on find_entry using gin (grams) with (fastupdate = on, gin_pending_list_limit = 256);

-- Row-level security would keep the operators of these indexes (@>, &&, like) from being used, for they are not leakproof.
-- So the server has no right to this table at all. It asks the functions below, which run as the owner, pin the workspace
-- themselves and give back nothing that the caller's scope and readable fields do not admit; hence not forced.
alter table find_entry enable row level security;

-- Makes hashes different for every workspace and noun, so that none reads another's lists in the shared indexes.
create function find_salt(for_noun text) returns integer language sql stable
  return hashtext(current_workspace()::text || for_noun);

create function find_salted(for_noun text, hashes integer[]) returns integer[] language plpgsql stable as $$
declare salt integer := find_salt(for_noun);
begin
  return array(select h # salt from unnest(hashes) h);
end $$;

create function find_owner_grams(for_noun text, owners uuid[]) returns integer[] language plpgsql stable as $$
begin
  return find_salted(for_noun, array(select hashtext(o::text) from unnest(owners) o));
end $$;

create function find_keys(for_noun text, keys text[]) returns bigint[] language plpgsql stable as $$
declare salt integer := find_salt(for_noun);
begin
  return array(select hashtextextended(k, salt) from unnest(keys) k);
end $$;

-- Only the texts of readable fields, so that nobody finds a record by what they may not read.
create function find_readable(fields text[], texts text, readable text[]) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(t, E'\x1f' order by n), '')
  from unnest(fields, string_to_array(texts, E'\x1f')) with ordinality u(f, t, n) where f = any (readable)
$$;

-- 100 a key, 90 the name, 80 the name begins so, 70 a word of the title begins so, 60 of another text, 50 it stands anywhere
-- in the title, 40 in another text, 30 its words begin words somewhere, 20 they stand somewhere.
create function find_rank(name text, title text, texts text, keyed boolean, head text, phrase text, starts text[]) returns integer
language sql immutable parallel safe
  return case
    when keyed and strpos(E'\x1f' || texts || E'\x1f', E'\x1f ' || phrase || E'\x1f') > 0 then 100
    when title <> '' and name = head then 90
    when title <> '' and starts_with(name, head) then 80
    when strpos(title, ' ' || phrase) > 0 then 70
    when strpos(texts, ' ' || phrase) > 0 then 60
    when strpos(title, phrase) > 0 then 50
    when strpos(texts, phrase) > 0 then 40
    when texts like all (starts) then 30
    else 20
  end;

-- The records that have all these grams, or one of `either`: at most `most` of them are looked at, in no telling order.
create function find_by_grams(for_noun text, must integer[], either integer[], owners uuid[], patterns text[], want integer, most integer)
returns uuid[] language plpgsql stable set search_path = public set enable_seqscan = off set enable_indexscan = off
set plan_cache_mode = force_generic_plan as $$
declare
  ws constant uuid := current_workspace();
  own constant integer[] := find_owner_grams(for_noun, owners);
  every_one constant integer[] := find_salted(for_noun, must);
  any_one constant integer[] := find_salted(for_noun, either);
  looked integer;
  found uuid[];
begin
  -- Merging the lists of many owners costs more than looking at some records of others, unless that finds too few.
  if owners is null or cardinality(owners) > 3 then
    if cardinality(must) > 0 then
      select count(*), array_agg(e.record_id) filter (where e.workspace_id = ws and e.noun = for_noun
        and (owners is null or e.owner_ids && owners) and e.texts || e.more like all (patterns))
      into looked, found from (select * from find_entry where grams @> every_one limit most) e;
    else
      select count(*), array_agg(e.record_id) filter (where e.workspace_id = ws and e.noun = for_noun
        and (owners is null or e.owner_ids && owners) and e.texts || e.more like all (patterns))
      into looked, found from (select * from find_entry where grams && any_one limit most) e;
    end if;
    if owners is null or looked < most or cardinality(found) >= want then return found; end if;
  end if;
  -- Written out twice, since a condition that may be null cannot be looked up in an index.
  if cardinality(must) > 0 then
    return found || array(select e.record_id from (select * from find_entry where grams @> every_one and grams && own limit most) e
      where e.workspace_id = ws and e.noun = for_noun and e.texts || e.more like all (patterns));
  else
    return found || array(select e.record_id from (select * from find_entry where grams && any_one and grams && own limit most) e
      where e.workspace_id = ws and e.noun = for_noun and e.texts || e.more like all (patterns));
  end if;
end $$;

-- The records of one key, of whatever field.
create function find_by_key(for_noun text, key text) returns uuid[] language plpgsql stable set search_path = public
set enable_seqscan = off set enable_indexscan = off set plan_cache_mode = force_generic_plan as $$
declare hashes constant bigint[] := find_keys(for_noun, array[key]);
begin
  return array(select e.record_id from (select * from find_entry where keys @> hashes limit 100) e
    where e.workspace_id = current_workspace() and e.noun = for_noun);
end $$;

-- Finds records of one noun, best first. Cheap and telling steps come first, each reads a bounded number of entries, and the
-- first that fills the page ends the search: exact keys; what is shared with the member; names that begin so; the newest
-- 2,000 (of the owners in scope), which answers all that is common; then the lists of grams, which are short for all the rest,
-- and at once for what is known to be `rare`.
create function find_in(
  for_noun text, readable text[], owners uuid[], member uuid, phrase text, head text, anywhere text[], starts text[],
  title_grams integer[], must integer[], either integer[], rare boolean, want integer)
returns table (id uuid, rank integer, title text, fields text[], texts text)
language plpgsql stable security definer set search_path = public set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
  ws constant uuid := current_workspace();
  hashes constant bigint[] := find_keys(for_noun, array[phrase]);
  newest constant integer := 2000;
  ids uuid[] := find_by_key(for_noun, phrase);
  names uuid[];
  recent uuid[];
  seen integer := newest;
  begun integer;
begin
  if owners is not null then
    ids := ids || array(
      select e.record_id from (
        select s.record_id from share s where s.workspace_id = ws and s.member_id = member and s.noun = for_noun
        order by s.record_id desc limit newest
      ) s join find_entry e on e.workspace_id = ws and e.noun = for_noun and e.record_id = s.record_id
      where e.texts || e.more like all (anywhere));
  end if;

  names := array(
    select e.record_id from (
      select * from find_entry n where n.workspace_id = ws and n.noun = for_noun and n.name >= head and n.name < head || U&'\+10FFFF'
      order by n.name limit 60
    ) e where (owners is null or e.owner_ids && owners) and e.texts || e.more like all (anywhere)
      and (readable is null or e.fields[1] = any (readable)));
  ids := ids || names;

  if cardinality(names) < want then
    if rare then
      begun := want; -- no need to look for the common, nor in titles first
    elsif owners is null then
      select count(*), count(*) filter (where r.fits and r.begins),
        (array_agg(r.record_id order by r.begins desc, r.record_id desc) filter (where r.fits))[1:100]
      into seen, begun, recent
      from (
        select n.record_id, n.texts || n.more like all (anywhere) as fits,
          strpos(split_part(n.texts, E'\x1f', 1), ' ' || phrase) > 0 as begins
        from find_entry n where n.workspace_id = ws and n.noun = for_noun order by n.record_id desc limit newest
      ) r;
    else
      select count(*) filter (where r.begins), (array_agg(r.record_id order by r.begins desc, r.record_id desc))[1:100]
      into begun, recent
      from (
        select n.record_id, strpos(split_part(n.texts, E'\x1f', 1), ' ' || phrase) > 0 as begins
        from unnest(owners) o, lateral (
          select m.record_id, m.texts from find_entry m where m.workspace_id = ws and m.noun = for_noun and m.owner_id = o
          order by m.record_id desc limit 1 + newest / cardinality(owners)
        ) n where n.texts like all (anywhere)
      ) r;
    end if;
    -- Only what may be read fills the page.
    ids := ids || array(
      select e.record_id from find_entry e where e.workspace_id = ws and e.noun = for_noun and e.record_id = any (recent)
        and (readable is null or e.fields <@ readable or find_readable(e.fields, e.texts || e.more, readable) like all (anywhere)));

    if seen = newest and begun < want and cardinality(title_grams) > 0 then
      ids := ids || find_by_grams(for_noun, title_grams, '{}', owners, starts, want, 400);
    end if;
    if seen = newest and cardinality(must) + cardinality(either) > 0 and (select count(distinct i) < want from unnest(ids) i) then
      ids := ids || find_by_grams(for_noun, must, either, owners, anywhere, want, 400);
    end if;
  end if;

  return query
    select r.record_id, r.rank, case when r.titled then r.title else '' end, r.fields, r.texts from (
      select e.*, find_rank(e.name, case when e.titled then split_part(e.texts, E'\x1f', 1) else '' end, e.texts,
        e.keys @> hashes, head, phrase, starts) as rank
      from (
        select n.record_id, n.name, n.title, n.fields, n.keys, readable is null or n.fields[1] = any (readable) as titled,
          case when readable is null or n.fields <@ readable then n.texts || n.more
            else find_readable(n.fields, n.texts || n.more, readable) end as texts
        from find_entry n where n.workspace_id = ws and n.noun = for_noun and n.record_id = any (ids)
          and (owners is null or n.owner_ids && owners or exists (
            select from share s where s.workspace_id = ws and s.member_id = member and s.noun = for_noun and s.record_id = n.record_id))
        offset 0
      ) e where e.texts like all (anywhere)
    ) r order by r.rank desc, length(r.name), r.record_id desc limit want;
end $$;

-- All records of one noun in which the patterns stand together, in readable fields, whoever may see them.
create function find_ids(for_noun text, readable text[], patterns text[], must integer[], either integer[])
returns setof uuid language plpgsql stable rows 100 security definer set search_path = public set enable_seqscan = off
set plan_cache_mode = force_generic_plan as $$
declare
  ws constant uuid := current_workspace();
  every_one constant integer[] := find_salted(for_noun, must);
  any_one constant integer[] := find_salted(for_noun, either);
begin
  if cardinality(must) > 0 then
    return query select e.record_id from (select * from find_entry where find_entry.grams @> every_one offset 0) e
      where e.workspace_id = ws and e.noun = for_noun and e.texts || e.more like all (patterns)
        and (readable is null or e.fields <@ readable or find_readable(e.fields, e.texts || e.more, readable) like all (patterns));
  elsif cardinality(either) > 0 then
    return query select e.record_id from (select * from find_entry where find_entry.grams && any_one offset 0) e
      where e.workspace_id = ws and e.noun = for_noun and e.texts || e.more like all (patterns)
        and (readable is null or e.fields <@ readable or find_readable(e.fields, e.texts || e.more, readable) like all (patterns));
  else
    return query select e.record_id from find_entry e
      where e.workspace_id = ws and e.noun = for_noun and e.texts || e.more like all (patterns)
        and (readable is null or e.fields <@ readable or find_readable(e.fields, e.texts || e.more, readable) like all (patterns));
  end if;
end $$;

-- The records that have any of these exact keys, whoever may see them.
create function find_ids_by_keys(for_noun text, sought text[]) returns setof uuid
language plpgsql stable rows 100 security definer set search_path = public set enable_seqscan = off set enable_indexscan = off
set plan_cache_mode = force_generic_plan as $$
declare hashes constant bigint[] := find_keys(for_noun, sought);
begin
  -- One by one: a list of thousands in one condition is compared with every entry it meets.
  return query
    select distinct e.record_id from unnest(hashes) h,
      lateral (select * from find_entry k where k.keys @> array[h] offset 0) e
    where e.workspace_id = current_workspace() and e.noun = for_noun;
end $$;

-- Writes the entries of many records at once; one that says the same as before is left alone. Lists within the lists
-- (owners, fields, keys, grams) come as array literals, for PostgreSQL has no arrays of unequal length in one array.
create function find_index(
  for_noun text, ids uuid[], owner_lists text[], titles text[], names text[], field_lists text[], texts_of text[], mores text[],
  key_lists text[], gram_lists text[])
returns void language plpgsql security definer set search_path = public as $$
declare salt integer := find_salt(for_noun);
begin
  insert into find_entry as old (workspace_id, noun, record_id, owner_ids, title, name, fields, texts, more, keys, grams)
  select current_workspace(), for_noun, n.id, n.owners::uuid[], n.title, n.name, n.fields::text[], n.texts, n.more,
    array(select hashtextextended(k, salt) from unnest(n.keys::text[]) k),
    array(select g # salt from unnest(n.grams::integer[]) g union all select hashtext(o::text) # salt from unnest(n.owners::uuid[]) o)
  from unnest(ids, owner_lists, titles, names, field_lists, texts_of, mores, key_lists, gram_lists)
    n(id, owners, title, name, fields, texts, more, keys, grams)
  order by n.id
  on conflict (workspace_id, noun, record_id) do update
  set owner_ids = excluded.owner_ids, title = excluded.title, name = excluded.name, fields = excluded.fields,
    texts = excluded.texts, more = excluded.more, keys = excluded.keys, grams = excluded.grams
  where (old.owner_ids, old.title, old.fields, old.texts, old.more, old.keys)
    is distinct from (excluded.owner_ids, excluded.title, excluded.fields, excluded.texts, excluded.more, excluded.keys);
end $$;

create function find_unindex(for_noun text, ids uuid[]) returns void
language plpgsql security definer set search_path = public as $$
begin
  delete from find_entry e where e.workspace_id = current_workspace() and e.noun = for_noun and e.record_id = any (ids);
end $$;

-- Functions are everybody's until that is taken back; the server may call these five and none beneath them.
do $$
declare f regprocedure;
begin
  for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace and proname like 'find\_%' loop
    execute format('revoke all on function %s from public', f);
  end loop;
  for f in select oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace
    and proname in ('find_in', 'find_ids', 'find_ids_by_keys', 'find_index', 'find_unindex') loop
    execute format('grant execute on function %s to tessera_app', f);
  end loop;
end $$;
