import type { Translate } from '#ui/i18n.tsx'
import type { AnyRecord } from '#ui/records/state/pages.ts'
import type { Panel } from '../Panels.tsx'
import { AmendmentPanel } from './AmendmentPanel.tsx'
import { AmendmentsPanel } from './AmendmentsPanel.tsx'

/** What stands beside the text: of an amendment what it says, of a contract that was signed its amendments. */
export const amendmentPanels = (record: AnyRecord, t: Translate): Panel[] => {
  if (typeof record.amendsId === 'string')
    return [
      {
        id: 'amendment',
        deed: 'terms',
        title: t('contract.amendment.of', { number: Number(record.amendment) }),
        body: <AmendmentPanel record={record} />,
      },
    ]
  return record.state === 'active' || record.state === 'ended'
    ? [
        {
          id: 'amendments',
          deed: 'history',
          title: t('contract.amendments'),
          body: <AmendmentsPanel id={record.id} />,
        },
      ]
    : []
}
