import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { AskWords } from '#ui/shell/AskWords.tsx'
import type { Drafted } from '../contract-editing.ts'
import { endsOf } from './ends.ts'

type Props = { of: Drafted; id: string; version: number; onClose: () => void }

/** Gives a draft back to who edited it, and says what is to be done first. */
export const GiveBack = ({ of, id, version, onClose }: Props) => {
  const t = useT()
  const answer = useTell(endsOf(of).answer)
  return (
    <AskWords
      title={t('draft.return')}
      label={t('draft.return.words')}
      tell={answer}
      onClose={onClose}
      onSend={(words) =>
        answer.mutate({ params: { id }, body: { version, approved: false, words } }, { onSuccess: onClose })
      }
    />
  )
}
