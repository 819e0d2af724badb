import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { offer } from './contract.ts'

registerVisible(registerNoun(offer).name, visibleByOwner(offer))
