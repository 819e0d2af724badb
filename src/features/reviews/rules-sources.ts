/** Where each rule comes from, as the end of a phrase `review.source.<source>`. */
export const sourceOf = (_rule: string): string => 'practice'
