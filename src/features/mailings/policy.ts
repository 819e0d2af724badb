import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { mailing } from './contract.ts'

registerVisible(registerNoun(mailing).name, visibleByOwner(mailing))
