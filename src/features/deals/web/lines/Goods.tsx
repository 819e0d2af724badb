import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { getDealLines } from '../../contract-lines.ts'
import classes from './Lines.module.css'

/** What a deal is about, for those who do not see what it costs; nothing where nothing is listed. */
export const Goods = ({ dealId }: { dealId: string }) => {
  const t = useT()
  const format = useFormat()
  const { data } = useQuery(ask(getDealLines, { params: { id: dealId } }))
  if (!data || data.goods.length === 0) return null
  return (
    <section className={classes['panel']} aria-label={t('deal.lines.title')}>
      <Text fw={600} size="sm">
        {t('deal.lines.title')}
      </Text>
      <List size="sm">
        {data.goods.map(({ name, quantity, unit }, at) => (
          <List.Item key={at}>
            {[name, format.number(Number(quantity)), unit && t(`product.unit.${unit}`)]
              .filter(Boolean)
              .join(' · ')}
          </List.Item>
        ))}
      </List>
    </section>
  )
}
