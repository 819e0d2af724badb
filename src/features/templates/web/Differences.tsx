import { List, Text } from '@mantine/core'
import { useT } from '#ui/i18n.tsx'
import type { TemplateContents } from '../contract.ts'

/** What differs between two versions of a template, in words. */
export const Differences = ({ before, after }: { before: TemplateContents; after: TemplateContents }) => {
  const t = useT()
  const [old, now] = [new Set(before.source.split('\n')), new Set(after.source.split('\n'))]
  const lines = Math.max(now.difference(old).size, old.difference(now).size)
  const said = [
    ...(before.name === after.name ? [] : [`${before.name} → ${after.name}`]),
    ...(before.locale === after.locale
      ? []
      : [`${t(`template.locale.${before.locale}`)} → ${t(`template.locale.${after.locale}`)}`]),
    ...(before.source === after.source ? [] : [t('template.differs', { count: lines })]),
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
