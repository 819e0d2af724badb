import { CloseButton, Group, MultiSelect, Paper, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { listMembers, listTeams } from '#features/members/contract.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { judgeRoles, quorums, type RouteStep } from '../../agreement/contract-agreement.ts'

type Props = {
  step: RouteStep
  refs: Refs
  onChange: (step: RouteStep) => void
  onRemove: (() => void) | undefined
}

/** One role of a route: who judges, who stands in for them, how many must agree, and in how many days. */
export const RouteStepFields = ({ step, refs, onChange, onRemove }: Props) => {
  const t = useT()
  const query = { limit: 200, sort: 'name' }
  const { data: staff } = useQuery(ask(listMembers, { query }))
  const { data: groups } = useQuery(ask(listTeams, { query }))
  const here = (staff?.items ?? []).filter(({ active }) => active !== false)
  const choices = (chosen: readonly string[]) =>
    [...new Set([...here.map(({ id }) => id), ...chosen])].map((value) => ({
      value,
      label: here.find(({ id }) => id === value)?.name ?? refs[value]?.title ?? t('record.hidden'),
    }))
  const { to } = step
  const set = (change: Partial<RouteStep>) => onChange({ ...step, ...change })
  const role = t(`contract.role.${step.role}`)
  return (
    <Paper withBorder p="sm" component="section" aria-label={role}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Text fw={600}>{role}</Text>
          {onRemove && (
            <CloseButton aria-label={t('contract.routes.step.remove', { role })} onClick={onRemove} />
          )}
        </Group>
        <Group grow align="flex-start">
          <Select
            label={t('contract.role')}
            allowDeselect={false}
            data={judgeRoles.map((value) => ({ value, label: t(`contract.role.${value}`) }))}
            value={step.role}
            onChange={(value) => value && set({ role: value })}
          />
          <Select
            label={t('contract.routes.quorum')}
            allowDeselect={false}
            data={quorums.map((value) => ({ value, label: t(`contract.quorum.${value}`) }))}
            value={step.quorum}
            onChange={(quorum) => quorum && set({ quorum })}
          />
          <NumberInput
            label={t('contract.routes.days')}
            min={1}
            max={60}
            allowDecimal={false}
            value={step.days}
            onChange={(days) => set({ days: Number(days) || 1 })}
          />
        </Group>
        <Group grow align="flex-end">
          <SegmentedControl
            aria-label={t('contract.routes.members')}
            data={(['members', 'team'] as const).map((value) => ({ value, label: t(`routing.to.${value}`) }))}
            value={'members' in to ? 'members' : 'team'}
            onChange={(kind) => set({ to: kind === 'team' ? { teamId: '' } : { members: [] } })}
          />
          {'members' in to ? (
            <MultiSelect
              label={t('contract.routes.members')}
              searchable
              nothingFoundMessage={t('input.nothing')}
              data={choices(to.members)}
              value={to.members}
              onChange={(members) => set({ to: { members } })}
            />
          ) : (
            <Select
              label={t('contract.routes.members')}
              searchable
              allowDeselect={false}
              data={(groups?.items ?? []).map(({ id, name }) => ({ value: id, label: name ?? '' }))}
              value={to.teamId || null}
              onChange={(teamId) => teamId && set({ to: { teamId } })}
            />
          )}
        </Group>
        <MultiSelect
          label={t('contract.routes.deputies')}
          searchable
          nothingFoundMessage={t('input.nothing')}
          data={choices(step.deputies)}
          value={step.deputies}
          onChange={(deputies) => set({ deputies })}
        />
      </Stack>
    </Paper>
  )
}
