import { Checkbox, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { getContractText } from '#features/contracts/contract-text.ts'
import { ask } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import classes from './Table.module.css'
import type { Asked, Moves } from './useMoves.ts'

type Props = Asked & { moves: Moves; writes: boolean }

/** Asks what was agreed on, which may be written into the clause at once, or why a point is dropped. */
export const MoveDialog = ({ point, to, moves, writes }: Props) => {
  const t = useT()
  const [words, setWords] = useState(
    to === 'agreed' ? (point.agreed ?? point.ours ?? '') : (point.reason ?? ''),
  )
  const [write, setWrite] = useState(false)
  const { data: text } = useQuery({
    ...ask(getContractText, { params: { id: point.contractId ?? '' }, query: {} }),
    enabled: to === 'agreed' && writes && Boolean(point.clause),
  })
  const was = text?.body.clauses.find(({ code }) => code === point.clause)?.words[text.locale]
  const said = words.trim()
  const confirm = () =>
    // What is refused is shown in the window.
    void moves
      .settle(
        point,
        to,
        said,
        write && text && was
          ? { locale: text.locale, was, is: { heading: was.heading, text: said } }
          : undefined,
      )
      .catch(() => {})
  return (
    <AskDialog
      title={t(`negotiation.move.${to}`)}
      error={moves.error}
      busy={moves.busy}
      disabled={said === ''}
      onClose={moves.close}
      onConfirm={confirm}
    >
      <Textarea
        data-autofocus
        label={t(`negotiation.words.${to}`)}
        description={point.name}
        required
        autosize
        minRows={4}
        maxRows={14}
        maxLength={to === 'agreed' ? 10_000 : 2000}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {text && was && (
        <>
          <Checkbox
            label={t('negotiation.write', { language: t(`contract.ruling.${text.locale}`) })}
            checked={write}
            onChange={({ currentTarget }) => setWrite(currentTarget.checked)}
          />
          {write && (
            <blockquote className={classes['quote']} lang={text.locale}>
              {was.text}
            </blockquote>
          )}
        </>
      )}
    </AskDialog>
  )
}
