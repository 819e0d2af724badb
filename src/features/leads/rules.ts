import type { Issue } from '#kit/errors.ts'
import type { Values } from '#kit/values.ts'
import { openStatuses } from './contract.ts'

/** Whether a request still waits for somebody: neither a deal, nor rejected, nor suspected. */
export const isOpen = (status: unknown): boolean => (openStatuses as readonly unknown[]).includes(status)

/**
 * A request becomes a deal by its verb alone and stays one; it is rejected for a reason; and a suspected one is cleared or
 * rejected, nothing else.
 */
export const admit = (after: Values, before: Values | null): Issue[] => {
  const [was, is] = [before?.['status'], after['status']]
  if (
    is !== was &&
    (is === 'converted' ||
      was === 'converted' ||
      is === 'suspected' ||
      (was === 'suspected' && is !== 'rejected'))
  )
    return [{ path: ['status'], code: 'lead.status', params: { status: is } }]
  if (is === 'rejected' && !after['rejectReason']) return [{ path: ['rejectReason'], code: 'required' }]
  return []
}

/** What a request is called where nobody named it: who asks, and what for. At most 200 characters; empty where nothing is told. */
export const nameOf = (told: {
  companyName?: string | undefined
  person?: string | undefined
  email?: string | undefined
  phone?: string | undefined
  topic?: string | null | undefined
}): string =>
  [told.companyName ?? told.person ?? told.email ?? told.phone, told.topic]
    .filter((part) => part)
    .join(' — ')
    .slice(0, 200)
