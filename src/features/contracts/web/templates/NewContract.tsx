import { Group, Radio, ScrollArea, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useState } from 'react'
import { type Locale, locales } from '#kit/i18n.ts'
import { ask } from '#kit/query.ts'
import { useFormat, useT } from '#ui/i18n.tsx'
import { RecordForm } from '#ui/records/form/RecordForm.tsx'
import type { Refs } from '#ui/records/state/pages.ts'
import { useMay } from '#ui/session.tsx'
import { type ContractKind, contractKinds } from '../../contract.ts'
import { listContractTemplates } from '../../templates/contract-templates.ts'
import { contractLook } from '../look.ts'
import './look.ts'

type Props = Pick<ComponentProps<typeof RecordForm>, 'initial' | 'refs' | 'onClose'>

// What it is about follows from what it is made from.
const look = { ...contractLook, form: contractLook.form?.filter((key) => key !== 'kind') ?? [] }

/** A new contract: what it is made from, then whom with. */
export const NewContract = (props: Props) => (
  <RecordForm look={look} besides={(put) => <TemplateChoice put={put} />} {...props} />
)

type Choice = {
  value: string
  id: string | null
  kind: ContractKind
  name: string
  languages: readonly Locale[]
  /** What it is: ready-made, or a version of the house's own. */
  from: string
}

/** What a contract may be made from, of a kind and in a language: the house's own templates first, then the ready-made texts. */
const TemplateChoice = ({ put }: { put: (key: string, value: unknown, names?: Refs) => void }) => {
  const t = useT()
  const format = useFormat()
  const may = useMay()
  const [kind, setKind] = useState<string | null>(null)
  const [language, setLanguage] = useState<string | null>(null)
  const [chosen, setChosen] = useState(String(contractLook.first?.['kind'] ?? ''))
  const { data } = useQuery({ ...ask(listContractTemplates, {}), enabled: may('contract_template.read') })
  if (!data) return null
  const own = data.items
    .filter(({ edition }) => edition > 0)
    .map((one): Choice => ({
      ...one,
      value: one.id,
      from: t('contract_template.own', { number: one.edition }),
    }))
  const ready = new Map(data.ready.map((one) => [one.kind, one.languages]))
  // Those there is a text for come before those one begins to write.
  const plain = contractKinds
    .toSorted((a, b) => Number(ready.has(b)) - Number(ready.has(a)))
    .map((one): Choice => ({
      value: one,
      id: null,
      kind: one,
      name: t(`contract.kind.${one}`),
      languages: ready.get(one) ?? locales,
      from: t(ready.has(one) ? 'contract_template.ready' : 'contract_template.blank'),
    }))
  const all = [...own, ...plain]
  const shown = all.filter(
    (one) =>
      (kind === null || one.kind === kind) &&
      (language === null || one.languages.some((locale) => locale === language)),
  )
  const choose = (value: string) => {
    const choice = all.find((one) => one.value === value)
    if (!choice) return
    const { id, name } = choice
    setChosen(value)
    put('kind', choice.kind)
    put('templateId', id, id === null ? undefined : { [id]: { noun: 'contract_template', title: name } })
    if (language !== null) put('ruling', language)
    else if (choice.languages.length === 1) put('ruling', choice.languages[0])
  }
  return (
    <Stack gap={6}>
      <Group grow gap="xs">
        <Select
          size="xs"
          aria-label={t('contract_template.kind')}
          placeholder={t('contract_template.any.kind')}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
          data={contractKinds.map((value) => ({ value, label: t(`contract.kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Select
          size="xs"
          aria-label={t('contract_template.languages')}
          placeholder={t('contract_template.any.language')}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
          data={locales.map((value) => ({ value, label: t(`contract.ruling.${value}`) }))}
          value={language}
          onChange={setLanguage}
        />
      </Group>
      <Radio.Group label={t('contract_template.choose')} value={chosen} onChange={choose}>
        <ScrollArea.Autosize mah={230} type="auto" mt={4}>
          <Stack gap={4}>
            {shown.map(({ value, name, languages, from }) => (
              <Radio.Card key={value} value={value} p="xs" aria-label={name}>
                <Group gap="xs" wrap="nowrap" align="flex-start">
                  <Radio.Indicator size="xs" mt={3} />
                  <div>
                    <Text size="sm">{name}</Text>
                    <Text size="xs" c="dimmed">
                      {from}
                      {' · '}
                      {format.list(languages.map((locale) => t(`contract.prevails.${locale}`)))}
                    </Text>
                  </div>
                </Group>
              </Radio.Card>
            ))}
          </Stack>
        </ScrollArea.Autosize>
      </Radio.Group>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('contract_template.none')}
        </Text>
      )}
    </Stack>
  )
}
