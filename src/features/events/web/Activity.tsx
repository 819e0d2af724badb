import { useCallback } from 'react'
import { call } from '#kit/client.ts'
import { workspaceHere } from '#kit/query.ts'
import { useEveryChange } from '#ui/changes.tsx'
import { useT } from '#ui/i18n.tsx'
import { Reference } from '#ui/records/cells/Reference.tsx'
import { getActivity } from '../contract-activity.ts'
import { EventDays } from './EventDays.tsx'
import { EventLine } from './EventLine.tsx'
import { withNotesOnce } from './sentences.ts'
import { useEventPages } from './useEventPages.ts'

type Props = { pipelineId: string; find: string; filter: string }

/** What happens to the deals that a board shows, newest first; what happens meanwhile appears by itself. */
export const Activity = ({ pipelineId, find, filter }: Props) => {
  const t = useT()
  const selection = { ...(find && { find }), ...(filter && { filter }) }
  const pages = useEventPages([`pages:${getActivity.path}`, pipelineId, selection], (after) =>
    call(
      getActivity,
      { params: { id: pipelineId }, query: { ...selection, ...(after && { after }) } },
      { workspace: workspaceHere() },
    ),
  )
  const { again, events, refs } = pages
  useEveryChange(
    useCallback(
      ({ noun, id, parent }) => {
        if (noun === 'deal' || parent?.noun === 'deal' || id === undefined) again()
      },
      [again],
    ),
  )
  return (
    <EventDays
      pages={pages}
      told={withNotesOnce(events)}
      empty={t('deal.activity.empty')}
      heading="h3"
      line={(told) => (
        <EventLine
          key={told.event.id}
          told={told}
          refs={refs}
          on={told.event.dealId}
          about={<Reference noun="deal" id={told.event.dealId} refs={refs} />}
        />
      )}
    />
  )
}
