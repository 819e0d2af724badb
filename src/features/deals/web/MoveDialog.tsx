import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { Stage } from '#features/pipelines/contract.ts'
import type { Field } from '#kit/fields.ts'
import { conditions } from '#kit/filter.ts'
import { useT } from '#ui/i18n.tsx'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import { cleaned, effectOf, isBlank } from '#ui/records/state/edits.ts'
import type { Values } from '#ui/records/state/forms.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import { deal } from '../contract.ts'
import { lossFields } from '../rules.ts'
import type { Blocked, OnTheWay } from './useMove.ts'

const fields: Readonly<Record<string, Field>> = deal.fields

/** The fields that an obstacle speaks of: the empty one, or those of a rule's filter that a person fills in. */
const askedOf = ({ record, to, obstacles }: Blocked, stages: readonly Stage[]): string[] => {
  const from = stages.find(({ id }) => id === record.stageId)
  const rules = [...(to?.enter ?? []), ...(from?.leave ?? [])]
  const named = obstacles.flatMap(({ kind, of }) =>
    kind === 'field'
      ? [of]
      : rules
          .filter(({ says }) => says === of)
          .flatMap(({ filter }) => conditions(filter).map(([key]) => key)),
  )
  return [...new Set(named)].filter((key) => fields[key] && !fields[key].fixed && !fields[key].once)
}

type Props = {
  blocked: Blocked
  stages: readonly Stage[]
  onMove: (way: OnTheWay) => Promise<void>
  onClose: () => void
}

/** What stands in the way of a move, to be filled in and ticked off here; then the deal moves in one step. */
export const MoveDialog = ({ blocked, stages, onMove, onClose }: Props) => {
  const { record, to, obstacles } = blocked
  const t = useT()
  const [values, setValues] = useState<Values>({})
  const [refs, setRefs] = useState<Refs>(record.refs ?? {})
  const [ticked, setTicked] = useState<string[]>([])
  const [busy, setBusy] = useState(false)
  const valueOf = (key: string) => (key in values ? values[key] : record[key])
  const asked = askedOf(blocked, stages)
  const loses = lossFields('competitor').some((key) => asked.includes(key))
  const why = loses ? lossFields(valueOf('lostReason')) : []
  // To whom it was lost is asked for as long as the reason given is a competitor.
  const shown = [...new Set([...asked, ...why])].filter(
    (key) => key !== 'competitor' || why.includes(key) || to?.required.includes(key),
  )
  const items = obstacles.filter(({ kind }) => kind === 'item').map(({ of }) => of)
  const ready =
    [...obstacles.flatMap(({ kind, of }) => (kind === 'field' ? [of] : [])), ...why]
      .filter((key) => shown.includes(key))
      .every((key) => !isBlank(valueOf(key))) && items.every((item) => ticked.includes(item))
  const send = async () => {
    setBusy(true)
    const typed = shown
      .filter((key) => key in values)
      .map((key) => [key, cleaned(fields[key]!, values[key])] as const)
    await onMove({ values: effectOf(Object.fromEntries(typed), record), ticked })
    setBusy(false)
  }
  const name = String(record.name ?? '')
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        loses ? t('deal.lose.title', { name }) : t('deal.blocked.title', { name, stage: to?.name ?? '' })
      }
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (ready && !busy) void send()
        }}
      >
        <Stack gap="md">
          {obstacles
            .filter(({ kind }) => kind === 'rule' || kind === 'task')
            .map(({ kind, of }) => (
              <Group key={of} gap={8} wrap="nowrap" role="alert">
                <IconAlertTriangle size={16} color="var(--mantine-color-orange-6)" style={{ flex: 'none' }} />
                <Text size="sm">{t(`deal.blocked.${kind}`, { rule: of })}</Text>
              </Group>
            ))}
          {shown.map((key, i) => (
            <FieldInput
              key={key}
              noun="deal"
              name={key}
              field={fields[key]!}
              value={valueOf(key)}
              refs={refs}
              label={t(`deal.${key}`)}
              required
              focused={i === 0 && !loses}
              onChange={(value, names) => {
                setValues((v) => ({ ...v, [key]: value }))
                if (names) setRefs((r) => ({ ...r, ...names }))
              }}
            />
          ))}
          {items.length > 0 && (
            <Stack gap={8}>
              {items.map((item) => (
                <Checkbox
                  key={item}
                  label={item}
                  checked={ticked.includes(item)}
                  onChange={() =>
                    setTicked(ticked.includes(item) ? ticked.filter((i) => i !== item) : [...ticked, item])
                  }
                />
              ))}
            </Stack>
          )}
          <Group justify="flex-end" gap="xs" mt={4}>
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={busy} {...(loses && { color: 'red.9' })}>
              {t(loses ? 'deal.lose' : 'deal.move')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
