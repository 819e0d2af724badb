import { Alert, Anchor, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { findDuplicates } from '#features/find/contract.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { pageOf } from '#ui/records/looks.ts'

type Props = { noun: string; values: Record<string, string | string[]> }

/** Warns, while a record is typed, of those that may be the same; of one the reader may not see, it says whom to ask. */
export const Likenesses = ({ noun, values }: Props) => {
  const t = useT()
  const format = useFormat()
  const [settled] = useDebouncedValue(JSON.stringify(values), 350)
  const asked = JSON.parse(settled) as Props['values']
  const { data } = useQuery({
    ...ask(findDuplicates, { body: { noun: noun === 'contact' ? 'contact' : 'company', values: asked } }),
    enabled: Object.keys(asked).length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  })
  const items = Object.keys(values).length > 0 ? (data?.items ?? []) : []
  const slug = workspaceHere() ?? ''
  return (
    <div aria-live="polite">
      {items.length > 0 && (
        <Alert variant="light" color="yellow" icon={<IconCopy size={18} />} title={t('likeness.title')}>
          <Stack gap={4}>
            {items.map((item, i) => {
              const fields = format.list(item.fields.map((key) => t(`${noun}.${key}`)))
              const href = item.id ? pageOf(slug, noun, item.id) : undefined
              if (!item.id)
                return (
                  <Text key={i} size="sm">
                    {item.ask
                      ? t('likeness.hidden', { fields, who: item.ask })
                      : t('likeness.hiddenNobody', { fields })}
                  </Text>
                )
              return (
                <Text key={item.id} size="sm">
                  <Anchor href={href} target="_blank" c="inherit" underline="always" inherit>
                    {item.title}
                  </Anchor>{' '}
                  — {t('likeness.same', { fields })}
                </Text>
              )
            })}
          </Stack>
        </Alert>
      )}
    </div>
  )
}
