import {
  IconFileText,
  IconForms,
  IconRoute,
  IconTargetArrow,
  IconUserCircle,
  IconUsersGroup,
} from '@tabler/icons-react'
import { form } from '#features/forms/contract.ts'
import { member, team } from '#features/members/contract.ts'
import { listPipelines, pipeline, stage } from '#features/pipelines/contract.ts'
import '#features/tags/web/look.ts'
import { listTemplates, template } from '#features/templates/contract.ts'
import { ask } from '#kit/query.ts'
import { choicesFrom, registerLook } from '#ui/records/looks.ts'

// Whoever shows records loads this first: inputs and links then know every noun that a record may refer to.
export { bookingLook, resourceLook } from '#features/bookings/web/look.ts'
export { callLook } from '#features/calls/web/look.ts'
export { companyLook } from '#features/companies/web/look.ts'
export { contactLook } from '#features/contacts/web/look.ts'
export { dealLook } from '#features/deals/web/look.ts'
export { leadLook } from '#features/leads/web/look.ts'
export { offerLook } from '#features/offers/web/look.ts'
export { noteLook } from '#features/notes/web/look.ts'
export { contractLook } from '#features/contracts/web/look.ts'
export { requirementListLook, requirementLook } from '#features/requirements/web/look.ts'
export { reviewLook } from '#features/reviews/web/look.ts'
export { surveyLook } from '#features/surveys/web/look.ts'
export { productLook } from '#features/products/web/look.ts'
export { stayLook } from '#features/stays/web/look.ts'
export { taskLook } from '#features/tasks/web/look.ts'

registerLook({ noun: member, icon: IconUserCircle, views: [] })
registerLook({ noun: form, icon: IconForms, views: [] })
registerLook({ noun: team, icon: IconUsersGroup, views: [] })
registerLook({
  noun: pipeline,
  icon: IconRoute,
  views: [],
  choices: choicesFrom(
    () => ask(listPipelines, {}),
    ({ items }) => items.map(({ id, name }) => ({ noun: 'pipeline', id, title: name })),
  ),
})
registerLook({
  noun: template,
  icon: IconFileText,
  views: [],
  choices: choicesFrom(
    () => ask(listTemplates, {}),
    ({ items }) => items.map(({ id, name, format }) => ({ noun: 'template', id, title: name, of: format })),
  ),
})
registerLook({
  noun: stage,
  icon: IconTargetArrow,
  views: [],
  // What begins, begins in an open stage; the others are there to be asked for.
  choices: choicesFrom(
    () => ask(listPipelines, {}),
    ({ items }) =>
      items.flatMap((p) =>
        p.stages.map(({ id, name, color, kind }) => ({
          noun: 'stage',
          id,
          title: name,
          color: color ?? undefined,
          group: p.name,
          ...(kind !== 'open' && { closed: true as const }),
        })),
      ),
  ),
})
