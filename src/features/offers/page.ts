import { html } from 'hono/html'
import { type Locale, languageTag } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { drawnPages, nothingPage, plainPage } from '#kit/plain-page.ts'
import type { Details } from './contract-papers.ts'
import type { Found } from './visit.ts'
import { isExpired, printedNumber, transitions } from './rules.ts'

const style = `body{background:#eef0f3}main{max-width:62rem}.seller{color:#5b5b66;margin:0}.state{border-radius:8px;padding:.8rem 1rem;margin:1rem 0;background:#dfe9f3;font-weight:600}.state.done{background:#d9f0df}.state.over{background:#f6e3d0}
.page{display:block;width:100%;background:#fff;box-shadow:0 1px 4px #0003;margin:1rem 0;border-radius:2px}.talk{max-width:40rem}.said{border-left:3px solid #9fb3c8;padding:.1rem .8rem;margin:.8rem 0;white-space:pre-line}.said b{font-weight:600}.said time{color:#5b5b66;font-size:.88rem}
.row{display:flex;flex-wrap:wrap;gap:.7rem}.plain{background:#fff;color:#1f4e79;border:1px solid #1f4e79}.plain:hover{background:#f2f6fa;color:#173c5e}
@media(prefers-color-scheme:dark){body{background:#101013}.state{background:#1f2f3f}.state.done{background:#1c3324}.state.over{background:#3d2a18}.seller,.said time{color:#a9a9b5}.plain{background:transparent;color:#9cc8f5;border-color:#9cc8f5}.plain:hover{background:#232328;color:#b4d6f5}}
@media print{.talk,nav{display:none}}`

/** What was sent and could not be taken, to be mended. */
export type Fault = { name: string; words: string; problem: 'name' | 'words' | 'late' }

const when = (at: string, locale: Locale, timeZone: string) =>
  new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    Date.parse(at),
  )

const stateLine = ({ row, today }: Found, locale: Locale) => {
  const day = (iso: string) =>
    new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(iso),
    )
  const expired = isExpired({ state: row.state, validUntil: row.valid_until }, today)
  const key = expired ? 'expired' : row.state === 'issued' ? 'sent' : row.state
  const params = {
    by: row.answered_by ?? '',
    day: row.valid_until ? day(row.valid_until) : '',
    until: row.valid_until ? 'yes' : 'no',
  }
  const look = key === 'accepted' ? 'done' : key === 'sent' ? '' : 'over'
  return html`<p class="state ${look}" role="status">
    ${phrase(locale, `offer.visit.state.${key}`, params)}
  </p>`
}

const talk = (comments: Details['comments'], locale: Locale, zone: string) =>
  comments.map(
    (c) =>
      html`<div class="said">
        <b>${c.name}</b> <time datetime="${c.at}">${when(c.at, locale, zone)}</time><br />${c.body}
      </div>`,
  )

const form = ({ row, today }: Found, locale: Locale, fault: Fault | null) => {
  const say = (key: string) => phrase(locale, `offer.visit.${key}`)
  const waits = transitions.accept.from.includes(row.state)
  const expired = isExpired({ state: row.state, validUntil: row.valid_until }, today)
  const wrong = (of: Fault['problem']) =>
    fault?.problem === of ? html`<p class="wrong" id="${of}-wrong">${say(`wrong.${of}`)}</p>` : ''
  const told = (of: Fault['problem']) =>
    fault?.problem === of ? html`aria-invalid="true" aria-describedby="${of}-wrong"` : ''
  return html`<form method="post" accept-charset="utf-8">
    ${wrong('late')}
    <label for="name">${say('name')}</label>
    <input
      id="name"
      name="name"
      maxlength="200"
      autocomplete="name"
      required
      value="${fault?.name ?? ''}"
      ${told('name')}
    />
    ${wrong('name')}
    <label for="words">${say('words')}</label>
    <textarea id="words" name="words" maxlength="4000" ${told('words')}>${fault?.words ?? ''}</textarea
    >${wrong('words')}
    <div class="row">
      ${
        waits && !expired
          ? html`<button name="say" value="accept">${say('accept')}</button>
              <button class="plain" name="say" value="decline">${say('decline')}</button>`
          : ''
      }
      ${expired ? html`<button name="say" value="renew">${say('renew')}</button>` : ''}
      <button class="plain" name="say" value="comment">${say('comment')}</button>
    </div>
  </form>`
}

/** The customer's page of an offer: how it stands, its pages as they were printed, what was said, and the answer. */
export const offerPage = (found: Found, fault: Fault | null = null) => {
  const { row, seller, path, comments, timeZone } = found
  const { locale } = row
  const number = printedNumber(row.number ?? '', row.revision)
  const title = phrase(locale, 'offer.visit.title', { number })
  return plainPage(
    locale,
    title,
    html`<p class="seller">${seller}</p>
      <h1>${title}</h1>
      <p>${row.name}</p>
      ${stateLine(found, locale)}
      <nav><a href="${path}/pdf" download>${phrase(locale, 'offer.visit.pdf')}</a></nav>
      ${drawnPages(row.pages ?? [], path, (page) =>
        phrase(locale, 'offer.visit.page', { page, pages: row.pages?.length ?? 1 }),
      )}
      <div class="talk">${talk(comments, locale, timeZone)}${form(found, locale, fault)}</div>`,
    style,
  )
}

/** What somebody reads where there is no offer, or none any more. */
export const noOfferPage = (locale: Locale) =>
  nothingPage(locale, phrase(locale, 'offer.visit.none.title'), phrase(locale, 'offer.visit.none.text'))
