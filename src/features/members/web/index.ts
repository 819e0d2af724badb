export { MembersSettings } from './MembersSettings.tsx'
export { TeamsSettings } from './TeamsSettings.tsx'
export { useRoles, useTeams } from './choices.ts'
