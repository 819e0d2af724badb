import type { Limits } from '#kit/link-pages.ts'
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { work } from '#kit/db.ts'
import { type Locale, localeFor, locales } from '#kit/i18n.ts'
import { isId } from '#kit/ids.ts'
import type { Open } from '#kit/jobs.ts'
import { refusalOf } from '#kit/problem.ts'
import { PlainText } from '#kit/shapes.ts'
import type { Visit } from '#kit/serve.ts'
import type { Content } from './contract-content.ts'
import { takeIn } from './intake.ts'
import { type Attempt, closedPage, formPage, type Hidden, thanksPage } from './page.ts'
import { forget, readPost } from './post.ts'
import { findForm } from './queries.ts'
import { campaignIn, originOf, readAnswers, suspicions, wordsIn } from './rules.ts'

/** What guards the door that everybody may knock at. */
export type Gate = {
  /** Signs the moment a page was drawn. */
  secret: string
  limits: Limits
}

const HOUR = 3600
// Beyond the first two a post is kept apart; beyond the next two it is asked to come again later, with all that was typed. What
// looks like a robot's is counted by itself, so that a flood from an office takes nothing from the people in it. The last two
// are what is read at all.
const usual = { address: { max: 10, window: HOUR }, form: { max: 300, window: HOUR } }
const utmost = { address: { max: 100, window: HOUR }, form: { max: 3000, window: HOUR } }
const read = { address: { max: 1000, window: HOUR }, form: { max: 30_000, window: HOUR } }

const seal = (secret: string, moment: string) =>
  createHmac('sha256', secret).update(`form ${moment}`).digest('base64url')
/** The moment a page of ours says it was drawn; null for anything that we did not sign. */
const momentOf = (secret: string, began: string | undefined): Temporal.Instant | null => {
  const [moment = '', mark = ''] = (began ?? '').split('.')
  const [given, right] = [Buffer.from(mark), Buffer.from(seal(secret, moment))]
  if (!/^\d{13}$/.test(moment) || given.length !== right.length || !timingSafeEqual(given, right)) return null
  return Temporal.Instant.fromEpochMilliseconds(Number(moment))
}

const answer = (
  page: unknown,
  status: number,
  redirect: string | null = null,
  more: Record<string, string> = {},
) =>
  new Response(String(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // Any site may show it in a frame; it runs nothing, and sends what was typed to us alone.
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'${redirect ? ` ${new URL(redirect).origin}` : ''}; base-uri 'none'; frame-ancestors *`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      ...more,
    },
  })

const languageOf = (own: Locale | null, request: Request, lang: Locale | undefined): Locale =>
  own ?? lang ?? localeFor((request.headers.get('accept-language') ?? '').split(','))

/** Where the form stands: as the frame's address says, or the page that the browser comes from. */
const originIn = ({ url, headers }: Request) => {
  const own = new URL(url)
  const origin = originOf(own.searchParams.get('page')) ?? originOf(headers.get('referer'))
  return { page: origin?.page ?? '', campaign: campaignIn(own) ?? origin?.campaign ?? '' }
}

const hiddenFor = (gate: Gate, { request, now }: Visit, lang: Locale): Hidden => {
  const moment = String(now.epochMilliseconds)
  return { began: `${moment}.${seal(gate.secret, moment)}`, once: randomUUID(), ...originIn(request), lang }
}

/** The page of a form. */
export const show =
  (gate: Gate) =>
  async (visit: Visit, slug: string, key: string, lang?: Locale): Promise<Response> => {
    const form = await findForm(visit.db, slug, key)
    const locale = languageOf(form?.content.locale ?? null, visit.request, lang)
    if (!form?.active) return answer(await closedPage(locale), 404)
    return answer(
      await formPage(form.content, locale, hiddenFor(gate, visit, locale), form.actor.timeZone),
      200,
      form.content.redirect,
    )
  }

