import { Select, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Locale } from '#kit/i18n.ts'
import { useT } from '#ui/i18n.tsx'
import { AskDialog } from '#ui/shell/AskDialog.tsx'
import { type Group, groups, type Kind, kinds } from '../../contract-variables.ts'
import { type OwnVariable } from '../../templates/contract-own.ts'
import { freeName, choicesOf, linesOf } from '../../templates/rules-variables.ts'
import { useDesk, useVariableName } from '../desk.ts'

type Props = {
  /** The variable that is changed; null for a new one. */
  variable: OwnVariable | null
  /** The names that others have. */
  taken: readonly string[]
  /** Keeps it; gives the error where it was refused. */
  onSave: (variable: OwnVariable) => Promise<Error | null>
  onClose: () => void
}

/** Asks what a variable of the house's own is called in each language, and what it holds. */
export const VariableDialog = ({ variable, taken, onSave, onClose }: Props) => {
  const t = useT()
  const nameOf = useVariableName()
  const { wanted } = useDesk()
  const [label, setLabel] = useState<OwnVariable['label']>(variable?.label ?? {})
  const [kind, setKind] = useState<Kind>(variable?.kind ?? 'words')
  const [group, setGroup] = useState<Group>(variable?.group ?? 'subject')
  const [lines, setLines] = useState(() => linesOf(variable?.choices ?? [], wanted))
  const [error, setError] = useState<Error | null>(null)
  const [busy, setBusy] = useState(false)
  const choices = kind === 'choice' ? choicesOf(lines, wanted, variable?.choices ?? []) : []
  const named = wanted.every((locale) => label[locale]?.trim())
  const language = (locale: Locale) => ({ language: t(`contract.prevails.${locale}`) })
  const save = async () => {
    const said = Object.fromEntries(wanted.map((locale) => [locale, label[locale]!.trim()]))
    const name = variable?.name ?? freeName(label[wanted[0]!]!, taken)
    setBusy(true)
    const refused = await onSave({ name, group, kind, label: { ...label, ...said }, choices: choices ?? [] })
    setBusy(false)
    if (refused) setError(refused)
    else onClose()
  }
  return (
    <AskDialog
      title={t(variable ? 'contract_template.variable.edit' : 'contract_template.variable.add', {
        name: variable && nameOf(variable.name),
      })}
      error={error}
      busy={busy}
      disabled={!named || !choices || (kind === 'choice' && choices.length === 0)}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {wanted.map((locale, at) => (
        <TextInput
          key={locale}
          lang={locale}
          label={t('contract_template.variable.label', language(locale))}
          {...(at === 0 && { 'data-autofocus': true })}
          withAsterisk
          maxLength={100}
          value={label[locale] ?? ''}
          onChange={(event) => setLabel({ ...label, [locale]: event.currentTarget.value })}
        />
      ))}
      <Select
        label={t('contract_template.variable.kind')}
        allowDeselect={false}
        data={kinds.map((value) => ({ value, label: t(`contract_template.kindOf.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
      />
      <Select
        label={t('contract_template.variable.group')}
        allowDeselect={false}
        data={groups.map((value) => ({ value, label: t(`contract.group.${value}`) }))}
        value={group}
        onChange={(value) => setGroup(groups.find((one) => one === value) ?? group)}
      />
      {kind === 'choice' && (
        <>
          {wanted.map((locale) => (
            <Textarea
              key={locale}
              lang={locale}
              label={t('contract_template.variable.choices', language(locale))}
              autosize
              minRows={2}
              value={lines[locale] ?? ''}
              onChange={(event) => setLines({ ...lines, [locale]: event.currentTarget.value })}
            />
          ))}
          <Text size="xs" {...(choices ? { c: 'dimmed' } : { c: 'red', role: 'alert' })}>
            {t(choices ? 'contract_template.variable.choices.text' : 'contract_template.variable.uneven')}
          </Text>
        </>
      )}
    </AskDialog>
  )
}
