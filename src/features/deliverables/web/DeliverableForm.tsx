import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type ClauseName, clauseTitle } from '#features/contracts/rules.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { addDeliverable, changeDeliverable, type Deliverable } from '../contract.ts'

type Props = {
  id: string
  /** The one to change; a new one where there is none. */
  deliverable: Deliverable | null
  clauses: readonly ClauseName[]
  onClose: () => void
}

/** Asks what is to be handed over, by when, by which clause, and by what it is accepted. */
export const DeliverableForm = ({ id, deliverable, clauses, onClose }: Props) => {
  const t = useT()
  const [name, setName] = useState(deliverable?.name ?? '')
  const [dueOn, setDueOn] = useState(deliverable?.dueOn ?? null)
  const [clause, setClause] = useState(deliverable?.clause ?? null)
  const [criterion, setCriterion] = useState(deliverable?.criterion ?? '')
  const [add, change] = [useTell(addDeliverable), useTell(changeDeliverable)]
  const isGone = clause !== null && clauses.every(({ code }) => code !== clause)
  const send = () => {
    const given = { name, dueOn, clause, criterion }
    const then = { onSuccess: () => (showDone(t('state.saved')), onClose()) }
    if (!deliverable) add.mutate({ params: { id }, body: given }, then)
    else {
      const { id: one, version } = deliverable
      change.mutate({ params: { id: one }, body: { version, ...given } }, then)
    }
  }
  return (
    <AskDialog
      title={t(deliverable ? 'deliverable.change' : 'deliverable.add')}
      error={add.error ?? change.error}
      busy={add.isPending || change.isPending}
      disabled={name.trim() === ''}
      onClose={onClose}
      onConfirm={send}
    >
      <TextInput
        label={t('deliverable.name')}
        withAsterisk
        data-autofocus
        maxLength={300}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <DayInput
        common={{ label: t('deliverable.dueOn') }}
        value={dueOn}
        clearable
        onChange={(day) => setDueOn(typeof day === 'string' ? day : null)}
      />
      <Select
        label={t('deliverable.clause')}
        data={[
          ...clauses.map((one) => ({ value: one.code, label: clauseTitle(one) })),
          ...(isGone ? [{ value: clause, label: t('deliverable.gone') }] : []),
        ]}
        value={clause}
        clearable
        searchable
        limit={60}
        onChange={setClause}
      />
      <Textarea
        label={t('deliverable.criterion')}
        autosize
        minRows={2}
        maxLength={4000}
        value={criterion}
        onChange={({ currentTarget }) => setCriterion(currentTarget.value)}
      />
    </AskDialog>
  )
}
