import { useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { type Locale, locales } from '#kit/i18n.ts'
import type { Clause, Words } from '../../contract-clauses.ts'
import type { Edit } from '../../contract-text.ts'
import { isSame } from '../../text/rules-cover.ts'
import { currentOf, useDesk } from '../desk.ts'
import { ClauseEditor, type Drafts } from './ClauseEditor.tsx'

type Props = { clause: Clause; label: string; onClose: () => void }

const nothing: Words = { heading: '', text: '' }
const trimmed = ({ heading, text }: Words): Words => ({ heading: heading.trim(), text: text.trim() })

/** A clause that stands in the text being written anew; what somebody else wrote in it meanwhile is shown beside it. */
export const WriteClause = ({ clause, label, onClose }: Props) => {
  const t = useT()
  const { change } = useDesk()
  const problem = useProblem()
  const { code } = clause
  const [first, setFirst] = useState(clause.words)
  const [drafts, setDrafts] = useState<Drafts>(clause.words)
  const [theirs, setTheirs] = useState<Drafts>({})
  const [error, setError] = useState<string | null>(null)

  const written = locales.filter((l) => drafts[l] && !isSame(trimmed(drafts[l]), first[l] ?? nothing))
  const save = async () => {
    if (written.length === 0) return onClose()
    const edits = written.map((locale): Edit => ({
      kind: 'write',
      code,
      locale,
      was: first[locale] ?? null,
      is: trimmed(drafts[locale]!),
    }))
    const refused = await change(edits, {
      message: t('contract.clause.saved', { number: label }),
      back: ({ body }) =>
        written.map((locale): Edit => ({
          kind: 'write',
          code,
          locale,
          was: body.clauses.find((c) => c.code === code)?.words[locale] ?? null,
          is: first[locale] ?? null,
        })),
    })
    if (!refused) return onClose()
    const now = currentOf(refused)?.body.clauses.find((c) => c.code === code)
    if (!now) return setError(currentOf(refused) ? t('contract.clause.gone') : problem(refused))
    const met = written.filter((locale) => !isSame(now.words[locale], first[locale]))
    setTheirs(Object.fromEntries(met.map((l) => [l, now.words[l] ?? nothing])))
    // Saved again, it is told that this was seen. What nobody else touched here is as they left it.
    setFirst(now.words)
    setDrafts((mine) => ({ ...now.words, ...Object.fromEntries(written.map((l) => [l, mine[l]])) }))
    setError(null)
  }
  const without = (all: Drafts, locale: Locale): Drafts =>
    Object.fromEntries(Object.entries(all).filter(([l]) => l !== locale))
  return (
    <ClauseEditor
      title={t('contract.clause.edit', { number: label })}
      type={code.split('.')[0] ?? ''}
      drafts={drafts}
      theirs={theirs}
      error={error}
      dirty={written.length > 0}
      onChange={(locale, words) => setDrafts((all) => ({ ...all, [locale]: words }))}
      onTheirs={(locale) => {
        setDrafts((all) => ({ ...all, [locale]: theirs[locale]! }))
        setTheirs((all) => without(all, locale))
      }}
      onSave={() => void save()}
      onClose={onClose}
    />
  )
}
