import { Button, Text, TextInput } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { ask, useTell, workspaceHere } from '#kit/query.ts'
import { useT, useTimeZone } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { beginAmendment, listAmendments } from '../../amendments/contract-amendments.ts'
import { refreshes } from '../agreement/refreshes.ts'
import { AmendmentDays, type Days } from './AmendmentDays.tsx'

/** Begins an amendment of a contract in force, and opens it. */
export const BeginAmendment = ({ id }: { id: string }) => {
  const t = useT()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const { data } = useQuery(ask(listAmendments, { params: { id } }))
  if (!data?.open || !may('contract.create')) return null
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFilePlus size={15} />}
        onClick={() => setOpen(true)}
      >
        {t('contract.amendments.begin')}
      </Button>
      {open && <Ask id={id} onClose={() => setOpen(false)} />}
    </>
  )
}

const Ask = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useT()
  const { history } = useRouter()
  const today = Temporal.Now.plainDateISO(useTimeZone()).toString()
  const [name, setName] = useState('')
  const [days, setDays] = useState<Days>({ datedOn: today, effectiveOn: null })
  const begin = useTell(beginAmendment, { refreshes })
  const { datedOn, effectiveOn } = days
  return (
    <AskDialog
      title={t('contract.amendments.begin')}
      error={begin.error}
      busy={begin.isPending}
      disabled={name.trim() === '' || datedOn === null}
      onClose={onClose}
      onConfirm={() =>
        datedOn !== null &&
        begin.mutate(
          { params: { id }, body: { name: name.trim(), datedOn, effectiveOn } },
          { onSuccess: (made) => history.push(`/w/${workspaceHere() ?? ''}/contracts/${made.id}`) },
        )
      }
    >
      <Text size="sm">{t('contract.amendments.begin.text')}</Text>
      <TextInput
        label={t('contract.amendments.name')}
        required
        data-autofocus
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <AmendmentDays days={days} error={begin.error} onChange={setDays} />
    </AskDialog>
  )
}
