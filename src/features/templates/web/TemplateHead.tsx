import { Group, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { locales } from '#kit/i18n.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { RemoveButton } from '#ui/shell/RemoveButton.tsx'
import { type Format, removeTemplate, type Template } from '../contract.ts'

type Named = Pick<Template, 'name' | 'locale'>

/** What a template is called and of which language it is. */
export const NameAndLanguage = ({
  value: { name, locale },
  format,
  disabled = false,
  onChange,
}: {
  value: Named
  format: Format
  disabled?: boolean
  onChange: (more: Partial<Named>) => void
}) => {
  const t = useT()
  return (
    <>
      <TextInput
        label={t('template.name')}
        flex="1 1 220px"
        maxLength={100}
        disabled={disabled}
        value={name}
        onChange={(e) => onChange({ name: e.currentTarget.value })}
      />
      <Select
        label={t(format === 'mail' ? 'template.mail.locale' : 'template.locale')}
        w={format === 'mail' ? 240 : 150}
        disabled={disabled}
        allowDeselect={false}
        data={locales.map((value) => ({ value, label: t(`template.locale.${value}`) }))}
        value={locale}
        onChange={(next) => next && onChange({ locale: next as Named['locale'] })}
      />
    </>
  )
}

type Props = Parameters<typeof NameAndLanguage>[0] & { id: string; onGone: () => void; buttons: ReactNode }

/** What stands above every template that is edited: its name and language, and what may be done with it. */
export const TemplateHead = ({ id, onGone, buttons, ...named }: Props) => {
  const t = useT()
  const may = useMay()
  const remove = useTell(removeTemplate)
  return (
    <Group gap="xs" align="flex-end">
      <NameAndLanguage {...named} />
      {may('template.delete') && (
        <RemoveButton
          title={t('action.delete')}
          text={t(named.format === 'mail' ? 'template.mail.remove' : 'template.remove.text')}
          remove={() => remove.mutateAsync({ params: { id } })}
          onGone={() => (showDone(t('template.removed')), onGone())}
        />
      )}
      {buttons}
    </Group>
  )
}
