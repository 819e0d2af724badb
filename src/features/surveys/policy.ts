import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { survey } from './contract.ts'

registerVisible('survey', visibleByOwner(registerNoun(survey)))
