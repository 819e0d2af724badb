import { z } from 'zod'
import { desks } from '#features/dashboards/contract.ts'
import { endpoint } from '#kit/endpoint.ts'
import { choice, instant, ref, text } from '#kit/fields.ts'
import { locales } from '#kit/i18n.ts'
import { crud, noun, type RecordOf } from '#kit/noun.ts'
import { periods } from '#kit/period.ts'
import { createShape, recordShape } from '#kit/shapes.ts'

export const looks = ['dark', 'light'] as const

/** A desk on a screen that nobody is signed in at: by a link, in the name and with the rights of whoever made it. */
export const screen = noun(
  'screen',
  {
    name: text({ required: true, max: 100 }),
    desk: choice(desks, { required: true }),
    period: choice(periods, { required: true }),
    look: choice(looks, { required: true }),
    locale: choice(locales, { required: true }),
    expiresAt: instant(),
    memberId: ref('member', { fixed: true, required: true }),
  },
  { plural: 'screens', title: 'name', owners: ['memberId'] },
)
export const { list: listScreens, remove: endScreen, restore: resumeScreen } = crud(screen)

const Screen = recordShape(screen) as unknown as z.ZodType<RecordOf<typeof screen>>
export type Screen = RecordOf<typeof screen>

export const makeScreen = endpoint({
  method: 'POST',
  path: '/screens',
  summary: 'Make a link that shows one’s desk without signing in; its address is told this once',
  permission: 'screen.create',
  body: createShape(screen),
  returns: z.object({ screen: Screen, path: z.string() }),
})

export const showScreen = endpoint({
  method: 'GET',
  path: '/s/{slug}/{key}',
  summary: 'The page of a link: a desk to look at, which shows itself anew',
  permission: 'public',
  returns: z.string(),
  streams: ['text/html'],
})
