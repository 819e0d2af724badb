import { useNavigate } from '@tanstack/react-router'
import {
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconNote,
  IconSearch,
  IconTag,
  IconUserCircle,
  IconLanguage,
  IconFileImport,
} from '@tabler/icons-react'
import { languageName, locales } from '#kit/i18n.ts'
import { type Command, FindBox } from '#features/find/web/index.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { useChooseLocale } from '../language.ts'
import { type Creatable, creations } from './creations.ts'
import { addressOfRecord, type Icon, places, placesFor } from './places.ts'
import { useChooseTheme } from './ThemeChoice.tsx'
import { useLeave } from './leave.ts'

type Props = {
  opened: boolean
  onClose: () => void
  onCreate: (what: Creatable) => void
  onKeys: () => void
}

const icons: Record<string, Icon> = {
  ...Object.fromEntries(places.map(({ label, icon }) => [label.split('.')[0]!, icon])),
  ...Object.fromEntries(creations.map(({ noun, icon }) => [noun, icon])),
  note: IconNote,
  tag: IconTag,
  member: IconUserCircle,
}

/** The find box over all nouns of this workspace, with the commands the reader may give. */
export const Finder = ({ opened, onClose, onCreate, onKeys }: Props) => {
  const { workspace } = useSession()
  const navigate = useNavigate()
  return (
    <FindBox
      opened={opened}
      onClose={onClose}
      commands={useCommands(onCreate, onKeys)}
      iconOf={(noun) => icons[noun] ?? IconSearch}
      addressOf={(noun, id) => addressOfRecord(workspace.slug, noun, id)}
      onOpen={(href) => void navigate({ href })}
    />
  )
}

const useCommands = (onCreate: Props['onCreate'], onKeys: () => void): Command[] => {
  const t = useT()
  const may = useMay()
  const navigate = useNavigate()
  const chooseLocale = useChooseLocale(true)
  const { choose } = useChooseTheme()
  const leave = useLeave()
  const { workspace } = useSession()
  const params = { slug: workspace.slug }
  return [
    ...creations
      .filter(({ noun }) => may(`${noun}.create`))
      .map(({ noun, label, icon }) => ({
        id: `create.${noun}`,
        label: t(label),
        icon,
        run: () => onCreate(noun),
      })),
    ...placesFor(may).map(({ id, to, label, icon }) => ({
      id: `go.${id}`,
      label: t('find.go', { place: t(label) }),
      icon,
      run: () => void navigate({ to, params }),
    })),
    ...(may('import.create')
      ? [
          {
            id: 'import',
            label: t('find.import'),
            icon: IconFileImport,
            run: () => void navigate({ to: '/w/$slug/imports/new', params }),
          },
        ]
      : []),
    ...locales.map((l) => ({
      id: `locale.${l}`,
      label: `${t('shell.language')}: ${languageName[l]}`,
      icon: IconLanguage,
      run: () => chooseLocale(l),
    })),
    ...(['light', 'dark', 'auto'] as const).map((scheme) => ({
      id: `theme.${scheme}`,
      label: `${t('shell.theme')}: ${t(`shell.theme.${scheme}`)}`,
      icon: IconMoon,
      run: () => choose(scheme),
    })),
    { id: 'keys', label: t('keys.title'), icon: IconKeyboard, run: onKeys },
    { id: 'leave', label: t('shell.signOut'), icon: IconLogout, run: leave },
  ]
}
