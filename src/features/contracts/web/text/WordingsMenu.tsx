import { Button, Menu, Text } from '@mantine/core'
import { IconBooks } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Locale } from '#kit/i18n.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { listWordings } from '../../contract-text.ts'
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
  const found = data?.items.find((wording) => wording.type === type)
  if (!found) return null
  const says = found.says[side]
  return (
    <Menu width={360} position="bottom-start" shadow="md">
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconBooks size={15} />}>
          {t('contract.wordings')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown lang={locale}>
        <Menu.Label>{found.why}</Menu.Label>
        {(['preferred', 'fallback'] as const).map((rank) => (
          <Menu.Item key={rank} onClick={() => onInsert(says[rank])}>
            <Text size="xs" fw={600} component="span" display="block">
              {t(`contract.wording.${rank}`)}
            </Text>
            <Text size="sm" component="span">
              {says[rank]}
            </Text>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>
          <Text size="xs" fw={600} component="span" display="block" c="red">
            {t('contract.wording.unacceptable')}
          </Text>
          {says.unacceptable}
        </Menu.Label>
      </Menu.Dropdown>
    </Menu>
  )
}
