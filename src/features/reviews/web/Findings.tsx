import { SegmentedControl, Select, Text } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useAddress } from '#ui/useAddress.ts'
import { type Reading, themes } from '../contract.ts'
import { FindingCard } from './FindingCard.tsx'
import classes from './ReviewDesk.module.css'

type Props = {
  reading: Reading
  chosen: string | null
  onChoose: (id: string | null) => void
  /** Shows a clause by its place. */
  onShow: (clause: number) => void
  writes: boolean
  /** What stands above the list. */
  children: ReactNode
}

const shown = ['open', 'error', 'decided', 'all'] as const
type Shown = (typeof shown)[number]
/** Whose number is told beside its name: what is left to do. */
const counted = new Set<Shown>(['open', 'error'])

/** What was found, in the order of the text: what nothing has been decided about first to be seen, the rest at a choice. */
export const Findings = ({ reading, chosen, onChoose, onShow, writes, children }: Props) => {
  const t = useT()
  const box = useRef<HTMLElement>(null)
  const [which, setWhich] = useState<Shown>('open')
  const fits: Record<Shown, (f: Reading['findings'][number]) => boolean> = {
    open: (f) => f.decision === null,
    error: (f) => f.severity === 'error',
    decided: (f) => f.decision !== null,
    all: () => true,
  }
  // The matter stands in the address: a map of risks leads to its findings.
  const { also, setAlso } = useAddress()
  const theme = themes.find((one) => one === also['theme'])
  const findings = reading.findings.filter((f) => theme === undefined || f.theme === theme)
  // What is being decided about stays in sight until something else is chosen.
  const told = findings.filter((f) => fits[which](f) || f.id === chosen)
  useEffect(() => {
    if (chosen !== null)
      box.current?.querySelector(`[data-id="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <section ref={box} className={classes['findings']} aria-label={t('review.findings')}>
      {children}
      <SegmentedControl
        size="xs"
        mb="sm"
        className={classes['shown'] ?? ''}
        aria-label={t('review.findings')}
        value={which}
        onChange={(value) => setWhich(shown.find((s) => s === value) ?? 'open')}
        data={shown.map((value) => ({
          value,
          label: [t(`review.shown.${value}`), counted.has(value) && findings.filter(fits[value]).length]
            .filter(Boolean)
            .join(' '),
        }))}
      />
      <Select
        size="xs"
        mb="sm"
        aria-label={t('review.theme')}
        allowDeselect={false}
        value={theme ?? ''}
        onChange={(value) => setAlso({ theme: value || undefined })}
        data={['', ...themes].map((value) => ({ value, label: t(`review.theme.${value || 'all'}`) }))}
      />
      {told.length === 0 && (
        <Text size="sm" c="dimmed">
          {t(findings.length === 0 ? 'review.clean' : 'review.shown.none')}
        </Text>
      )}
      <ul className={classes['list']}>
        {told.map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            reading={reading}
            open={finding.id === chosen}
            onOpen={() => onChoose(finding.id === chosen ? null : finding.id)}
            onShow={onShow}
            writes={writes}
          />
        ))}
      </ul>
    </section>
  )
}
