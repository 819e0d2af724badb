import { Button, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTell, workspaceHere } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { Confirm } from '#ui/shell/Confirm.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { cancelImport, type Import, listImports } from '../../contract.ts'

/** Whether the draft is saved, and the way to throw it and its file away. */
export const Discard = ({ source, saving }: { source: Import; saving: boolean }) => {
  const t = useT()
  const navigate = useNavigate()
  const problem = useProblem()
  const [asking, setAsking] = useState(false)
  const cancel = useTell(cancelImport, { refreshes: [listImports] })
  const discard = () =>
    cancel.mutate(
      { params: { id: source.id } },
      {
        onSuccess: () => void navigate({ href: `/w/${workspaceHere() ?? ''}/imports` }),
        onError: (error) => showProblem(problem(error)),
      },
    )
  return (
    <Group gap="sm">
      <Text size="xs" c="dimmed" aria-live="polite">
        {t(saving ? 'state.saving' : 'import.draft.kept')}
      </Text>
      {source.state === 'draft' && source.can.includes('cancel') && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} />}
          onClick={() => setAsking(true)}
        >
          {t('action.discard')}
        </Button>
      )}
      <Confirm
        opened={asking}
        title={t('import.discard.title')}
        text={t('import.discard.text')}
        verb={t('action.discard')}
        busy={cancel.isPending}
        onConfirm={discard}
        onClose={() => setAsking(false)}
      />
    </Group>
  )
}
