import { Alert, Group, MultiSelect, Paper, Select, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call } from '#kit/client.ts'
import { keyOf, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { FilterInput } from '#ui/records/filter/FilterInput.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import { fieldLabel } from '#ui/records/labels.ts'
import { type Automation, checkAutomation } from '../contract.ts'
import type { Plan } from '../contract-plan.ts'
import { eventsOf, fieldsOf, nouns } from './plan.ts'
import { Steps } from './Steps.tsx'
import type { Words } from './useWords.ts'
import { WhenInput } from './WhenInput.tsx'

type Props = { plan: Plan; words: Words; disabled: boolean; onChange: (plan: Plan) => void }

/** An automation as a sentence with inputs: when, if, then; and how it runs. */
export const Form = ({ plan, words, disabled, onChange }: Props) => {
  const t = useT()
  return (
    <Stack gap="lg">
      <Part title={t('automation.when')} says={words.when(plan)}>
        <WhenInput plan={plan} words={words} disabled={disabled} onChange={onChange} />
      </Part>
      <Part title={t('automation.if')} says={t('automation.if.hint')}>
        <fieldset disabled={disabled} style={{ border: 0, padding: 0, margin: 0 }}>
          <FilterInput
            key={plan.noun}
            noun={nouns[plan.noun]}
            fields={fieldsOf(plan.noun)}
            filter={plan.filter}
            onChange={(filter) => onChange({ ...plan, filter })}
          />
        </fieldset>
      </Part>
      <Part title={t('automation.then')}>
        <Steps
          plan={plan}
          words={words}
          disabled={disabled}
          onChange={(steps) => onChange({ ...plan, steps })}
        />
      </Part>
      <Group gap="md" align="flex-end">
        <MultiSelect
          label={t('automation.until')}
          description={t('automation.until.hint')}
          flex="1 1 300px"
          maxValues={10}
          searchable
          disabled={disabled}
          data={[...new Set([...eventsOf[plan.noun], ...plan.until])].map((value) => ({
            value,
            label: words.event(value),
          }))}
          value={plan.until}
          onChange={(until) => onChange({ ...plan, until })}
        />
        <Select
          label={t('automation.roleId')}
          description={t('automation.roleId.hint')}
          flex="1 1 240px"
          allowDeselect={false}
          disabled={disabled}
          data={words.roles}
          value={plan.roleId}
          onChange={(roleId) => roleId && onChange({ ...plan, roleId })}
        />
        <NumberInput
          label={t('automation.minutes')}
          flex="1 1 200px"
          min={0}
          max={10_000}
          allowDecimal={false}
          disabled={disabled}
          value={plan.minutes}
          onChange={(minutes) => onChange({ ...plan, minutes: Number(minutes) || 0 })}
        />
      </Group>
    </Stack>
  )
}

const Part = ({ title, says, children }: { title: string; says?: string; children: ReactNode }) => (
  <Paper withBorder p="md" component="section" aria-label={title}>
    <Title order={2} size="h4" mb={says ? 0 : 'xs'}>
      {title}
    </Title>
    {says && (
      <Text size="sm" c="dimmed" mb="xs">
        {says}
      </Text>
    )}
    {children}
  </Paper>
)

/** What is strange about a plan that is kept, and what keeps the one in force from its work. */
export const Warnings = ({ id, plan, standing }: { id: string; plan: Plan; standing: Warned }) => {
  const says = useWarning(plan.noun)
  const body = { id, contents: plan }
  const { data } = useQuery({
    queryKey: keyOf(checkAutomation, { body }),
    queryFn: () => call(checkAutomation, { body }, { workspace: workspaceHere() ?? '' }),
  })
  const lasting = standing.filter(({ code }) => code === 'publisher' || code === 'role')
  return [...lasting, ...(data?.warnings ?? [])].map((warning) => (
    <Alert key={warning.code} color="yellow" icon={<IconAlertTriangle size={18} />} py="xs">
      {says(warning)}
    </Alert>
  ))
}

type Warned = Automation['warnings']

/** Says what is strange about an automation of a noun. */
export const useWarning = (noun: Plan['noun']) => {
  const t = useT()
  const format = useFormat()
  return ({ code, names }: Warned[number]): string =>
    t(`automation.warning.${code}`, {
      names: format.list(code === 'never' ? names.map((name) => fieldLabel(t, noun, name)) : names),
    })
}
