import {
  IconBuilding,
  IconChartBar,
  IconChecklist,
  IconContract,
  IconFileImport,
  IconFileSearch,
  IconFileText,
  IconInbox,
  IconListCheck,
  IconPackage,
  IconLayoutDashboard,
  IconPhone,
  IconSettings,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { May } from '#ui/session.tsx'

export type Icon = ComponentType<{ size?: number | string; stroke?: number | string }>
export type Place = {
  id: string
  to: string
  label: string
  icon: Icon
  permission?: `${string}.${string}`
  phone?: true
}

/** The places of a workspace, in the order of the side bar; those on a phone's bottom bar are marked. */
export const places: readonly Place[] = [
  {
    id: 'desk',
    to: '/w/$slug/desk',
    label: 'shell.desk',
    icon: IconLayoutDashboard,
    permission: 'deal.read',
    phone: true,
  },
  {
    id: 'companies',
    to: '/w/$slug/companies',
    label: 'company.many',
    icon: IconBuilding,
    permission: 'company.read',
    phone: true,
  },
  {
    id: 'contacts',
    to: '/w/$slug/contacts',
    label: 'contact.many',
    icon: IconUsers,
    permission: 'contact.read',
  },
  {
    id: 'deals',
    to: '/w/$slug/deals',
    label: 'deal.many',
    icon: IconTargetArrow,
    permission: 'deal.read',
    phone: true,
  },
  {
    id: 'leads',
    to: '/w/$slug/leads',
    label: 'lead.many',
    icon: IconInbox,
    permission: 'lead.read',
  },
  {
    id: 'offers',
    to: '/w/$slug/offers',
    label: 'offer.many',
    icon: IconFileText,
    permission: 'offer.read',
  },
  {
    id: 'contracts',
    to: '/w/$slug/contracts',
    label: 'contract.many',
    icon: IconContract,
    permission: 'contract.read',
  },
  {
    id: 'requirements',
    to: '/w/$slug/requirements',
    label: 'requirement.many',
    icon: IconListCheck,
    permission: 'requirement.read',
  },
  {
    id: 'reviews',
    to: '/w/$slug/reviews',
    label: 'review.many',
    icon: IconFileSearch,
    permission: 'review.read',
  },
  {
    id: 'tasks',
    to: '/w/$slug/tasks',
    label: 'task.many',
    icon: IconChecklist,
    permission: 'task.read',
    phone: true,
  },
  { id: 'calls', to: '/w/$slug/calls', label: 'call.many', icon: IconPhone, permission: 'call.read' },
  {
    id: 'products',
    to: '/w/$slug/products',
    label: 'product.many',
    icon: IconPackage,
    permission: 'product.read',
  },
  {
    id: 'reports',
    to: '/w/$slug/reports',
    label: 'report.many',
    icon: IconChartBar,
    permission: 'report.read',
  },
  {
    id: 'imports',
    to: '/w/$slug/imports',
    label: 'import.many',
    icon: IconFileImport,
    permission: 'import.read',
  },
  { id: 'settings', to: '/w/$slug/settings/profile', label: 'shell.settings', icon: IconSettings },
]

/** Those that somebody may see; the first is where they begin, and one's own settings are always there. */
export const placesFor = (may: May): Place[] =>
  places.filter(({ permission }) => !permission || may(permission))

const plurals: Record<string, string> = {
  company: 'companies',
  contact: 'contacts',
  deal: 'deals',
  lead: 'leads',
  offer: 'offers',
  contract: 'contracts',
  review: 'reviews',
  survey: 'surveys',
  import: 'imports',
}

/** Where a record of a noun is shown; undefined for nouns without a page of their own. */
export const addressOfRecord = (slug: string, noun: string, id: string): string | undefined => {
  const plural = plurals[noun]
  if (plural) return `/w/${slug}/${plural}/${id}`
  if (noun === 'task') return `/w/${slug}/tasks?task=${id}`
  if (noun === 'call') return `/w/${slug}/calls?call=${id}`
  if (noun === 'product') return `/w/${slug}/products?product=${id}`
  if (noun === 'booking') return `/w/${slug}/deals/bookings?booking=${id}`
  if (noun === 'resource') return `/w/${slug}/deals/resources?resource=${id}`
  if (noun === 'negotiation_point') return `/w/${slug}/contracts/points?negotiation_point=${id}`
  if (noun === 'requirement') return `/w/${slug}/requirements?requirement=${id}`
  if (noun === 'requirement_list') return `/w/${slug}/requirements/lists?requirement_list=${id}`
  if (noun === 'price_list') return `/w/${slug}/settings/price-lists?list=${id}`
  if (noun === 'member') return `/w/${slug}/settings/members`
  if (noun === 'pipeline') return `/w/${slug}/settings/pipelines?pipeline=${id}`
  if (noun === 'template' || noun === 'letterhead') return `/w/${slug}/settings/documents`
  if (noun === 'contract_template') return `/w/${slug}/settings/contract-templates?template=${id}`
  if (noun === 'contract_wording') return `/w/${slug}/settings/clause-library`
  if (noun === 'automation') return `/w/${slug}/settings/automations?automation=${id}`
  if (noun === 'mailing') return `/w/${slug}/desk`
  if (noun === 'tag') return `/w/${slug}/settings/tags`
  return undefined
}
