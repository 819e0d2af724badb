// What other features may do with texts: read one from a file, have it reviewed, keep that with a review, and follow it.

export { plainText as fileText } from './file.ts'
export { keep as keepReading, readReading } from './reading.ts'
export { registerDecided, registerTally } from './reading/followed.ts'
export { findingTitle } from './reading/said.ts'
export { askedBy } from './own/actions-own.ts'
export { registerHouse } from './reading/house.ts'
export { openErrorsOf } from './reading/standing.ts'
export { registerReviewed } from './reading/tell.ts'
export { reviewApart } from './apart/seats.ts'
export { typesOf } from './types.ts'
