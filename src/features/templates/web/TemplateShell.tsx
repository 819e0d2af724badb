import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { EditsDrafts } from '#features/drafts/contract-editing.ts'
import { template as of, type Template, type TemplateContents } from '../contract.ts'
import { Differences } from './Differences.tsx'
import classes from './TemplateEditor.module.css'
import { TemplateHead } from './TemplateHead.tsx'

/** What the editor of every format is handed. */
export type EditorProps<T extends Template> = { template: T; EditDraft: EditsDrafts; onGone: () => void }

type Props<C> = EditorProps<Template> & {
  contents: C
  /** A version as a whole, to look at. */
  look: (contents: C) => ReactNode
  /** What is edited, and what it comes to beside it. */
  children: (editing: { value: C; change: (more: Partial<C>) => void; disabled: boolean }) => ReactNode
}

/** One template of any format: its draft where there is one, else what is in force; its name and language above both sides. */
export const TemplateShell = <C extends TemplateContents>({
  template: { id, version, format },
  contents,
  look,
  EditDraft,
  onGone,
  children,
}: Props<C>) => (
  <EditDraft<C, C>
    of={of}
    id={id}
    version={version}
    contents={contents}
    inForce={contents}
    open={(kept) => kept}
    close={(value) => value}
    differences={(before, after) => before && <Differences before={before} after={after} />}
    look={look}
  >
    {({ value, change, disabled, editions, keep, panel }) => (
      <Stack gap="md">
        <TemplateHead
          id={id}
          format={format}
          value={value}
          disabled={disabled}
          onChange={(more) => change({ ...value, ...more })}
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
          {children({ value, change: (more) => change({ ...value, ...more }), disabled })}
        </div>
      </Stack>
    )}
  </EditDraft>
)
