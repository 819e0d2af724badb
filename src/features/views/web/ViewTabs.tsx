import { ActionIcon, Button, Menu, UnstyledButton } from '@mantine/core'
import { IconDeviceFloppy, IconDots, IconPlus, IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import type { Look } from '#ui/records/looks.ts'
import { differs, searchOfView, type ViewQuery } from '#ui/records/state/search.ts'
import type { ListState } from '#ui/records/useListState.ts'
import { KeepForm } from '#ui/shell/KeepForm.tsx'
import { listViews, type View } from '../contract.ts'
import { useViewWrites } from './useViewWrites.ts'
import classes from './ViewTabs.module.css'

type Props = { look: Look; state: ListState }

/** The views of a list as tabs: those that come with it, and the saved ones; what has been changed can be saved or undone. */
export const ViewTabs = ({ look, state }: Props) => {
  const t = useT()
  const noun = look.noun.name
  const { data } = useQuery(ask(listViews, { query: { noun } }))
  const [form, setForm] = useState<{ view?: View } | null>(null)
  const saved = data?.items ?? []
  const current = saved.find((v) => v.id === state.view)
  const ready = look.views.find((v) => v.id === (state.view ?? look.views[0]?.id))
  const base: ViewQuery = current?.query ?? ready?.query ?? {}
  const changed = differs(state.query, base)
  const tabs = useRef<HTMLUListElement>(null)
  // On a phone the tabs are a row wider than the screen.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [state.view, saved.length])
  const writes = useViewWrites(noun, state)

  return (
    <nav className={classes['bar']} aria-label={t('view.list')}>
      <ul className={classes['tabs']} ref={tabs}>
        {look.views.map((view, i) => (
          <li key={view.id}>
            <UnstyledButton
              className={classes['tab']}
              aria-current={ready?.id === view.id ? 'page' : undefined}
              onClick={() => state.show(i === 0 ? {} : { view: view.id })}
            >
              {t(`${noun}.view.${view.id}`)}
            </UnstyledButton>
          </li>
        ))}
        {saved.map((view) => (
          <li key={view.id} className={classes['own']}>
            <UnstyledButton
              className={classes['tab']}
              aria-current={current?.id === view.id ? 'page' : undefined}
              onClick={() => state.show(searchOfView(view.query, view.id))}
            >
              {view.shared && <IconUsers size={13} aria-label={t('view.shared')} />}
              {view.name}
            </UnstyledButton>
            {current?.id === view.id && view.can.includes('update') && (
              <Menu position="bottom-start">
                <Menu.Target>
                  <ActionIcon size={22} aria-label={`${view.name}: ${t('action.more')}`}>
                    <IconDots size={14} />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => setForm({ view })}>{t('view.rename')}</Menu.Item>
                  <Menu.Item onClick={() => writes.update(view, { shared: !view.shared })}>
                    {t(view.shared ? 'view.unshare' : 'view.share')}
                  </Menu.Item>
                  <Menu.Item onClick={() => writes.remove(view)}>{t('view.remove')}</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
          </li>
        ))}
      </ul>
      {changed && (
        <span className={classes['changed']}>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            c="inherit"
            onClick={() =>
              state.show(
                current
                  ? searchOfView(current.query, current.id)
                  : ready && ready !== look.views[0]
                    ? { view: ready.id }
                    : {},
              )
            }
          >
            {t('view.reset')}
          </Button>
          {current?.can.includes('update') ? (
            <Button
              size="compact-xs"
              variant="light"
              leftSection={<IconDeviceFloppy size={13} />}
              onClick={() => writes.update(current, { query: withoutBin(state.query) })}
            >
              {t('view.update')}
            </Button>
          ) : (
            <Button
              size="compact-xs"
              variant="light"
              leftSection={<IconPlus size={13} />}
              onClick={() => setForm({})}
            >
              {t('view.save')}
            </Button>
          )}
        </span>
      )}
      {form && (
        <KeepForm
          noun="view"
          title={t(form.view ? 'view.rename' : 'view.save')}
          name={form.view?.name ?? ''}
          shared={form.view?.shared ?? false}
          onClose={() => setForm(null)}
          onSave={(name, shared) => {
            setForm(null)
            if (form.view) writes.update(form.view, { name, shared })
            else writes.create(name, shared, withoutBin(state.query))
          }}
        />
      )}
    </nav>
  )
}

const withoutBin = ({ deleted: _deleted, ...query }: ViewQuery): ViewQuery => query
