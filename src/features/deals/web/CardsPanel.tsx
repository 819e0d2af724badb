import { Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { getDealCards } from '../contract-cards.ts'
import classes from './DealsPanel.module.css'

/** The deal's cards in other pipelines and where they stand; nothing where there are none. */
export const CardsPanel = ({ dealId }: { dealId: string }) => {
  const t = useT()
  const format = useFormat()
  // A card of somebody else's moves without a word to those who may not open it.
  const { data } = useQuery({ ...ask(getDealCards, { params: { id: dealId } }), refetchInterval: 10_000 })
  if (!data || data.items.length === 0) return null
  return (
    <section aria-label={t('deal.cards')}>
      <Title order={2} fz="sm" mb={6}>
        {t('deal.cards')}
      </Title>
      <Stack gap={10} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {data.items.map((card) => (
          <li key={card.id} className={classes['deal']}>
            {data.refs[card.id] ? (
              <Reference noun="deal" id={card.id} refs={data.refs} />
            ) : (
              <Text size="sm">{card.name}</Text>
            )}
            <Group gap={8}>
              <Reference noun="stage" id={card.stageId} refs={data.refs} />
              <Text size="xs" c="dimmed">
                {format.instant(card.stageSince)}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
    </section>
  )
}
