// What other features may do with texts: read one from a file, have it reviewed, and keep that with a review.

export { plainText as fileText } from './file.ts'
export { keep as keepReading } from './reading.ts'
export { openErrorsOf } from './reading/standing.ts'
export { registerReviewed } from './reading/tell.ts'
export { reviewApart } from './seats.ts'
export { typesOf } from './types.ts'
