import { Tooltip } from '@mantine/core'
import { type RefObject, useEffect, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import classes from './Types.module.css'

/** How many types are named beside a clause; the rest at a click. */
const MOST = 3

/** What a clause is about, as small labels. */
export const Types = ({ types }: { types: readonly string[] }) => {
  const t = useT()
  const [all, setAll] = useState(false)
  if (types.length === 0) return null
  const rest = types.length - MOST
  return (
    <ul className={classes['types']}>
      {(all ? types : types.slice(0, MOST)).map((type) => (
        <li key={type} className={classes['type']} data-type={type}>
          {t(`review.type.${type}`)}
        </li>
      ))}
      {rest > 0 && !all && (
        <li>
          <button
            type="button"
            className={classes['more']}
            aria-label={t('review.types.more', { count: rest })}
            onClick={() => setAll(true)}
          >
            +{rest}
          </button>
        </li>
      )}
    </ul>
  )
}

/** Tells what clauses of a type promise, over whatever in the box names one: a single tooltip for hundreds of labels. */
export const TypeTip = ({ box }: { box: RefObject<HTMLElement | null> }) => {
  const t = useT()
  const [at, setAt] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const inside = box.current
    const over = ({ target }: Event) =>
      setAt(target instanceof Element ? target.closest<HTMLElement>('[data-type]') : null)
    const away = () => setAt(null)
    inside?.addEventListener('pointerover', over)
    inside?.addEventListener('pointerleave', away)
    return () => {
      inside?.removeEventListener('pointerover', over)
      inside?.removeEventListener('pointerleave', away)
    }
  }, [box])
  const type = at?.dataset['type']
  return (
    type && (
      <Tooltip
        opened
        target={at}
        label={t(`review.promise.${type}`)}
        multiline
        maw={280}
        // Stays in the region it explains.
        withinPortal={false}
      />
    )
  )
}
