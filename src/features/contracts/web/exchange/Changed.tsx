import { Anchor, Badge, Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import type { Redline } from '../../contract-drafts.ts'
import type { Text } from '../../contract-text.ts'
import { takeBack } from '../../text/rules-back.ts'
import { useDesk } from '../desk.ts'
import classes from './Exchange.module.css'

type Change = Redline['changes'][number]
type Props = {
  change: Change
  /** The older text, where the later one is the text of now. */
  old: Text | undefined
  onBack: () => void
  /** What else can be done about it. */
  verb: ReactNode
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

const Runs = ({ runs }: { runs: Change['text'] }) =>
  runs.map(({ kind, text }, at) =>
    kind === 'added' ? (
      <ins key={at}>{text}</ins>
    ) : kind === 'removed' ? (
      <del key={at}>{text}</del>
    ) : (
      <span key={at}>{shortened(text, at === 0, at === runs.length - 1)}</span>
    ),
  )

/** A clause that changed, word by word; where it can be done by itself, it is taken back. */
export const Changed = ({ change, old, onBack, verb }: Props) => {
  const t = useT()
  const problem = useProblem()
  const { texts, writes, jump, change: tell } = useDesk()
  const [busy, setBusy] = useState(false)
  const [text] = texts
  const { locale } = text
  const { kind, code, before, after } = change
  const back = writes && old ? takeBack(change, old, text, locale) : undefined
  const number = after ?? before ?? ''
  const go = async () => {
    if (!back) return
    onBack()
    setBusy(true)
    const refused = await tell(back.edits, {
      message: t('contract.back.done', { number }),
      back: () => back.undo,
    })
    if (refused) showProblem(problem(refused, 'contract'))
    setBusy(false)
  }
  return (
    <li className={classes['change']} lang={locale}>
      <Stack gap={4}>
        <Group gap={6} justify="space-between" wrap="nowrap">
          <Group gap={6}>
            {after === null ? (
              <strong>{number}</strong>
            ) : (
              <Anchor component="button" fw={600} onClick={() => jump(code)}>
                {number}
              </Anchor>
            )}
            <Badge size="sm" color={colors[kind]}>
              {t(`contract.change.${kind}`)}
            </Badge>
          </Group>
          <Group gap={4}>
            {verb}
            {back && (
              <Button size="compact-xs" variant="default" loading={busy} onClick={() => void go()}>
                {t('contract.back')}
              </Button>
            )}
          </Group>
        </Group>
        {change.heading.length > 0 && (
          <strong>
            <Runs runs={change.heading} />
          </strong>
        )}
        <div className={classes['words']}>
          <Runs runs={change.text} />
        </div>
      </Stack>
    </li>
  )
}
