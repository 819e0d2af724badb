import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { member, team } from './contract.ts'

for (const n of [member, team]) registerVisible(registerNoun(n).name, visibleByOwner(n))
