import { Alert, List, Stack, Text, Title } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { workspaceHere } from '#kit/query.ts'
import { useFormat, useHasPhrase, useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import type { Import, Kept } from '../../contract.ts'
import { type Importable, sheets } from '../../rules.ts'
import { recordHref } from '../state/created.ts'

/** How an undo went: what is back as it was, and by name what stayed because somebody had worked on it since. */
export const Undone = ({ source }: { source: Import }) => {
  const t = useT()
  const { reversed, kept } = source
  const named = source.report.kept ?? []
  return (
    <Alert color="gray" variant="light" icon={<IconArrowBackUp size={18} />} title={t('import.undone.title')}>
      <Stack gap="xs">
        <Text size="sm">{t('import.undone.counts', { reversed, kept })}</Text>
        {named.length > 0 && (
          <>
            <Title order={2} size="h3">
              {t('import.undone.kept')}
            </Title>
            <List size="sm" spacing={4}>
              {named.map((one) => (
                <List.Item key={`${one.noun} ${one.id}`}>
                  <KeptRecord one={one} />
                </List.Item>
              ))}
            </List>
            {kept > named.length && (
              <Text size="sm" c="dimmed">
                {t('import.undone.more', { count: kept - named.length })}
              </Text>
            )}
          </>
        )}
      </Stack>
    </Alert>
  )
}

const lists: Record<string, string> = { price_list: 'settings/price-lists?list=' }

const KeptRecord = ({ one: { noun, id, title, fields } }: { one: Kept }) => {
  const t = useT()
  const has = useHasPhrase()
  const format = useFormat()
  const known = sheets[noun as Importable] as (typeof sheets)[Importable] | undefined
  const slug = workspaceHere() ?? ''
  const href = known ? recordHref(slug, known.noun, id) : lists[noun] && `/w/${slug}/${lists[noun]}${id}`
  const name = title ?? t('import.undone.hidden')
  const labels = fields.map((field) => {
    const key = [`import.undone.${field}`, `${noun}.${field}`, `${field}.one`].find(has)
    return key ? t(key) : field
  })
  return (
    <>
      {title && href ? <HrefLink href={href}>{name}</HrefLink> : name}
      <Text span inherit c="dimmed">
        {' '}
        — {t('import.undone.edited', { fields: format.list(labels) })}
      </Text>
    </>
  )
}
