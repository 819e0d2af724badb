import { Alert, Group, Radio, Text } from '@mantine/core'
import { IconCalendarQuestion } from '@tabler/icons-react'
import { useFormat, useT } from '#ui/i18n.tsx'
import { ambiguousSample } from '../state/dates.ts'
import type { Column } from '../state/mapping.ts'

type Order = 'dmy' | 'mdy'
type Props = { column: Column; value: string | undefined; onAnswer: (order: Order) => void }

/** Asks whether day or month stands first in a column, with both readings of one of its own dates spelt out. */
export const DateQuestion = ({ column: { header, samples }, value, onAnswer }: Props) => {
  const t = useT()
  const format = useFormat()
  const found = ambiguousSample(samples)
  const reading = (order: Order) =>
    found ? t(`import.dates.${order}.as`, { date: format.day(found[order]) }) : t(`import.dates.${order}`)
  return (
    <Alert
      color={value ? 'gray' : 'orange'}
      variant="light"
      py="xs"
      icon={<IconCalendarQuestion size={18} />}
    >
      <Radio.Group
        value={value ?? null}
        onChange={(order) => onAnswer(order as Order)}
        label={
          <Text span size="sm">
            {t('import.dates.question', { header, sample: found?.sample ?? samples[0] ?? '' })}
          </Text>
        }
      >
        <Group gap="lg" mt={6}>
          {(['dmy', 'mdy'] as const).map((order) => (
            <Radio key={order} value={order} label={reading(order)} />
          ))}
        </Group>
      </Radio.Group>
    </Alert>
  )
}
