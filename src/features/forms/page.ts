import { html } from 'hono/html'
import { type Locale, languageName, languageTag, locales } from '#kit/i18n.ts'
import { countriesIn } from '#kit/country-names.ts'
import { phrase } from '#kit/phrases.ts'
import { type Html, plainPage } from '#kit/plain-page.ts'
import { sizes } from '#features/companies/contract.ts'
import type { Content, Question } from './contract-content.ts'
import { type Fault, type Sent, wordsIn, zoneIn } from './rules.ts'

/** What stands in a form beside its questions, without the visitor seeing it. */
export type Hidden = { began: string; once: string; page: string; campaign: string; lang: Locale }
/** What was sent and is wrong, to be mended; `late` says that too many came and the visitor should try once more later. */
export type Attempt = { sent: Sent; faults: Record<string, Fault>; late?: boolean }

const labelOf = (q: Question, locale: Locale) =>
  wordsIn(q.label, locale) || phrase(locale, `form.asks.${q.asks}`)

const choices = (q: Question, locale: Locale): [value: string, label: string][] =>
  q.asks === 'size'
    ? sizes.map((size) => [size, phrase(locale, `lead.size.${size}`)])
    : q.asks === 'country'
      ? countriesIn(locale).map(({ value, label }) => [value, label])
      : q.options.map((option) => [option, option])

const types: Partial<Record<Question['asks'], [type: string, autocomplete: string]>> = {
  person: ['text', 'name'],
  companyName: ['text', 'organization'],
  phone: ['tel', 'tel'],
  email: ['email', 'email'],
  city: ['text', 'address-level2'],
  file: ['file', 'off'],
  meetAt: ['datetime-local', 'off'],
}

const input = (q: Question, locale: Locale, value: string, told: Html | string): Html => {
  switch (q.asks) {
    case 'message':
    case 'longText':
      return html`<textarea id="${q.key}" name="${q.key}" maxlength="10000" ${told}>${value}</textarea>`
    case 'choice':
    case 'size':
    case 'country':
      return html`<select id="${q.key}" name="${q.key}" ${told}>
        <option value="">—</option>
        ${choices(q, locale).map(
          ([of, label]) =>
            html`<option value="${of}" ${of === value ? html`selected` : ''}>${label}</option>`,
        )}
      </select>`
    default: {
      const [type, complete] = types[q.asks] ?? ['text', 'on']
      return html`<input
        id="${q.key}"
        name="${q.key}"
        type="${type}"
        autocomplete="${complete}"
        ${type === 'file' ? '' : html`value="${value}" maxlength="254"`}
        ${told}
      />`
    }
  }
}

const line = (q: Question, locale: Locale, timeZone: string, { sent, faults }: Attempt): Html => {
  const fault = faults[q.key]
  const label = labelOf(q, locale) + (q.asks === 'meetAt' ? ` (${zoneIn(locale, timeZone)})` : '')
  const wrong = fault
    ? html`<p class="wrong" id="${q.key}-wrong">${phrase(locale, `form.wrong.${fault}`, { label })}</p>`
    : html``
  const told = html`${q.required ? html`required` : ''}
  ${fault ? html`aria-invalid="true" aria-describedby="${q.key}-wrong"` : ''}`
  const extra = q.required ? html`` : html` <span class="optional">${phrase(locale, 'form.optional')}</span>`
  if (q.asks === 'flag')
    return html`<div>
      <label class="box"
        ><input type="checkbox" name="${q.key}" value="1" ${sent[q.key] ? html`checked` : ''} ${told} />
        <span>${label}</span></label
      >${wrong}
    </div>`
  return html`<div>
    <label for="${q.key}">${label}${extra}</label>${input(q, locale, sent[q.key] ?? '', told)}${wrong}
  </div>`
}

const consentLine = ({ consent }: Content, locale: Locale, { sent, faults }: Attempt): Html => {
  if (!consent) return html``
  const words = wordsIn(consent.text, locale) || phrase(locale, 'form.consent.words')
  return html`<div>
    <label class="box" style="margin-top:1.2rem"
      ><input
        type="checkbox"
        name="consent"
        value="1"
        required
        ${sent['consent'] ? html`checked` : ''}
        ${faults['consent'] ? html`aria-invalid="true" aria-describedby="consent-wrong"` : ''}
      />
      <span
        >${words}
        ${
          consent.link
            ? html`<a href="${consent.link}" target="_blank" rel="noopener"
                >${phrase(locale, 'form.consent.link')}</a
              >`
            : ''
        }</span
      ></label
    >${faults['consent'] ? html`<p class="wrong" id="consent-wrong">${phrase(locale, 'form.wrong.consent')}</p>` : ''}
  </div>`
}

const summary = (locale: Locale, { faults, late }: Attempt): Html =>
  late || Object.keys(faults).length > 0
    ? html`<p class="summary" role="alert">${phrase(locale, late ? 'form.late' : 'form.wrong')}</p>`
    : html``

/** A form to be filled in; what was sent before and is wrong stands where it was typed. */
export const formPage = (
  content: Content,
  locale: Locale,
  hidden: Hidden,
  timeZone: string,
  attempt: Attempt = { sent: {}, faults: {} },
) => {
  const title = wordsIn(content.title, locale) || phrase(locale, 'form.title')
  const others = content.locale ? [] : locales.filter((l) => l !== locale)
  return plainPage(
    locale,
    title,
    html`<h1>${title}</h1>
      <p class="intro">${wordsIn(content.intro, locale)}</p>
      ${summary(locale, attempt)}
      <form method="post" action="?lang=${locale}" enctype="multipart/form-data">
        ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="_${name}" value="${value}" />`)}
        ${content.questions.map((q) => line(q, locale, timeZone, attempt))}
        <div class="trap" aria-hidden="true">
          <label
            >${phrase(locale, 'form.trap')}
            <input name="website_url" tabindex="-1" autocomplete="off" value=""
          /></label>
        </div>
        ${consentLine(content, locale, attempt)}
        <button>${wordsIn(content.button, locale) || phrase(locale, 'form.send')}</button>
      </form>
      ${
        others.length > 0
          ? html`<nav>
              ${others.map((l) => html`<a href="?lang=${l}" lang="${languageTag[l]}">${languageName[l]}</a>`)}
            </nav>`
          : ''
      }`,
  )
}

/** What a visitor reads when the request has come in. */
export const thanksPage = ({ thanks }: Content, locale: Locale) => {
  const title = phrase(locale, 'form.thanks.title')
  return plainPage(
    locale,
    title,
    html`<h1>${title}</h1>
      <p class="thanks" role="status">${wordsIn(thanks, locale) || phrase(locale, 'form.thanks.text')}</p>`,
  )
}

/** What a visitor reads where no form is any more. */
export const closedPage = (locale: Locale) => {
  const title = phrase(locale, 'form.closed.title')
  return plainPage(
    locale,
    title,
    html`<h1>${title}</h1>
      <p>${phrase(locale, 'form.closed.text')}</p>`,
  )
}
