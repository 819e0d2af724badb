import { PoolPlaces } from '#features/pool/web/PoolPlaces.tsx'
import { PoolStanding } from '#features/pool/web/PoolStanding.tsx'
import { TakeButton } from '#features/pool/web/TakeButton.tsx'
import { ViewTabs } from '#features/views/web/ViewTabs.tsx'
import { useT } from '#ui/i18n.tsx'
import type { Look } from '#ui/records/looks.ts'
import { RecordList } from '#ui/records/RecordList.tsx'
import { companyLook } from './looks.ts'

const here = ['pooledAt', 'filled']
const columns = 'name,formerOwnerId,poolReason,pooledAt,phones,lastCallAt,tags'
const look: Look = {
  ...companyLook,
  views: [
    { id: 'pool', query: { filter: JSON.stringify({ and: [here] }), columns } },
    {
      id: 'pooledMine',
      query: { filter: JSON.stringify({ and: [here, ['formerOwnerId', 'in', ['me']]] }), columns },
    },
  ],
}

/** The companies in the pool, each to be taken. */
export const Page = () => {
  const t = useT()
  return (
    <RecordList
      look={look}
      title={t('pool.many')}
      tabs={ViewTabs}
      aside={
        <>
          <PoolStanding />
          <PoolPlaces shown="pool" />
        </>
      }
      lead={(record) => <TakeButton record={record} />}
    />
  )
}
