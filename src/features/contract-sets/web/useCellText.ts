import type { ContractKind } from '#features/contracts/contract.ts'
import type { Locale } from '#kit/i18n.ts'
import type { Money } from '#kit/money.ts'
import { useFormat, useLocale, useT } from '#ui/i18n.tsx'
import { isWorks } from '../rules.ts'
import type { AgreedTerm, Cell, ContractSet } from '../contract.ts'

type Words = Partial<Record<Locale, string>>

/** Writes what a contract says of a term in the reader's language. */
export const useCellText = (
  refs: ContractSet['refs'],
): ((term: AgreedTerm, cell: Cell, kind: ContractKind) => string) => {
  const t = useT()
  const format = useFormat()
  const { locale } = useLocale()
  const inWords = (words: Words): string => words[locale] ?? Object.values(words).find(Boolean) ?? ''
  const day = (value: unknown, kind: ContractKind) =>
    t(isWorks(kind) ? 'contract_set.ends' : 'contract_set.begins', { day: format.day(value as string) })
  const say: Record<AgreedTerm, (value: unknown, kind: ContractKind) => string> = {
    side: (value) => t(`contract.ourRole.${value as string}`),
    company: (value) => refs[value as string]?.title ?? '…',
    deal: (value) => refs[value as string]?.title ?? '…',
    ruling: (value) => t(`contract.ruling.${value as string}`),
    scope: (value) => (value as Words[]).map(inWords).join('\n'),
    licence: (value, kind) => day(value, kind),
    aftersales: (value, kind) => day(value, kind),
    currency: (value) => value as string,
    total: (value) => format.money(value as Money),
    law: (value) => inWords(value as Words),
    court: (value) => inWords(value as Words),
    confidentiality: (value) => format.number(value as number),
    liability: (value) => `${value as string}%`,
  }
  return (term, { asked, value }, kind) =>
    value === null ? t(asked ? 'contract_set.blank' : 'contract_set.unasked') : say[term](value, kind)
}
