import { Button, Group, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconPlus, IconRefresh } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type ComponentType, lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import type { Field } from '#kit/fields.ts'
import { workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldRight, useMay } from '#ui/session.tsx'
import { PageProblem } from '#ui/shell/PageProblem.tsx'
import { useTitle } from '#ui/shell/title.ts'
import { useLiveRows } from './data/useLiveRows.ts'
import { useRows } from './data/useRows.ts'
import { FilterBar } from './filter/FilterBar.tsx'
import { type Look, pageOf } from './looks.ts'
import classes from './RecordList.module.css'
import { columnsFrom, listFields } from './state/columns.ts'
import type { AnyRecord, Refs } from './state/pages.ts'
import { differs } from './state/search.ts'
import { Blank } from './table/Blank.tsx'
import type { BulkVerb } from './table/BulkBar.tsx'
import { Cards } from './table/Cards.tsx'
import { ColumnsMenu } from './table/ColumnsMenu.tsx'
import { FindInList } from './table/FindInList.tsx'
import { Grid } from './table/Grid.tsx'
import { MoreMenu } from './table/MoreMenu.tsx'
import { Total } from './table/Total.tsx'
import { useMarks } from './table/useMarks.ts'
import { type ListState, useListState } from './useListState.ts'

const BulkBar = lazy(async () => ({ default: (await import('./table/BulkBar.tsx')).BulkBar }))

type Props = {
  look: Look
  /** What the list is called, where it is not just all of the noun. */
  title?: string
  /** The views of the list as tabs. */
  tabs: ComponentType<{ look: Look; state: ListState }>
  /** Leads to other ways of looking at the same records. */
  aside?: ReactNode
  onCreate?: (() => void) | undefined
  /** Opens a record whose noun has no page of its own. */
  onOpen?: (record: AnyRecord) => void
  lead?: (record: AnyRecord) => ReactNode
  /** What can be done to the selected records besides what every noun allows. */
  verb?: BulkVerb
}

/** The list page of a noun: views, find, filters, columns, and the rows as a grid, on a phone as cards. All of it stands in the URL. */
export const RecordList = ({ look, title, tabs: Tabs, aside, onCreate, onOpen, lead, verb }: Props) => {
  const t = useT()
  const { noun } = look
  const { history } = useRouter()
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const rightOf = useFieldRight()
  const may = useMay()
  const state = useListState(look)
  const { query, set } = state
  const bin = query.deleted === 'true'
  const list = useRows(noun, query)
  const { pages, rows, total } = list
  const { marks, mark } = useMarks()
  const live = useLiveRows(noun, list, mark, look.from)
  const [chosen, setChosen] = useState<{ of: string; ids: ReadonlySet<string> }>({ of: '', ids: new Set() })
  const name = title ?? t(`${noun.name}.many`)
  useTitle(name)

  const hidden = useMemo(
    () =>
      new Set(
        Object.keys(noun.fields as Record<string, Field>).filter(
          (key) => rightOf(noun.name, key) === 'hidden',
        ),
      ),
    [noun, rightOf],
  )
  const fields = useMemo(() => listFields(noun, hidden), [noun, hidden])
  const columns = useMemo(() => columnsFrom(noun, query.columns, hidden), [noun, query.columns, hidden])
  const names = useMemo(
    () => Object.assign({}, ...(pages.data?.pages ?? []).slice(0, 5).map((page) => page.refs)) as Refs,
    [pages.data],
  )
  // A selection belongs to what was asked for: another question starts with none.
  const asked = JSON.stringify([query.find, query.filter, query.deleted])
  const selected = chosen.of === asked ? chosen.ids : noIds
  const select = (ids: ReadonlySet<string>) => setChosen({ of: asked, ids })

  const mayEdit = (record: AnyRecord, key: string, field: Field) =>
    !field.fixed &&
    !field.once &&
    record.deletedAt === null &&
    record.can.includes('update') &&
    Object.hasOwn(noun.fields, key) &&
    rightOf(noun.name, key) === 'open'
  const open = (record: AnyRecord) => {
    const href = pageOf(workspaceHere() ?? '', noun.name, record.id)
    if (href) history.push(href)
    else onOpen?.(record)
  }
  const create = may(`${noun.name}.create`) ? onCreate : undefined
  const body = { look, list, columns, onOpen: open, lead: bin ? undefined : lead }

  return (
    <section className={classes['page']} aria-label={name}>
      <Stack gap={10} className={classes['head']}>
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Group gap="sm" align="baseline" miw={0} wrap="nowrap">
            <h1 className={classes['title']}>{name}</h1>
            <Total total={total} />
          </Group>
          <Group gap={6} wrap="nowrap">
            {!phone && aside}
            <MoreMenu look={look} query={query} columns={columns} />
            {create && (
              <Button
                size="compact-md"
                leftSection={<IconPlus size={16} />}
                onClick={create}
                aria-label={t(`${noun.name}.new`)}
              >
                {phone ? t('action.create') : t(`${noun.name}.new`)}
              </Button>
            )}
          </Group>
        </Group>
        {phone && aside && <Group gap="sm">{aside}</Group>}
        <Tabs look={look} state={state} />
        <Group gap={8} align="flex-start" className={classes['tools']}>
          {fields.some(([, field]) => field.find) && (
            <FindInList find={query.find ?? ''} onFind={(find) => set({ find }, true)} />
          )}
          <FilterBar
            noun={noun}
            fields={fields}
            text={query.filter}
            refs={names}
            onChange={(filter) => set({ filter })}
          />
          <Group gap={4} ml="auto">
            {live.changed && (
              <Button
                size="compact-sm"
                variant="light"
                leftSection={<IconRefresh size={14} />}
                onClick={live.reload}
              >
                {t('list.refresh')}
              </Button>
            )}
            {!phone && (
              <ColumnsMenu
                noun={noun}
                fields={fields}
                columns={columns}
                onColumns={(text) => set({ columns: text })}
              />
            )}
          </Group>
        </Group>
      </Stack>
      {pages.isError && rows.length === 0 ? (
        <PageProblem error={pages.error} retry={() => void pages.refetch()} />
      ) : pages.isSuccess && !pages.isPlaceholderData && rows.length === 0 ? (
        <Blank
          look={look}
          query={query}
          view={state.isReady && !differs(query, state.base) ? (state.view ?? look.views[0]?.id) : undefined}
          onClear={() => set({ find: '', filter: '' })}
          onCreate={create}
        />
      ) : phone ? (
        <Cards {...body} />
      ) : (
        <Grid
          {...body}
          key={noun.name}
          sort={query.sort}
          selected={selected}
          marks={marks}
          mayEdit={mayEdit}
          onSelected={select}
          onSort={(sort) => set({ sort })}
          onColumns={(text) => set({ columns: text }, true)}
        />
      )}
      {selected.size > 0 && (
        <Suspense>
          <BulkBar
            look={look}
            bin={bin}
            verb={verb}
            mayEdit={mayEdit}
            records={rows.flatMap(({ record }) => (selected.has(record.id) ? [record] : []))}
            onClear={() => select(new Set())}
          />
        </Suspense>
      )}
    </section>
  )
}

const noIds: ReadonlySet<string> = new Set()
