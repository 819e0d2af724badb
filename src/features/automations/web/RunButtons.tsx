import { Button, Menu } from '@mantine/core'
import { IconBolt, IconMailCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ask, useTell } from '#kit/query.ts'
import { useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import { showDone, showProblem } from '#ui/shell/notices.ts'
import { listButtons, replyToRun, startRun } from '../contract.ts'
import type { SubjectNoun } from '../contract-plan.ts'

/** The automations that may be started for a record by hand, and a reply to those under way; nothing where there are none, or the reader may not change it. */
export const RunButtons = ({ noun, record }: { noun: SubjectNoun; record: AnyRecord }) => {
  const t = useT()
  const problem = useProblem()
  const open = record.deletedAt === null && record.can.includes('update')
  const { data } = useQuery({ ...ask(listButtons, { query: { noun, recordId: record.id } }), enabled: open })
  const start = useTell(startRun, { refreshes: [listButtons] })
  const reply = useTell(replyToRun, { refreshes: [listButtons] })
  const onError = (error: unknown) => showProblem(problem(error))
  if (!open || !data || data.items.length + data.open.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconBolt size={16} />}
          loading={start.isPending}
        >
          {t('automation.start')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {data.items.map(({ id, name }) => (
          <Menu.Item
            key={id}
            onClick={() =>
              start.mutate(
                { params: { id }, body: { recordId: record.id } },
                {
                  onSuccess: () => showDone(t('automation.started', { name })),
                  onError,
                },
              )
            }
          >
            {name}
          </Menu.Item>
        ))}
        {data.open.map(({ id, name }) => (
          <Menu.Item
            key={id}
            leftSection={<IconMailCheck size={16} />}
            onClick={() =>
              reply.mutate(
                { params: { id } },
                { onSuccess: () => showDone(t('automation.replied.done')), onError },
              )
            }
          >
            {t('automation.replied', { name })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
