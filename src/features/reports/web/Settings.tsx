import { Checkbox, Group, Input, Select, SimpleGrid } from '@mantine/core'
import { endsOf, type How, hows } from '#kit/measures.ts'
import { buckets, isBucket } from '#kit/period.ts'
import { useT } from '#ui/i18n.tsx'
import { FilterInput } from '#ui/records/filter/FilterInput.tsx'
import { useAskable } from '#ui/records/useAskable.ts'
import type { Asked } from '../contract.ts'

type Props = { asked: Asked; onChange: (asked: Asked) => void }

const MOST_TOLD = 4
const SPAN = '..'
/** What a report asks, to be put together: of what, when, in which rows and columns, what is measured and how it is told. */
export const Settings = ({ asked, onChange }: Props) => {
  const t = useT()
  const { noun, filter, date, rows, columns, measure, how } = asked
  const set = (change: Partial<Asked>) => onChange({ ...asked, ...change })
  const { n, fields, nouns, moments, groups: shared, amounts } = useAskable(noun)
  const groups = [
    ...(date ? buckets.map((value) => ({ value, label: t(`report.by.${value}`) })) : []),
    ...shared,
  ]
  const ends = measure === null ? undefined : endsOf(measure)
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t('action.clear') } }
  const untimed = (by: string | null) => (isBucket(by) ? null : by)
  const setMeasure = (next: string | null) => {
    if (next === null) return set({ measure: null, how: ['count'] })
    const [first, second] = [moments[0]?.value, moments[1]?.value]
    if (next !== SPAN) return set({ measure: next, how: ['count', 'sum'] })
    if (first && second) set({ measure: `${first}..${second}`, how: ['count', 'median'] })
  }
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="sm">
      <Select
        label={t('report.noun')}
        allowDeselect={false}
        data={nouns}
        value={noun}
        onChange={(next) =>
          next &&
          next !== noun &&
          set({
            noun: next,
            filter: { and: [] },
            date: 'createdAt',
            rows: 'month',
            columns: null,
            measure: null,
            how: ['count'],
          })
        }
      />
      <Select
        label={t('report.date')}
        {...clear}
        placeholder={t('report.date.none')}
        data={moments}
        value={date}
        onChange={(next) =>
          set({
            date: next,
            ...(next === null && {
              rows: untimed(rows),
              columns: untimed(rows) === null ? null : untimed(columns),
              compare: false,
            }),
          })
        }
      />
      <Select
        label={t('report.rows')}
        {...clear}
        placeholder={t('report.all')}
        data={groups.filter(({ value }) => value !== columns)}
        value={rows}
        onChange={(next) => set({ rows: next, ...(next === null && { columns: null }) })}
      />
      <Select
        label={t('report.columns')}
        {...clear}
        placeholder={t('report.all')}
        disabled={rows === null}
        data={groups.filter(({ value }) => value !== rows)}
        value={columns}
        onChange={(next) => set({ columns: next })}
      />
      <Select
        label={t('report.measure')}
        {...clear}
        placeholder={t('report.measure.none')}
        data={[...amounts, ...(moments.length > 1 ? [{ value: SPAN, label: t('report.measure.span') }] : [])]}
        value={ends ? SPAN : measure}
        onChange={setMeasure}
      />
      {ends?.map((end, at) => (
        <Select
          key={at === 0 ? 'from' : 'to'}
          label={t(at === 0 ? 'report.measure.from' : 'report.measure.to')}
          allowDeselect={false}
          data={moments.filter(({ value }) => value !== ends[1 - at])}
          value={end}
          onChange={(next) =>
            next && set({ measure: at === 0 ? `${next}..${ends[1]}` : `${ends[0]}..${next}` })
          }
        />
      ))}
      {measure !== null && (
        <Checkbox.Group
          label={t('report.how')}
          value={how}
          onChange={(next) => {
            const chosen: How[] = hows.filter((one) => next.includes(one))
            if (chosen.length > 0 && chosen.length <= MOST_TOLD) set({ how: chosen })
          }}
        >
          <Group gap="xs" mt={6}>
            {hows.map((one) => (
              <Checkbox
                key={one}
                size="xs"
                value={one}
                label={t(`report.how.${one}`)}
                disabled={how.length >= MOST_TOLD && !how.includes(one)}
              />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {n && (
        <Input.Wrapper label={t('report.filter')} labelElement="div">
          <FilterInput noun={n} fields={fields} filter={filter} onChange={(next) => set({ filter: next })} />
        </Input.Wrapper>
      )}
    </SimpleGrid>
  )
}
