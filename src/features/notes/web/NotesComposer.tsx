import { Button, Group, Kbd, Text } from '@mantine/core'
import { useState } from 'react'
import type { Subject } from '#kit/fields.ts'
import { useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useMay } from '#ui/session.tsx'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { createNote, listNotes, removeNote } from '../contract.ts'
import { MentionInput, type Written } from './MentionInput.tsx'
import { mentionedIn } from './mentions.ts'

const nothing: Written = { body: '', known: {} }

/** Where a note on a record is written; `@` mentions a colleague, who is told. */
export const NotesComposer = ({ subject }: { subject: Subject }) => {
  const t = useT()
  const may = useMay()
  const problem = useProblem()
  const [written, setWritten] = useState(nothing)
  const [active, setActive] = useState(false)
  const writing = useTell(createNote, { refreshes: [listNotes] })
  const removing = useTell(removeNote, { refreshes: [listNotes] })
  const body = written.body.trim()
  if (!may('note.create')) return null

  const save = () => {
    if (!body || writing.isPending) return
    const mentions = mentionedIn(body, written.known).map((id) => ({ id }))
    writing.mutate(
      { body: { body, subject, ...(mentions.length > 0 && { mentions }) } },
      {
        onSuccess: ({ id }) => {
          setWritten(nothing)
          showUndo(t('note.added'), () => removing.mutateAsync({ params: { id }, query: {} }))
        },
        onError: (error) => showProblem(problem(error, 'note')),
      },
    )
  }
  return (
    <div onFocus={() => setActive(true)}>
      <MentionInput
        label={t('note.new')}
        placeholder={t('note.compose')}
        value={written}
        onChange={setWritten}
        onSave={save}
      />
      {(active || body !== '') && (
        <Group justify="flex-end" gap="sm" mt={6}>
          <Text size="xs" c="dimmed" visibleFrom="xs">
            <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">Enter</Kbd>
          </Text>
          <Button size="compact-sm" disabled={!body} loading={writing.isPending} onClick={save}>
            {t('note.save')}
          </Button>
        </Group>
      )}
    </div>
  )
}
