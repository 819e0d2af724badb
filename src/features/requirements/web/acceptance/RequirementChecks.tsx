import { Button, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { getCoverage } from '../../contract-coverage.ts'
import type { Check } from '../../rules.ts'
import classes from './RequirementChecks.module.css'

/** What is said of requirements, by their ids; those that were not tested are not there. */
export type Checks = ReadonlyMap<string, Check>

const answers = ['passed', 'failed', 'not'] as const
type Answer = (typeof answers)[number]

type Props = {
  contractId: string
  deliverableId: string
  checks: Checks
  onCheck: (checks: Checks) => void
}

/** The requirements that a deliverable is to bring, each with its criterion: whether it holds, and what did not. */
export const RequirementChecks = ({ contractId, deliverableId, checks, onCheck }: Props) => {
  const t = useT()
  const may = useMay()
  const { data } = useQuery({
    ...ask(getCoverage, { params: { id: contractId } }),
    enabled: may('requirement.read'),
  })
  const rows = data?.items.filter(({ deliverables }) => deliverables.includes(deliverableId)) ?? []
  const set = (id: string, check: Check | null) => {
    const next = new Map(checks)
    if (check) next.set(id, check)
    else next.delete(id)
    onCheck(next)
  }
  const says = (answer: Answer) => t(answer === 'not' ? 'coverage.test.not' : `coverage.tested.${answer}`)
  const passAll = () =>
    onCheck(new Map(rows.map(({ requirement }) => [requirement.id, { passed: true, words: '' }])))
  if (!data) return null
  return (
    <section aria-label={t('coverage.test.title')}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600}>
          {t('coverage.test.title')}
        </Text>
        {rows.length > 1 && (
          <Button size="compact-sm" variant="default" onClick={passAll}>
            {t('coverage.test.all')}
          </Button>
        )}
      </Group>
      {rows.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('coverage.test.none')}
        </Text>
      )}
      <ul className={classes['rows']}>
        {rows.map(({ requirement: { id, code, name, priority, criterion } }) => {
          const check = checks.get(id)
          return (
            <li key={id}>
              <Stack gap={4}>
                <Text size="sm">
                  {code && `${code} `}
                  {name}
                  <Text span size="xs" c="dimmed">
                    {` · ${t(`requirement.priority.${priority}`)}`}
                  </Text>
                </Text>
                {criterion && (
                  <Text size="xs" c="dimmed">
                    {t('coverage.accepted', { criterion })}
                  </Text>
                )}
                <SegmentedControl
                  size="xs"
                  aria-label={t('coverage.test.of', { name })}
                  data={answers.map((value) => ({ value, label: says(value) }))}
                  value={!check ? 'not' : check.passed ? 'passed' : 'failed'}
                  onChange={(answer) =>
                    set(
                      id,
                      answer === 'not' ? null : { passed: answer === 'passed', words: check?.words ?? '' },
                    )
                  }
                />
                {check && !check.passed && (
                  <Textarea
                    size="xs"
                    label={t('coverage.test.words')}
                    withAsterisk
                    autosize
                    maxLength={4000}
                    value={check.words}
                    onChange={({ currentTarget }) => set(id, { passed: false, words: currentTarget.value })}
                  />
                )}
              </Stack>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
