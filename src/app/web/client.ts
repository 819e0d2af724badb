import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Refusal } from '#kit/errors.ts'

// Leaving the page, not routing: nothing of the former session may stay in memory.
const leaveFor = (path: string) => location.assign(path)

const onError = (error: Error) => {
  if (!(error instanceof Refusal) || location.pathname === '/sign-in') return
  if (error.code === 'auth.required' && !/^\/(join|mail|reset-password)/.test(location.pathname)) {
    leaveFor(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`)
  }
  if (error.code === 'auth.no_workspace' && location.pathname.startsWith('/w/')) leaveFor('/workspaces')
}

/** The one cache of the server's answers. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      // Live changes say what is out of date, so coming back to the tab need not ask for everything again.
      staleTime: 60_000,
      retry: (count, error) => count < 2 && !(error instanceof Refusal && error.status !== 503),
    },
  },
})
