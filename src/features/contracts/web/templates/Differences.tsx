import { Button, List, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Locale } from '#kit/i18n.ts'
import { useFormat, useLocale, useT } from '#ui/i18n.tsx'
import type { TemplateContents } from '../../templates/contract-contents.ts'
import { differing, writtenIn } from '../../templates/rules-templates.ts'
import { isSame } from '../../text/rules-cover.ts'
import { useNameIn } from '../desk.ts'
import { ChangeText } from '../exchange/ChangeText.tsx'

type Two = { before: TemplateContents; after: TemplateContents }

/** Every clause that differs between two versions, in one language at a time, the reader's first. */
export const TemplateRedline = ({ before, after }: Two) => {
  const t = useT()
  const { locale: own } = useLocale()
  const languages = writtenIn(after.body)
  const [chosen, setChosen] = useState<Locale | null>(null)
  const locale = chosen ?? (languages.includes(own) ? own : (languages[0] ?? own))
  const nameOf = useNameIn([...(after.body.variables ?? []), ...(before.body.variables ?? [])])
  const changes = differing(before.body, after.body, locale, nameOf)
  return (
    <Stack gap="sm">
      {languages.length > 1 && (
        <SegmentedControl
          size="xs"
          w="fit-content"
          aria-label={t('contract.language')}
          value={locale}
          onChange={(value) => setChosen(languages.find((one) => one === value) ?? null)}
          data={languages.map((value) => ({ value, label: t(`contract.ruling.${value}`) }))}
        />
      )}
      <Text size="sm" c="dimmed" component="output">
        {t('contract_template.differs', { count: changes.length })}
      </Text>
      {changes.length > 0 && (
        <Stack component="ul" gap="sm" p={0} m={0} aria-label={t('contract.compare')}>
          {changes.map((change) => (
            <ChangeText
              key={`${change.kind} ${change.code}`}
              change={change}
              locale={locale}
              number={<strong>{change.number}</strong>}
            />
          ))}
        </Stack>
      )}
    </Stack>
  )
}

const valuesDiffering = ({ before, after }: Two) =>
  [...new Set([...Object.keys(before.terms), ...Object.keys(after.terms)])].filter(
    (name) => !isSame(before.terms[name], after.terms[name]),
  ).length

/** What differs between two versions of a template, in a few words, with the clauses behind a button. */
export const Differences = ({
  before,
  after,
}: {
  before: TemplateContents | null
  after: TemplateContents
}) => {
  const t = useT()
  const format = useFormat()
  const [open, setOpen] = useState(false)
  if (!before)
    return (
      <Text size="sm">
        {t('contract_template.differs.first', {
          count: after.body.clauses.length,
          languages: format.list(writtenIn(after.body).map((locale) => t(`contract.prevails.${locale}`))),
        })}
      </Text>
    )
  const values = valuesDiffering({ before, after })
  const said = [
    ...(before.name === after.name ? [] : [`${before.name} → ${after.name}`]),
    ...(before.kind === after.kind
      ? []
      : [`${t(`contract.kind.${before.kind}`)} → ${t(`contract.kind.${after.kind}`)}`]),
    ...(isSame(before.body.variables ?? [], after.body.variables ?? [])
      ? []
      : [t('contract_template.differs.variables')]),
    ...(values > 0 ? [t('contract_template.differs.terms', { count: values })] : []),
  ]
  const written = !isSame({ ...before.body, variables: undefined }, { ...after.body, variables: undefined })
  if (said.length === 0 && !written)
    return (
      <Text size="sm" c="dimmed">
        {t('draft.same')}
      </Text>
    )
  return (
    <Stack gap="xs" align="flex-start">
      {said.length > 0 && (
        <List size="sm" withPadding={false}>
          {said.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      )}
      {written &&
        (open ? (
          <TemplateRedline before={before} after={after} />
        ) : (
          <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
            {t('contract_template.differs.show')}
          </Button>
        ))}
    </Stack>
  )
}
