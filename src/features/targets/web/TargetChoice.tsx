import { ActionIcon, Group, SegmentedControl, Select, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { currencies } from '#kit/money.ts'
import { useT } from '#ui/i18n.tsx'
import { metrics, targetSpans } from '../contract.ts'
import { neighbour } from '../rules.ts'
import { useTargetText } from './text.ts'
import type { useChoice } from './useChoice.ts'

type Props = ReturnType<typeof useChoice> & {
  /** Plans are being typed for what is chosen. */
  busy: boolean
}

/** Which targets are shown: of which time, by which metric, in which currency. */
export const TargetChoice = ({ span, on, metric, currency, choose, busy }: Props) => {
  const t = useT()
  const text = useTargetText()
  const turn = (side: -1 | 1) => choose({ on: neighbour(span, on, side) })
  return (
    <Group gap="sm" mb="md">
      <SegmentedControl
        size="xs"
        disabled={busy}
        aria-label={t('target.span')}
        data={targetSpans.map((value) => ({ value, label: t(`target.span.${value}`) }))}
        value={span}
        onChange={(next) => choose({ span: next })}
      />
      <Group gap={4}>
        <ActionIcon aria-label={t('target.earlier')} disabled={busy} onClick={() => turn(-1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <Text size="sm" fw={600} miw={110} ta="center" aria-live="polite">
          {text.span(span, on)}
        </Text>
        <ActionIcon aria-label={t('target.later')} disabled={busy} onClick={() => turn(1)}>
          <IconChevronRight size={16} />
        </ActionIcon>
      </Group>
      <Select
        size="xs"
        w={220}
        disabled={busy}
        aria-label={t('target.metric')}
        allowDeselect={false}
        data={metrics.map((value) => ({ value, label: text.metric(value) }))}
        value={metric}
        onChange={(next) => next && choose({ metric: next })}
      />
      {currency && (
        <Select
          size="xs"
          w={92}
          disabled={busy}
          searchable
          aria-label={t('input.currency')}
          allowDeselect={false}
          nothingFoundMessage={t('input.nothing')}
          data={currencies}
          value={currency}
          onChange={(next) => next && choose({ currency: next })}
        />
      )}
    </Group>
  )
}
