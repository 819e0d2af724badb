import { BoardPage } from '#features/deals/web/board/BoardPage.tsx'
import { Activity } from '#features/events/web/Activity.tsx'
import { PrintColumn } from '#features/print-runs/web/PrintMany.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { FullestPipeline } from './FullestPipeline.tsx'
import './looks.ts'

/** All deals, as the board of a pipeline. */
export const Page = () => (
  <BoardPage tabs={ViewTabs} fullest={FullestPipeline} verb={PrintColumn} activity={Activity} />
)
