import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { stay } from './contract.ts'

// Whoever may read a deal may read where it stood: what is shared of deals counts too.
registerVisible(registerNoun(stay).name, visibleByOwner(stay, { noun: 'deal', by: 'deal_id' }))
