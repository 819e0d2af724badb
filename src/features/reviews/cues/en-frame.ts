import type { Cue } from './cue.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of the agreement itself: who, when, until when. */
export const enFrame = {
  document_name: [
    {
      all: [
        /^[^.;]{0,90}\b(agreement|contract|order( form)?|statement of work|terms of service|(general |standard )?(terms( and)?|conditions)|addendum|amendment|deed|memorandum( of understanding)?|charter|schedule|licence|license)( ?(no\.?|number|n°|#) ?[\w/-]+.{0,60}|, (dated|made|edition|entered|version|effective).{0,60}| for [\w ,&-]{3,60}| of [\w ,&-]{3,50}| [—–-].{3,70}|)\.? ?$/,
      ],
      but: /\b(govern|bears?|applies|apply|remains?|survives?|ends?|binds?|belongs?|published|is|are|was|shall|will|may|must|has|have|needs?|be|can|cannot|published|gives?|pays?|renews?|forms?)\b/,
    },
    /^(this|these) [\w ,&'/-]{0,60}?(agreement|contract|order form|deed|addendum|licence|license|statement of work|terms) ?\(/,
    /\b(document|paper|text|form)\b[^.]{0,50}\b(called|titled|entitled|known as|named|headed|title)\b|\bthis (document|paper) is (the|a|an) [^.]{0,60}(agreement|contract|order)|(entitled|titled|headed|called|known as) (the )?"[^"]{0,80}(agreement|contract|terms|order|addendum|deed)/,
    /^[^.]{0,60}(agreement|contract) (no\.?|number|n°|#) ?[\w/-]+/,
  ],
  parties: [
    {
      all: [
        /\b(between|by and (between|among)|among|part(y|ies)\b|concluded by|of the (first|other|one) part|on the one (part|side|hand)|have agreed|agree as follows|hereinafter|entered into (by|on))/,
        /\b(hereinafter|represented by|referred to as|registered|acting|incorporated|organi[sz]ed|limited|ltd|inc\b|llc|gmbh|s\.?a\.?\b|ag\b|corporation|plc|b\.v|\("?(the |we|you|us|hereinafter)|\(the|\("|trading as|by its|principal place|company number|in the person of|whose (name|address)|by (mr|ms|mrs)\b)/,
      ],
      but: /\b(in the names of|responsib\w*|shall enter|(not|un) ?limited|prolong\w*|renew\w*|escrow|disput|assign|terminat|jointly|notice)\w*/,
    },
    {
      all: [
        words(
          'party|parties|customer|supplier|contractor|client|provider|vendor|licensor|licensee|buyer|seller|agency',
        ),
        /\b(represented by|acting (through|by|on the basis|under)|registered (office|number|in|under|at)|principal place|in the person of|by its (director|president|vice|ceo|managing|sole|chief)|incorporated in)\b/,
      ],
      but: /\b(by its employees|responsib\w*|trade ?marks?|notices? )/,
    },
    {
      all: [
        /\b(ltd|inc|llc|gmbh|limited|corp|plc|ag|b\.v|corporation|oy|s\.a|pte|company)\b[^.]{0,160}\band\b[^.]{0,160}\b(ltd|inc|llc|gmbh|limited|corp|plc|ag|b\.v|corporation|oy|s\.a|pte|company)\b/,
        /"|\bby (its|mr|ms)|represented|agree/,
      ],
      but: /\b(disput|assign|terminat|affiliat|subsidiar|licen[cs]e[sd]?)\w*/,
      wide: true,
    },
    {
      all: [/\b(acting|represented) by\b[^;]{0,200}\b(acting|represented) by\b/],
      but: /\b(disput|notice)/,
      wide: true,
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
    /\beffective date\b[^.]{0,60}\b(is|means|shall be|will be|of this|falls?|:)/,
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
    {
      all: [
        /^(?!.*\b(price|tariff|change|assignment|notice|warranty|termination|law)s?\b)/,
        /\b(it|and|addendum|amendment|deed|agreement|contract|order|licen[cs]e|charter|undertaking)\b[^.]{0,90}\b(enters? into force|(takes?|has|have) (full |legal )?effect (from|on|upon|once|when)|comes? into (force|effect))\b/,
      ],
    },
  ],
  expiration_date: [
    {
      all: [
        words(
          'agreement|contracts?!|subscription|order form|licen[cs]e!|lease!|arrangement|engagement|term!|framework|sow!|membership|appointment|franchise!|retainer|relationship|undertaking|mandate|partnership',
        ),
        /\b(remain|continue|valid|last|runs?|endure|force|effect|made for|concluded for|granted for|term (is|of|shall|lasts)|initial|fixed|for a (term|period|duration)|minimum term|expires?|expir(y|ation)|ends?|come[s]? to (an|its) end|lapse|duration|for)\b/,
        /\b(until|through( and including)?|for|expires?|expir(y|ation)|ends?|end|terminates? (automatically )?on|lapses?|up to|of|is)\b[^.]{0,50}(\b(\d{1,4}|one|two|three|four|five|six|seven|eight|ten|twelve|eighteen|twenty|thirty|sixty|\w+ty)\b[^.]{0,20}\b(years?|months?|days?|weeks?|seasons?)|\bdate\b|\d{4}|\b(fulfil|perform|complet|accept|deliver|when|upon|collect|last)\w*|_{2,})/,
        /\b(term|until|through|expir\w*|ends?|initial|fixed|remains?|continues?|valid|lasts?|runs?|concluded for|made for|duration|lapses?)\b/,
      ],
      but: /\b(continues to|stage|after the \w+ ends|signature|(?<!(without|for|no) )notice|contract (sum|price)|cancel\w*|dismiss\w*|may end|then|add(s|ed)?|when (this|the) \w+ ends|throughout|while|warrant\w*|confidential\w*|after (the )?(end|expir|terminat)\w*|prior to|thereafter|retain\w*|insurance|solicit\w*|compete|hire|following (the )?(end|terminat|expir)|within|ahead of|upon (the )?(expir|terminat)|survive\w*|renews?|further period|last working day|for so long|invoice|payment|free of charge|backup|the end of the|until then|warranted|prices?|fees?|suspen\w+|while this)\b/,
    },
    {
      all: [
        /\b(initial|first|fixed|minimum) (subscription |contract )?(term|period)\b|\bterm of (this|the) (agreement|contract|licen[cs]e|order)|(agreement|contract|order|subscription|licen[cs]e|lease)[^.]{0,60}\b(remain|continue|run|last|stay|is made|is concluded|is valid|expire|end)\w*/,
        /\b(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety|_+|\w+ty)[ -]?(\(\w+\) ?)?((further|full|calendar|working|business|successive|additional|consecutive|more|clear|contract|winter)[ -])*(days?|weeks?|months?|years?|seasons?|quarters?)\b/,
      ],
      but: /\b(extended|prolonged|(?<!(without|for|no) )notice|contract (sum|price)|cancel\w*|dismiss\w*|may end|then|add(s|ed)?|when (this|the) \w+ ends|throughout|while|last period|ahead|before|prior to|confidential\w*|after|within|warrant\w*|(may|can) (be )?(terminat|cancel)\w*|invoice)\b/,
    },
    [
      words(
        'agreement|contracts?!|subscription|order form|licen[cs]e!|lease!|arrangement|engagement|term!|framework|sow!|membership|appointment|franchise!|retainer|relationship|undertaking|mandate|partnership',
      ),
      /\b(continues?|remains?|runs?|in force)\b[^.]{0,80}\b(until|through)\b/,
      /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b[^.]{0,10}\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d|\bday of\b|_{2,}|\[[^\]]*date/,
    ],
    /\b(agreement|contract|lease|licen[cs]e|subscription|engagement|appointment|franchise)\b[^.]{0,40}\b(shall be|is|are|granted|made|concluded) for (a (fixed )?(term|period) of )?(\d|\w+) ?(\(\w+\) )?(calendar |full |consecutive )?(months|years|weeks)\b/,
    /\b(agreement|contract|lease|licen[cs]e|subscription|engagement|arrangement|appointment|tenancy|membership|hire|plan)\b[^.;]{0,20}\b(lasts|runs|endures|stays in force|is over|ceases|finishes)\b[^.;]{0,30}\b(\d+|\w+) (years|months|weeks|summers|winters|seasons|terms)\b|\b(is over|ends|finishes|lapses|expires) (on|at|with) (the end of )?(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december)/,
    /\b(agreement|contract|lease|licen[cs]e)\b[^.]{0,60}\bis valid (to|until|till|through)\b/,
  ],
  renewal_term: [
    {
      all: [
        /\b(renew\w*|extend\w*|extension|prolong\w*|roll(s|ed)? (over|on)|(further|secondary|additional|successive|new|another|second|subsequent) (period|term|year|season|month|twelve)s?|continues? (thereafter|from|for another)|another (year|term|twelve|season|month))\b/,
        words(
          'year|month|period|term!|automatic|mutual|written|successive|again|day|season|agreement|contract|anniversary|quarter',
        ),
        words(
          'renew|exten|prolong|roll|thereafter|automatic|successive|by agreement|may!|continue|again|unless|secondary|itself|own accord',
        ),
      ],
      but: /reversions|historical|any reference to|\b(any reference|reversions|historical|price|fee|rate|per-seat)s?\b[^.]{0,40}\b(adjust|increas|chang)|licen[cs]e key|time (for|limit)|deadline|deliver\w* date|extend(s)? to|extended by the (time|period|delay)|extended accordingly|warranty|period of (delay|interruption)|not (be )?(renew|extend)\w* (to|beyond)|competi\w+|solicit|support after|suspen\w+|credit|training/,
    },
    {
      all: [
        /\b(carr(y|ies) over|runs on|starts again|goes on|follows on|renews?|renewed|prolonged|extended)\b/,
        /\b(by itself|of itself|automatically|next (one|year|season|term|period)|another (year|season|term|period|month)|(for|by) (a )?(further|one more|successive))\b/,
      ],
      but: /\b(deadline|price|warranty|compet\w*|delivery|training|payment|cover)\b/,
    },
  ],
  renewal_notice: [
    {
      all: [
        words(
          'renew|exten|prolong|roll|non-renew|further period|expir|continue|another|automatic|term!|anniversary|season|initial',
        ),
        words(
          'notice|notif|inform|writ|declar|object|tells?|told|says?|said|opt|announce|cancel|intend|wish|giv|let|advis|hear|e-?mail|terminat',
        ),
        /\b(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety|_+|\w+ty)[ -]?(\(\w+\) ?)?((further|full|calendar|working|business|successive|additional|consecutive|more|clear|contract|winter)[ -])*(days?|weeks?|months?|years?|seasons?|quarters?)\b/,
        /\b(unless|before|prior to|ahead of|not (to|be|intend|wish|want)|non-renewal|no later|opt out|in advance|latest|otherwise|preced)\b/,
        words(
          'renew|extend|extension|prolong|rolls?!|rolled|non-renew|lapse|automatic(?:ally)? (?:renew|extend|extension)|not (?:to )?intend|further (?:term|period|year)',
        ),
      ],
      but: /\b(dates are|release|timely|housekeeping|convenience|at any time|breach|credit|price|index|warranty|change of control|deliver|assign)\w*/,
      wide: true,
    },
    [
      /\b(renew\w*|prolong\w*|extend(s|ed)?|rolls? over|auto-renewal)\b/,
      /\b(notice|notif\w+|tells?|told|writ\w+|inform\w*)\b/,
      /\b(unless|no later than|by (the )?(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december)|neither [^.]{0,40}has (given|notified))\b/,
      /\b(neither|not|unless)\b/,
    ],
    [
      /\b(renew\w*|prolong\w*|extended|rolls? over|carries over)\b/,
      /\b(heard|told|written|notified|informed|objected|cancelled|given notice|received)\b/,
      /\b(unless|if)\b[^.]{0,80}\b(by|before|no later than|at least)\b/,
      /\b(not|no|neither|unless)\b/,
    ],
    /\bnot want\b[^.]{0,60}\b(go on|continue|renew\w*|be extended)\b[^.]{0,60}\bnotice\b/,
  ],
  governing_law: [
    {
      all: [
        /\b(govern\w*|constru\w*|interpret\w*|subject|appl(y|ies|icable|ied)|law of the|under|decided|judged|rule[sd]?)\b/,
        /\blaws? (of|in force in)\b|\b(?!(copyright|applicable|data|case|labou?r|tax|common|by|of|the|any|a|that|this|with|at|and|or|mandatory|privacy|protection|competition|under|statutory|in|is)\b)[a-z]+ (substantive |federal |material |state )?laws?\b|substantive laws?|civil code/,
      ],
      but: /patent law|copyright law|\bprotect\w*|personal data|complian\w*|compl(y|ies)|required by|permitted by|by law|liab\w*|warrant|bankrupt|insolven|tax|as prescribed|breach of|in breach|extent permitted/,
    },
    /\b(governed by|construed (in accordance|under)|governing law|applicable law is|law applicable)\b/,
  ],
  definitions: [
    {
      all: [
        /"[^"]{1,60}" ?(\([^)]*\) ?)?(shall |will )?(also )?(means?|refers? to|is understood|denotes?|includes?|is any|is the|are the|are all|is a|is every|stands? for|covers?|has the)|\b(following (terms|words|expressions|definitions))|is understood (as|to mean)|\b(shall|will) mean\b|\bdefined as|\b(by|an?) [\w" ]{2,30}" ?(we|is|the parties) (mean|understand)|\bwe mean\b|\bis taken to mean|\bwords? [^.]{0,40}\bmeans?\b/,
      ],
      but: /meanings? (given|assigned|set out|ascribed)|have the meanings? (set|given|assigned|as)|defined (in|elsewhere)|means of/,
    },
    /^"?[\w -]{2,40}"?:? means\b/,
  ],
} satisfies Record<string, readonly Cue[]>
