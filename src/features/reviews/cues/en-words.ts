import { type Cue, needing } from './cue.ts'

const numbers =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|\\w+ty-\\w+'

/** Words that may stand for one another, by the name by which phrases ask for them. */
const classes: Readonly<Record<string, string>> = {
  must: 'shall|must|will|has to|have to|is to|are to|undertakes?|agrees?|covenants?|promises?|(is|are) (obliged|bound|required|obligated)|needs? to|commits?',
  may: 'may|can|might|could|(is|are|be|being|feel) (entitled|free|allowed|permitted|at liberty|authori[sz]ed|licensed|empowered)|entitles?|allows?|permits?|lets?|rights?|option|liberty|power to|reserves?|does not need|need not',
  not: "not|never|no|neither|nor|nobody|no ?one|none|cannot|can't|won't|don't|refrain*|abstain*|forbids?|forbidden|prohibit*|barred|ban|desist*|precluded|avoid|keeps? (away|off)|unless|without|void",
  ban: "(shall|must|will|may|can|do|does|agrees?|undertakes?|promises?|covenants?|is|are|,|and|also|but) (\\w+ ){0,2}(not|never)|not to|cannot|can't|won't|don't|never|neither|nor|nobody|no ?one|no party|refrain*|abstain*|forbids?|forbidden|prohibit*|barred|desist*|precluded|avoid|keeps? away",
  contract:
    'agreement|contracts?|orders?|order form|sow|statement of work|subscriptions?|leases?|licen[cs]es?|engagement|arrangement|appointment|franchise|membership|deed|retainer|hire|tenancy|framework|call-off|relationship|terms?|addendum|plan|assignment|undertaking|mandate|partnership|service|cooperation|storage|policy|pact|letter|booking|programme|accord|hosting|consultancy|insurance|concession|loan|commission|supply|maintenance',
  number: `\\d[\\d.,]*|${numbers}|half|a dozen|_+`,
  period: `(\\d[\\d.,]*|an?|${numbers}|_+|half an?|the|each|several)( |-)?(\\(\\w+\\) ?)?((and a half|further|full|clear|calendar|working|business|successive|additional|consecutive|more|contract|month|trading|banking|bank|whole|school)( |-))*(minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|half-years?|years?|seasons?|winters?|summers?|semesters?|terms?)('|'s)?`,
  date: '(january|february|march|april|may|june|july|august|september|october|november|december)|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\w+ anniversary|end of (this|the) (year|season)|\\d{4}',
  month:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec',
  writing:
    'writ(ing|ten)|signed|signatures?|sign|e-?mail|letter|text form|executed|countersigned|initialled|in black and white',
  price:
    'prices?|pricing|fees?|charges?|rates?|tariffs?|remuneration|rents?|costs?|royalt*|subscriptions?|hire|sums?|amounts?|consideration|premium|invoices?|instal?lments?|bills?|deposit|retainer|balance|payments?|price list',
  customers:
    'customers?|clients?|clientele|accounts?|subscribers?|patients?|guests?|buyers?|tenants?|advertisers?|end users?|partners?|patrons?|visitors?|pupils?|shoppers?|readers?|members?|retailers|stockists|dealers|resellers|franchisees|suppliers|distributors|agents|customer base|households|donors',
  staff:
    'employees?|staff|personnel|consultants?|workers?|workforce|team|people|developers?|engineers?|drivers?|technicians?|trainers?|managers?|nurses?|chefs?|cooks?|individuals?|specialists?|officers?|crew|stylists?|teachers?|tutors?|instructors?|fitters?|carers?|guards?|drivers?|analysts?|colleagues?|crew|sub-?contractors|mechanics?|operatives?|directors?|anyone (who|employed)|person|persons|somebody|someone',
  software:
    'software|programs?|programmes?|app|apps|application|platform|system|tool|tools|engine|modules?|product|products|firmware|api|sdk|database|library|plugin|plug-in|plugins|service|services|portal|gateway|code|technology|solution|website|site|extension|model|add-on',
  works:
    'software|programs?|app|code|materials?|works?|content|images?|photographs?|photos|pictures|designs?|drawings|charts?|maps?|fonts?|typefaces?|music|recordings?|films?|footage|songs?|books?|texts?|articles?|documentation|data|trade ?marks?|marks?|logos?|names?|brand|patents?|inventions?|know-how|technology|intellectual property|ip|iprs?|copyright|platform|system|tool|tools|engine|modules?|products?|firmware|api|sdk|database|library|plugins?|service|services|portal|gateway|solution|website|deliverables?|copies|copy|method|recipes?|characters?|samples|templates?|model|models|extension|interfaces?|assets?|package|script|play',
  supplier:
    'supplier|contractor|provider|vendor|agency|consultant|developer|implementer|integrator|licensor|bureau|we|keeper|studio|firm|company|seller|translator|designer|agent|engineer|maker|manufacturer|operator|host|processor|builder|installer|carrier|haulier|warehouse|laundry|caterer|printer|architect|photographer|trainer|trainers|bookkeeper|programmer|publisher|maintainer|mover|gardener|cleaner|distributor|franchisor|laboratory|workshop|garage|cooperative|freelancer|team',
  customer:
    'customer|client|licensee|buyer|purchaser|subscriber|you|school|council|hospital|authority|museum|employer|owner|lessee|hirer|bank|library|registry|parish|company|principal|clinic|tenant|organi[sz]er|user|users|member|shop|retailer|farmer|grower|practice|charity|ministry|department|agency|university|college|hotel|restaurant|landlord|franchisee|depositor|farm|shipper|sender|theatre|gallery|sponsor|trust|foundation|society|board|charterer|recipient|patient|guest|merchant|bakery|brewery',
  later: 'after|following|upon|on|once|when|at|beyond|post|even after|as soon as',
  end: '(end*|terminat*|expir*|cessation|completion|conclusion|cancell?ation|departure|lapse[ds]?|is over|is up|leav(e|es|ing)|exit|run out|close[sd]?|closing|finish*|stops?|ceases?)',
}

