import { html } from 'hono/html'
import { type Locale, languageTag, type PhraseParams } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import { drawnPages, nothingPage, plainPage } from '#kit/plain-page.ts'
import { asksCode, provenUntil } from './visit-proof.ts'
import type { Found } from './visit-signing.ts'

const style = `body{background:#eef0f3}main{max-width:62rem}.us{color:#5b5b66;margin:0}.state{border-radius:8px;padding:.8rem 1rem;margin:1rem 0;background:#dfe9f3;font-weight:600}.state.signed{background:#d9f0df}.state.over{background:#f6e3d0}
.page{display:block;width:100%;background:#fff;box-shadow:0 1px 4px #0003;margin:1rem 0;border-radius:2px}.sign{max-width:40rem}.sign h2{font-size:1.15rem;margin:2.5rem 0 .3rem}.row{display:flex;flex-wrap:wrap;gap:.7rem}code{overflow-wrap:anywhere}.plain{background:#fff;color:#1f4e79;border:1px solid #1f4e79}.plain:hover{background:#f2f6fa;color:#173c5e}
@media(prefers-color-scheme:dark){body{background:#101013}.state{background:#1f2f3f}.state.signed{background:#1c3324}.state.over{background:#3d2a18}.us{color:#a9a9b5}.plain{background:transparent;color:#9cc8f5;border-color:#9cc8f5}.plain:hover{background:#232328;color:#b4d6f5}}
@media print{.sign,nav{display:none}}`

/** What was sent, and what of it could not be taken; null where all was. */
export type Fault = {
  name: string
  position: string
  words: string
  problem: 'name' | 'position' | 'agree' | 'code' | 'words' | 'often' | 'state' | null
  /** What is wrong with a signature by certificate, as a phrase. */
  file?: string
}

const when = (at: Date, locale: Locale, timeZone: string) =>
  new Intl.DateTimeFormat(languageTag[locale], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)

type Say = (key: string, params?: PhraseParams) => string

/** Where the mailed code is given, or that it was; nothing where there is no address to mail one to. */
const codeField = (found: Found, say: Say, wrong: boolean) => {
  const { signer, provenAt, timeZone, row } = found
  const { email } = signer
  if (email === null) return ''
  if (provenAt !== null)
    return html`<p class="proven">
      ${say('proven', { email, until: when(provenUntil(provenAt), row.ruling, timeZone) })}
    </p>`
  // The first button of a form is the one that the enter key presses.
  return html`<label for="code">${say('code')}</label>
    <p id="code-about">${say(`code.${signer.code === null ? 'about' : 'sent'}`, { email })}</p>
    <input
      id="code"
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength="20"
      aria-describedby="code-about${wrong ? ' code-wrong' : ''}"
      ${wrong ? html`aria-invalid="true"` : ''}
    />${wrong ? html`<p class="wrong" id="code-wrong" role="alert">${say('wrong.code')}</p>` : ''}
    <div class="row">
      <button name="say" value="prove">${say('code.prove')}</button>
      <button class="plain" name="say" value="code">${say('code.send')}</button>
    </div>`
}

const form = (found: Found, say: Say, fault: Fault | null) => {
  const { signer, signing, path } = found
  const wrong = (of: Fault['problem']) =>
    of !== null && fault?.problem === of
      ? html`<p class="wrong" id="${of}-wrong">${say(`wrong.${of}`)}</p>`
      : ''
  const told = (of: Fault['problem']) =>
    fault?.problem === of ? html`aria-invalid="true" aria-describedby="${of}-wrong"` : ''
  return html`<form class="sign" method="post" action="${path}" accept-charset="utf-8">
    ${wrong('often')}
    <input type="hidden" name="sha256" value="${signing.sha256}" />
    ${codeField(found, say, fault?.problem === 'code')}
    <label for="name">${say('name')}</label>
    <input
      id="name"
      name="name"
      maxlength="200"
      autocomplete="name"
      value="${fault?.name || signer.name}"
      ${told('name')}
    />${wrong('name')}
    <label for="position">${say('position')}</label>
    <input
      id="position"
      name="position"
      maxlength="200"
      autocomplete="organization-title"
      value="${fault?.position ?? ''}"
      ${told('position')}
    />${wrong('position')}
    <label class="box"
      ><input type="checkbox" name="agree" value="yes" ${told('agree')} /> ${say('agree')}</label
    >${wrong('agree')}
    <button name="say" value="sign">${say('sign')}</button>
    <label for="words">${say('words')}</label>
    <textarea id="words" name="words" maxlength="2000" ${told('words')}>${fault?.words ?? ''}</textarea
    >${wrong('words')}
    <button class="plain" name="say" value="decline">${say('decline')}</button>
  </form>`
}

/** The form for a signature that was made elsewhere, by a certificate; the code is given in the other one. */
const fileForm = (found: Found, say: Say, fault: Fault | null) => {
  const { path, row } = found
  const file = fault?.file
  if (asksCode(found))
    return html`<section class="sign">
      <h2>${say('file.title')}</h2>
      <p>${say('file.first')}</p>
    </section>`
  return html`<form class="sign" method="post" action="${path}/signature" enctype="multipart/form-data">
    <h2>${say('file.title')}</h2>
    <p id="file-about">${say('file.about')}</p>
    <label for="file">${say('file')}</label>
    <input
      id="file"
      name="file"
      type="file"
      required
      accept=".p7s,.sig,.sgn,application/pkcs7-signature"
      aria-describedby="file-about${file ? ' file-wrong' : ''}"
      ${file ? html`aria-invalid="true"` : ''}
    />${file ? html`<p class="wrong" id="file-wrong" role="alert">${phrase(row.ruling, file)}</p>` : ''}
    <button class="plain">${say('file.send')}</button>
  </form>`
}

/** The page on which somebody of the other side signs: how it stands, the very pages, and what to fill in. */
export const signingPage = (found: Found, fault: Fault | null = null) => {
  const { row, signer, signing, state, path, us, timeZone } = found
  const locale = row.ruling
  const say: Say = (key, params) => phrase(locale, `contract.visit.${key}`, params)
  const title = say('title', { number: row.number ?? '' })
  const moment = signer.signed_at ?? signer.expires_at
  const line = say(`state.${state}`, {
    by: signer.signed_by ?? signer.name,
    at: moment ? when(moment, locale, timeZone) : '',
  })
  const look = state === 'signed' ? 'signed' : state === 'open' ? '' : 'over'
  return plainPage(
    locale,
    title,
    html`<p class="us">${us}</p>
      <h1>${title}</h1>
      <p>${row.name}</p>
      <p class="state ${look}" role="status">${line}</p>
      <nav><a href="${path}/pdf" download>${say('pdf')}</a></nav>
      <p>${say('sha256')} <code>${signing.sha256}</code></p>
      ${drawnPages(signing.pages, path, (page) => say('page', { page, pages: signing.pages.length }))}
      ${state === 'open' ? [form(found, say, fault), fileForm(found, say, fault)] : ''}`,
    style,
  )
}

/** What somebody reads whose link leads nowhere, or nowhere any more. */
export const noSigningPage = (locale: Locale) =>
  nothingPage(locale, phrase(locale, 'contract.visit.none.title'), phrase(locale, 'contract.visit.none.text'))
