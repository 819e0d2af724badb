import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { IconClockExclamation, IconInbox } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { onSubmit } from '#ui/form.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { useFieldErrors } from '#ui/problems.ts'
import { NumberInput } from '#ui/records/inputs/numbers.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getPool, postponeCompany } from '../contract.ts'
import { returnsAt } from '../rules.ts'
import { TakeButton } from './TakeButton.tsx'

const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

/** Says of a company that it is in the pool, since when and who had it, or when it will go there. */
export const PoolNote = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const format = useFormat()
  const may = useMay()
  const { data: pool } = useQuery({ ...ask(getPool, {}), enabled: may('pool.read') })
  const [postponing, setPostponing] = useState(false)
  if (record.deletedAt !== null) return null
  const nameOf = (id: unknown) => record.refs?.[String(id)]?.title ?? t('timeline.someone')
  const reason = textOf(record.poolReason)
  const since = textOf(record.pooledAt)
  if (since)
    return (
      <Alert color="blue" icon={<IconInbox size={18} />} title={t('pool.here', { day: format.dayOf(since) })}>
        <Group justify="space-between" gap="xs">
          {record.formerOwnerId
            ? t('pool.here.had', {
                name: nameOf(record.formerOwnerId),
                reason: reason ? t(`pool.reason.${reason}`) : '',
              })
            : null}
          <TakeButton record={record} />
        </Group>
      </Alert>
    )
  const [due, worked] = [textOf(record.poolDueAt), textOf(record.workedAt)]
  if (!pool?.active || !due || !worked || !reason) return null
  const at = returnsAt({ dueAt: due, workedAt: worked, reason }, pool)
  return (
    <Alert
      color="yellow"
      icon={<IconClockExclamation size={18} />}
      title={t('pool.due', { when: format.relative(at) })}
    >
      <Group justify="space-between" gap="xs">
        {t(`pool.due.${reason}`, { owner: nameOf(record.ownerId), day: format.dayOf(worked) })}
        {may('pool.update') && (
          <Button size="compact-sm" variant="default" onClick={() => setPostponing(true)}>
            {t('pool.postpone')}
          </Button>
        )}
      </Group>
      {postponing && <Postponing id={record.id} onClose={() => setPostponing(false)} />}
    </Alert>
  )
}

const Postponing = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useT()
  const errorsOf = useFieldErrors()
  const [days, setDays] = useState<number | string>(14)
  const [reason, setReason] = useState('')
  const postpone = useTell(postponeCompany)
  const errors = errorsOf(postpone.error)
  const send = () =>
    postpone.mutate(
      { params: { id }, body: { days: Number(days), reason } },
      { onSuccess: () => (onClose(), showDone(t('pool.postpone.done'))) },
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('pool.postpone')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate onSubmit={onSubmit(send)}>
        <Stack gap="md">
          {Object.keys(errors).length === 0 && <ProblemAlert error={postpone.error} />}
          <NumberInput
            label={t('pool.postpone.days')}
            min={1}
            max={365}
            value={days}
            onChange={setDays}
            error={errors['days']}
          />
          <TextInput
            label={t('pool.postpone.reason')}
            description={t('pool.postpone.once')}
            maxLength={500}
            data-autofocus
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
            error={errors['reason']}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" loading={postpone.isPending}>
              {t('pool.postpone')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
