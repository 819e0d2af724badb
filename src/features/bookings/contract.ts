import { choice, flag, instant, longText, ref, text } from '#kit/fields.ts'
import { crud, noun } from '#kit/noun.ts'

export const resourceKinds = ['vehicle', 'driver', 'place'] as const

/** What only one deal can have at a time: a vehicle, a driver, a place in the warehouse. */
export const resource = noun(
  'resource',
  {
    name: text({ required: true, find: true, sort: true, column: true }),
    kind: choice(resourceKinds, { required: true, column: true }),
    active: flag({ kept: true, column: true }),
    about: longText(),
  },
  { plural: 'resources', title: 'name', owners: [] },
)
export const {
  list: listResources,
  count: countResources,
  export: exportResources,
  create: createResource,
  get: getResource,
  update: updateResource,
  remove: removeResource,
  restore: restoreResource,
} = crud(resource)

/** A resource held for a deal, from a moment up to another, which no longer counts. */
export const booking = noun(
  'booking',
  {
    /** What its resource was called when it was booked. */
    name: text({ fixed: true, column: true }),
    resourceId: ref('resource', { required: true, once: true }),
    dealId: ref('deal', { required: true, column: true }),
    startsAt: instant({ required: true, exact: true, sort: true, column: true }),
    endsAt: instant({ required: true, exact: true, column: true }),
    about: text(),
  },
  { plural: 'bookings', title: 'name', owners: [], parent: 'dealId' },
)
export const {
  list: listBookings,
  count: countBookings,
  export: exportBookings,
  create: createBooking,
  get: getBooking,
  update: updateBooking,
  remove: removeBooking,
  restore: restoreBooking,
} = crud(booking)
