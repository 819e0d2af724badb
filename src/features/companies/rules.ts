import type { Issue } from '#kit/errors.ts'

/** What must hold for every company: its country is an ISO 3166 code. */
export const admit = ({ country }: Record<string, unknown>): Issue[] =>
  country && !/^[A-Z]{2}$/.test(country as string) ? [{ path: ['country'], code: 'country.unknown' }] : []
