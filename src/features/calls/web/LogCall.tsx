import { Button, Group, Kbd, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { listTasks } from '#features/tasks/contract.ts'
import type { Field, Subject } from '#kit/fields.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldErrors, useProblem } from '#ui/problems.ts'
import { phoneText } from '#ui/records/cells/spell.ts'
import { refreshLists } from '#ui/records/data/cache.ts'
import { FieldInput } from '#ui/records/inputs/FieldInput.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { call, createCall, directions, listCalls, removeCall } from '../contract.ts'
import { CallBack } from './CallBack.tsx'
import { type Outcome, OutcomeChoice } from './OutcomeChoice.tsx'
import { isAnswered } from '../rules.ts'

const fields: Readonly<Record<string, Field>> = call.fields

type Props = {
  /** Whom it is about; asked for when it is not known. */
  subject?: Subject | undefined
  /** Whom one may have called there. */
  phones?: readonly { who: string | null; number: string }[]
  /** What is known already. */
  outcome?: Outcome
  onClose: () => void
  onLogged?: () => void
}

/** A call that has just ended, in a small dialog: how it went, how long, what was said, and when to call back. */
export const LogCall = ({ subject: known, phones = [], outcome: given, onClose, onLogged }: Props) => {
  const t = useT()
  const client = useQueryClient()
  const problem = useProblem()
  const fieldErrors = useFieldErrors()
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const [direction, setDirection] = useState<(typeof directions)[number]>('outgoing')
  const [outcome, setOutcome] = useState<Outcome>(given ?? 'talked')
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>(() => ({
    subject: known ?? null,
    startedAt: Temporal.Now.instant().round('minute').toString(),
    number: phones[0]?.number ?? null,
  }))
  const [refs, setRefs] = useState<Refs>({})
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const creating = useTell(createCall, { refreshes: [listCalls, listTasks] })
  const removing = useTell(removeCall, { refreshes: [listCalls, listTasks] })
  const reached = isAnswered(outcome)
  const asksBack = outcome === 'callBack' || !reached

  const put = (key: string, value: unknown, names?: Refs) => {
    setValues((v) => ({ ...v, [key]: value }))
    setErrors(({ [key]: _gone, ...rest }) => rest)
    if (names) setRefs((r) => ({ ...r, ...names }))
  }
  const save = () => {
    if (creating.isPending) return
    const { length, about, callBackAt } = values
    const body = {
      ...values,
      direction,
      outcome,
      length: reached ? (length ?? null) : null,
      about: typeof about === 'string' && about.trim() !== '' ? about.trim() : null,
      callBackAt: asksBack ? (callBackAt ?? null) : null,
    } as Parameters<typeof creating.mutate>[0]['body']
    creating.mutate(
      { body },
      {
        onSuccess: ({ id, taskId }) => {
          refreshLists(client, call)
          showUndo(t(taskId ? 'call.loggedBack' : 'call.logged'), () =>
            removing.mutateAsync({ params: { id }, query: {} }),
          )
          onClose()
          onLogged?.()
        },
        onError: (error) => {
          const found = fieldErrors(error)
          if (Object.keys(found).some((key) => key in fields)) setErrors(found)
          else showProblem(problem(error, 'call'))
        },
      },
    )
  }
  useHotkeys([['mod+Enter', save]], [])
  const input = (key: string) => (
    <FieldInput
      noun="call"
      name={key}
      field={fields[key]!}
      value={values[key]}
      refs={refs}
      label={t(`call.${key}`)}
      error={errors[key]}
      onChange={(value, names) => put(key, value, names)}
    />
  )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('call.new')}
      fullScreen={phone}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Stack gap="sm">
          <SegmentedControl
            aria-label={t('call.direction')}
            value={direction}
            onChange={(value) => setDirection(directions.find((d) => d === value) ?? 'outgoing')}
            data={directions.map((value) => ({ value, label: t(`call.direction.${value}`) }))}
          />
          {!known && input('subject')}
          <OutcomeChoice
            value={outcome}
            onChange={(next) => {
              setOutcome(next)
              setErrors({})
            }}
          />
          {asksBack && (
            <CallBack
              value={values.callBackAt}
              error={errors.callBackAt}
              onChange={(v) => put('callBackAt', v)}
            />
          )}
          <Group grow align="flex-start" gap="xs">
            {input('startedAt')}
            {reached && input('length')}
          </Group>
          {phones.length > 1 && (
            <Select
              label={t('call.number')}
              value={typeof values.number === 'string' ? values.number : null}
              data={[...new Map(phones.map((p) => [p.number, p])).values()].map(({ who, number }) => ({
                value: number,
                label: [who, phoneText(number)].filter(Boolean).join(' · '),
              }))}
              onChange={(number) => put('number', number)}
            />
          )}
          {input('about')}
          <Group justify="flex-end" gap="xs">
            <Text size="xs" c="dimmed" mr="auto" visibleFrom="sm">
              <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">Enter</Kbd>
            </Text>
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={creating.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
