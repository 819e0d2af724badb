import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { lead } from './contract.ts'

registerVisible(registerNoun(lead).name, visibleByOwner(lead))
