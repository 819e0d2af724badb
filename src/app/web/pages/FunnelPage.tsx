import { FunnelPage } from '#features/deals/web/funnel/FunnelPage.tsx'
import { FunnelMore } from '#features/stays/web/FunnelMore.tsx'
import { FullestPipeline } from './FullestPipeline.tsx'
import './looks.ts'

/** How deals come through the stages of a pipeline. */
export const Page = () => (
  <FunnelPage fullest={FullestPipeline} more={(id, days) => <FunnelMore id={id} days={days} />} />
)
