import { type Archive, readXml } from '../xlsx-zip.ts'
import { written } from './labels.ts'

type Level = {
  start: number
  format: string
  text: string
  gap: string
  restart: number | undefined
  style: string
  legal: boolean
}
type Abstract = { levels: Map<number, Level>; link: string }
type Num = { abstract: string; starts: Map<number, number>; levels: Map<number, Level> }
type Style = { basedOn: string; num: string | undefined; level: number | undefined }

/** What Word numbers paragraphs by, as it stands in `numbering.xml` and `styles.xml`. */
export type Numbering = {
  abstracts: Map<string, Abstract>
  nums: Map<string, Num>
  styles: Map<string, Style>
  usual: string
}

const blank = (): Level => ({
  start: 1,
  format: 'decimal',
  text: '',
  gap: ' ',
  restart: undefined,
  style: '',
  legal: false,
})
const gaps: Record<string, string> = { nothing: '', space: ' ', tab: ' ' }
/** Word has nine levels. */
const LEVELS = 9
/** A style rests on others; more than this is a ring. */
const MOST_STYLES = 20

/** An attribute by its local name, whatever its prefix. */
export const attribute = (at: Readonly<Record<string, string>>, name: string): string | undefined =>
  at[`w:${name}`] ?? at[name] ?? Object.entries(at).find(([key]) => key.endsWith(`:${name}`))?.[1]

const readNumbers = async (archive: Archive, part: string, into: Numbering) => {
  let abstract: Abstract | undefined
  let num: Num | undefined
  let level: Level | undefined
  let overridden = 0
  await readXml(archive.read(part), {
    open: (name, at) => {
      const value = attribute(at, 'val') ?? ''
      if (name === 'abstractNum') {
        abstract = { levels: new Map(), link: '' }
        into.abstracts.set(attribute(at, 'abstractNumId') ?? '', abstract)
      } else if (name === 'num') {
        abstract = undefined
        num = { abstract: '', starts: new Map(), levels: new Map() }
        into.nums.set(attribute(at, 'numId') ?? '', num)
      } else if (name === 'lvl') {
        level = blank()
        ;(num ?? abstract)?.levels.set(Number(attribute(at, 'ilvl') ?? 0), level)
      } else if (name === 'abstractNumId' && num) num.abstract = value
      else if (name === 'numStyleLink' && abstract) abstract.link = value
      else if (name === 'lvlOverride') overridden = Number(attribute(at, 'ilvl') ?? 0)
      else if (name === 'startOverride') num?.starts.set(overridden, Number(value) || 0)
      else if (level) {
        if (name === 'start') level.start = Number(value) || 0
        else if (name === 'numFmt') level.format = value
        else if (name === 'lvlText') level.text = value
        else if (name === 'suff') level.gap = gaps[value] ?? ' '
        else if (name === 'lvlRestart') level.restart = Number(value)
        else if (name === 'pStyle') level.style = value
        else if (name === 'isLgl') level.legal = !/^(0|false)$/.test(value)
      }
    },
    close: (name) => {
      if (name === 'lvl') level = undefined
      else if (name === 'num') num = undefined
    },
  })
}

const readStyles = async (archive: Archive, part: string, into: Numbering) => {
  let style: Style | undefined
  await readXml(archive.read(part), {
    open: (name, at) => {
      const value = attribute(at, 'val')
      if (name === 'style') {
        const id = attribute(at, 'styleId') ?? ''
        style = { basedOn: '', num: undefined, level: undefined }
        into.styles.set(id, style)
        if (attribute(at, 'type') === 'paragraph' && /^(1|true)$/.test(attribute(at, 'default') ?? ''))
          into.usual = id
      } else if (!style) return
      else if (name === 'basedOn') style.basedOn = value ?? ''
      else if (name === 'numId') style.num = value
      else if (name === 'ilvl') style.level = Number(value)
    },
    close: (name) => {
      if (name === 'style') style = undefined
    },
  })
}

/** Reads how a document numbers its paragraphs; parts that are not there number nothing. */
export const readNumbering = async (
  archive: Archive,
  numbers: string,
  styles: string,
): Promise<Numbering> => {
  const found: Numbering = { abstracts: new Map(), nums: new Map(), styles: new Map(), usual: '' }
  await readStyles(archive, styles, found)
  await readNumbers(archive, numbers, found)
  return found
}

/** What a paragraph says of its own number: `num` 0 takes the style's away. */
export type Numbered = { style: string; num: string | undefined; level: number | undefined }

/** Counts the paragraphs of a document as Word does, and tells each its label (`3.2.1. `, `(a) `), empty of those without. */
export const createCounter = ({ abstracts, nums, styles, usual }: Numbering) => {
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  /** Where a style, or one it rests on, takes its number from. */
  const ofStyle = (id: string): { num: string; level: number | undefined; style: string } | undefined => {
    let name = id === '' ? usual : id
    for (let step = 0; step < MOST_STYLES && name !== ''; step++) {
      const style = styles.get(name)
      if (style?.num !== undefined) return { num: style.num, level: style.level, style: name }
      name = style?.basedOn ?? ''
    }
    return undefined
  }
  const abstractOf = (id: string): [id: string, Abstract | undefined] => {
    const abstract = abstracts.get(id)
    const linked = abstract?.link ? styles.get(abstract.link)?.num : undefined
    const other = linked === undefined ? undefined : nums.get(linked)?.abstract
    return other === undefined ? [id, abstract] : [other, abstracts.get(other)]
  }

  return ({ style, num, level }: Numbered): string => {
    const inherited = ofStyle(style)
    const numId = num ?? inherited?.num
    const own = numId === undefined || numId === '0' ? undefined : nums.get(numId)
    if (numId === undefined || !own) return ''
    const [id, abstract] = abstractOf(own.abstract)
    const levelAt = (at: number) => own.levels.get(at) ?? abstract?.levels.get(at)
    const byStyle = [...(abstract?.levels ?? [])].find(
      ([, one]) => one.style !== '' && one.style === (inherited?.style ?? style),
    )?.[0]
    const at = Math.min(
      LEVELS - 1,
      Math.max(0, level ?? (num === undefined ? (byStyle ?? inherited?.level) : byStyle) ?? 0),
    )
    const one = levelAt(at)
    if (!one) return ''
    const values = counts.get(id) ?? []
    counts.set(id, values)
    if (!begun.has(numId)) {
      begun.add(numId)
      for (const [which, start] of own.starts) values[which] = start - 1
    }
    const startOf = (which: number) => own.starts.get(which) ?? levelAt(which)?.start ?? 1
    values[at] = (values[at] ?? startOf(at) - 1) + 1
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const restart = levelAt(deeper)?.restart
      if (restart === undefined || (restart > 0 && at < restart)) values[deeper] = undefined
    }
    if (one.format === 'bullet') return '• '
    const label = one.text.replace(/%([1-9])/g, (_, digit: string) => {
      const which = Number(digit) - 1
      return written(
        values[which] ?? startOf(which),
        one.legal ? 'decimal' : (levelAt(which)?.format ?? 'decimal'),
      )
    })
    return label === '' ? '' : `${label}${one.gap}`
  }
}
