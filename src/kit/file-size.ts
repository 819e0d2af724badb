/** How large a file that shows something, such as evidence, may be, in bytes. */
export const mostFileBytes = 30_000_000

/** Whether one of these files is too large to be sent in. */
export const isHeavy = (files: readonly { size: number }[]): boolean =>
  files.some(({ size }) => size > mostFileBytes)
