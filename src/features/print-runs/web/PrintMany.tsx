import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { ask, useTell, workspaceHere } from '#kit/query.ts'
import { listTemplates } from '#features/templates/contract.ts'
import { useT } from '#ui/i18n.tsx'
import type { BulkVerb } from '#ui/records/table/BulkBar.tsx'
import { useMay } from '#ui/session.tsx'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { type PrintRun, startPrintRun } from '../contract.ts'

/** Makes and prints an offer of each selected deal. */
export const PrintDeals: BulkVerb = ({ records }) => (
  <PrintMany noun="deal" ids={records.map(({ id }) => id)} />
)
/** Issues and prints each selected offer. */
export const PrintOffers: BulkVerb = ({ records }) => (
  <PrintMany noun="offer" ids={records.map(({ id }) => id)} />
)

type Props = { noun: PrintRun['noun']; ids: string[] }

const PrintMany = (props: Props) => {
  const t = useT()
  const may = useMay()
  const [open, setOpen] = useState(false)
  if (!may('offer.create') || !may('offer.update')) return null
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        c="inherit"
        leftSection={<IconPrinter size={15} />}
        onClick={() => setOpen(true)}
      >
        {t('print_run.print')}
      </Button>
      {open && <Order {...props} onClose={() => setOpen(false)} />}
    </>
  )
}

const Order = ({ noun, ids, onClose }: Props & { onClose: () => void }) => {
  const t = useT()
  const may = useMay()
  const { history } = useRouter()
  const [templateId, setTemplateId] = useState('')
  const { data } = useQuery({ ...ask(listTemplates, {}), enabled: may('template.read') })
  const start = useTell(startPrintRun)
  const send = () =>
    start.mutate(
      { body: { noun, ids, templateId: templateId || null } },
      { onSuccess: () => history.push(`/w/${workspaceHere() ?? ''}/offers/printing`) },
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('print_run.print')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t(`print_run.about.${noun}`, { count: ids.length })}</Text>
        <Select
          label={t('print_run.template')}
          allowDeselect={false}
          data={[
            { value: '', label: t('print_run.template.own') },
            ...(data?.items ?? [])
              .filter(({ format }) => format === 'typst')
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={templateId}
          onChange={(id) => setTemplateId(id ?? '')}
        />
        <ProblemAlert error={start.error} noun="offer" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button loading={start.isPending} onClick={send} data-autofocus>
            {t('print_run.start')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
