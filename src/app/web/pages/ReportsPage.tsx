import { ReportsPage } from '#features/reports/web/ReportsPage.tsx'
import './looks.ts'

/** The reports there are. */
export const Page = () => <ReportsPage />
