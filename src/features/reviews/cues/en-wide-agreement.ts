import type { Cue } from './cue.ts'
import { words } from './words.ts'

/** Words that together in one sentence show, whatever their order, that an English clause speaks of the agreement and its paper. */
export const enWideAgreement = {
  parties: [
    {
      all: [
        /\b(between|by and (between|among)|among|part(y|ies)\b|concluded by|of the (first|other|one) part|on the one (part|side|hand)|have agreed|agree as follows|hereinafter|entered into (by|on))/,
        /\b(hereinafter|represented by|referred to as|registered|acting|incorporated|organi[sz]ed|limited|ltd|inc\b|llc|gmbh|s\.?a\.?\b|ag\b|corporation|plc|b\.v|\("?(the |we|you|us|hereinafter)|\(the|\("|trading as|by its|principal place|company number|in the person of|whose (name|address)|by (mr|ms|mrs)\b)/,
      ],
      but: /\b(in the names of|responsib\w*|shall enter|(not|un) ?limited|prolong\w*|renew\w*|escrow|disput|assign|terminat|jointly|notice)\w*/,
    },
  ],
  agreement_date: [
    {
      all: [
        /\b(dated|made|entered into|concluded|signed|executed|date of (this|the)? ?(agreement|contract|order|signature|signing|conclusion)|sealed|done at|as of|agreed on|date of conclusion|set their hands|order date|contract date)\b/,
        /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b[^.]{0,10}\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d|\bday of\b|_{2,}|\[[^\]]*date/,
        /^(?!.*\b(renew|expire|terminat|until|remain)\w*)/,
      ],
      but: /\b(signed up|sign up|day of the month|price list|version|edition|letter|invoice|amend\w* (the|an)|act no|regulation|law of|tender|offer of|proposal|policy dated)\b/,
    },
  ],
  effective_date: [
    {
      all: [
        words(
          'agreement|contract|subscription|order|licen[cs]e|lease|arrangement|engagement|plan!|term!|framework|sow!|membership|appointment|franchise|retainer|booking|relationship|service|period|undertaking|mandate|partnership',
        ),
        /\b(in(to)?|takes?|has|have|come[s]?|of) (full |legal )?(force|effect)\b|\b(commence[sd]?|begins?|begun|starts?|started)\b|\beffective\b|\bbecomes? binding\b|\boperative\b|\bgoes live\b|\bapplies (from|as of)|\bbind(s)? (us|the parties|both)/,
        /\b(on|from|upon|as of|when|once|date|after|at|since|as soon as|only|until)\b/,
      ],
      but: /\b(amend\w*|renewal (term|period) (begin|start|commenc)|trial|warranty|notice|price|increase|support hours|change|trial|work|maintenance|insurance|assignment|termination (takes|is|becomes) effect|(?<!earlier )terminat\w+|takes effect (at|on|when) the end|remains? in (full )?(force|effect)|for so long|in effect (at|during)|moderni)\b/,
    },
  ],
  renewal_notice: [
    [
      /\b(renew\w*|prolong\w*|extend(s|ed)?|rolls? over|auto-renewal)\b/,
      /\b(notice|notif\w+|tells?|told|writ\w+|inform\w*)\b/,
      /\b(unless|no later than|by (the )?(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december)|neither [^.]{0,40}has (given|notified))\b/,
      /\b(neither|not|unless)\b/,
    ],
  ],
  governing_law: [
    {
      all: [
        /\b(govern\w*|constru\w*|interpret\w*|subject|appl(y|ies|icable|ied)|law of the|under|decided|judged|rule[sd]?)\b/,
        /\blaws? (of|in force in)\b|\b(?!(copyright|applicable|data|case|labou?r|tax|common|by|of|the|any|a|that|this|with|at|and|or|mandatory|privacy|protection|competition|under|statutory|in|is)\b)[a-z]+ (substantive |federal |material |state )?laws?\b|substantive laws?|civil code/,
      ],
      but: /patent law|copyright law|\bprotect\w*|personal data|complian\w*|compl(y|ies)|required by|permitted by|by law|liab\w*|warrant|bankrupt|insolven|tax|as prescribed|breach of|in breach|extent permitted/,
    },
  ],
  definitions: [
    {
      all: [
        /"[^"]{1,60}" ?(\([^)]*\) ?)?(shall |will )?(also )?(means?|refers? to|is understood|denotes?|includes?|is any|is the|are the|are all|is a|is every|stands? for|covers?|has the)|\b(following (terms|words|expressions|definitions))|is understood (as|to mean)|\b(shall|will) mean\b|\bdefined as|\b(by|an?) [\w" ]{2,30}" ?(we|is|the parties) (mean|understand)|\bwe mean\b|\bis taken to mean|\bwords? [^.]{0,40}\bmeans?\b/,
      ],
      but: /meanings? (given|assigned|set out|ascribed)|have the meanings? (set|given|assigned|as)|defined (in|elsewhere)|means of/,
    },
  ],
  copies: [
    {
      all: [
        words('cop(?:y|ies)|counterpart|original|duplicate|triplicate'),
        words(
          'two|three|four|one!|each|equal|same|identical|legal force|counterpart|\\d|duplicate|triplicate',
        ),
        words('agreement|contract|instrument|executed|drawn|sign|deed|letter|document|made|force'),
        words(
          'counterpart|force|equal|each (?:party|of|side)|executed|drawn|made|one (?:copy )?(?:for|to|each)|signed in|original|same instrument|keeps?|identical',
        ),
      ],
      but: /\b(back-?ups?|software|install\w*|licen[cs]e|delet\w*|return|source|destroy\w*|files|manual|invoice|confiden\w*|books|report)\b/,
    },
  ],
  notices: [
    {
      all: [
        words(
          'notice|notification|communication|correspond|declaration|letter|write to|message|announcement|riders',
        ),
        words(
          'address|e-?mail|registered|courier|deem|received|sent!|send|post|deliver|fax|profile|by hand|contact',
        ),
        words(
          'sent|address|deem|received|deliver|served|given|must|shall|made|registered|courier|valid|go to|write|taken to have|regarded|take effect|count|arriv',
        ),
      ],
      but: /\b(insur\w*|breach|personal data|claims?|terminat\w*|leak|price|non-renewal|change of control|audit|maintenance|repair work|assign\w*|days'? (written |e-?mail )?notice|accept\w*|defects?|force majeure|interrupt\w*|consignment|objection|source|confirming your order|letter before|carried across|mailboxes|invoice|by e-?mail or|press|confiden\w*|disclos\w*|renew\w*|name[sd]?|contract notice|signature|credit)\b/,
    },
  ],
} satisfies Record<string, readonly Cue[]>
