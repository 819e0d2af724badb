import { Desk } from '#features/dashboards/web/Desk.tsx'
import { useSession } from '#ui/session.tsx'
import { addressOfRecord } from '../frame/places.ts'
import { DayTop } from './DayTop.tsx'
import { DeskFunnel } from './DeskFunnel.tsx'
import { DeskShare } from './DeskShare.tsx'
import { DeskTargets } from './DeskTargets.tsx'
import './looks.ts'

/** Where work begins: the head's figures, or one's own day. */
export const Page = () => {
  const { slug } = useSession().workspace
  return (
    <Desk
      addressOf={(noun, id) => addressOfRecord(slug, noun, id)}
      funnel={DeskFunnel}
      targets={DeskTargets}
      day={DayTop}
      share={DeskShare}
    />
  )
}
