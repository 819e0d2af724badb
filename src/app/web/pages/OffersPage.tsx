import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { RecordList } from '#ui/records/RecordList.tsx'
import { offerLook } from './looks.ts'

/** All offers. They are made from deals. */
export const Page = () => <RecordList look={offerLook} tabs={ViewTabs} />
