import type { Field, Kind } from '#kit/fields.ts'
import { allNouns, nounNamed } from '#kit/nouns.ts'
import { useT } from '#ui/i18n.tsx'
import { useFieldRight, useMay } from '#ui/session.tsx'
import { fieldLabel } from './labels.ts'
import { lookOf } from './looks.ts'
import { listFields } from './state/columns.ts'

const grouped: readonly Kind[] = ['ref', 'choice', 'flag', 'subject']

/** What the reader may ask figures of, as choices: the nouns, and of one of them its fields by what they are good for. */
export const useAskable = (noun: string) => {
  const t = useT()
  const may = useMay()
  const rightOf = useFieldRight()
  const n = nounNamed(noun)
  const nouns = allNouns().filter(({ name }) => (lookOf(name)?.views.length ?? 0) > 0 && may(`${name}.read`))
  const fields = n ? listFields(n).filter(([key]) => rightOf(noun, key) !== 'hidden') : []
  const where = (fits: (field: Field) => boolean) =>
    fields
      .filter(([, field]) => fits(field))
      .map(([key]) => ({ value: key, label: fieldLabel(t, noun, key) }))
  const of = (...kinds: Kind[]) => where(({ kind }) => kinds.includes(kind))
  return {
    n,
    fields,
    nouns: nouns.map(({ name }) => ({ value: name, label: t(`${name}.many`) })),
    moments: of('day', 'instant'),
    groups: where(
      (field) => grouped.includes(field.kind) || (field.kind === 'text' && field.groups === true),
    ),
    amounts: of('money', 'integer'),
  }
}
