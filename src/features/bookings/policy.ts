import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { booking, resource } from './contract.ts'

// Whoever may read bookings reads all of them: what is taken is taken, whoever holds the deal.
for (const n of [registerNoun(resource), registerNoun(booking)]) registerVisible(n.name, visibleByOwner(n))
