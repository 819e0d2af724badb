import { Alert, Button, Group, Modal, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { contractTemplateDrafts } from '../../templates/contract-contents.ts'
import { listContractTemplates } from '../../templates/contract-templates.ts'
import { TemplateRedline } from './Differences.tsx'

/** Says that what a contract was made from has a newer version, and what differs in it. */
export const NewerTemplate = ({ record }: { record: AnyRecord }) => {
  const t = useT()
  const may = useMay()
  const [open, setOpen] = useState(false)
  const { templateId: id, templateEdition: was } = record
  const enabled = typeof id === 'string' && may('contract_template.read')
  const { data } = useQuery({ ...ask(listContractTemplates, {}), enabled })
  const template = data?.items.find((one) => one.id === id)
  if (typeof was !== 'number' || !template || template.edition <= was) return null
  const numbers = { was, number: template.edition }
  return (
    <Alert color="blue" variant="light" py="xs" mx="md" mt="xs">
      <Group justify="space-between" gap="xs">
        {t('contract_template.newer', { name: template.name, ...numbers })}
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          {t('contract_template.newer.see')}
        </Button>
      </Group>
      {open && (
        <Modal
          opened
          size="xl"
          title={t('contract_template.newer.title', numbers)}
          closeButtonProps={{ 'aria-label': t('action.close') }}
          onClose={() => setOpen(false)}
        >
          <Between id={template.id} {...numbers} />
        </Modal>
      )}
    </Alert>
  )
}

/** What differs between two versions that have been in force. */
const Between = ({ id, was, number }: { id: string; was: number; number: number }) => {
  const t = useT()
  const edition = (of: number) =>
    ask(contractTemplateDrafts.editions, { params: { id }, query: { before: of + 1, limit: 1 } })
  const [old, now] = [useQuery(edition(was)), useQuery(edition(number))]
  const error = old.error ?? now.error
  if (error) return <ProblemAlert error={error} />
  const [before, after] = [old.data?.items[0], now.data?.items[0]]
  if (!before || !after) return <Skeleton h={160} aria-label={t('state.loading')} />
  return <TemplateRedline before={before.contents} after={after.contents} />
}
