import { Text } from '@mantine/core'
import { endsOf, type How } from '#kit/measures.ts'
import { isBucket } from '#kit/period.ts'
import { Change } from '#ui/Change.tsx'
import { useT } from '#ui/i18n.tsx'
import { listOf } from '#ui/records/looks.ts'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Answer, Asked, Cell } from '../contract.ts'
import { behindCell, currenciesIn, type Group, keysOf, told } from '../rules.ts'
import { fieldName } from '../rules-names.ts'
import classes from './Reports.module.css'
import { useTold } from './told.ts'

type Props = { title: string; asked: Asked; now: Answer; before: Answer | null }

const find = (cells: readonly Cell[] | undefined, ...keys: (string | null)[]) =>
  cells?.find((cell) => keys.every((key, place) => (cell.keys[place] ?? null) === key))

/** The rows and columns of a report with their totals; every figure leads to exactly its records. */
export const PivotTable = ({ title, asked, now, before }: Props) => {
  const t = useT()
  const words = useTold(asked)
  const { noun, rows, columns, how } = asked
  const down = rows === null ? [] : keysOf(rows, now.rows, now.days)
  const across = columns === null ? [] : keysOf(columns, now.columns, now.days)
  const refs = { ...before?.refs, ...now.refs }
  const several = how.length > 1
  const figures = (name: string, cell: Cell | undefined, groups: readonly Group[], was?: Cell | null) =>
    how.map((one) => {
      const texts = words.texts(cell, one)
      return (
        <td key={one} data-total={groups.length < (columns === null ? 1 : 2) || undefined}>
          {texts.length === 0 ? (
            <span className={classes['zero']}>{one === 'count' ? 0 : '–'}</span>
          ) : (
            <HrefLink
              href={listOf(noun, behindCell(asked, now.days, groups))}
              aria-label={`${name}, ${t(`report.how.${one}`)}: ${texts.join(' · ')}`}
            >
              {texts.map((text) => (
                <span key={text}>{text}</span>
              ))}
            </HrefLink>
          )}
          {was !== undefined && <Compared how={one} now={cell} then={was} asked={asked} />}
        </td>
      )
    })
  const line = (
    name: string,
    cell: Cell | undefined,
    own: readonly Group[],
    was: Cell | null | undefined,
    at: (key: string | null) => Cell | undefined,
  ) => (
    <>
      <th scope="row" title={name}>
        {name}
      </th>
      {across.map((key) => {
        const column = words.group(columns!, key, refs)
        return figures(`${name}, ${column}`, at(key), [...own, { by: columns, key }])
      })}
      {figures(columns === null ? name : `${name}, ${t('report.total')}`, cell, own, was)}
    </>
  )
  const heads = (name: string | null) =>
    several
      ? how.map((one) => (
          <th key={`${name}${one}`} scope="col">
            {t(`report.how.${one}`)}
          </th>
        ))
      : null
  const currencies = currenciesIn(now).filter((currency) => currency !== null)
  return (
    <>
      <div className={classes['scroll']}>
        <table className={classes['table']} aria-label={title}>
          <thead>
            <tr>
              <th scope="col" rowSpan={several && columns !== null ? 2 : 1}>
                {rows === null ? t(`${noun}.many`) : fieldName(t, noun, rows)}
              </th>
              {columns === null
                ? how.map((one) => (
                    <th key={one} scope="col">
                      {t(`report.how.${one}`)}
                    </th>
                  ))
                : [...across.map((key) => words.group(columns, key, refs)), t('report.total')].map(
                    (name, at) => (
                      <th
                        key={across[at] ?? `${at}`}
                        scope={several ? 'colgroup' : 'col'}
                        colSpan={how.length}
                        title={name}
                      >
                        {name}
                      </th>
                    ),
                  )}
            </tr>
            {columns !== null && several && <tr>{[...across, 'total'].map((key) => heads(key))}</tr>}
          </thead>
          <tbody>
            {down.map((key) => (
              <tr key={key}>
                {line(
                  words.group(rows!, key, refs),
                  find(now.rows, key),
                  [{ by: rows, key }],
                  // A span of time has no like among the days before.
                  before && !isBucket(rows) ? (find(before.rows, key) ?? null) : undefined,
                  (column) => find(now.cells, key, column),
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              {line(t('report.total'), now.whole, [], before ? before.whole : undefined, (column) =>
                find(now.columns, column),
              )}
            </tr>
          </tfoot>
        </table>
      </div>
      {[now.capped && t('report.capped'), currencies.length > 1 && t('report.byCurrency')].map(
        (text) =>
          text && (
            <Text key={text} size="xs" c="dimmed">
              {text}
            </Text>
          ),
      )}
    </>
  )
}

type ComparedProps = { how: How; now: Cell | undefined; then: Cell | null; asked: Asked }

/** How a figure differs from the one before, where both are in one currency. */
const Compared = ({ how, now, then, asked }: ComparedProps) => {
  const words = useTold(asked)
  const own = [...new Set([...(now?.values ?? []), ...(then?.values ?? [])].map(({ currency }) => currency))]
  if (own.length > 1 && how !== 'count') return null
  const currency = own[0] ?? null
  const [is, was] = [told(now, how, currency), told(then ?? undefined, how, currency)]
  if (!is && !was) return null
  const adds = how === 'count' || how === 'sum' || how === 'known'
  const unless = adds ? 0 : null
  return (
    <Change
      now={is ?? unless}
      then={was ?? unless}
      say={(difference) => words.value(difference, how, currency)}
      // Sooner is better; whether more of something is, only its reader knows.
      neutral={asked.measure === null || endsOf(asked.measure) === undefined || adds}
      lessIsBetter
    />
  )
}
