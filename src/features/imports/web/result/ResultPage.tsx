import { Alert, Group, Stack, Tabs } from '@mantine/core'
import { IconAlertTriangle, IconPlayerStop } from '@tabler/icons-react'
import { useFormat, useT } from '#ui/i18n.tsx'
import { PageHeader } from '#ui/shell/PageHeader.tsx'
import type { Import } from '../../contract.ts'
import { CountsBar, CountsNumbers } from '../parts/CountsBar.tsx'
import { Page } from '../parts/Page.tsx'
import { RunProgress } from '../parts/RunProgress.tsx'
import { SumCheck } from '../parts/SumCheck.tsx'
import { isMoving } from '../state/counts.ts'
import { useChosenVerdict } from '../useChosenVerdict.ts'
import { useFailure } from '../useFileProblem.ts'
import { useQueryPart } from '../usePlace.ts'
import { AboutImport } from './AboutImport.tsx'
import { Brought } from './Brought.tsx'
import { Completeness } from './Completeness.tsx'
import { Duplicates } from './Duplicates.tsx'
import classes from './Result.module.css'
import { RowsPanel } from './RowsPanel.tsx'
import { SignOff } from './SignOff.tsx'
import { Undo } from './Undo.tsx'
import { Undone } from './Undone.tsx'

/** What an import brought in: its numbers, every row's verdict, how complete the records are, and the way back. */
export const ResultPage = ({ source }: { source: Import }) => {
  const t = useT()
  const format = useFormat()
  const when = source.finishedAt ?? source.startedAt ?? source.createdAt
  const moving = isMoving(source.state)
  return (
    <Page>
      <PageHeader
        title={source.name}
        about={`${t(`import.state.${source.state}`)} · ${format.instant(when)}`}
        actions={!moving && <Undo source={source} />}
      />
      <Stack gap="lg">{moving ? <RunProgress source={source} /> : <Outcome source={source} />}</Stack>
    </Page>
  )
}

const Outcome = ({ source }: { source: Import }) => {
  const t = useT()
  const failure = useFailure()
  const [verdict, choose] = useChosenVerdict(source)
  const undone = source.state === 'reversed'
  return (
    <>
      {source.state === 'failed' && (
        <Alert
          role="alert"
          color="red"
          icon={<IconAlertTriangle size={18} />}
          title={t('import.result.failed')}
        >
          {failure(source.failure)}
        </Alert>
      )}
      {source.state === 'cancelled' && (
        <Alert color="yellow" icon={<IconPlayerStop size={18} />}>
          {t('import.result.stopped', { rows: source.rows })}
        </Alert>
      )}
      {undone && <Undone source={source} />}
      <CountsBar counts={source} />
      <CountsNumbers counts={source} chosen={verdict} onChoose={choose} />
      <Group justify="space-between" gap="sm">
        <SumCheck source={source} />
        <SignOff source={source} />
      </Group>
      {!undone && source.created + source.updated > 0 && <Brought source={source} />}
      <Panels source={source} />
    </>
  )
}

const tabs = ['rows', 'complete', 'twice', 'about'] as const

const Panels = ({ source }: { source: Import }) => {
  const t = useT()
  const [wanted, choose] = useQueryPart('tab')
  const tab = tabs.find((one) => one === wanted) ?? 'rows'
  const [verdict] = useChosenVerdict(source)
  return (
    <Tabs value={tab} onChange={(next) => choose(next ?? undefined, true)} keepMounted={false}>
      <Tabs.List mb="md" className={classes['tabs'] ?? ''}>
        {tabs.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`import.tab.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="rows">
        <RowsPanel source={source} verdict={verdict} />
      </Tabs.Panel>
      <Tabs.Panel value="complete">
        <Completeness source={source} />
      </Tabs.Panel>
      <Tabs.Panel value="twice">
        <Duplicates source={source} />
      </Tabs.Panel>
      <Tabs.Panel value="about">
        <AboutImport source={source} />
      </Tabs.Panel>
    </Tabs>
  )
}