/** Takes in what a visitor sends, and answers with thanks, with what is to be mended, or with the wish to come again later. */
export const receive =
  (gate: Gate) =>
  async (visit: Visit, slug: string, key: string, lang?: Locale): Promise<Response> => {
    const { request, now, address = '' } = visit
    const form = await findForm(visit.db, slug, key)
    if (!form?.active)
      return answer(await closedPage(languageOf(form?.content.locale ?? null, request, lang)), 404)
    const { content, actor } = form
    const open: Open = (run) => work({ db: visit.db, actor, now, wakes: visit.wakes }, run)
    const questions = new Map(content.questions.filter(({ asks }) => asks === 'file').map((q) => [q.key, q]))
    /** Counts one more in a lane; what the limits of it say, or undefined within them. */
    const beyond = async (lane: string, most: typeof usual) => {
      const keys = [`form|${form.id}|${address}|${lane}`, `form|${form.id}|${lane}`] as const
      const taken = await Promise.all([
        gate.limits.take(keys[0], most.address),
        gate.limits.take(keys[1], most.form),
      ])
      return taken.find(({ allowed }) => !allowed)
    }
    const flooded = await beyond('read', read)
    // Of whom is asked to come again before all is read, nothing is stored.
    const post = await readPost(request, open, new Set(flooded ? [] : questions.keys()))
    const { sent } = post
    const locale = languageOf(content.locale, request, lang ?? locales.find((l) => l === sent['_lang']))

    const { answers, faults } = readAnswers(content, sent, locale, {
      country: actor.country,
      here: now.toZonedDateTimeISO(actor.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }),
    })
    Object.assign(faults, post.faults)
    for (const [name, { required }] of questions)
      if (required && !post.files.some((f) => f.key === name)) faults[name] ??= 'required'
    const again = async (attempt: Attempt, status: number, more?: Record<string, string>) => {
      await forget(open, post)
      const hidden = { ...hiddenFor(gate, visit, locale), ...originSent(sent) }
      return answer(
        await formPage(content, locale, hidden, actor.timeZone, attempt),
        status,
        content.redirect,
        more,
      )
    }
    const faulty = Object.keys(faults).length > 0
    const came = { trap: sent['website_url'] ?? '', began: momentOf(gate.secret, sent['_began']), now }
    const robot = suspicions(answers, { ...came, often: false }).length > 0
    // What is not kept takes nothing from what is.
    const stopped = flooded ?? (faulty ? undefined : await beyond(robot ? 'robots most' : 'most', utmost))
    if (stopped)
      return again({ sent, faults: {}, late: true }, 429, { 'retry-after': String(stopped.retryAfter ?? 60) })
    if (faulty) return again({ sent, faults }, 422)
    const often = !robot && (await beyond('often', usual)) !== undefined
    const { page, campaign } = { ...originIn(request), ...originSent(sent) }
    const asked = {
      answers,
      locale,
      page: page || null,
      campaign: campaign || null,
      token: isId(sent['_once'] ?? '') ? sent['_once']! : null,
      suspicions: suspicions(answers, { ...came, often }),
      files: post.files.map((f) => ({ id: f.file.id, label: wordsIn(questions.get(f.key)!.label, locale) })),
    }
    const attempt = (mode?: Content['mode']) => open((w) => takeIn(w, form, asked, mode))
    try {
      // What keeps a deal from being made keeps no request from being heard.
      await attempt().catch((error: unknown) => {
        if (!(refusalOf(error) && content.mode !== 'manual') || isRepeated(error)) throw error
        return attempt('manual')
      })
    } catch (error) {
      await forget(open, post)
      if (!isRepeated(error)) throw error
    }
    return content.redirect
      ? answer('', 303, content.redirect, { location: content.redirect })
      : answer(await thanksPage(content, locale), 200)
  }

/** The same page was sent before: a second click, or the way back. */
const isRepeated = (error: unknown) => refusalOf(error)?.code === 'common.duplicate'

const originSent = (sent: Record<string, string>) => ({
  ...(sent['_page'] && { page: originOf(sent['_page'])?.page ?? '' }),
  ...(sent['_campaign'] && { campaign: PlainText(200).catch('').parse(sent['_campaign']) }),
})
