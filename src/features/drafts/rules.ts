type Standing = { state: string; editedBy: string }

/** Whether a member may answer for a draft: anybody but who edited it last, so that two have seen it. */
export const mayAnswer = ({ editedBy }: Pick<Standing, 'editedBy'>, memberId: string): boolean =>
  editedBy !== memberId

/**
 * Whether a draft may come in force: approved, or the same as a version that was in force before (`former`), or where nobody
 * but its editor could review it.
 */
export const mayPublish = (
  { state, editedBy }: Standing,
  { former, able }: { former: boolean; able: readonly string[] },
): boolean => state === 'approved' || former || able.every((id) => id === editedBy)
