import { Badge, Group, List, MultiSelect, NumberInput, Progress, Stack, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Field } from '#kit/fields.ts'
import { ask, workspaceHere } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { HrefLink } from '#ui/shell/HrefLink.tsx'
import { type Import, readCompleteness } from '../../contract.ts'
import { sheets } from '../../rules.ts'
import { FileProblem } from '../parts/FileProblem.tsx'
import classes from './Result.module.css'
import { Loading } from '../parts/Loading.tsx'
import { recordHref } from '../state/created.ts'

/** How full the imported records are, field by field, and which of them miss what a record must have. */
export const Completeness = ({ source }: { source: Import }) => {
  const t = useT()
  const format = useFormat()
  const { noun } = sheets[source.options.noun ?? 'company']
  const [required, setRequired] = useState<string[] | null>(null)
  const [threshold, setThreshold] = useState(100)
  const [asked] = useDebouncedValue(`${threshold}|${required?.join(',') ?? ''}`, 300)
  const [share = '100', fields = ''] = asked.split('|')
  const query = { threshold: Number(share), ...(fields && { required: fields }) }
  const { data, error } = useQuery({
    ...ask(readCompleteness, { params: { id: source.id }, query }),
    placeholderData: keepPreviousData,
  })
  if (error) return <FileProblem error={error} />
  if (!data) return <Loading height={240} />
  const label = (key: string) => t(`${noun.name}.${key}`)
  const choosable = Object.entries(noun.fields as Record<string, Field>).filter(
    ([key, field]) => !field.fixed && data.fields.some((one) => one.field === key),
  )
  return (
    <Stack gap="lg">
      <Group gap="md" align="flex-end">
        <MultiSelect
          flex="1 1 320px"
          label={t('import.complete.required')}
          data={choosable.map(([key]) => ({ value: key, label: label(key) }))}
          value={required ?? data.required}
          onChange={setRequired}
        />
        <NumberInput
          label={t('import.complete.threshold')}
          w={170}
          min={0}
          max={100}
          suffix=" %"
          value={threshold}
          onChange={(value) => typeof value === 'number' && setThreshold(value)}
        />
      </Group>
      <Group gap="xs" aria-live="polite">
        <Badge
          size="lg"
          color={data.passed ? 'teal' : 'orange'}
          c={data.passed ? undefined : 'var(--mantine-color-text)'}
        >
          {t(data.passed ? 'import.complete.passed' : 'import.complete.failed')}
        </Badge>
        <Text size="sm">
          {t('import.complete.counts', { complete: data.complete, records: data.records })}
        </Text>
      </Group>
      <ul className={classes['fields']}>
        {data.fields.map(({ field, filled, percent }) => (
          <li key={field} className={classes['field']}>
            <Text size="sm" truncate>
              {label(field)}
            </Text>
            <Progress
              value={percent}
              size="sm"
              aria-label={label(field)}
              color={percent >= 90 ? 'teal.7' : percent >= 50 ? 'clay' : 'gray.6'}
            />
            <Text size="sm" c="dimmed" ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>
              {format.percent(percent / 100)} · {format.number(filled)}
            </Text>
          </li>
        ))}
      </ul>
      {data.incomplete.length > 0 && (
        <Stack gap={6}>
          <Title order={3}>{t('import.complete.list')}</Title>
          <List size="sm" spacing={2}>
            {data.incomplete.map(({ id, title, missing }) => (
              <List.Item key={id}>
                <HrefLink href={recordHref(workspaceHere() ?? '', noun, id)}>
                  {title || t('record.nameless')}
                </HrefLink>{' '}
                <Text span inherit c="dimmed">
                  — {t('import.complete.missing', { fields: format.list(missing.map(label)) })}
                </Text>
              </List.Item>
            ))}
          </List>
          {data.records - data.complete > data.incomplete.length && (
            <Text size="sm" c="dimmed">
              {t('import.complete.more', { count: data.records - data.complete - data.incomplete.length })}
            </Text>
          )}
        </Stack>
      )}
    </Stack>
  )
}
