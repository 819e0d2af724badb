import type { CSSProperties } from 'react'
import cells from './Cell.module.css'
import { colourOfId, initials } from './colours.ts'

const tint = (colour: string) => ({ '--chip': `var(--mantine-color-${colour}-6)` }) as CSSProperties

/** A word with a colour: an option or a tag. The letters keep the page's own colour, so that every tint can be read. */
export const Chip = ({ label, colour }: { label: string; colour?: string }) => (
  <span
    className={`${cells['chip']} ${colour ? '' : cells['plain']}`}
    style={colour ? tint(colour) : undefined}
    title={label}
  >
    <span className={cells['text']}>{label}</span>
  </span>
)

/** A member: initials in a steady colour, and the name. */
export const Person = ({ id, name }: { id: string; name: string }) => (
  <span className={cells['person']} title={name}>
    <Face id={id} name={name} />
    <span className={cells['text']}>{name}</span>
  </span>
)

/** The round initials of a member alone. */
export const Face = ({ id, name }: { id: string; name: string }) => (
  <span className={cells['face']} style={tint(colourOfId(id))} aria-hidden>
    {initials(name)}
  </span>
)
