import {
  IconBuilding,
  IconChecklist,
  IconInbox,
  IconNote,
  IconPhonePlus,
  IconTargetArrow,
  IconUser,
} from '@tabler/icons-react'
import type { Icon } from './places.ts'

export type Creatable = 'company' | 'contact' | 'deal' | 'lead' | 'task' | 'call' | 'note'

/** What can be created from anywhere. */
export const creations: readonly { noun: Creatable; label: string; icon: Icon }[] = [
  { noun: 'company', label: 'company.new', icon: IconBuilding },
  { noun: 'contact', label: 'contact.new', icon: IconUser },
  { noun: 'deal', label: 'deal.new', icon: IconTargetArrow },
  { noun: 'lead', label: 'lead.new', icon: IconInbox },
  { noun: 'task', label: 'task.new', icon: IconChecklist },
  { noun: 'call', label: 'call.new', icon: IconPhonePlus },
  { noun: 'note', label: 'note.new', icon: IconNote },
]
