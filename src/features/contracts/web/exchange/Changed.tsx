import { Anchor, Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem } from '#ui/shell/notices.ts'
import type { Redline } from '../../contract-drafts.ts'
import type { Text } from '../../contract-text.ts'
import { takeBack } from '../../text/rules-back.ts'
import { useDesk } from '../desk.ts'
import { ChangeText } from './ChangeText.tsx'

type Change = Redline['changes'][number]
type Props = {
  change: Change
  /** The older text, where the later one is the text of now. */
  old: Text | undefined
  onBack: () => void
  /** What else can be done about it. */
  verb: ReactNode
}

/** A clause that changed, word by word; where it can be done by itself, it is taken back. */
export const Changed = ({ change, old, onBack, verb }: Props) => {
  const t = useT()
  const problem = useProblem()
  const { texts, writes, jump, change: tell } = useDesk()
  const [busy, setBusy] = useState(false)
  const [text] = texts
  const { locale } = text
  const { code, before, after } = change
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
    <ChangeText
      change={change}
      locale={locale}
      number={
        after === null ? (
          <strong>{number}</strong>
        ) : (
          <Anchor component="button" fw={600} onClick={() => jump(code)}>
            {number}
          </Anchor>
        )
      }
      action={
        <>
          {verb}
          {back && (
            <Button size="compact-xs" variant="default" loading={busy} onClick={() => void go()}>
              {t('contract.back')}
            </Button>
          )}
        </>
      }
    />
  )
}
