import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { deal } from './contract.ts'

registerVisible(registerNoun(deal).name, visibleByOwner(deal))
