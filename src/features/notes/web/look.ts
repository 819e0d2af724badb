import { IconNote } from '@tabler/icons-react'
import { registerLook } from '#ui/records/looks.ts'
import { note } from '../contract.ts'

/** How notes look: they live on the timelines of other records. */
export const noteLook = registerLook({ noun: note, icon: IconNote, views: [] })
