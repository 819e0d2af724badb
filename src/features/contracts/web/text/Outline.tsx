import { useEffect, useState } from 'react'
import { useT } from '#ui/i18n.tsx'
import { textOf } from '../../rules.ts'
import { useDesk, useTypeName } from '../desk.ts'
import classes from './Text.module.css'

/** Sections and appendices, the clauses one finds one's way by. */
export const useSections = () => {
  const { texts } = useDesk()
  const typeOf = useTypeName()
  return texts[0].reads.clauses
    .filter(({ depth }) => depth < 2)
    .map(({ code, depth, label, heading }) => ({
      code,
      depth,
      label,
      heading: textOf(heading) || typeOf(code),
    }))
}

/** The section that is being read: the last that began above the upper quarter of what is in sight. */
const useReadSection = (codes: readonly string[]) => {
  const [read, setRead] = useState<string | null>(null)
  const all = codes.join(' ')
  useEffect(() => {
    const inSight = new Set<string>()
    const look = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const code = target.getAttribute('data-code')!
          if (isIntersecting) inSight.add(code)
          else inSight.delete(code)
        }
        const clauses = [...document.querySelectorAll('[data-code]')].map((c) => c.getAttribute('data-code')!)
        const at = clauses.findIndex((code) => inSight.has(code))
        const within = clauses.slice(0, at + 1).findLast((code) => all.split(' ').includes(code))
        if (within) setRead(within)
      },
      // The end of the section before, still in sight at the top, is not what is read.
      { root: document.querySelector('[data-reading]'), rootMargin: '-40px 0px -70% 0px' },
    )
    for (const clause of document.querySelectorAll('[data-code]')) look.observe(clause)
    return () => look.disconnect()
  }, [all])
  return read
}

/** The way through the contract, and where in it one is. */
export const Outline = () => {
  const t = useT()
  const { jump } = useDesk()
  const sections = useSections()
  const read = useReadSection(sections.map(({ code }) => code))
  return (
    <nav className={classes['outline']} aria-label={t('contract.outline')}>
      <ul>
        {sections.map(({ code, depth, label, heading }) => (
          <li key={code} data-depth={depth}>
            <a
              href={`#${code}`}
              aria-current={read === code ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault()
                jump(code)
              }}
            >
              <span>{label}</span> {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
