import { ActionIcon, Button, Group, Menu, Modal } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { getNote, listNotes, removeNote, restoreNote, updateNote } from '../contract.ts'
import { MentionInput, type Written } from './MentionInput.tsx'
import { mentionedIn } from './mentions.ts'

/** What may be done with a note: its author changes or deletes it. The note is asked for only when the menu opens. */
export const NoteActions = ({ id, body }: { id: string; body: string }) => {
  const t = useT()
  const problem = useProblem()
  const [opened, setOpened] = useState(false)
  const [draft, setDraft] = useState<Written | null>(null)
  const { data: note } = useQuery({
    ...ask(getNote, { params: { id } }),
    enabled: opened || draft !== null,
    staleTime: 5_000,
  })
  const changing = useTell(updateNote, { refreshes: [listNotes, getNote] })
  const removing = useTell(removeNote, { refreshes: [listNotes] })
  const restoring = useTell(restoreNote, { refreshes: [listNotes] })
  const onError = (error: Error) => showProblem(problem(error, 'note'))

  const edit = () => {
    const mentions = (note?.mentions ?? []).flatMap(({ id: member }) =>
      note?.refs?.[member] ? [[member, note.refs[member].title] as const] : [],
    )
    setDraft({ body: note?.body ?? body, known: Object.fromEntries(mentions) })
  }
  const save = () => {
    if (!draft?.body.trim() || !note) return
    const text = draft.body.trim()
    changing.mutate(
      {
        params: { id },
        body: {
          version: note.version,
          body: text,
          mentions: mentionedIn(text, draft.known).map((member) => ({ id: member })),
        },
      },
      { onSuccess: () => setDraft(null), onError },
    )
  }
  const remove = () =>
    removing.mutate(
      { params: { id }, query: {} },
      {
        onError,
        onSuccess: () =>
          showUndo(t('note.removed'), () => restoring.mutateAsync({ params: { id } }).catch(onError)),
      },
    )

  return (
    <>
      <Menu opened={opened} onChange={setOpened} width={160}>
        <Menu.Target>
          <ActionIcon
            size={22}
            ml={4}
            style={{ verticalAlign: 'middle' }}
            aria-label={`${t('note.one')}: ${t('action.more')}`}
          >
            <IconDots size={14} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={!note?.can.includes('update')} onClick={edit}>
            {t('action.edit')}
          </Menu.Item>
          <Menu.Item disabled={!note?.can.includes('delete')} onClick={remove}>
            {t('action.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={draft !== null}
        onClose={() => setDraft(null)}
        title={t('note.edit')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {draft && (
          <MentionInput
            label={t('note.body')}
            placeholder={t('note.compose')}
            value={draft}
            focused
            onChange={setDraft}
            onSave={save}
          />
        )}
        <Group justify="flex-end" gap="xs" mt="sm">
          <Button variant="default" onClick={() => setDraft(null)}>
            {t('action.cancel')}
          </Button>
          <Button disabled={!draft?.body.trim()} loading={changing.isPending} onClick={save}>
            {t('action.save')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
