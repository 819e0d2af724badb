import { z } from 'zod'
import { desks } from '#features/dashboards/contract.ts'
import { choice, instant, integer, links, ref, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { endpoint } from '#kit/endpoint.ts'
import { crud, noun, type RecordOf } from '#kit/noun.ts'
import { periods } from '#kit/period.ts'

export const rhythms = ['day', 'week', 'month'] as const

/** A desk as a letter with the PDF, sent again and again; each recipient gets the figures of the own rights. */
export const mailing = noun(
  'mailing',
  {
    desk: choice(desks, { required: true }),
    period: choice(periods, { required: true }),
    locale: choice(locales, { required: true }),
    recipients: links(
      'member',
      { table: 'mailing_member', self: 'mailing_id', other: 'member_id' },
      { required: true, max: 50 },
    ),
    every: choice(rhythms, { required: true }),
    /** From Monday, 1, to Sunday, 7; of a week. */
    weekday: integer({ min: 1, max: 7 }),
    /** Of a month; one that has fewer days ends it. */
    monthDay: integer({ min: 1, max: 31 }),
    /** The time of day by the workspace's clocks, `HH:MM`. */
    at: text({ required: true, max: 5 }),
    nextAt: instant({ fixed: true }),
    memberId: ref('member', { fixed: true, required: true }),
  },
  { plural: 'mailings', title: 'desk', owners: ['memberId'] },
)
export const {
  list: listMailings,
  create: createMailing,
  remove: removeMailing,
  restore: restoreMailing,
} = crud(mailing)
export type Mailing = RecordOf<typeof mailing>

const leaving = {
  path: '/m/{slug}/{key}',
  permission: 'public',
  returns: z.string(),
  streams: ['text/html'],
} as const
export const showLeavingMailing = endpoint({
  ...leaving,
  method: 'GET',
  summary: 'The page of a link in a desk that came by mail: whether its recipient gets it on',
})
export const leaveMailing = endpoint({
  ...leaving,
  method: 'POST',
  summary:
    'Get a desk by mail no more, by one click (RFC 8058), or again, as application/x-www-form-urlencoded; answers with the page',
})

/** What a letter is told: which mailing it belongs to. */
export const LetterInput = z.object({ mailingId: z.uuid() })
