import { ActionIcon, Button, Group, Menu, RingProgress, SegmentedControl, Switch } from '@mantine/core'
import { IconLayoutSidebarRight, IconList } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Locale, locales } from '#kit/i18n.ts'
import { useT } from '#ui/i18n.tsx'
import classes from './ContractDesk.module.css'
import { useProgress } from './cover/CoverPage.tsx'
import { useDesk } from './desk.ts'
import { useSections } from './text/Outline.tsx'

type Props = {
  ruling: Locale
  locale: Locale
  onLocale: (locale: Locale) => void
  /** Whether two languages stand side by side; undefined where there is no room for that. */
  beside: boolean | undefined
  onBeside: (beside: boolean) => void
  /** Shows or hides what stands beside the text; undefined where it is a choice of its own. */
  onSide: (() => void) | undefined
  side: boolean
  onCover: () => void
  /** What has the text reviewed. */
  review: ReactNode
}

/** In which language the text is read, the way through it, and how much of it is filled in. */
export const DeskBar = ({
  ruling,
  locale,
  onLocale,
  beside,
  onBeside,
  onSide,
  side,
  onCover,
  review,
}: Props) => {
  const t = useT()
  const { texts, jump } = useDesk()
  const { filled, all } = useProgress()
  const sections = useSections()
  const { languages } = texts[0]
  return (
    <div className={classes['bar']}>
      <Menu position="bottom-start" width={300}>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            className={classes['contents'] ?? ''}
            leftSection={<IconList size={15} />}
          >
            {t('contract.outline')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
          {sections.map(({ code, label, heading }) => (
            <Menu.Item key={code} onClick={() => setTimeout(() => jump(code))}>
              {label} {heading}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {languages.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label={t('contract.language')}
          value={locale}
          onChange={(value) => onLocale(locales.find((l) => l === value) ?? locale)}
          data={languages.map((value) => ({
            value,
            label: value === ruling ? t(`contract.rules.${value}`) : t(`contract.ruling.${value}`),
          }))}
        />
      )}
      {languages.length > 1 && beside !== undefined && (
        <Switch
          size="xs"
          label={t('contract.sideBySide')}
          checked={beside}
          onChange={(event) => onBeside(event.currentTarget.checked)}
        />
      )}
      <Group ml="auto" gap="xs">
        {review}
        {all > 0 && (
          <Button
            visibleFrom="sm"
            size="compact-sm"
            variant="subtle"
            color="gray"
            c="inherit"
            leftSection={
              <RingProgress
                size={20}
                thickness={3}
                sections={[{ value: (filled / all) * 100, color: filled === all ? 'green' : 'clay.5' }]}
                aria-hidden
              />
            }
            onClick={onCover}
          >
            {t('contract.cover.progress', { filled, all })}
          </Button>
        )}
        {onSide && (
          <ActionIcon aria-label={t('contract.side')} aria-pressed={side} onClick={onSide}>
            <IconLayoutSidebarRight size={17} />
          </ActionIcon>
        )}
      </Group>
    </div>
  )
}
