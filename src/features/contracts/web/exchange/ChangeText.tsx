import { Badge, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Locale } from '#kit/i18n.ts'
import { useT } from '#ui/i18n.tsx'
import type { Redline } from '../../contract-drafts.ts'
import classes from './Exchange.module.css'

/** What became of a clause, word by word. */
export type ChangedClause = Pick<Redline['changes'][number], 'kind' | 'heading' | 'text'>
type Props = {
  change: ChangedClause
  locale: Locale
  number: ReactNode
  /** What may be done about it. */
  action?: ReactNode
}

const colors = { changed: 'yellow', added: 'green', removed: 'red', moved: 'blue', same: 'gray' } as const
/** Words kept around a change; what is further away is left out. */
const kept = 80

const shortened = (text: string, first: boolean, last: boolean) => {
  if (text.length <= 2 * kept) return text
  const head = first ? '' : text.slice(0, kept)
  const tail = last ? '' : text.slice(-kept)
  return `${head} … ${tail}`
}

const Runs = ({ runs }: { runs: ChangedClause['text'] }) =>
  runs.map(({ kind, text }, at) =>
    kind === 'added' ? (
      <ins key={at}>{text}</ins>
    ) : kind === 'removed' ? (
      <del key={at}>{text}</del>
    ) : (
      <span key={at}>{shortened(text, at === 0, at === runs.length - 1)}</span>
    ),
  )

/** A clause that changed, with what was added and removed in it. */
export const ChangeText = ({ change: { kind, heading, text }, locale, number, action }: Props) => {
  const t = useT()
  return (
    <li className={classes['change']} lang={locale}>
      <Stack gap={4}>
        <Group gap={6} justify="space-between" wrap="nowrap">
          <Group gap={6}>
            {number}
            <Badge size="sm" color={colors[kind]}>
              {t(`contract.change.${kind}`)}
            </Badge>
          </Group>
          {action}
        </Group>
        {heading.length > 0 && (
          <strong>
            <Runs runs={heading} />
          </strong>
        )}
        <div className={classes['words']}>
          <Runs runs={text} />
        </div>
      </Stack>
    </li>
  )
}
