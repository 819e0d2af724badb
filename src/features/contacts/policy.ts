import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { contact } from './contract.ts'

registerVisible(registerNoun(contact).name, visibleByOwner(contact))
