import { Button, Group, Select, Skeleton, Stack, Textarea, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Kept } from '#features/drafts/contract.ts'
import { locales } from '#kit/i18n.ts'
import { ask, keyOf, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useMay } from '#ui/session.tsx'
import { showDone } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import { RemoveButton } from '#ui/shell/RemoveButton.tsx'
import {
  removeTemplate,
  type Template,
  template as of,
  type TemplateContents,
  templateDrafts,
} from '../contract.ts'
import { Differences } from './Differences.tsx'
import type { DraftParts } from './parts.ts'
import { Preview } from './Preview.tsx'
import classes from './TemplateEditor.module.css'
import { Variables } from './Variables.tsx'

type Props = { template: Template; drafts: DraftParts; onGone: () => void }

/** One template: its draft where there is one, else what is in force, beside what it prints. */
export const TemplateEditor = (props: Props) => {
  const t = useT()
  const may = useMay()
  const { id } = props.template
  const { data, error } = useQuery({
    ...ask(templateDrafts.get, { params: { id } }),
    enabled: may('template.update'),
  })
  if (error) return <ProblemAlert error={error} />
  if (!data && may('template.update')) return <Skeleton h={320} aria-label={t('state.loading')} />
  return <Editor {...props} kept={data} />
}

const Editor = ({ template, drafts, onGone, kept }: Props & { kept: Kept<TemplateContents> | undefined }) => {
  const t = useT()
  const may = useMay()
  const client = useQueryClient()
  const text = useRef<HTMLTextAreaElement>(null)
  const { id, version } = template
  const params = { id }
  const before = kept?.draft ?? null
  const inForce: TemplateContents = { name: template.name, locale: template.locale, source: template.source }
  const begun = before?.contents ?? inForce
  const [edit, setEdit] = useState<TemplateContents | null>(null)
  const contents = edit ?? begun
  const change = (more: Partial<TemplateContents>) => setEdit({ ...contents, ...more })
  const keep = useTell(templateDrafts.keep)
  const remove = useTell(removeTemplate)
  const disabled = !kept
  const changed = JSON.stringify(contents) !== JSON.stringify(begun)
  const behind = before !== null && before.base !== version
  const keepThis = (next: TemplateContents, said: string) =>
    keep.mutate(
      { params, body: { version: before?.version ?? 0, base: version, contents: next } },
      {
        onSuccess: (reply) => {
          client.setQueryData(keyOf(templateDrafts.get, { params }), reply)
          setEdit(null)
          showDone(said)
        },
      },
    )
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
            remove={() => remove.mutateAsync({ params })}
            onGone={() => (showDone(t('template.removed')), onGone())}
          />
        )}
        <drafts.Editions
          of={of}
          id={id}
          differences={(a, b) => <Differences before={a} after={b} />}
          look={({ source }) => <pre>{source}</pre>}
          onBack={disabled ? undefined : (former, number) => keepThis(former, t('edition.taken', { number }))}
        />
        {!disabled && (
          <Button
            disabled={!changed && !behind}
            loading={keep.isPending}
            onClick={() => keepThis(contents, t('state.saved'))}
          >
            {t('draft.keep')}
          </Button>
        )}
      </Group>
      <ProblemAlert error={keep.error} noun="template" />
      {kept && before && (
        <drafts.Panel
          of={of}
          id={id}
          kept={{ ...kept, draft: before }}
          differences={<Differences before={inForce} after={before.contents} />}
          unsaved={changed}
          behind={behind}
        />
      )}
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
