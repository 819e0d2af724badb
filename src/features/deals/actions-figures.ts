// What features above may ask about the ways of deals, and know of their lines.
export { boardTotals } from './board.ts'
export { funnel } from './funnel.ts'
export { dealLines } from './lines.ts'
