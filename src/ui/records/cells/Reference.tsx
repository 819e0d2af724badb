import { useT } from '#ui/i18n.tsx'
import { workspaceHere } from '#kit/query.ts'
import { lookOf, pageOf } from '../looks.ts'
import type { Refs } from '../state/pages.ts'
import cells from './Cell.module.css'
import { Chip, Person } from './Chip.tsx'
import { RouteLink } from './RouteLink.tsx'

type Props = {
  noun: string
  id: string
  refs: Refs
  role?: string | null | undefined
  tabIndex?: number | undefined
  icon?: boolean
}

/** Another record by its name: a person, a coloured word, or a link to its page. What the reader may not see has no name. */
export const Reference = ({ noun, id, refs, role, tabIndex, icon }: Props) => {
  const t = useT()
  const found = refs[id]
  if (!found) return <span className={`${cells['text']} ${cells['hint']}`}>{t('record.hidden')}</span>
  if (noun === 'member') return <Person id={id} name={found.title} />
  const href = pageOf(workspaceHere() ?? '', noun, id)
  if (!href) return <Chip label={found.title} colour={found.color ?? 'gray'} />
  const Icon = icon ? lookOf(noun)?.icon : undefined
  return (
    <span className={cells['line']}>
      {Icon && <Icon size={14} />}
      <RouteLink
        href={href}
        className={`${cells['link']} ${cells['text']}`}
        {...(tabIndex !== undefined && { tabIndex })}
      >
        {found.title}
      </RouteLink>
      {role && <span className={cells['hint']}>{role}</span>}
    </span>
  )
}
