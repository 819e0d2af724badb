import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { getBoardProgress, getBoardTotals } from '#features/deals/contract.ts'
import { workspaceHere } from '#kit/query.ts'
import { type Change, useEveryChange } from '#ui/changes.tsx'

const plurals: Record<string, string> = {
  company: 'companies',
  contact: 'contacts',
  deal: 'deals',
  lead: 'leads',
  form: 'forms',
  routing: 'routing',
  calendar: 'calendars',
  pool: 'pool',
  pipeline: 'pipelines',
  automation: 'automations',
  task: 'tasks',
  call: 'calls',
  note: 'notes',
  tag: 'tags',
  member: 'members',
  team: 'teams',
  role: 'roles',
  import: 'imports',
  invitation: 'invitations',
  offer: 'offers',
  review: 'reviews',
  contract: 'contracts',
  contract_template: 'contract-templates',
  contract_wording: 'contract-wordings',
  requirement: 'requirements',
  negotiation_point: 'negotiation-points',
  requirement_list: 'requirement-lists',
  survey: 'surveys',
  booking: 'bookings',
  template: 'templates',
  letterhead: 'letterhead',
  notification: 'notifications',
  view: 'views',
  share: 'shares',
  dashboard: 'dashboards',
  target: 'targets',
  screen: 'screens',
  mailing: 'mailings',
}
/** What the answer to who one is depends on: rights, and the count of unread notices. */
const own = new Set(['member', 'role', 'team', 'workspace', 'notification'])
const gather = 300

/** Asks again for answers that a change made old. Endless lists look after themselves, row by row. */
export const LiveData = () => {
  const client = useQueryClient()
  const waiting = useRef<Change[]>([])
  const apply = useCallback(() => {
    const changes = waiting.current
    waiting.current = []
    void client.invalidateQueries({
      predicate: ({ queryKey: [workspace, path, input], state }) =>
        workspace === (workspaceHere() ?? '') &&
        !isEndless(state.data) &&
        changes.some((c) => concerns(c, String(path), input)),
    })
  }, [client])
  useEveryChange(
    useCallback(
      (change) => {
        // Changes come in bursts; one round of questions answers them all.
        if (waiting.current.push(change) === 1) setTimeout(apply, gather)
      },
      [apply],
    ),
  )
  return null
}

const isEndless = (data: unknown) => typeof data === 'object' && data !== null && 'pages' in data

type Asked = { params?: { id?: string }; query?: { id?: string; noun?: string } } | undefined
/** What targets are told from. */
const aimed = new Set(['target', 'deal', 'company', 'offer', 'call', 'task', 'calendar'])
/** Whose changes the reader is told of as news. */
const told = new Set(['company', 'contact', 'deal', 'lead', 'task', 'offer'])
/** Moments that others keep on a record without an event of its own: of companies by deals, tasks and calls; stays are told of deals. */
const keepers: Record<string, readonly string[]> = {
  company: ['deal', 'task', 'call'],
  deal: ['task'],
  stay: ['deal'],
}

const concerns = (change: Change, path: string, input: unknown): boolean => {
  const asked = input as Asked
  if (path === '/me') return own.has(change.noun)
  if (path === getBoardTotals.path || path === getBoardProgress.path)
    return change.noun === 'deal' || change.noun === 'pipeline'
  if (path === '/figures') {
    const noun = asked?.query?.noun ?? ''
    return noun === change.noun || keepers[noun]?.includes(change.noun) === true
  }
  if (path === '/stays/count') return change.noun === 'deal'
  // Any contract of the set may be what changed.
  if (path === '/contracts/{id}/set') return change.noun === 'contract'
  if (path === '/targets') return aimed.has(change.noun)
  if (path === '/news') return told.has(change.noun)
  if (path === '/timeline') return asked?.query?.id === change.id || asked?.query?.id === change.parent?.id
  if (path !== `/${plurals[change.noun]}` && !path.startsWith(`/${plurals[change.noun]}/`)) return false
  return !asked?.params?.id || !change.id || asked.params.id === change.id
}
