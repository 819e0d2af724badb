-- Find in less time once more: no more of the newest records are read than should fill the page, and more of the names that begin so
-- where only some owners' records are in scope. Servers of the version before go on working.
-- compatible: 11
set lock_timeout = '5s';

-- Finds records of one noun, best first. Cheap and telling steps come first, each reads a bounded number of entries, and the
-- first that fills the page ends the search: exact keys; what is shared with the member; names that begin so; the newest
-- 500 (of the owners in scope), or as many up to 2,500 as fill the page by what those hold, which answers all that is common; then
-- the lists of grams, which are short for all the rest, and at once for what is known to be `rare`.
create or replace function find_in(
  for_noun text, readable text[], owners uuid[], member uuid, phrase text, head text, anywhere text[], starts text[],
  title_grams integer[], must integer[], either integer[], rare boolean, want integer)
returns table (id uuid, rank integer, title text, fields text[], texts text)
language plpgsql stable security definer set search_path = public set enable_seqscan = off
set enable_presorted_aggregate = off set plan_cache_mode = force_generic_plan as $$
declare
  ws constant uuid := current_workspace();
  hashes constant bigint[] := find_keys(for_noun, array[phrase]);
  newest integer := 500;
  -- Of the records of others some must be looked at in vain.
  look constant integer := case when owners is null then 200 else 600 end;
  most constant integer := case when readable is null then 2 * want else 100 end;
  ids uuid[];
  names uuid[];
  recent uuid[];
  seen integer := newest;
  held integer;
  begun integer := 0;
begin
  if not exists (select from find_entry n where n.workspace_id = ws and n.noun = for_noun) then
    return;
  end if;
  ids := find_by_key(for_noun, phrase);
  if owners is not null then
    ids := ids || array(
      select e.record_id from (
        select s.record_id from share s where s.workspace_id = ws and s.member_id = member and s.noun = for_noun
        order by s.record_id desc limit 2000
      ) s join find_entry e on e.workspace_id = ws and e.noun = for_noun and e.record_id = s.record_id
      where e.texts || e.more like all (anywhere));
  end if;

  names := array(
    select e.record_id from (
      select * from find_entry n where n.workspace_id = ws and n.noun = for_noun and n.name >= head and n.name < head || U&'\+10FFFF'
      order by n.name limit case when owners is null then 60 else 300 end
    ) e where (owners is null or e.owner_ids && owners) and e.texts || e.more like all (anywhere)
      and (readable is null or e.fields[1] = any (readable)));
  ids := ids || names;

  if cardinality(names) < want then
    if rare then
      begun := want; -- no need to look for the common, nor in titles first
    else
      loop
        -- `begins` is null for what does not hold them.
        if owners is null then
          select count(*), (array_agg(n.record_id order by n.begins desc, n.record_id desc) filter (where n.begins is not null))[1:most],
            count(n.begins), count(*) filter (where n.begins)
          into seen, recent, held, begun
          from (
            select m.record_id,
              case when m.texts like all (anywhere) or m.more <> '' and m.texts || m.more like all (anywhere)
                then strpos(split_part(m.texts, E'\x1f', 1), ' ' || phrase) > 0 end as begins
            from find_entry m where m.workspace_id = ws and m.noun = for_noun
            order by m.record_id desc limit newest
          ) n;
        else
          select newest, (array_agg(n.record_id order by n.begins desc, n.record_id desc))[1:most],
            count(*), count(*) filter (where n.begins)
          into seen, recent, held, begun
          from unnest(owners) o, lateral (
            select m.record_id,
              case when m.texts like all (anywhere) then strpos(split_part(m.texts, E'\x1f', 1), ' ' || phrase) > 0 end as begins
            from find_entry m where m.workspace_id = ws and m.noun = for_noun and m.owner_id = o
            order by m.record_id desc limit 1 + newest / cardinality(owners)
          ) n where n.begins is not null;
        end if;
        -- What stands in one of a hundred has long lists of grams: so many of the newest as should fill the page, and a fifth
        -- more, are sooner read.
        exit when newest > 500 or seen < newest
          or not (begun between 6 and want - 1 or begun < 3 and held between 3 and want - 1);
        newest := least(2500, 600 * want / case when begun < 3 then held else begun end);
      end loop;
    end if;
    if readable is not null and recent is not null then
      -- Only what may be read fills the page.
      select array_agg(e.record_id), count(*) filter (where strpos(split_part(e.texts, E'\x1f', 1), ' ' || phrase) > 0)
      into recent, begun
      from find_entry e where e.workspace_id = ws and e.noun = for_noun and e.record_id = any (recent)
        and find_fits(e, null, readable, anywhere);
    end if;
    ids := ids || recent;

    if seen = newest and begun < want / 2 and cardinality(title_grams) > 0 then
      ids := ids || find_by_grams(for_noun, readable, owners, head, phrase, starts, starts, title_grams, '{}', want, look);
    end if;
    if seen = newest and cardinality(must) + cardinality(either) > 0 and (select count(distinct i) < want from unnest(ids) i) then
      ids := ids || find_by_grams(for_noun, readable, owners, head, phrase, anywhere, starts, must, either, want, look);
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