const expand = (text: string): string =>
  text
    .replace(/<(\w+)>/g, (_, name: string) => {
      const found = classes[name]
      if (found === undefined) throw new Error(`no words are named ${name}`)
      return `(?:${found})`
    })
    .replaceAll(' ... ', '(?!\\w).{0,150}?(?<!\\w)')
    .replaceAll(' .. ', '(?!\\w).{0,50}?(?<!\\w)')
    .replace(/(?<=[a-z]|\[(?:cs|sz)\])(?<!\\w)\*/g, '\\w*')

/**
 * A phrase as a pattern: words in their order, `..` for up to 50 letters between them and `...` for up to 150, `*` for
 * any ending, `<name>` for any word of a class; else as in a regular expression.
 */
export const phrase = (text: string): RegExp => {
  const pattern = new RegExp(`(?<!\\w)(?:${expand(text)})(?!\\w)`)
  const words = neededBy(text)
  return words ? needing(pattern, words) : pattern
}

/** The parts of a text between a sign, none of them within brackets. */
const parted = (text: string, sign: string): string[] => {
  const parts = ['']
  let depth = 0
  for (const c of text) {
    if ('([{<'.includes(c)) depth++
    else if (')]}>'.includes(c)) depth--
    if (c === sign && depth === 0) parts.push('')
    else parts[parts.length - 1] += c
  }
  return parts
}

/** Words of which one stands wherever a phrase does; undefined where it has none that is written out plainly. */
const neededBy = (text: string): string[] | undefined => {
  const each = parted(text, '|').map((way) => {
    const words = parted(way, ' ')
    const plain = words
      .filter((word) => /^[a-z][a-z'-]{2,}\*?$/.test(word))
      .map((word) => word.replace('*', ''))
    if (plain.length > 0) return [plain.reduce((a, b) => (b.length > a.length ? b : a))]
    const among = words.find((word) => /^\([a-z][a-z' |-]*\)$/.test(word))
    return among?.slice(1, -1).split('|')
  })
  return each.every((words) => words !== undefined) ? each.flat() : undefined
}

/** How far from a phrase a word that makes it mean something else may stand, in letters. */
const near = 45

/** A cue for each phrase; ` & ` joins those that must stand in one sentence in whatever order. */
export const says = (phrases: readonly string[], but?: string): Cue[] =>
  phrases.map((text) => {
    const all = text.split(' & ').map(phrase)
    return but === undefined ? all : { all, but: phrase(but), near }
  })

/** The same, looked for in the clause as a whole. */
export const saysAnywhere = (phrases: readonly string[], but?: string): Cue[] =>
  says(phrases, but).map((cue) =>
    'all' in cue ? { ...cue, wide: true } : { all: cue as readonly RegExp[], wide: true },
  )
