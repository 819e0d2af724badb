import { List, Text } from '@mantine/core'
import { type Locale, locales } from '#kit/i18n.ts'
import { useT } from '#ui/i18n.tsx'
import type { TemplateContents } from '../contract.ts'

const linesOf = (contents: TemplateContents) => ('source' in contents ? contents.source.split('\n') : [])
const letterOf = (contents: TemplateContents, locale: Locale) =>
  'letters' in contents ? JSON.stringify(contents.letters[locale]) : undefined
const fileOf = (contents: TemplateContents) => ('fileId' in contents ? contents.fileId : null)

/** What differs between two versions of a template, in words. */
export const Differences = ({ before, after }: { before: TemplateContents; after: TemplateContents }) => {
  const t = useT()
  const [old, now] = [new Set(linesOf(before)), new Set(linesOf(after))]
  const count = Math.max(now.difference(old).size, old.difference(now).size)
  const said = [
    ...(before.name === after.name ? [] : [`${before.name} → ${after.name}`]),
    ...(before.locale === after.locale
      ? []
      : [`${t(`template.locale.${before.locale}`)} → ${t(`template.locale.${after.locale}`)}`]),
    ...(linesOf(before).join('\n') === linesOf(after).join('\n') ? [] : [t('template.differs', { count })]),
    ...locales
      .filter((locale) => letterOf(before, locale) !== letterOf(after, locale))
      .map((locale) => t('template.mail.differs', { language: t(`template.locale.${locale}`) })),
    ...(fileOf(before) === fileOf(after) ? [] : [t('template.docx.differs')]),
  ]
  if (said.length === 0) return <Text size="sm">{t('template.same')}</Text>
  return (
    <List size="sm">
      {said.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  )
}
