import { route, type Route, visitRoute } from '#kit/serve.ts'
import { activity } from './actions-activity.ts'
import * as news from './actions-news.ts'
import * as events from './actions.ts'
import { getActivity } from './contract-activity.ts'
import { getNews, seeNews } from './contract-news.ts'
import { getTimeline, streamChanges } from './contract.ts'
import { type Changes, stream } from './live.ts'

/** `changes` is the server's one ear at the database. */
export const eventRoutes = (changes: Changes): Route[] => [
  route(getTimeline, (w, { query }) => events.timeline(w, query)),
  route(getActivity, (w, { params, query }) => activity(w, params.id, query)),
  route(getNews, (w) => news.news(w)),
  route(seeNews, (w, { body }) => news.see(w, body.seenAt)),
  visitRoute(streamChanges, async (visit, { query }) => stream(changes, visit, query.deaf)),
]
