import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { review } from './contract.ts'

registerVisible(registerNoun(review).name, visibleByOwner(review))
