/** One figure beside its bar; `ok` is undefined for what has no bar. */
export type Line = {
  what: string
  size: number | null
  figures: string
  ratio: number
  bar: number
  ok: boolean
}

const count = (n: number | null) => (n === null ? '' : n.toLocaleString('en').replaceAll(',', ' '))

/** The results as a Markdown table. */
export const table = (lines: readonly Line[]): string =>
  [
    '| what | companies | figures | ratio | bar | |',
    '|---|---:|---|---:|---:|---|',
    ...lines.map(
      (l) =>
        `| ${l.what} | ${count(l.size)} | ${l.figures} | ${l.ratio.toFixed(2)} | ${l.bar} | ${l.ok ? 'met' : '**missed**'} |`,
    ),
  ].join('\n')
