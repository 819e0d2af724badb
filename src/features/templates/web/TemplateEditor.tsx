import { Stack, Textarea } from '@mantine/core'
import { useRef } from 'react'
import { useT } from '#ui/i18n.tsx'
import type { TypstContents, TypstTemplate } from '../contract.ts'
import { Preview } from './Preview.tsx'
import classes from './TemplateEditor.module.css'
import { type EditorProps, TemplateShell } from './TemplateShell.tsx'
import { Variables } from './Variables.tsx'

/** One template in Typst, beside what it prints. */
export const TemplateEditor = (props: EditorProps<TypstTemplate>) => {
  const t = useT()
  const text = useRef<HTMLTextAreaElement>(null)
  const { name, locale, source, kind } = props.template
  const goTo = (line: number) => {
    const box = text.current
    if (!box) return
    const lines = box.value.split('\n')
    const starts = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
    box.focus()
    box.setSelectionRange(starts, starts + (lines[line - 1]?.length ?? 0))
  }
  return (
    <TemplateShell<TypstContents>
      {...props}
      contents={{ name, locale, source }}
      look={(contents) => <pre>{contents.source}</pre>}
    >
      {({ value, change, disabled }) => (
        <>
          <Stack gap="sm">
            <Textarea
              ref={text}
              label={t('template.source')}
              classNames={{ root: classes['source'] ?? '' }}
              rows={34}
              spellCheck={false}
              maxLength={60_000}
              readOnly={disabled}
              value={value.source}
              onChange={(e) => change({ source: e.currentTarget.value })}
            />
            <Variables format="typst" />
          </Stack>
          <Preview
            kind={kind}
            locale={value.locale}
            source={value.source}
            onLine={goTo}
            onBack={disabled || value.source === source ? undefined : () => change({ source })}
          />
        </>
      )}
    </TemplateShell>
  )
}
