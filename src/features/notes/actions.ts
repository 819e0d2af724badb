import './policy.ts'
import { notify } from '#features/notifications/actions.ts'
import { crudActions } from '#kit/crud.ts'
import type { Link } from '#kit/fields.ts'
import { answered } from '#features/leads/actions.ts'
import { note } from './contract.ts'

export const notes = crudActions(note, {
  defaults: ({ actor }) => ({ authorId: actor.memberId }),
  settled: async (w, after, before) => {
    if (!before) await answered(w, { noun: after.subject_noun as string, id: after.subject_id as string })
    const already = ((before?.mentions ?? []) as Link[]).map((l) => l.id)
    for (const { id } of (after.mentions ?? []) as Link[])
      if (!already.includes(id) && id !== w.actor.memberId)
        await notify(w, {
          memberId: id,
          kind: 'mention',
          noun: after.subject_noun as string,
          recordId: after.subject_id as string,
          data: { noteId: after.id },
        })
  },
})
