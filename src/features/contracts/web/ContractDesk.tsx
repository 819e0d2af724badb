import { Alert, Button, Group, Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type Locale, locales } from '#kit/i18n.ts'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { getContractText, type Text } from '../contract-text.ts'
import classes from './ContractDesk.module.css'
import { BeginAmendment } from './amendments/BeginAmendment.tsx'
import { ConsolidatedBar, type Reading } from './amendments/ConsolidatedBar.tsx'
import { amendmentPanels } from './amendments/panels.tsx'
import { CoverPage } from './cover/CoverPage.tsx'
import { type ChangeVerb, type Desk, DeskProvider, jumpTo, useEdits } from './desk.ts'
import { DeskBar } from './DeskBar.tsx'
import { ContractText } from './text/ContractText.tsx'
import { Astray, Margin, useFindings } from './text/Margin.tsx'
import { Exchange } from './exchange/Exchange.tsx'
import { Outline } from './text/Outline.tsx'
import { type Panel, Panels, useOpenPanel } from './Panels.tsx'
import './templates/look.ts'
import { NewerTemplate } from './templates/NewerTemplate.tsx'
import { ReviewButton } from './ReviewButton.tsx'
import { Versions } from './Versions.tsx'

type Props = {
  record: AnyRecord
  /** What the application puts beside the text besides cover page, versions and what goes to the other side. */
  panels: readonly Panel[]
  /** What else can be done about a change of the other side. */
  changeVerb?: ChangeVerb
}

const asLocale = (value: unknown): Locale | undefined => locales.find((l) => l === value)

/** The contract's text with its way through on the left, and its cover page, versions and whatever else on the right. */
export const ContractDesk = ({ record, panels, changeVerb }: Props) => {
  const t = useT()
  const ruling = asLocale(record.ruling) ?? 'en'
  const beside = asLocale(record.beside)
  const [chosen, setChosen] = useState<Locale | null>(null)
  const [sideBySide, setSideBySide] = useState(false)
  const [version, setVersion] = useState<number | null>(null)
  const [reading, setReading] = useState<Reading>({ asOf: null, marks: false })
  const locale = chosen ?? ruling
  const which = version !== null ? { version } : reading.asOf !== null ? { asOf: reading.asOf } : {}
  const query = (of: Locale) => ({ locale: of, ...which })
  // The one that rules stands on the left; on the right the one chosen, or the one it is printed beside.
  const [left, other] = sideBySide ? [ruling, locale === ruling ? beside : locale] : [locale, undefined]
  const asked = (of: Locale) => ({
    ...ask(getContractText, { params: { id: record.id }, query: query(of) }),
    placeholderData: keepPreviousData,
  })
  const { data, error } = useQuery(asked(left))
  const right = other ?? data?.languages.find((l) => l !== left) ?? left
  const { data: second } = useQuery({ ...asked(right), enabled: sideBySide && right !== left })
  const change = useEdits(record.id, left)
  // Links from elsewhere name a clause behind the address of the contract.
  const named = useLocation({ select: ({ hash }) => hash })
  const loaded = data !== undefined
  useEffect(() => {
    if (loaded && named) jumpTo(named)
  }, [loaded, named])
  if (error) return <ProblemAlert error={error} noun="contract" />
  if (!data) return <Skeleton m="md" h={320} aria-label={t('state.loading')} />
  const texts: [Text, ...Text[]] =
    sideBySide && second && second.locale !== data.locale ? [data, second] : [data]
  const wanted = [...new Set([ruling, ...(beside ? [beside] : []), ...texts.map((text) => text.locale)])]
  const desk: Desk = {
    id: record.id,
    of: 'contract',
    texts,
    wanted,
    amends: typeof record.amendsId === 'string',
    side: record.ourRole === 'supplier' ? 'supplier' : 'customer',
    writes: data.open && version === null,
    change,
    changeVerb,
    jump: jumpTo,
  }
  return (
    <DeskProvider value={desk}>
      <Room
        record={record}
        panels={panels}
        version={version}
        onVersion={setVersion}
        reading={reading}
        onReading={setReading}
        bar={{ ruling, locale: sideBySide ? right : left, onLocale: setChosen }}
        sideBySide={sideBySide}
        onSideBySide={setSideBySide}
        desk={desk}
      />
    </DeskProvider>
  )
}

type RoomProps = Props & {
  desk: Desk
  version: number | null
  onVersion: (version: number | null) => void
  reading: Reading
  onReading: (reading: Reading) => void
  bar: { ruling: Locale; locale: Locale; onLocale: (locale: Locale) => void }
  sideBySide: boolean
  onSideBySide: (side: boolean) => void
}

const Room = ({
  record,
  panels,
  desk,
  version,
  onVersion,
  bar,
  sideBySide,
  onSideBySide,
  ...which
}: RoomProps) => {
  const t = useT()
  const format = useFormat()
  const narrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false }) ?? false
  const [side, setSide] = useState(true)
  const { show } = useOpenPanel()
  const reviewId = typeof record.reviewId === 'string' ? record.reviewId : null
  const { beside, astray } = useFindings(reviewId)
  const [text] = desk.texts
  const amendedOnce = Number(record.amendments ?? 0) > 0
  const all: Panel[] = [
    { id: 'cover', deed: 'terms', title: t('contract.cover'), body: <CoverPage /> },
    {
      id: 'versions',
      deed: 'history',
      title: t('contract.versions'),
      body: (
        <Versions
          id={record.id}
          name={String(record.name ?? '')}
          shown={version}
          amended={amendedOnce}
          writes={text.open}
          onOpen={(number) => {
            onVersion(number)
            if (narrow) show('text')
          }}
        />
      ),
    },
    ...amendmentPanels(record, t),
    ...panels,
    { id: 'exchange', deed: 'agree', title: t('contract.exchange'), body: <Exchange /> },
  ]
  const reading = (
    <div className={classes['reading']} data-reading>
      <Astray count={astray.length} reviewId={reviewId} />
      <ContractText
        marks={which.reading.marks}
        margin={(code) => <Margin code={code} reviewId={reviewId} findings={beside.get(code) ?? []} />}
      />
    </div>
  )
  return (
    <div className={classes['room']}>
      <DeskBar
        {...bar}
        beside={narrow ? undefined : sideBySide}
        onBeside={(on) => {
          onSideBySide(on)
          setSide(!on)
        }}
        side={side}
        onSide={narrow ? undefined : () => setSide(!side)}
        review={
          <>
            <BeginAmendment id={record.id} />
            <ReviewButton id={record.id} again={reviewId !== null} />
          </>
        }
        onCover={() => {
          show('cover')
          setSide(true)
        }}
      />
      {amendedOnce && <ConsolidatedBar version={version} onVersion={onVersion} {...which} />}
      {version !== null && (
        <Alert color="yellow" variant="light" py="xs" mx="md" mt="xs">
          <Group justify="space-between" gap="xs">
            {t('contract.version.reading', {
              number: version,
              at: text.fixedAt === null ? '' : format.instant(text.fixedAt),
            })}
            <Button size="compact-sm" variant="default" onClick={() => onVersion(null)}>
              {t('contract.version.now')}
            </Button>
          </Group>
        </Alert>
      )}
      <NewerTemplate record={record} />
      <div className={classes['desk']} data-side={side || narrow} data-narrow={narrow || undefined}>
        {!narrow && <Outline />}
        {!narrow && reading}
        {(side || narrow) && <Panels panels={all} text={narrow ? reading : undefined} />}
      </div>
    </div>
  )
}
