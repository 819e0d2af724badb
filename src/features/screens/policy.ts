import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { screen } from './contract.ts'

registerVisible(registerNoun(screen).name, visibleByOwner(screen))
