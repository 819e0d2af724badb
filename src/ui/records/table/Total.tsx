import { Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'

/** How many records a list holds: exact, or "more than" where counting stopped; the place is kept while it is counted. */
export const Total = ({ total }: { total: { count: number; capped: boolean } | undefined }) => {
  const t = useT()
  return (
    <Text
      component="span"
      size="xs"
      c="dimmed"
      miw={70}
      aria-live="polite"
      style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
    >
      {total ? t(total.capped ? 'list.countMany' : 'list.count', { count: total.count }) : '\u00a0'}
    </Text>
  )
}
