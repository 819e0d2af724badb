import { Alert, Button, Group, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Refusal } from '#kit/errors.ts'
import { refresh } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { showProblem, showUndo } from '#ui/shell/notices.ts'
import { ProblemAlert } from '#ui/shell/ProblemAlert.tsx'
import type { EditsLines, WrittenLines } from '../../contract-editing.ts'
import { bodyOf, draftOf, type LinesDraft } from './draft.ts'
import { LinesEditor } from './LinesEditor.tsx'
import { useShelf } from './useShelf.ts'

/** Edits the lines of a record until they are saved; what somebody else has written meanwhile is never written over unseen. */
export const EditLines: EditsLines = (props) => {
  const { noun, version, kept, currency, disabled, write, children } = props
  const t = useT()
  const problem = useProblem()
  const client = useQueryClient()
  const shelves = useShelf()
  const begun = draftOf(kept, shelves.termsIn(kept.terms?.currency ?? currency))
  const now = JSON.stringify(kept)
  const [edit, setEdit] = useState<{ draft: LinesDraft; on: string } | null>(null)
  const draft = edit?.draft ?? begun
  const value = bodyOf(draft)
  const save = useMutation({
    mutationFn: (lines: WrittenLines) => write(lines, version),
    onSettled: () => void refresh(client),
  })
  const changed = edit !== null && JSON.stringify(value) !== JSON.stringify(bodyOf(begun))
  const newer = changed && edit.on !== now
  const drop = () => (setEdit(null), save.reset())
  const undo = (lines: WrittenLines, after: number) =>
    void write(lines, after)
      .catch((error: unknown) => showProblem(problem(error, noun)))
      .finally(() => refresh(client))
  const send = () => {
    if (!changed || newer || save.isPending) return
    const former = bodyOf(begun)
    save.mutate(value, {
      onSuccess: (reply) => {
        setEdit(null)
        showUndo(t('deal.lines.saved'), () => undo(former, reply.version))
      },
    })
  }
  useHotkeys([['mod+Enter', send]], [])
  const stale = save.error instanceof Refusal && save.error.code === 'common.stale'
  return children({
    value,
    editor: (
      <>
        <LinesEditor
          draft={draft}
          shelves={shelves}
          disabled={disabled}
          fixed={props.fixed ?? false}
          totalLabel={props.totalLabel}
          discountLabel={props.discountLabel}
          onChange={(next) => setEdit({ draft: next, on: edit?.on ?? now })}
        />
        {(newer || stale) && (
          <Alert role="alert" color="yellow" icon={<IconAlertTriangle size={18} />}>
            {t('deal.lines.stale')}
            <Button mt="xs" size="compact-sm" variant="default" display="block" onClick={drop}>
              {t('deal.lines.stale.theirs')}
            </Button>
          </Alert>
        )}
        {!stale && <ProblemAlert error={save.error} noun={noun} />}
        {changed && (
          <Group gap="xs">
            <Button size="compact-md" disabled={newer} loading={save.isPending} onClick={send}>
              {t('action.save')}
            </Button>
            <Button size="compact-md" variant="default" onClick={drop}>
              {t('action.cancel')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('deal.lines.unsaved')}
            </Text>
          </Group>
        )}
      </>
    ),
  })
}
