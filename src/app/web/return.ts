/** Where to go on after signing in: a path of ours, never another site and never sign-in again. */
export const safeReturn = (to: unknown): string =>
  typeof to === 'string' && /^\/(?![/\\])/.test(to) && !to.startsWith('/sign-in') ? to : '/'
