import { useEffect, useState } from 'react'

/** False until the browser has had time for what matters more; true from then on. */
export const useIdle = (): boolean => {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), 1_500)
    return () => clearTimeout(timer)
  }, [])
  return idle
}
