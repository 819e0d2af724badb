// What features above may ask about the ways of deals.
export { boardTotals } from './board.ts'
export { funnel } from './funnel.ts'
