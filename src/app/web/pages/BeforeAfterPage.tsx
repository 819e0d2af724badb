import { BeforeAfter } from '#features/reports/web/BeforeAfter.tsx'
import './looks.ts'

/** A figure before something went live, and after. */
export const Page = () => <BeforeAfter />
