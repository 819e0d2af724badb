import type { Locale } from '#kit/i18n.ts'
import type { Form } from '../contract.ts'
import type { Question } from '../contract-content.ts'
import { wordsIn } from '../rules.ts'

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)

/** A frame with the form's own page; it is told the whole address it stands at, so that campaigns are known. */
export const frameSnippet = ({ name }: Form, address: string): string =>
  `<iframe src="${escape(address)}" title="${escape(name)}" referrerpolicy="no-referrer-when-downgrade" style="width:100%;min-height:640px;border:0"></iframe>`

const input = (q: Question, label: string): string => {
  const told = `name="${q.key}"${q.required ? ' required' : ''}`
  const options = q.options.map((o) => `<option>${escape(o)}</option>`).join('')
  if (q.asks === 'flag') return `<label><input type="checkbox" ${told} value="1"> ${label}</label>`
  if (q.asks === 'message' || q.asks === 'longText')
    return `<label>${label} <textarea ${told}></textarea></label>`
  if (q.asks === 'choice')
    return `<label>${label} <select ${told}><option></option>${options}</select></label>`
  const type =
    { phone: 'tel', email: 'email', file: 'file', meetAt: 'datetime-local' }[q.asks as string] ?? 'text'
  return `<label>${label} <input type="${type}" ${told}></label>`
}

type Said = { send: string; consent: string }

/** The form as plain HTML, without any look or script; `asked` says what a question of the lead's own fields is called. */
export const plainSnippet = (
  { content }: Form,
  address: string,
  locale: Locale,
  asked: (asks: Question['asks']) => string,
  said: Said,
): string =>
  [
    `<form method="post" action="${escape(address)}?lang=${locale}" enctype="multipart/form-data">`,
    ...content.questions.map((q) => `  ${input(q, escape(wordsIn(q.label, locale) || asked(q.asks)))}`),
    `  <input name="website_url" tabindex="-1" autocomplete="off" aria-hidden="true" style="position:absolute;left:-99rem">`,
    ...(content.consent
      ? [
          `  <label><input type="checkbox" name="consent" value="1" required> ${escape(wordsIn(content.consent.text, locale) || said.consent)}</label>`,
        ]
      : []),
    `  <button>${escape(wordsIn(content.button, locale) || said.send)}</button>`,
    `</form>`,
  ].join('\n')
