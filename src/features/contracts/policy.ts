import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { contract } from './contract.ts'

registerVisible(registerNoun(contract).name, visibleByOwner(contract))
