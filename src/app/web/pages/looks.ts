import { IconUserCircle, IconUsersGroup } from '@tabler/icons-react'
import { member, team } from '#features/members/contract.ts'
import '#features/tags/web/look.ts'
import { registerLook } from '#ui/records/looks.ts'

// Whoever shows records loads this first: inputs and links then know every noun that a record may refer to.
export { companyLook } from '#features/companies/web/look.ts'
export { contactLook } from '#features/contacts/web/look.ts'
export { noteLook } from '#features/notes/web/look.ts'
export { taskLook } from '#features/tasks/web/look.ts'

registerLook({ noun: member, icon: IconUserCircle, views: [] })
registerLook({ noun: team, icon: IconUsersGroup, views: [] })
