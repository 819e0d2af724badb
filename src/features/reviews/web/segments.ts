import type { Finding } from '../contract.ts'

/** A run of text that the same findings are about, the shortest of them first. */
export type Segment = { from: number; to: number; findings: readonly Finding[] }

/** Cuts a stretch of text, in UTF-16 units, wherever a finding begins or ends. */
export const segments = (from: number, to: number, findings: readonly Finding[]): Segment[] => {
  if (from >= to) return []
  const here = findings
    .flatMap((finding) =>
      finding.from === null || finding.to === null || finding.to <= from || finding.from >= to
        ? []
        : [{ finding, from: Math.max(finding.from, from), to: Math.min(finding.to, to) }],
    )
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))
  const cuts = [...new Set([from, to, ...here.flatMap((h) => [h.from, h.to])])].toSorted((a, b) => a - b)
  return cuts.slice(1).map((end, i) => ({
    from: cuts[i]!,
    to: end,
    findings: here.filter((h) => h.from < end && h.to > cuts[i]!).map((h) => h.finding),
  }))
}
