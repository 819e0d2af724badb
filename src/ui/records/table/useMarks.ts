import { useCallback, useEffect, useState } from 'react'

const SHOWN = 2_600

/** The fields that somebody else has just changed, by record; each mark goes after a moment. */
export const useMarks = () => {
  const [marks, setMarks] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  const mark = useCallback(
    (id: string, fields: readonly string[]) => setMarks((all) => new Map(all).set(id, fields)),
    [],
  )
  useEffect(() => {
    if (marks.size === 0) return
    const timer = setTimeout(() => setMarks(new Map()), SHOWN)
    return () => clearTimeout(timer)
  }, [marks])
  return { marks, mark }
}
