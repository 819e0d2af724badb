import { crudRoutes } from '#kit/crud-routes.ts'
import type { Route } from '#kit/serve.ts'
import { bookings, resources } from './actions.ts'
import * as contract from './contract.ts'

export const bookingRoutes: Route[] = [
  ...crudRoutes(
    contract.resource,
    {
      list: contract.listResources,
      count: contract.countResources,
      export: contract.exportResources,
      create: contract.createResource,
      get: contract.getResource,
      update: contract.updateResource,
      remove: contract.removeResource,
      restore: contract.restoreResource,
    },
    resources,
  ),
  ...crudRoutes(
    contract.booking,
    {
      list: contract.listBookings,
      count: contract.countBookings,
      export: contract.exportBookings,
      create: contract.createBooking,
      get: contract.getBooking,
      update: contract.updateBooking,
      remove: contract.removeBooking,
      restore: contract.restoreBooking,
    },
    bookings,
  ),
]
