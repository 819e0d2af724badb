import { Link } from '@tanstack/react-router'
import { IconDots, IconSearch } from '@tabler/icons-react'
import { useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { frameClasses } from '#ui/shell/Frame.tsx'
import { placesFor } from './places.ts'

/** A phone's bottom bar: the daily places, find, and the drawer with the rest. */
export const BottomBar = ({ onFind, onMore }: { onFind: () => void; onMore: () => void }) => {
  const t = useT()
  const may = useMay()
  const { workspace } = useSession()
  return (
    <>
      {placesFor(may)
        .filter(({ phone }) => phone)
        .map(({ id, to, label, icon: Icon }) => (
          <Link key={id} className={frameClasses.tab} to={to} params={{ slug: workspace.slug }}>
            <Icon size={20} stroke={1.6} aria-hidden />
            <span>{t(label)}</span>
          </Link>
        ))}
      <button type="button" className={frameClasses.tab} onClick={onFind}>
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <span>{t('shell.find')}</span>
      </button>
      <button type="button" className={frameClasses.tab} onClick={onMore} aria-haspopup="dialog">
        <IconDots size={20} stroke={1.6} aria-hidden />
        <span>{t('action.more')}</span>
      </button>
    </>
  )
}
