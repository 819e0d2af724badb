import { Menu } from '@mantine/core'
import { IconBolt, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ask, useTell } from '#kit/query.ts'
import { useLocale, useT } from '#ui/i18n.tsx'
import { useProblem } from '#ui/problems.ts'
import { useSession } from '#ui/session.tsx'
import { NewMenu } from '#ui/shell/NewMenu.tsx'
import { showProblem } from '#ui/shell/notices.ts'
import { createAutomation, listAutomationTemplates } from '../contract.ts'
import type { Plan } from '../contract-plan.ts'
import { blankPlan } from './plan.ts'

/** Begins an automation from a ready one, or from nothing. */
export const NewAutomation = ({ onMade }: { onMade: (id: string) => void }) => {
  const t = useT()
  const problem = useProblem()
  const { locale } = useLocale()
  const { role } = useSession()
  const { data } = useQuery(ask(listAutomationTemplates, { query: { locale } }))
  const create = useTell(createAutomation)
  const make = (body: Plan) =>
    create.mutate(
      { body },
      { onSuccess: ({ id }) => onMade(id), onError: (error) => showProblem(problem(error)) },
    )
  return (
    <NewMenu label={t('automation.new')} busy={create.isPending}>
      <Menu.Label>{t('automation.begin')}</Menu.Label>
      {data?.items.map(({ id, contents }) => (
        <Menu.Item key={id} leftSection={<IconBolt size={16} />} onClick={() => make(contents)}>
          {contents.name}
        </Menu.Item>
      ))}
      <Menu.Item
        leftSection={<IconPlus size={16} />}
        onClick={() => make(blankPlan(t('automation.new'), t('task.new'), role.id))}
      >
        {t('automation.blank')}
      </Menu.Item>
    </NewMenu>
  )
}
