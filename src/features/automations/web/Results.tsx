import { Badge, Group, List, Text } from '@mantine/core'
import { workspaceHere } from '#kit/query.ts'
import { Refusal } from '#kit/errors.ts'
import type { Condition } from '#kit/filter.ts'
import type { Obstacle } from '#features/deals/contract.ts'
import { inWords } from '#features/templates/rules.ts'
import { useFormat, useHasPhrase, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { RouteLink } from '#ui/records/cells/RouteLink.tsx'
import { ConditionText } from '#ui/records/filter/ConditionText.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import { pageOf } from '#ui/records/looks.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import type { Delivery } from '#features/webhooks/contract.ts'
import { listRuns, type Result } from '../contract.ts'
import type { SubjectNoun } from '../contract-plan.ts'
import { DeliveryText } from './DeliveryText.tsx'
import { fieldsOf } from './plan.ts'

type Decision = { condition?: unknown; held: boolean }

/** What was decided about each condition. */
export const Decisions = ({ noun, decisions }: { noun: SubjectNoun; decisions: readonly Decision[] }) => {
  const t = useT()
  const fields = new Map(fieldsOf(noun))
  return (
    <List size="sm" spacing={2} listStyleType="none">
      {decisions.map(({ condition, held }, at) => {
        const one = condition as Condition
        const field = fields.get(one[0])
        return (
          <List.Item key={at}>
            <Group gap={6}>
              <Badge color={held ? 'green' : 'gray'} variant="light">
                {t(held ? 'automation.held' : 'automation.notHeld')}
              </Badge>
              <span>
                {field ? (
                  <ConditionText noun={noun} field={field} condition={one} refs={{}} />
                ) : (
                  one.join(' ')
                )}
              </span>
            </Group>
          </List.Item>
        )
      })}
    </List>
  )
}

/** What was done, or would be: one line a step, with a link to what was made. */
export const Results = ({
  noun,
  results,
  deliveries = [],
  refs,
}: {
  noun: SubjectNoun
  results: readonly Result[]
  deliveries?: readonly Delivery[]
  refs: Refs
}) => {
  const t = useT()
  const format = useFormat()
  return (
    <List type="ordered" size="sm" spacing={2}>
      {results.map((result, at) => {
        const delivery = result.do === 'webhook' && deliveries.find(({ id }) => id === result.id)
        const href =
          result.noun && result.id ? pageOf(workspaceHere() ?? '', result.noun, result.id) : undefined
        const text = result.do === 'change' && result.text ? fieldLabel(t, noun, result.text) : result.text
        const told = [
          result.to && (refs[result.to]?.title ?? (result.do === 'mail' ? result.to : undefined)),
          result.until &&
            t(result.do === 'wait' ? 'automation.result.until' : 'automation.result.due', {
              when: format.instant(result.until),
            }),
        ].filter(Boolean)
        return (
          <List.Item key={at}>
            {t(`automation.do.${result.do}`)}
            {text && ': '}
            {text && href && refs[result.id!] ? <RouteLink href={href}>{text}</RouteLink> : text}
            {told.length > 0 && (
              <Text span c="dimmed" size="sm">
                {` · ${told.join(' · ')}`}
              </Text>
            )}
            {delivery && <DeliveryText delivery={delivery} refreshes={[listRuns]} />}
          </List.Item>
        )
      })}
    </List>
  )
}

/** Why a run ended before its last step, in words: also which fields were wrong, and all that kept a deal from a stage. */
export const useWhy = (): ((why: string, details: unknown, noun: SubjectNoun) => string) => {
  const t = useT()
  const has = useHasPhrase()
  const format = useFormat()
  const problem = useProblem()
  return (why, details, noun) => {
    const own = `automation.why.${why}`
    if (has(own)) return t(own)
    const known = (details ?? {}) as Record<string, unknown>
    const said = problem(new Refusal(why as Refusal['code'], inWords(known, t)), noun)
    const missing = (known['obstacles'] as Obstacle[] | undefined) ?? []
    if (missing.length === 0) return said
    const names = missing.map(({ kind, of }) => (kind === 'field' ? fieldLabel(t, 'deal', of) : of))
    return `${said} ${format.list(names)}.`
  }
}
