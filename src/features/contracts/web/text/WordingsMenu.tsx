import { Button, Menu, Text } from '@mantine/core'
import { IconBooks } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Locale } from '#kit/i18n.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { listWordings } from '../../wordings/contract-wordings.ts'
import { useDesk } from '../desk.ts'

type Props = {
  /** What the clause is about. */
  type: string
  locale: Locale
  onInsert: (words: string) => void
}

/** What the house has to say on a matter, for the side it is on: its words to put in, and those it does not sign. */
export const WordingsMenu = ({ type, locale, onInsert }: Props) => {
  const t = useT()
  const { side } = useDesk()
  const { data } = useQuery(ask(listWordings, { query: { locale } }))
  const matter = data?.items.find((one) => one.type === type)
  const offered = matter?.wordings.filter((one) => one.side === side && !one.hidden) ?? []
  if (!matter || offered.length === 0) return null
  const never = offered.filter(({ rank }) => rank === 'unacceptable')
  return (
    <Menu width={360} position="bottom-start" shadow="md">
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconBooks size={15} />}>
          {t('contract.wordings')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown lang={locale} mah="60vh" style={{ overflowY: 'auto' }}>
        {matter.why && <Menu.Label>{matter.why}</Menu.Label>}
        {offered
          .filter(({ rank }) => rank !== 'unacceptable')
          .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank === 'preferred' ? -1 : 1))
          .map(({ id, rank, words }) => (
            <Menu.Item key={id ?? `ready ${rank}`} onClick={() => onInsert(words)}>
              <Text size="xs" fw={600} component="span" display="block">
                {t(`contract.wording.${rank}`)}
              </Text>
              <Text size="sm" component="span">
                {words}
              </Text>
            </Menu.Item>
          ))}
        {never.length > 0 && <Menu.Divider />}
        {never.map(({ id, words }) => (
          <Menu.Label key={id ?? 'ready'}>
            <Text size="xs" fw={600} component="span" display="block" c="red">
              {t('contract.wording.unacceptable')}
            </Text>
            {words}
          </Menu.Label>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
