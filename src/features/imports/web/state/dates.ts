const twoWays = /^\s*(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})(?!\d)/

/** The two days a date such as 03/04/2025 may mean, as YYYY-MM-DD; undefined when it has only one reading, or none. */
export const twoReadings = (sample: string): { dmy: string; mdy: string } | undefined => {
  const found = twoWays.exec(sample)
  if (!found) return undefined
  const [, a, b, year] = found as unknown as [string, string, string, string]
  const [first, second] = [Number(a), Number(b)]
  if (first < 1 || second < 1 || first > 12 || second > 12 || first === second) return undefined
  const full = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`
  const day = (month: number, date: number) =>
    `${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  return { dmy: day(second, first), mdy: day(first, second) }
}

/** The first sample with two readings, beside them. */
export const ambiguousSample = (
  samples: readonly string[],
): { sample: string; dmy: string; mdy: string } | undefined => {
  for (const sample of samples) {
    const readings = twoReadings(sample)
    if (readings) return { sample: sample.trim(), ...readings }
  }
  return undefined
}
