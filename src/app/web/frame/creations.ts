import { IconBuilding, IconChecklist, IconUser } from '@tabler/icons-react'
import { type ComponentType } from 'react'
import type { Icon } from './places.ts'

export type Creatable = 'company' | 'contact' | 'task' | 'note'
type Form = ComponentType<{ onClose: () => void }>

/** What can be created from anywhere. */
export const creations: readonly { noun: Creatable; label: string; icon: Icon; form?: Form }[] = [
  { noun: 'company', label: 'company.new', icon: IconBuilding },
  { noun: 'contact', label: 'contact.new', icon: IconUser },
  { noun: 'task', label: 'task.new', icon: IconChecklist },
]
