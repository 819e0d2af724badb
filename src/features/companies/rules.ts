import type { Issue } from '#kit/errors.ts'

/** What must hold for every company: it is in one stage of its life, and its country is an ISO 3166 code. */
export const admit = (after: Record<string, unknown>): Issue[] => [
  ...(after.lifecycle ? [] : [{ path: ['lifecycle'], code: 'required' }]),
  ...(after.country && !/^[A-Z]{2}$/.test(after.country as string)
    ? [{ path: ['country'], code: 'country.unknown' }]
    : []),
]
