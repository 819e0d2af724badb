import {
  Alert,
  Button,
  Fieldset,
  Group,
  Input,
  SimpleGrid,
  Skeleton,
  Stack,
  Switch,
  Text,
} from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { company } from '#features/companies/contract.ts'
import type { Field } from '#kit/fields.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { FilterInput } from '#ui/records/filter/FilterInput.tsx'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { changePool, getPool, type Pool, type Settings } from '../contract.ts'
import { PoolTrial } from './PoolTrial.tsx'

const settingsOf = ({ version: _, mine: __, ...settings }: Pool): Settings => settings
// What the pool itself sets decides nothing.
const own = new Set(['workedAt', 'poolDueAt', 'poolReason', 'pooledAt', 'formerOwnerId'])
const fields = Object.entries(company.fields as Record<string, Field>).filter(([key]) => !own.has(key))

/** The rules by which companies go back to the pool and are taken from it, and a dry run of them. */
export const PoolSettings = () => {
  const t = useT()
  const { data, error } = useQuery(ask(getPool, {}))
  if (error) return <ProblemAlert error={error} />
  return data ? <Editor pool={data} /> : <Skeleton h={320} aria-label={t('state.loading')} />
}

type NumberKey = 'silentDays' | 'warnDays' | 'most' | 'claimsADay' | 'againDays'
const never: readonly NumberKey[] = ['silentDays', 'most', 'claimsADay']

const Editor = ({ pool }: { pool: Pool }) => {
  const t = useT()
  const errorsOf = useFieldErrors()
  const [begun, setBegun] = useState(pool)
  const [draft, setDraft] = useState(settingsOf(pool))
  const save = useTell(changePool)
  const errors = errorsOf(save.error)
  const changed = JSON.stringify(draft) !== JSON.stringify(settingsOf(begun))
  const take = (to: Pool) => (setBegun(to), setDraft(settingsOf(to)))
  // Somebody else's change comes in at once, but never over what is being changed here.
  if (pool.version > begun.version && !changed) take(pool)
  const set = (change: Partial<Settings>) => setDraft({ ...draft, ...change })
  const send = () =>
    save.mutate(
      { body: { ...draft, version: begun.version } },
      { onSuccess: (after) => (take(after), showDone(t('state.saved'))) },
    )
  const number = (key: NumberKey, min: number, max: number) => (
    <NumberInput
      label={t(`pool.${key}`)}
      description={t(`pool.${key}.hint`)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={min}
      max={max}
      allowDecimal={false}
      value={draft[key] ?? ''}
      onChange={(value) => set({ [key]: value === '' ? (never.includes(key) ? null : min) : Number(value) })}
      error={errors[key]}
    />
  )
  return (
    <Stack gap="lg" maw={900}>
      {Object.keys(errors).length === 0 && <ProblemAlert error={save.error} noun="pool" />}
      <Switch
        label={t('pool.active')}
        description={t('pool.active.hint')}
        checked={draft.active}
        onChange={(e) => set({ active: e.currentTarget.checked })}
      />
      <Input.Wrapper label={t('pool.filter')} labelElement="div" error={errors['filter']}>
        <FilterInput
          noun={company}
          fields={fields}
          filter={draft.filter}
          onChange={(filter) => set({ filter })}
        />
        {'and' in draft.filter && draft.filter.and.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('pool.filter.none')}
          </Text>
        )}
      </Input.Wrapper>
      <Alert color="blue" icon={<IconInfoCircle size={18} />}>
        {t('pool.openDeals')}
      </Alert>
      <Fieldset legend={t('pool.rules')} variant="filled">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {number('silentDays', 1, 3650)}
          {number('warnDays', 0, 90)}
          {number('most', 1, 1_000_000)}
          <Switch
            mt={28}
            label={t('pool.overflow')}
            description={t('pool.overflow.hint')}
            checked={draft.overflow}
            disabled={draft.most === null}
            onChange={(e) => set({ overflow: e.currentTarget.checked })}
          />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t('pool.claims')} variant="filled">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {number('claimsADay', 1, 1000)}
          {number('againDays', 0, 3650)}
        </SimpleGrid>
      </Fieldset>
      <Group gap="xs">
        <Button disabled={!changed} loading={save.isPending} onClick={send}>
          {t('action.save')}
        </Button>
        {changed && (
          <>
            <Button variant="default" onClick={() => (take(pool), save.reset())}>
              {t('action.cancel')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('pool.unsaved')}
            </Text>
          </>
        )}
      </Group>
      <PoolTrial settings={draft} />
    </Stack>
  )
}
