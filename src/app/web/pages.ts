import type { ComponentType } from 'react'

type Load = () => Promise<{ Page: ComponentType }>

/** The pages of a workspace, below `/w/{slug}/`; each comes with its own code when it is first opened. */
export const pages: Record<string, Load> = {
  companies: () => import('./pages/CompaniesPage.tsx'),
  'companies/$id': () => import('./pages/CompanyPage.tsx'),
  contacts: () => import('./pages/ContactsPage.tsx'),
  'contacts/$id': () => import('./pages/ContactPage.tsx'),
  deals: () => import('./pages/DealsPage.tsx'),
  'deals/list': () => import('./pages/DealsListPage.tsx'),
  'deals/funnel': () => import('./pages/FunnelPage.tsx'),
  'deals/$id': () => import('./pages/DealPage.tsx'),
  leads: () => import('./pages/LeadsPage.tsx'),
  'leads/$id': () => import('./pages/LeadPage.tsx'),
  products: () => import('./pages/ProductsPage.tsx'),
  tasks: () => import('./pages/TasksPage.tsx'),
  calls: () => import('./pages/CallsPage.tsx'),
  'calls/queue': () => import('./pages/CallQueuePage.tsx'),
  'calls/figures': () => import('./pages/CallFiguresPage.tsx'),
  imports: async () => ({ Page: (await import('#features/imports/web/index.ts')).ImportsPage }),
  'imports/new': async () => ({ Page: (await import('#features/imports/web/index.ts')).NewImportPage }),
  'imports/$id': async () => ({ Page: (await import('#features/imports/web/index.ts')).ImportPage }),
  'settings/profile': () => import('./pages/ProfilePage.tsx'),
  'settings/security': () => import('./pages/SecurityPage.tsx'),
  'settings/members': () => import('./pages/MembersPage.tsx'),
  'settings/tags': () => import('./pages/TagsPage.tsx'),
  'settings/pipelines': () => import('./pages/PipelinesPage.tsx'),
  'settings/price-lists': () => import('./pages/PriceListsPage.tsx'),
  'settings/forms': () => import('./pages/FormsPage.tsx'),
  'settings/routing': () => import('./pages/RoutingPage.tsx'),
  'settings/calendars': () => import('./pages/CalendarsPage.tsx'),
  'settings/teams': () => import('./pages/TeamsPage.tsx'),
  'settings/roles': () => import('./pages/RolesPage.tsx'),
  'settings/tokens': () => import('./pages/TokensPage.tsx'),
  'settings/workspace': () => import('./pages/WorkspacePage.tsx'),
}
