import { Select } from '@mantine/core'
import { useState } from 'react'
import { clauseTypes } from '#features/reviews/contract-types.ts'
import { useHasPhrase, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import type { Place } from '../../text/rules-moves.ts'
import { freeCode } from '../../text/rules-moves.ts'
import { currentOf, useDesk } from '../desk.ts'
import { ClauseEditor, type Drafts } from './ClauseEditor.tsx'

type Props = { place: Place; onClose: () => void }

/** A clause being written that does not stand in the text yet. */
export const NewClause = ({ place, onClose }: Props) => {
  const t = useT()
  const has = useHasPhrase()
  const { texts, change } = useDesk()
  const problem = useProblem()
  const [type, setType] = useState('other')
  const [drafts, setDrafts] = useState<Drafts>({})
  const [error, setError] = useState<string | null>(null)
  const [where, setWhere] = useState(place)

  const words = Object.fromEntries(
    Object.entries(drafts).filter(([, { heading, text }]) => heading.trim() || text.trim()),
  )
  const save = async () => {
    if (Object.keys(words).length === 0) return setError(t('form.required'))
    const taken = texts[0].body.clauses.map((c) => c.code)
    const clause = { code: freeCode(type, taken), depth: where.depth, words }
    const refused = await change([{ kind: 'add', after: where.after, clauses: [clause] }], {
      message: t('contract.clause.added'),
      back: ({ body }) => [{ kind: 'remove', was: body.clauses.filter((c) => c.code === clause.code) }],
    })
    if (!refused) return onClose()
    const now = currentOf(refused)
    if (!now) return setError(problem(refused))
    // What it was to stand behind is gone: it goes to the end, and the writer is told before it does.
    setWhere({ after: now.body.clauses.at(-1)?.code ?? null, depth: 1 })
    setError(t('contract.clause.displaced'))
  }
  const types = clauseTypes
    .filter((one) => has(`review.type.${one}`))
    .map((value) => ({ value, label: t(`review.type.${value}`) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
  return (
    <ClauseEditor
      title={t('contract.clause.new')}
      type={type}
      head={
        <Select
          label={t('contract.clause.type')}
          maw={320}
          searchable
          allowDeselect={false}
          value={type}
          onChange={(value) => setType(value ?? 'other')}
          data={[{ value: 'other', label: t('contract.type.other') }, ...types]}
          nothingFoundMessage={t('input.nothing')}
        />
      }
      drafts={drafts}
      error={error}
      dirty={Object.keys(words).length > 0}
      onChange={(locale, words) => setDrafts((all) => ({ ...all, [locale]: words }))}
      onSave={() => void save()}
      onClose={onClose}
    />
  )
}
