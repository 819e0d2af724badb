import {
  Button,
  Fieldset,
  Group,
  NumberInput,
  Select,
  Skeleton,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listPipelines } from '#features/pipelines/contract.ts'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { changeLetterhead, getLetterhead, type Letterhead } from '../contract.ts'
import { LogoInput } from './LogoInput.tsx'

const lines = ['address', 'phone', 'email', 'site', 'signatory', 'signatoryPosition'] as const

/** Who the workspace is on paper, and what holds for its offers. */
export const LetterheadForm = () => {
  const t = useT()
  const { data, error } = useQuery(ask(getLetterhead, {}))
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton h={320} aria-label={t('state.loading')} />
  return <Form key={data.version} before={data} />
}

const written = (ids: Letterhead['identifiers']) =>
  ids.map(({ label, value }) => `${label} ${value}`).join('\n')
const readIds = (text: string): Letterhead['identifiers'] =>
  text.split('\n').flatMap((line) => {
    const [, label, value] = /^\s*(\S+)\s+(.+?)\s*$/.exec(line) ?? []
    return label && value ? [{ label, value }] : []
  })

const Form = ({ before }: { before: Letterhead }) => {
  const t = useT()
  const disabled = !useMay()('template.update')
  const change = useTell(changeLetterhead)
  const [head, setHead] = useState(before)
  const [ids, setIds] = useState(written(before.identifiers))
  const set = (more: Partial<Letterhead>) => setHead({ ...head, ...more })
  const save = () =>
    change.mutate(
      { body: { ...head, identifiers: readIds(ids) } },
      { onSuccess: () => showDone(t('state.saved')) },
    )
  return (
    <form onSubmit={(e) => (e.preventDefault(), save())}>
      <Stack gap="sm" maw={620}>
        <Text size="sm" c="dimmed">
          {t('letterhead.about')}
        </Text>
        <TextInput
          label={t('letterhead.name')}
          maxLength={300}
          disabled={disabled}
          value={head.name}
          onChange={(e) => set({ name: e.currentTarget.value })}
        />
        {lines.map((key) => (
          <TextInput
            key={key}
            label={t(`letterhead.${key}`)}
            maxLength={300}
            disabled={disabled}
            value={head[key] ?? ''}
            onChange={(e) => set({ [key]: e.currentTarget.value || null })}
          />
        ))}
        <Textarea
          label={t('letterhead.identifiers')}
          description={t('letterhead.identifiers.about')}
          autosize
          minRows={2}
          disabled={disabled}
          value={ids}
          onChange={(e) => setIds(e.currentTarget.value)}
        />
        <Textarea
          label={t('letterhead.bank')}
          autosize
          minRows={2}
          maxLength={1000}
          disabled={disabled}
          value={head.bank ?? ''}
          onChange={(e) => set({ bank: e.currentTarget.value || null })}
        />
        <LogoInput logo={head.logo} disabled={disabled} onChange={(logo) => set({ logo })} />
        <Title order={2} fz="md" mt="md">
          {t('letterhead.offers')}
        </Title>
        <TextInput
          label={t('letterhead.prefix')}
          description={t('letterhead.prefix.about', { example: `${head.prefix}2026-0001` })}
          maxLength={20}
          disabled={disabled}
          value={head.prefix}
          onChange={(e) => set({ prefix: e.currentTarget.value })}
        />
        <NumberInput
          label={t('letterhead.discountLimit')}
          description={t('letterhead.discountLimit.about')}
          min={0}
          max={100}
          disabled={disabled}
          value={head.discountLimit ?? ''}
          onChange={(n) => set({ discountLimit: typeof n === 'number' ? n : null })}
        />
        <AcceptedStages
          head={head}
          disabled={disabled}
          onChange={(acceptedStages) => set({ acceptedStages })}
        />
        <ProblemAlert error={change.error} noun="letterhead" />
        {!disabled && (
          <Group>
            <Button type="submit" loading={change.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  )
}

type Stages = {
  head: Letterhead
  disabled: boolean
  onChange: (stages: Letterhead['acceptedStages']) => void
}
const AcceptedStages = ({ head, disabled, onChange }: Stages) => {
  const t = useT()
  const { data } = useQuery(ask(listPipelines, {}))
  return (
    <Fieldset legend={t('letterhead.accepted')}>
      {data?.items.map(({ id, name, stages }) => (
        <Select
          key={id}
          label={name}
          placeholder={t('letterhead.accepted.next')}
          clearable
          disabled={disabled}
          data={stages.filter((s) => s.kind !== 'lost').map((s) => ({ value: s.id, label: s.name }))}
          value={head.acceptedStages[id] ?? null}
          onChange={(stage) => {
            const { [id]: _, ...others } = head.acceptedStages
            onChange(stage ? { ...others, [id]: stage } : others)
          }}
        />
      ))}
    </Fieldset>
  )
}
