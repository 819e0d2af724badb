import { ActionIcon, Button, Group, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { listDeals } from '#features/deals/contract.ts'
import { call } from '#kit/client.ts'
import { ask, useTell, workspaceHere } from '#kit/query.ts'
import { listTemplates } from '#features/templates/contract.ts'
import { useT } from '#ui/i18n.tsx'
import type { BulkVerb } from '#ui/records/table/BulkBar.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { printedFormats, type PrintRun, startPrintRun } from '../contract.ts'
import { writtenAs } from '../rules.ts'

/** Makes and prints an offer of each selected deal. */
export const PrintDeals: BulkVerb = ({ records }) => (
  <PrintMany noun="deal" ids={records.map(({ id }) => id)} />
)
/** Issues and prints each selected offer. */
export const PrintOffers: BulkVerb = ({ records }) => (
  <PrintMany noun="offer" ids={records.map(({ id }) => id)} />
)

/** The most that one order takes. */
const MOST = 2000
const PAGE = 200

type ColumnProps = { name: string; count: number; asked: { filter: string; find?: string } }

/** Makes and prints an offer of each deal in a column of the board, also of those that are not on screen. */
export const PrintColumn = ({ name, count, asked }: ColumnProps) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const [ids, setIds] = useState<string[]>()
  const [busy, setBusy] = useState(false)
  if (!may('offer.create') || !may('offer.update') || count > MOST) return null
  const open = async () => {
    setBusy(true)
    try {
      setIds(await idsOf(asked))
    } catch (error) {
      showProblem(problem(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <ActionIcon
        size={20}
        ml={6}
        variant="subtle"
        color="gray"
        loading={busy}
        aria-label={`${t('print_run.print')}: ${name}`}
        title={t('print_run.print')}
        onClick={() => void open()}
      >
        <IconPrinter size={14} />
      </ActionIcon>
      {ids && <Order noun="deal" ids={ids} onClose={() => setIds(undefined)} />}
    </>
  )
}

/** The deals that a list asks for, at most as many as one order takes. */
const idsOf = async (asked: ColumnProps['asked']): Promise<string[]> => {
  const ids: string[] = []
  let after: string | null = null
  do {
    const query = { ...asked, limit: PAGE, ...(after !== null && { after }) }
    const page: { items: { id: string }[]; next: string | null } = await call(
      listDeals,
      { query },
      { workspace: workspaceHere() },
    )
    ids.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after !== null && ids.length < MOST)
  return ids.slice(0, MOST)
}

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
  const [format, setFormat] = useState<PrintRun['format']>('pdf')
  const [templateId, setTemplateId] = useState('')
  const { data } = useQuery({ ...ask(listTemplates, {}), enabled: may('template.read') })
  const start = useTell(startPrintRun)
  const send = () =>
    start.mutate(
      { body: { noun, format, ids, templateId: templateId || null } },
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
        {data?.items.some((one) => one.format === 'docx') && (
          <>
            <SegmentedControl
              aria-label={t('print_run.format')}
              data={printedFormats.map((value) => ({ value, label: t(`print_run.format.${value}`) }))}
              value={format}
              onChange={(next) => (setFormat(next as PrintRun['format']), setTemplateId(''))}
            />
            {format === 'docx' && (
              <Text size="sm" c="dimmed">
                {t('print_run.format.about')}
              </Text>
            )}
          </>
        )}
        <Select
          label={t('print_run.template')}
          allowDeselect={false}
          data={[
            { value: '', label: t('print_run.template.own') },
            ...(data?.items ?? [])
              .filter((one) => one.format === writtenAs[format])
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
