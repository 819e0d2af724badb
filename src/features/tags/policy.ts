import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { tag } from './contract.ts'

registerVisible(registerNoun(tag).name, visibleByOwner(tag))
