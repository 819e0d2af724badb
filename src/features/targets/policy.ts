import { sql, type SqlBool } from 'kysely'
import { among, reach, registerVisible } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { target } from './contract.ts'

// One's own; with the team's, those of the teams from one's own down; the whole workspace's only with all.
registerVisible(registerNoun(target).name, (actor, alias, verb) => {
  const members = reach(actor, target.name, verb)
  if (members === null) return [sql<SqlBool>`true`]
  const own = among(sql.ref(`${alias}.member_id`), 'uuid', members)
  if (actor.grants[target.name]?.verbs[verb] !== 'team') return [own]
  const teams = sql<SqlBool>`${sql.ref(`${alias}.team_id`)} in (
    with recursive below(id) as (
      select m.team_id from member m where m.workspace_id = ${actor.workspaceId}::uuid and m.id = ${actor.memberId}::uuid
      union
      select t.id from team t join below b on t.parent_id = b.id
        where t.workspace_id = ${actor.workspaceId}::uuid and t.deleted_at is null
    ) select b.id from below b)`
  return [own, teams]
})
