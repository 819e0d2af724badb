import { Stack, Textarea } from '@mantine/core'
import { useRef } from 'react'
import type { Editing, EditsDrafts } from '#features/drafts/contract-editing.ts'
import { useT } from '#ui/i18n.tsx'
import type { TypstContents, TypstTemplate } from '../contract.ts'
import { draftingOf } from './drafting.tsx'
import { Preview } from './Preview.tsx'
import classes from './TemplateEditor.module.css'
import { TemplateHead } from './TemplateHead.tsx'
import { Variables } from './Variables.tsx'

type Props = { template: TypstTemplate; onGone: () => void }

/** One template in Typst: its draft where there is one, else what is in force, beside what it prints. */
export const TemplateEditor = ({ EditDraft, ...props }: Props & { EditDraft: EditsDrafts }) => {
  const { id, version, name, locale, source } = props.template
  const inForce: TypstContents = { name, locale, source }
  return (
    <EditDraft
      {...draftingOf<TypstContents>()}
      id={id}
      version={version}
      contents={inForce}
      inForce={inForce}
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
}: Props & { editing: Editing<TypstContents, TypstContents> }) => {
  const t = useT()
  const text = useRef<HTMLTextAreaElement>(null)
  const change = (more: Partial<TypstContents>) => put({ ...contents, ...more })
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
      <TemplateHead
        id={template.id}
        value={contents}
        disabled={disabled}
        onChange={change}
        onGone={onGone}
        buttons={
          <>
            {editions}
            {keep}
          </>
        }
      />
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
          <Variables format="typst" />
        </Stack>
        <Preview kind={template.kind} locale={contents.locale} source={contents.source} onLine={goTo} />
      </div>
    </Stack>
  )
}
