import { Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import type { Editing, EditsDrafts } from '#features/drafts/contract-editing.ts'
import { locales } from '#kit/i18n.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { RemoveButton } from '#ui/shell/RemoveButton.tsx'
import { removeTemplate, type Template, template as of, type TemplateContents } from '../contract.ts'
import { Differences } from './Differences.tsx'
import { Preview } from './Preview.tsx'
import classes from './TemplateEditor.module.css'
import { Variables } from './Variables.tsx'

type Props = { template: Template; onGone: () => void }

/** One template: its draft where there is one, else what is in force, beside what it prints. */
export const TemplateEditor = ({ EditDraft, ...props }: Props & { EditDraft: EditsDrafts }) => {
  const { id, version, name, locale, source } = props.template
  const inForce: TemplateContents = { name, locale, source }
  return (
    <EditDraft
      of={of}
      id={id}
      version={version}
      contents={inForce}
      inForce={inForce}
      open={(contents) => contents}
      close={(contents) => contents}
      differences={(before, after) => before && <Differences before={before} after={after} />}
      look={({ source: text }) => <pre>{text}</pre>}
    >
      {(editing) => <Editor {...props} editing={editing} />}
    </EditDraft>
  )
}

const Editor = ({
  template,
  onGone,
  editing: { value: contents, change: put, disabled, editions, keep, panel },
}: Props & { editing: Editing<TemplateContents, TemplateContents> }) => {
  const t = useT()
  const may = useMay()
  const text = useRef<HTMLTextAreaElement>(null)
  const change = (more: Partial<TemplateContents>) => put({ ...contents, ...more })
  const remove = useTell(removeTemplate)
  const goTo = (line: number) => {
    const box = text.current
    if (!box) return
    const starts =
      contents.source
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0)
    box.focus()
    box.setSelectionRange(starts, starts + (contents.source.split('\n')[line - 1]?.length ?? 0))
  }
  return (
    <Stack gap="md">
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('template.name')}
          flex="1 1 220px"
          maxLength={100}
          disabled={disabled}
          value={contents.name}
          onChange={(e) => change({ name: e.currentTarget.value })}
        />
        <Select
          label={t('template.locale')}
          w={150}
          disabled={disabled}
          allowDeselect={false}
          data={locales.map((value) => ({ value, label: t(`template.locale.${value}`) }))}
          value={contents.locale}
          onChange={(locale) => locale && change({ locale: locale as TemplateContents['locale'] })}
        />
        {may('template.delete') && (
          <RemoveButton
            title={t('action.delete')}
            text={t('template.remove.text')}
            remove={() => remove.mutateAsync({ params: { id: template.id } })}
            onGone={() => (showDone(t('template.removed')), onGone())}
          />
        )}
        {editions}
        {keep}
      </Group>
      {panel}
      <div className={classes['sides']}>
        <Stack gap="sm">
          <Textarea
            ref={text}
            label={t('template.source')}
            classNames={{ root: classes['source'] ?? '' }}
            rows={34}
            spellCheck={false}
            maxLength={60_000}
            readOnly={disabled}
            value={contents.source}
            onChange={(e) => change({ source: e.currentTarget.value })}
          />
          <Variables />
        </Stack>
        <Preview kind={template.kind} locale={contents.locale} source={contents.source} onLine={goTo} />
      </div>
    </Stack>
  )
}
