import { Alert, Group, Stack, Switch, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useFormat, useT } from '#ui/i18n.tsx'
import type { Options } from '../../contract.ts'
import { priceColumns } from '../../rules.ts'
import { goalGroups, labelOf } from '../state/goals.ts'
import {
  applyTemplate,
  assign,
  type Column,
  dateQuestions,
  headersOf,
  missingRequired,
  numberQuestions,
  type Preview,
  templateFit,
} from '../state/mapping.ts'
import { DateQuestion } from './DateQuestion.tsx'
import classes from './Mapping.module.css'
import { MappingRow } from './MappingRow.tsx'
import { ListChoice } from './ListChoice.tsx'
import { NumberQuestion } from './NumberQuestion.tsx'
import { PriceListChoice } from './PriceListChoice.tsx'
import { SourceChoice } from './SourceChoice.tsx'
import { Templates } from './Templates.tsx'

type Props = { preview: Preview; options: Options; onChange: (options: Options) => void }

/** What each column of the file feeds. */
export const MappingStep = ({ preview, options, onChange }: Props) => {
  const t = useT()
  const format = useFormat()
  const [only, setOnly] = useState(false)
  const noun = options.noun ?? 'company'
  const groups = useMemo(() => goalGroups(t, noun, preview.targets), [t, noun, preview.targets])
  const columns = preview.columns.filter(({ own }) => !own)
  const fed = (header: string) => options.mapping?.[header] ?? null
  const out = columns.filter(({ header }) => fed(header) === null)
  // A column stays in the narrowed list after it has been fed, or it would vanish under the reader's hand.
  const [narrowed, setNarrowed] = useState<readonly string[]>([])
  const shown = only ? columns.filter(({ header }) => narrowed.includes(header)) : columns
  const asked = new Set(dateQuestions(options, columns).map(({ header }) => header))
  const priced = priceColumns(options)
  const marked = new Set(numberQuestions(options, columns).map(({ header }) => header))
  const questionsOf = (column: Column) => {
    const { header } = column
    if (asked.has(header))
      return (
        <DateQuestion
          column={column}
          value={options.dates?.[header]}
          onAnswer={(order) => onChange({ ...options, dates: { ...options.dates, [header]: order } })}
        />
      )
    return (
      priced.includes(header) && (
        <Stack gap="xs">
          <PriceListChoice
            value={options.priceListId}
            onChoose={(priceListId) => onChange({ ...options, priceListId })}
          />
          {marked.has(header) && (
            <NumberQuestion
              column={column}
              value={options.numbers?.[header]}
              onAnswer={(mark) => onChange({ ...options, numbers: { ...options.numbers, [header]: mark } })}
            />
          )}
        </Stack>
      )
    )
  }
  const headers = headersOf(preview.columns)
  const fitting = preview.templates.toSorted((a, b) => templateFit(b, headers) - templateFit(a, headers))
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <Text size="sm" aria-live="polite">
          {t('import.map.summary', {
            fed: columns.length - out.length,
            all: columns.length,
            out: out.length,
          })}
        </Text>
        <Group gap="md">
          {out.length > 0 && (
            <Switch
              size="sm"
              label={t('import.map.onlyOut')}
              checked={only}
              onChange={({ currentTarget }) => {
                setNarrowed(out.map(({ header }) => header))
                setOnly(currentTarget.checked)
              }}
            />
          )}
          <Templates
            templates={fitting}
            options={options}
            onApply={(template) => onChange(applyTemplate(options, template, headers))}
          />
        </Group>
      </Group>
      {noun === 'lead' && (
        <SourceChoice value={options.source} onChoose={(source) => onChange({ ...options, source })} />
      )}
      {noun === 'requirement' && (
        <ListChoice value={options.listId} onChoose={(listId) => onChange({ ...options, listId })} />
      )}
      <Missing options={options} />
      <ul className={classes['list']}>
        {shown.map((column) => (
          <MappingRow
            key={column.header}
            column={column}
            value={fed(column.header)}
            groups={groups}
            onChoose={(goal) => onChange(assign(options, column.header, goal))}
          >
            {questionsOf(column)}
          </MappingRow>
        ))}
      </ul>
      {out.length > 0 && !only && (
        <Text size="sm" c="dimmed">
          {t('import.map.leftOut', {
            names: format.list(out.slice(0, 12).map(({ header }) => header)),
            more: Math.max(0, out.length - 12),
          })}
        </Text>
      )}
    </Stack>
  )
}

const Missing = ({ options }: { options: Options }) => {
  const t = useT()
  const format = useFormat()
  const missing = missingRequired(options)
  if (missing.length === 0) return null
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle size={18} />} py="xs">
      {t('import.map.missing', {
        count: missing.length,
        fields: format.list(missing.map((name) => labelOf(t, options.noun, name))),
      })}
    </Alert>
  )
}
