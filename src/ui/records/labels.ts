import type { Translate } from '#ui/i18n.tsx'
import { envelopeFields } from './state/columns.ts'

/** What a field of a noun is called; fields that every record has are called the same everywhere. */
export const fieldLabel = (t: Translate, noun: string, key: string): string =>
  Object.hasOwn(envelopeFields, key) ? t(`field.${key}`) : t(`${noun}.${key}`)
