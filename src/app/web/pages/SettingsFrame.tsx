import { Link, useLocation } from '@tanstack/react-router'
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useMay, useSession } from '#ui/session.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import { ForbiddenPage } from '#ui/shell/PageProblem.tsx'
import classes from './SettingsFrame.module.css'

type Entry = { id: string; label: string; permission?: `${string}.${string}` }

const groups: readonly { label: string; entries: readonly Entry[] }[] = [
  {
    label: 'settings.own',
    entries: [
      { id: 'profile', label: 'settings.profile' },
      { id: 'security', label: 'settings.security' },
      { id: 'tokens', label: 'token.many' },
    ],
  },
  {
    label: 'settings.workspace',
    entries: [
      { id: 'members', label: 'member.many', permission: 'member.read' },
      { id: 'teams', label: 'team.many', permission: 'team.read' },
      { id: 'roles', label: 'role.many', permission: 'role.read' },
      { id: 'pipelines', label: 'pipeline.many', permission: 'pipeline.read' },
      { id: 'price-lists', label: 'price_list.many', permission: 'price_list.read' },
      { id: 'forms', label: 'form.many', permission: 'form.read' },
      { id: 'routing', label: 'routing.many', permission: 'routing.read' },
      { id: 'pool', label: 'pool.many', permission: 'workspace.update' },
      { id: 'automations', label: 'automation.many', permission: 'automation.read' },
      { id: 'contract-templates', label: 'contract_template.many', permission: 'contract_template.read' },
      { id: 'clause-library', label: 'contract_wording.many', permission: 'contract_template.read' },
      { id: 'contract-routes', label: 'contract.routes', permission: 'workspace.update' },
      { id: 'review-profile', label: 'review.own', permission: 'workspace.update' },
      { id: 'review-model', label: 'review.model', permission: 'workspace.update' },
      { id: 'calendars', label: 'calendar.many', permission: 'calendar.read' },
      { id: 'documents', label: 'template.many', permission: 'template.read' },
      { id: 'tags', label: 'tag.many', permission: 'tag.update' },
      { id: 'workspace', label: 'settings.general', permission: 'workspace.update' },
    ],
  },
]

type Props = { title: string; about?: string; actions?: ReactNode; children: ReactNode }

/** The frame of the settings: their list beside the open one. */
export const SettingsFrame = ({ title, about, actions, children }: Props) => {
  const t = useT()
  const may = useMay()
  const { workspace } = useSession()
  const here = useLocation({ select: ({ pathname }) => pathname.split('/').at(-1) })
  const needed = groups.flatMap(({ entries }) => entries).find(({ id }) => id === here)?.permission
  const open = !needed || may(needed)
  const nav = useRef<HTMLElement>(null)
  // On a phone the list is a row that may be wider than the screen.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [])
  return (
    <div className={classes['settings']}>
      <nav ref={nav} className={classes['nav']} aria-label={t('shell.settings')}>
        {groups.map(({ label, entries }) => {
          const shown = entries.filter(({ permission }) => !permission || may(permission))
          return (
            <Fragment key={label}>
              {shown.length > 0 && <div className={classes['group']}>{t(label)}</div>}
              {shown.map((entry) => (
                <Link
                  key={entry.id}
                  className={classes['link']}
                  to={`/w/$slug/settings/${entry.id}`}
                  params={{ slug: workspace.slug }}
                >
                  {t(entry.label)}
                </Link>
              ))}
            </Fragment>
          )
        })}
      </nav>
      <div className={classes['page']}>
        {open ? (
          <>
            <PageHeader title={title} {...(about && { about })} actions={actions} />
            {children}
          </>
        ) : (
          <ForbiddenPage />
        )}
      </div>
    </div>
  )
}
