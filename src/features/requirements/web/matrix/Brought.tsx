import { Button, Group, MultiSelect, Stack, Text, Title } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { Deliverable } from '#features/deliverables/contract.ts'
import type { Refs } from '#ui/records/state/pages.ts'
import { FileLink } from '#ui/FileLink.tsx'
import { useFormat, useT } from '#ui/i18n.tsx'
import { LinkedWords } from '#ui/LinkedWords.tsx'
import type { CoverageRow } from '../../contract-coverage.ts'
import { titleOf } from './BroughtCells.tsx'
import classes from './Matrix.module.css'
import type { Saying } from './useCoverage.ts'

const JudgeDeliverable = lazy(async () => ({
  default: (await import('../acceptance/JudgeDeliverable.tsx')).JudgeDeliverable,
}))

type Props = {
  contractId: string
  row: CoverageRow
  deliverables: ReadonlyMap<string, Deliverable>
  refs: Refs
  writes: boolean
  onSay: (saying: Saying) => void
}

/** What is to bring a requirement, and what came of each test. */
export const Brought = ({ contractId, row, deliverables, refs, writes, onSay }: Props) => {
  const t = useT()
  const format = useFormat()
  const [judging, setJudging] = useState<Deliverable | null>(null)
  const nameOf = (id: string) => {
    const one = deliverables.get(id)
    return one ? titleOf(one) : t('coverage.deliverables.gone')
  }
  const all = [...new Set([...deliverables.keys(), ...row.deliverables])]
  const waiting = row.deliverables.flatMap((id) => {
    const one = deliverables.get(id)
    return one?.can.includes('judge') ? [one] : []
  })
  return (
    <>
      <Stack gap="xs">
        <MultiSelect
          label={t('coverage.deliverables')}
          description={deliverables.size === 0 && writes ? t('coverage.deliverables.empty') : undefined}
          placeholder={row.deliverables.length === 0 ? t('coverage.deliverables.choose') : ''}
          data={all.map((value) => ({ value, label: nameOf(value) }))}
          value={row.deliverables}
          searchable
          hidePickedOptions
          maxValues={50}
          readOnly={!writes}
          variant={writes ? 'default' : 'filled'}
          classNames={{ pill: classes['pill'] ?? '' }}
          onChange={(chosen) => onSay({ deliverables: chosen })}
        />
        {waiting.map((one) => (
          <Group key={one.id} gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              h="auto"
              mih={26}
              py={3}
              classNames={{ label: classes['button'] ?? '' }}
              onClick={() => setJudging(one)}
            >
              {t('deliverable.judge.of', { name: one.name })}
            </Button>
          </Group>
        ))}
      </Stack>
      <Stack gap={6}>
        {row.tested.length > 0 && (
          <Title order={3} fz="sm">
            {t('coverage.tested')}
          </Title>
        )}
        {row.tested.map((one) => (
          <div key={`${one.deliverableId} ${one.round}`}>
            <Group gap={6} wrap="nowrap" align="flex-start">
              {one.passed ? (
                <IconCheck
                  size={16}
                  color="var(--mantine-color-green-8)"
                  className={classes['sign'] ?? ''}
                  aria-hidden
                />
              ) : (
                <IconX
                  size={16}
                  color="var(--mantine-color-red-8)"
                  className={classes['sign'] ?? ''}
                  aria-hidden
                />
              )}
              <Text size="sm">
                <strong>{t(one.passed ? 'coverage.tested.passed' : 'coverage.tested.failed')}</strong>{' '}
                {t('coverage.tested.with', {
                  name: nameOf(one.deliverableId),
                  round: one.round,
                  day: format.day(one.testedOn),
                  who: (one.testedBy && refs[one.testedBy]?.title) || t('coverage.somebody'),
                })}
              </Text>
            </Group>
            {one.words && (
              <Text size="sm" className={`${classes['lines']} ${classes['indented']}`}>
                {one.words}
              </Text>
            )}
            {one.evidence && (
              <div className={classes['indented']}>
                <LinkedWords words={one.evidence} />
              </div>
            )}
            {one.files.map((file) => (
              <div key={file.id} className={classes['indented']}>
                <FileLink path={`/deliverable-files/${file.id}`} name={file.name} />
              </div>
            ))}
          </div>
        ))}
      </Stack>
      {judging && (
        <Suspense>
          <JudgeDeliverable contractId={contractId} deliverable={judging} onClose={() => setJudging(null)} />
        </Suspense>
      )}
    </>
  )
}
