import { useEffect, useRef, useState } from 'react'

/**
 * Lets records be made on the spot without losing one: what is asked for meanwhile, such as saving, is done by `act` as
 * soon as all are there, and not at all when one could not be made.
 */
export const useOnceMade = <T>(act: (asked: T) => void) => {
  const [making, setMaking] = useState(0)
  const [asked, setAsked] = useState<{ for: T } | null>(null)
  const done = useRef(asked)
  useEffect(() => {
    if (!asked || asked === done.current || making > 0) return
    done.current = asked
    act(asked.for)
  }, [asked, making, act])
  return {
    waiting: asked !== null && making > 0,
    onceMade: (wanted: T) => setAsked({ for: wanted }),
    onMaking: (made: Promise<unknown>) => {
      setMaking((n) => n + 1)
      const end = () => setMaking((n) => n - 1)
      made.then(end, () => (setAsked(null), end()))
    },
  }
}
