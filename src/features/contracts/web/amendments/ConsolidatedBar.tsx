import { Group, SegmentedControl, Switch, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { DayInput } from '#ui/records/inputs/dates.tsx'
import { listContractVersions } from '../../contract-text.ts'
import classes from '../ContractDesk.module.css'
import { useDesk } from '../desk.ts'

/** Which text of an amended contract is read. */
export type Reading = {
  /** The day of the workspace’s zone as of which amendments are in it; null is today. */
  asOf: string | null
  marks: boolean
}

type Props = {
  /** The version that is read; null for what holds as of the day. */
  version: number | null
  reading: Reading
  onVersion: (version: number | null) => void
  onReading: (reading: Reading) => void
}

/** The choice between a contract as it was first signed and with its amendments as of a day, with marks of what they changed. */
export const ConsolidatedBar = ({ version, reading, onVersion, onReading }: Props) => {
  const t = useT()
  const { id, texts } = useDesk()
  const [{ amended }] = texts
  const { data: versions } = useQuery(ask(listContractVersions, { params: { id } }))
  // The one that was signed is the last.
  const signed = versions?.items[0]?.number ?? null
  return (
    <div className={classes['bar']}>
      <SegmentedControl
        size="xs"
        aria-label={t('contract.consolidated')}
        value={version === null ? 'now' : version === signed ? 'original' : ''}
        onChange={(value) => onVersion(value === 'original' ? signed : null)}
        data={[
          { value: 'now', label: t('contract.consolidated.now') },
          { value: 'original', label: t('contract.consolidated.original') },
        ]}
      />
      {amended && (
        <>
          <Group gap={6} wrap="nowrap">
            <Text size="xs" aria-hidden>
              {t('contract.consolidated.asOf')}
            </Text>
            <DayInput
              common={{ 'aria-label': t('contract.consolidated.asOf') }}
              value={amended.asOf}
              clearable={false}
              onChange={(day) => onReading({ ...reading, asOf: typeof day === 'string' ? day : null })}
            />
          </Group>
          <Switch
            size="xs"
            label={t('contract.consolidated.marks')}
            checked={reading.marks}
            onChange={(event) => onReading({ ...reading, marks: event.currentTarget.checked })}
          />
        </>
      )}
      {amended && amended.struck.length > 0 && reading.marks && (
        <Text size="xs">
          {t('contract.consolidated.struck')}:{' '}
          {amended.struck
            .map(({ label, by }) => t('contract.consolidated.struck.by', { clause: label, number: by }))
            .join(', ')}
        </Text>
      )}
    </div>
  )
}
