export { EffectiveRights } from './EffectiveRights.tsx'
export type { RightNoun } from './matrix.ts'
export { RolesSettings } from './RolesSettings.tsx'
