import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import type { Block, Line, Sheet } from '#features/dashboards/actions-sheet.ts'
import { type Locale, languageTag } from '#kit/i18n.ts'
import { phrase } from '#kit/phrases.ts'
import type { Screen } from './contract.ts'

/** Milliseconds after which a page shows itself anew. */
const AGAIN = 20_000
/** Puts in place what the page says now; while the server does not answer, or bids to wait, the last picture stays. */
const script = `setInterval(async()=>{try{const a=await fetch(location.href,{cache:'no-store'});if(a.status===429||a.status>=500)return;const d=new DOMParser().parseFromString(await a.text(),'text/html');document.title=d.title;document.querySelector('style').replaceWith(d.querySelector('style'));document.body.replaceWith(d.body)}catch{}},${AGAIN})`
/** The one script that a page may run, as its policy of content names it. */
export const scriptHash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`

const colours = {
  dark: '--ground:#151514;--card:#21211f;--ink:#f4f4f3;--soft:#a9a9a4;--line:#3b3b39;--bar:#d69477;--rest:#33332f;--good:#69db7c;--bad:#ff9d92',
  light:
    '--ground:#f4f4f3;--card:#fff;--ink:#21211f;--soft:#696965;--line:#dededb;--bar:#b96442;--rest:#ebebe9;--good:#247635;--bad:#bc2727',
}
const style = `*{box-sizing:border-box}html{font-size:clamp(13px,.95vw,40px)}body{margin:0;min-height:100vh;font:1rem/1.4 system-ui,-apple-system,"Segoe UI","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:var(--ink);background:var(--ground)}
header{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.3rem 2rem;padding:1rem 1.4rem .2rem}h1{margin:0;font-size:1.9rem;line-height:1.2}header p{margin:0;color:var(--soft)}header b{color:var(--ink)}
main{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));grid-auto-flow:dense;gap:.8rem;padding:.8rem 1.4rem 1.4rem;align-items:start}section{grid-column:span 12;min-width:0;padding:.9rem 1.1rem 1rem;border:1px solid var(--line);border-radius:.8rem;background:var(--card)}
h2{margin:0 0 .6rem;font-size:1.15rem;line-height:1.25}dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem 1.4rem;margin:0}dt{color:var(--soft)}dd{margin:0;font-variant-numeric:tabular-nums}dd b{font-size:2.5rem;line-height:1.15;margin-right:.5rem}.up{color:var(--good)}.down{color:var(--bad)}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{padding:.28rem .5rem;text-align:right;font-weight:400;overflow-wrap:break-word}thead th{color:var(--soft);font-size:.9rem}tr>:first-child{padding-left:0;text-align:left}tbody tr{border-top:1px solid var(--line)}tfoot tr{border-top:2px solid var(--line)}tfoot :is(th,td){font-weight:600}
.bar{width:32%;min-width:4rem}.bar span{display:block;height:.9rem;border-radius:.2rem;background:var(--rest)}.bar i{display:block;height:100%;min-width:2px;border-radius:.2rem;background:var(--bar)}
.columns{display:flex;align-items:flex-end;height:9rem;gap:.25rem;margin:.8rem 0 0;padding:0;list-style:none}.columns li{flex:1;min-width:2px;display:flex;flex-direction:column;justify-content:flex-end;height:100%;text-align:center;font-size:.85rem}.columns i{display:block;min-height:2px;border-radius:.2rem .2rem 0 0;background:var(--bar)}.columns.many .value,.columns.many .name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.name{color:var(--soft);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.note{margin:.5rem 0 0;color:var(--soft)}.ended{display:grid;place-content:center;min-height:100vh;padding:2rem;text-align:center}.ended p{color:var(--soft);max-width:32rem}
@media(min-width:48em){.s{grid-column:span 3}.m{grid-column:span 6}}@media(min-width:100em){.m{grid-column:span 4}.l{grid-column:span 6}.wide{grid-column:span 12}}`

type Html = ReturnType<typeof html>

const whole = (locale: Locale, title: string, look: keyof typeof colours, body: Html) =>
  html`<!doctype html>
    <html lang="${languageTag[locale]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${look}" />
        <title>${title}</title>
        <style>
          ${raw(`:root{${colours[look]}}${style}`)}
        </style>
        ${raw(`<script>${script}</script>`)}
      </head>
      <body>
        ${body}
      </body>
    </html>`

const numbersOf = ({ numbers }: Block) =>
  numbers.length === 0
    ? ''
    : html`<dl>
        ${numbers.map(
          ({ label, amounts, change, good }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>
                ${amounts.map((amount) => html`<b>${amount}</b>`)}
                ${change && html`<span class="${good ? 'up' : 'down'}">${change}</span>`}
              </dd>
            </div>`,
        )}
      </dl>`

const barOf = ({ bar }: Line) =>
  html`<td class="bar" aria-hidden="true">
    ${bar === null ? '' : html`<span><i style="width:${Math.round(100 * bar)}%"></i></span>`}
  </td>`

/** A cell whose sign is said in words. */
const signOf = (sign: string, said: string) =>
  html`<td><span role="img" aria-label="${said}">${sign}</span></td>`

const tableOf = ({ title, table }: Block) => {
  if (!table) return ''
  const bars = table.lines.some(({ bar }) => bar !== null)
  const [first = '', ...heads] = table.head
  const [total = '', ...sums] = table.foot ?? []
  return html`<table aria-label="${title}">
    <thead>
      <tr>
        <th scope="col">${first}</th>
        ${bars ? html`<td aria-hidden="true"></td>` : ''}
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${table.lines.map((line) => {
        const [name = '', ...cells] = line.cells
        return html`<tr>
          <th scope="row" style="padding-left:${line.depth}rem">${name}</th>
          ${bars ? barOf(line) : ''}
          ${cells.map((cell, at) => (line.said && at === cells.length - 1 ? signOf(cell, line.said) : html`<td>${cell}</td>`))}
        </tr>`
      })}
    </tbody>
    ${
      table.foot
        ? html`<tfoot>
            <tr>
              <th scope="row">${total}</th>
              ${bars ? html`<td aria-hidden="true"></td>` : ''} ${sums.map((sum) => html`<td>${sum}</td>`)}
            </tr>
          </tfoot>`
        : ''
    }
  </table>`
}

const MANY = 14
const columnsOf = ({ columns }: Block) =>
  columns.length === 0
    ? ''
    : html`<ul class="columns ${columns.length > MANY ? 'many' : ''}">
        ${columns.map(
          ({ name, value, height }) =>
            html`<li>
              <span class="value">${value}</span><i style="height:${Math.round(80 * height)}%"></i
              ><span class="name">${name}</span>
            </li>`,
        )}
      </ul>`

/** A desk as a page without links, in large letters, which shows itself anew. */
export const screenPage = (
  { title, workspace, span, made, blocks }: Sheet,
  { locale, look }: { locale: Locale; look: NonNullable<Screen['look']> },
): Html =>
  whole(
    locale,
    `${title} · ${workspace}`,
    look,
    html`<header>
        <h1>${title} · ${workspace}</h1>
        <p><b>${span}</b> · ${made}</p>
      </header>
      <main>
        ${blocks.map(
          (block) =>
            html`<section
              class="${block.size}${block.numbers.length > 3 ? ' wide' : ''}"
              aria-label="${block.title}"
            >
              <h2>${block.title}</h2>
              ${numbersOf(block)} ${columnsOf(block)} ${tableOf(block)}
              ${block.note && html`<p class="note">${block.note}</p>`}
            </section>`,
        )}
      </main>`,
  )

/** What a link shows that has ended, or that nobody ever made; it looks again, should it be given back. */
export const endedPage = (locale: Locale, why: 'ended' | 'late'): Html => {
  const title = phrase(locale, `screen.${why}.title`)
  return whole(
    locale,
    title,
    'dark',
    html`<main class="ended">
      <div>
        <h1>${title}</h1>
        <p>${phrase(locale, `screen.${why}.text`)}</p>
      </div>
    </main>`,
  )
}
