import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { requirement, requirementList } from './contract.ts'

for (const n of [registerNoun(requirementList), registerNoun(requirement)])
  registerVisible(n.name, visibleByOwner(n))
