import { Alert, Group, Radio, Text } from '@mantine/core'
import { IconHelpHexagon } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import type { Column } from '../state/mapping.ts'

const marks = ['point', 'comma'] as const
type Mark = (typeof marks)[number]
type Props = { column: Column; value: Mark | undefined; onAnswer: (mark: Mark) => void }

const twoWays = /\d{1,3}[.,]\d{3}(?!\d)/

/** Asks whether a point or a comma stands before the fractions of a column of prices, by one of its own numbers. */
export const NumberQuestion = ({ column: { header, samples }, value, onAnswer }: Props) => {
  const t = useT()
  const sample = samples.find((one) => twoWays.test(one)) ?? samples[0] ?? ''
  return (
    <Alert color={value ? 'gray' : 'orange'} variant="light" py="xs" icon={<IconHelpHexagon size={18} />}>
      <Radio.Group
        value={value ?? null}
        onChange={(mark) => onAnswer(mark as Mark)}
        label={
          <Text span size="sm">
            {t('import.numbers.question', { header, sample })}
          </Text>
        }
      >
        <Group gap="lg" mt={6}>
          {marks.map((mark) => (
            <Radio key={mark} value={mark} label={t(`import.numbers.${mark}`)} />
          ))}
        </Group>
      </Radio.Group>
    </Alert>
  )
}
