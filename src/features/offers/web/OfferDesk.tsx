import { Alert, Anchor, Code, Group, Skeleton, Stack, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import type { EditsLines, WrittenLines } from '#features/deals/contract-editing.ts'
import { call } from '#kit/client.ts'
import { ask, keepAnswer, workspaceHere } from '#kit/query.ts'
import { remedyOf } from '#features/templates/rules.ts'
import { useT } from '#ui/i18n.tsx'
import { DrawnPages, PaperPages } from '#ui/PaperPages.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import {
  type Details,
  getOfferDetails,
  type OfferContents,
  previewOffer,
  setOfferContents,
} from '../contract-papers.ts'
import classes from './OfferDesk.module.css'
import { Talk } from './Talk.tsx'

/** What an offer says: its lines and how they will look while it is a draft, the print itself once it is issued. */
export const OfferDesk = ({ record, EditLines }: { record: AnyRecord; EditLines: EditsLines }) => {
  const t = useT()
  const { data, error } = useQuery(ask(getOfferDetails, { params: { id: record.id } }))
  if (error) return <ProblemAlert error={error} />
  if (!data) return <Skeleton m="md" h={320} aria-label={t('state.loading')} />
  return (
    <div className={classes['room']}>
      <div className={classes['desk']}>
        {data.printed ? (
          <Print id={record.id} printed={data.printed} docx={data.docx} />
        ) : (
          <Draft record={record} data={data} EditLines={EditLines} />
        )}
        {data.printed && <Talk id={record.id} data={data} writes={record.can.includes('update')} />}
      </div>
    </div>
  )
}

const pathOf = (id: string, what: string) => `/api/offers/${id}/${what}?workspace=${workspaceHere() ?? ''}`

const Download = ({ id, what }: { id: string; what: 'pdf' | 'docx' }) => {
  const t = useT()
  return (
    <Anchor href={pathOf(id, what)} download size="sm">
      <Group gap={4} component="span">
        <IconDownload size={15} />
        {t(`offer.${what}`)}
      </Group>
    </Anchor>
  )
}

type PrintProps = { id: string; printed: NonNullable<Details['printed']>; docx: boolean }
const Print = ({ id, printed, docx }: PrintProps) => {
  const t = useT()
  return (
    <Stack gap="xs" className={classes['print']}>
      <Group justify="space-between">
        <Title order={2} fz="sm">
          {t('offer.printed')}
        </Title>
        <Group gap="md">
          <Download id={id} what="pdf" />
          {docx && <Download id={id} what="docx" />}
        </Group>
      </Group>
      <PaperPages
        src={pathOf(id, 'pages')}
        pages={printed.pages}
        label={(page) => t('offer.print.page', { page, pages: printed.pages.length })}
      />
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {t('offer.sha256', { sum: printed.sha256 })}
      </Text>
    </Stack>
  )
}

const Draft = ({ record, data, EditLines }: { record: AnyRecord; data: Details; EditLines: EditsLines }) => {
  const t = useT()
  const client = useQueryClient()
  const params = { id: record.id }
  const { lines, discount, ...terms } = data.contents
  const write = async (written: WrittenLines, version: number) => {
    const reply = await call(
      setOfferContents,
      { params, body: { ...contentsOf(written), version } },
      { workspace: workspaceHere() },
    )
    keepAnswer(client, getOfferDetails, { params }, reply)
    return reply
  }
  return (
    <EditLines
      noun="offer"
      version={data.version}
      kept={{ terms: lines.length === 0 ? null : terms, lines, discount }}
      currency={terms.currency}
      disabled={record.state !== 'draft' || !record.can.includes('update')}
      totalLabel={t('offer.amount')}
      discountLabel={t('offer.discount')}
      write={write}
    >
      {({ value, editor }) => (
        <>
          <section className={classes['lines']} aria-label={t('offer.lines')}>
            <Title order={2} fz="sm">
              {t('offer.lines')}
            </Title>
            {data.beyondLimit && (
              <Alert color="yellow" icon={<IconAlertTriangle size={18} />} py="xs">
                {t('offer.beyond')}
              </Alert>
            )}
            {value.lines.length === 0 && (
              <Text size="sm" c="dimmed">
                {t('offer.lines.empty')}
              </Text>
            )}
            {editor}
          </section>
          <Preview record={record} contents={contentsOf(value)} docx={data.docx} />
        </>
      )}
    </EditLines>
  )
}

const contentsOf = ({ lines, ...terms }: WrittenLines): OfferContents => ({
  ...terms,
  ground: terms.mode === 'none' ? terms.ground : null,
  lines: lines.map(({ id: _, ...line }) => line),
})

type PreviewProps = { record: AnyRecord; contents: OfferContents; docx: boolean }
const Preview = ({ record, contents, docx }: PreviewProps) => {
  const t = useT()
  const [shown] = useDebouncedValue(contents, 400)
  const { data, error } = useQuery({
    queryKey: [workspaceHere() ?? '', 'offer-preview', record.id, record.version, shown],
    queryFn: () =>
      call(
        previewOffer,
        { params: { id: record.id }, body: { contents: shown } },
        { workspace: workspaceHere() ?? '' },
      ),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return (
    <Stack gap="xs" className={classes['print']}>
      <Group gap="xs" align="baseline">
        <Title order={2} fz="sm">
          {t('offer.preview')}
        </Title>
        <Text size="xs" c="dimmed">
          {t('offer.preview.hint')}
        </Text>
        {docx && data?.missing.length === 0 && <Download id={record.id} what="docx" />}
      </Group>
      <ProblemAlert error={error} noun="offer" />
      {data && data.missing.length > 0 && (
        <Alert color="yellow" icon={<IconAlertTriangle size={18} />} py="xs">
          {t('offer.missing', { names: data.missing.join(', ') })}
        </Alert>
      )}
      {data?.problems.map((p) => (
        <Code key={`${p.line}${p.message}`} block>
          {t('template.line', { line: p.line ?? 1, message: p.message })}. {t(remedyOf(p.message))}
        </Code>
      ))}
      {data?.svg ? (
        <DrawnPages
          svg={data.svg}
          pages={data.pages}
          label={(page) => t('offer.print.page', { page, pages: data.pages.length })}
        />
      ) : (
        !data && !error && <Skeleton h={420} aria-label={t('state.loading')} />
      )}
    </Stack>
  )
}
