import { IconCalendarTime, IconTruck } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { booking, resource } from '../contract.ts'

const kind = (of: string) => ({
  filter: JSON.stringify({ and: [['kind', 'in', [of]]] }),
  sort: 'name',
})

/** How vehicles, drivers and places look: each kind has a view. */
export const resourceLook = registerLook({
  noun: resource,
  icon: IconTruck,
  first: { kind: 'vehicle', active: true },
  views: [
    { id: 'all', query: { sort: 'name' } },
    { id: 'vehicles', query: kind('vehicle') },
    { id: 'drivers', query: kind('driver') },
    { id: 'places', query: kind('place') },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['name', 'kind', 'about'],
})

/** How bookings look, the next ones last. */
export const bookingLook = registerLook({
  noun: booking,
  icon: IconCalendarTime,
  views: [
    { id: 'all', query: { sort: '-startsAt' } },
    { id: 'bin', query: { deleted: 'true' } },
  ],
  form: ['dealId', 'resourceId', 'startsAt', 'endsAt', 'about'],
})
