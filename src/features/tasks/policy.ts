import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { task } from './contract.ts'

registerVisible(registerNoun(task).name, visibleByOwner(task))
