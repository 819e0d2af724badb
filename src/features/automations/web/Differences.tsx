import { List } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import type { Plan } from '../contract-plan.ts'
import type { Words } from './useWords.ts'

/** What differs between two configurations of an automation, in words; `before` is null where nothing was in force. */
export const Differences = ({ before, after, words }: { before: Plan | null; after: Plan; words: Words }) => {
  const t = useT()
  if (!before) return t('automation.difference.first')
  const say = (what: string, a: string, b: string) =>
    t(`automation.difference.${what}`, { before: a, after: b })
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const said = (plan: Plan) => plan.steps.map((step) => words.step(plan.noun, step))
  const [old, next] = [before.steps.map((s) => JSON.stringify(s)), after.steps.map((s) => JSON.stringify(s))]
  const added = said(after).filter((_, at) => !old.includes(next[at]!))
  const removed = said(before).filter((_, at) => !next.includes(old[at]!))
  const lines = [
    ...(before.name === after.name ? [] : [say('name', before.name, after.name)]),
    ...(same([before.noun, before.when], [after.noun, after.when])
      ? []
      : [say('when', words.when(before), words.when(after))]),
    ...(same(before.filter, after.filter) ? [] : [say('filter', '', '')]),
    ...added.map((text) => say('added', '', text)),
    ...removed.map((text) => say('removed', text, '')),
    ...(added.length + removed.length === 0 && !same(old, next) ? [say('order', '', '')] : []),
    ...(same(before.until, after.until) ? [] : [say('until', '', '')]),
    ...(before.roleId === after.roleId
      ? []
      : [say('roleId', words.role(before.roleId), words.role(after.roleId))]),
    ...(before.minutes === after.minutes
      ? []
      : [say('minutes', String(before.minutes), String(after.minutes))]),
  ]
  return (
    <List size="sm" spacing={2}>
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  )
}
