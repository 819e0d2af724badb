import { FunnelPage } from '#features/deals/web/funnel/FunnelPage.tsx'
import './looks.ts'

/** How deals come through the stages of a pipeline. */
export const Page = () => <FunnelPage />
