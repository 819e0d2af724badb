import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { company } from './contract.ts'

registerVisible(registerNoun(company).name, visibleByOwner(company))
