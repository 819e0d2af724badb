// What others may know of a deal's lines.
export { dealLines } from './lines.ts'
