import type { Issue } from '#kit/errors.ts'

/** A workspace lives in a time zone that exists. */
export const admitWorkspace = ({ timeZone }: { timeZone: string }): Issue[] => {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return []
  } catch {
    return [{ path: ['timeZone'], code: 'timeZone.unknown' }]
  }
}
