import { Accordion, Badge, Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useAddress } from '#ui/useAddress.ts'
import classes from './Panels.module.css'

/** What one does beside the text of a contract: each is a tab, and holds whatever panels serve it. */
const deeds = ['terms', 'agree', 'check', 'history'] as const

/** Something that stands beside the text: what it serves, its title, and how much of it waits to be dealt with. */
export type Panel = {
  id: string
  deed: (typeof deeds)[number]
  title: string
  open?: number
  body: ReactNode
}

/** Which panel is open, by the address: a panel’s id, that of a tab whose panels are all closed, or `text`. */
export const useOpenPanel = () => {
  const { also, setAlso } = useAddress()
  const { panel } = also
  return {
    panel: typeof panel === 'string' ? panel : undefined,
    show: (id: string) => setAlso({ panel: id }, 'replace'),
  }
}

type Props = {
  panels: readonly Panel[]
  /** The text itself as the first tab, where there is no room for it beside the panels. */
  text?: ReactNode
}

/** The panels beside the text, a tab for each thing one does, one panel of a tab open at a time. */
export const Panels = ({ panels, text }: Props) => {
  const t = useT()
  const { panel, show } = useOpenPanel()
  const tabs = deeds.map((deed) => ({ deed, held: panels.filter((one) => one.deed === deed) }))
  const asked = tabs.find(({ deed, held }) => deed === panel || held.some(({ id }) => id === panel))
  const chosen = asked?.deed ?? (text === undefined ? 'terms' : 'text')
  return (
    <Tabs
      value={chosen}
      onChange={(value) =>
        value !== chosen && show(tabs.find(({ deed }) => deed === value)?.held[0]?.id ?? 'text')
      }
      keepMounted={false}
      className={classes['side'] ?? ''}
    >
      <Tabs.List grow className={classes['tabs'] ?? ''} aria-label={t('contract.side')}>
        {text !== undefined && <Tabs.Tab value="text">{t('contract.text')}</Tabs.Tab>}
        {tabs.map(({ deed, held }) => (
          <Tabs.Tab key={deed} value={deed} rightSection={<Open count={sum(held)} />}>
            {t(`contract.panels.${deed}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {text !== undefined && (
        <Tabs.Panel value="text" keepMounted>
          {text}
        </Tabs.Panel>
      )}
      {tabs.map(({ deed, held }) => (
        <Tabs.Panel key={deed} value={deed} className={classes['panels'] ?? ''}>
          <Accordion
            order={2}
            value={asked === undefined ? (held[0]?.id ?? null) : (panel ?? null)}
            onChange={(id) => show(id ?? deed)}
            keepMounted={false}
            classNames={{ control: classes['name'] ?? '', content: classes['panel'] ?? '' }}
          >
            {held.map(({ id, title, open = 0, body }) => (
              <Accordion.Item key={id} value={id}>
                <Accordion.Control>
                  {title} <Open count={open} />
                </Accordion.Control>
                <Accordion.Panel>{body}</Accordion.Panel>
              </Accordion.Item>
            ))}
          </Accordion>
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

const sum = (held: readonly Panel[]): number => held.reduce((all, { open = 0 }) => all + open, 0)

/** How much waits; nothing where nothing does. */
const Open = ({ count }: { count: number }) =>
  count > 0 && (
    <Badge size="xs" circle className={classes['open'] ?? ''}>
      {count}
    </Badge>
  )
