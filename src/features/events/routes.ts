import { route, type Route, visitRoute } from '#kit/serve.ts'
import * as news from './actions-news.ts'
import * as events from './actions.ts'
import { getNews, seeNews } from './contract-news.ts'
import { getTimeline, streamChanges } from './contract.ts'
import { type Changes, stream } from './live.ts'

/** `changes` is the server's one ear at the database. */
export const eventRoutes = (changes: Changes): Route[] => [
  route(getTimeline, (w, { query }) => events.timeline(w, query)),
  route(getNews, (w) => news.news(w)),
  route(seeNews, (w, { body }) => news.see(w, body.seenAt)),
  visitRoute(streamChanges, async (visit, { query }) => stream(changes, visit, query.deaf)),
]
