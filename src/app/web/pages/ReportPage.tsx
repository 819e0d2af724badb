import { ReportPage } from '#features/reports/web/ReportPage.tsx'
import './looks.ts'

/** One report, to be read and changed. */
export const Page = () => <ReportPage />
