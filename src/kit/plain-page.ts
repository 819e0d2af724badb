import { html, raw } from 'hono/html'
import { type Locale, languageTag } from './i18n.ts'

// Pages for people without an account. They work without scripts, and `html` escapes everything that is put in.

const style = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1b1b1f;background:transparent}
main{max-width:34rem;margin:0 auto;padding:1.25rem}h1{font-size:1.4rem;line-height:1.25;margin:0 0 .5rem}p{margin:.25rem 0 .75rem}.intro,.thanks{white-space:pre-line}
label,legend{display:block;font-weight:600;margin:1rem 0 .3rem;padding:0}.box{display:flex;gap:.6rem;align-items:flex-start;font-weight:400}.box input{margin-top:.3rem;flex:none;width:1.1rem;height:1.1rem}
input:not([type=checkbox]),select,textarea{width:100%;font:inherit;color:inherit;background:#fff;border:1px solid #8a8a94;border-radius:6px;padding:.55rem .7rem;min-height:2.75rem}textarea{min-height:7rem;resize:vertical}
:focus-visible{outline:3px solid #2b6cb0;outline-offset:1px}[aria-invalid=true]{border-color:#b42318;border-width:2px}.wrong{color:#b42318;margin:.3rem 0 0;font-size:.92rem}.summary{border:2px solid #b42318;border-radius:6px;padding:.7rem 1rem;margin:0 0 1rem}
button{margin-top:1.4rem;font:inherit;font-weight:600;color:#fff;background:#1f4e79;border:0;border-radius:6px;padding:.7rem 1.4rem;min-height:2.9rem;cursor:pointer}button:hover{background:#173c5e}.optional{font-weight:400;color:#5b5b66}
.trap{position:absolute;left:-99rem;width:1px;height:1px;overflow:hidden}nav{margin-top:1.5rem;font-size:.88rem}nav a{margin-right:.9rem;color:#1f4e79}
@media(prefers-color-scheme:dark){body{color:#ececf1;background:#1a1a1d}input:not([type=checkbox]),select,textarea{background:#232328;border-color:#7c7c88}button{background:#8fc1f0;color:#10202f}button:hover{background:#b4d6f5}.optional{color:#a9a9b5}.wrong{color:#ff9d92}nav a,a{color:#9cc8f5}.summary{border-color:#ff9d92}[aria-invalid=true]{border-color:#ff9d92}:focus-visible{outline-color:#9cc8f5}}`

export type Html = ReturnType<typeof html>

/** A whole page in a language; `more` is what its style needs beside the common one. */
export const plainPage = (locale: Locale, title: string, body: Html, more = '') =>
  html`<!doctype html>
    <html lang="${languageTag[locale]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${raw(style + more)}
        </style>
      </head>
      <body>
        <main aria-label="${title}">${body}</main>
      </body>
    </html>`

/** The pages of a print as they were drawn, one under another; `label` names each by its place. */
export const drawnPages = (
  pages: readonly { top: number; width: number; height: number }[],
  path: string,
  label: (page: number) => string,
) =>
  pages.map(
    ({ top, width, height }, at) =>
      html`<img
        class="page"
        style="aspect-ratio:${width}/${height}"
        alt="${label(at + 1)}"
        src="${path}/pages#svgView(viewBox(0,${top},${width},${height}))"
      />`,
  )

/** What somebody reads whose link leads nowhere, or nowhere any more. */
export const nothingPage = (locale: Locale, title: string, text: string) =>
  plainPage(
    locale,
    title,
    html`<h1>${title}</h1>
      <p>${text}</p>`,
  )

/** What the form of such a page sent, as application/x-www-form-urlencoded; nothing of what is longer than `most` characters. */
export const sentIn = async (request: Request, most: number): Promise<URLSearchParams> => {
  let text = ''
  const decoder = new TextDecoder()
  for await (const piece of request.body ?? []) {
    text += decoder.decode(piece, { stream: true })
    if (text.length > most) return new URLSearchParams()
  }
  return new URLSearchParams(text)
}
