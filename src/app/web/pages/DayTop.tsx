import { QueueLine } from '#features/calls/web/QueueLine.tsx'
import { News } from '#features/events/web/News.tsx'

/** What stands above one's own day: what others changed, and whom to call. */
export const DayTop = () => (
  <>
    <News />
    <QueueLine />
  </>
)
