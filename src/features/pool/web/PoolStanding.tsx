import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { getPool } from '../contract.ts'

/** How much of what one may hold and take a day is used. */
export const PoolStanding = () => {
  const t = useT()
  const { data } = useQuery(ask(getPool, {}))
  if (!data) return null
  const { most, claimsADay, mine } = data
  return (
    <Text size="xs" c="dimmed" component="output" visibleFrom="sm">
      {[
        ...(claimsADay === null ? [] : [t('pool.today', { taken: mine.takenToday, most: claimsADay })]),
        ...(most === null ? [] : [t('pool.mine', { held: mine.held, most })]),
      ].join(' · ')}
    </Text>
  )
}
