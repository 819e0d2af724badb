import type { Locale } from '#kit/i18n.ts'
import type { Money } from '#kit/money.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { variableOf } from '../../contract-variables.ts'
import { useDesk, useSay } from '../desk.ts'

/** Writes what a variable holds in the reader's language, to be compared. */
export const useValueText = (): ((name: string, value: unknown) => string) => {
  const t = useT()
  const format = useFormat()
  const say = useSay()
  const { variables } = useDesk().texts[0].body
  return (name, value) => {
    if (value === null || value === undefined) return '—'
    const kind = variableOf(name, variables)?.kind
    switch (kind) {
      case 'rows':
        return t('contract.rows', { count: (value as unknown[]).length })
      case 'words': {
        const told = Object.entries(value as Record<Locale, string>)
        const [only] = told
        if (only && told.length === 1) return only[1]
        return told.map(([locale, text]) => `${t(`contract.ruling.${locale}`)}: ${text}`).join('\n')
      }
      case 'day':
        return format.day(value as string)
      case 'money':
        return format.money(value as Money)
      case 'choice':
        return say(`contract.variable.${name}.${value as string}`)
      case 'percent':
        return `${value as string}%`
      default:
        return typeof value === 'number' ? format.number(value) : String(value as string)
    }
  }
}
