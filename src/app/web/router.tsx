import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { ask } from '#kit/query.ts'
import { getMe } from '#features/members/contract.ts'
import { mayOf } from '#ui/session.tsx'
import { MissingPage, PageProblem } from '#ui/shell/PageProblem.tsx'
import { queryClient } from './client.ts'
import { placesFor } from './frame/places.ts'
import { pages } from './pages.ts'

const root = createRootRoute({ notFoundComponent: MissingPage })

const at = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component })

const workspace = createRoute({
  getParentRoute: () => root,
  path: '/w/$slug',
  // Asked for while the page's code is still under way; a refusal is shown by the page, or leads to sign-in.
  loader: ({ params: { slug } }) => queryClient.ensureQueryData(ask(getMe, {}, slug)),
  component: lazyRouteComponent(() => import('./frame/Workspace.tsx'), 'Workspace'),
})

const home = createRoute({
  getParentRoute: () => workspace,
  path: '/',
  beforeLoad: async ({ params: { slug } }) => {
    const { role } = await queryClient.ensureQueryData(ask(getMe, {}, slug))
    throw redirect({ to: placesFor(mayOf(role.grants))[0]!.to, params: { slug }, replace: true })
  },
})

const inside = Object.entries(pages).map(([path, load]) =>
  createRoute({ getParentRoute: () => workspace, path, component: lazyRouteComponent(load, 'Page') }),
)

const routeTree = root.addChildren([
  at(
    '/',
    lazyRouteComponent(() => import('./entry/StartPage.tsx'), 'StartPage'),
  ),
  at(
    '/sign-in',
    lazyRouteComponent(() => import('./entry/SignInPage.tsx'), 'SignInPage'),
  ),
  at(
    '/forgot-password',
    lazyRouteComponent(() => import('./entry/ForgotPage.tsx'), 'ForgotPage'),
  ),
  at(
    '/reset-password',
    lazyRouteComponent(() => import('./entry/ResetPage.tsx'), 'ResetPage'),
  ),
  at(
    '/join/$token',
    lazyRouteComponent(() => import('./entry/JoinPage.tsx'), 'JoinPage'),
  ),
  at(
    '/mail',
    lazyRouteComponent(() => import('./entry/MailPage.tsx'), 'MailPage'),
  ),
  at(
    '/workspaces',
    lazyRouteComponent(() => import('./entry/WorkspacesPage.tsx'), 'WorkspacesPage'),
  ),
  workspace.addChildren([home, ...inside]),
])

/** The router of the web app; pages come on demand. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultNotFoundComponent: MissingPage,
  defaultErrorComponent: ({ error, reset }) => (
    <PageProblem
      error={error}
      retry={() => {
        reset()
        void queryClient.resetQueries().then(() => router.invalidate())
      }}
    />
  ),
  // A pending page keeps the old one in place; only a slow one gives way to a skeleton.
  defaultPendingMs: 300,
})
