import { registerVisible, visibleByOwner } from '#kit/access.ts'
import { registerNoun } from '#kit/nouns.ts'
import { product } from './contract.ts'

registerVisible(registerNoun(product).name, visibleByOwner(product))
