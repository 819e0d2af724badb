import type { Cue } from './cue.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of its paper and form, and of what may be said of it. */
export const enPaper = {
  entire_agreement: [
    /\b(entire (agreement|understanding|contract)|whole (agreement|contract|understanding|of the)|complete (agreement|understanding)|supersed\w+|replaces? (in full |fully |wholly )?(all|any|every)|take[s]? the place of|no (other|oral|side) (agreements|promises|arrangements|letters)|lose (their )?(force|effect)|contains? (all|everything)|nothing outside|all that (we|the parties) have agreed)|\b(previous|prior|earlier|preceding) (\w+ (and|or) \w+ )?(agreements?|understandings?|arrangements?|contracts?|orders?|proposals?|negotiations|correspondence|letters|terms|versions)\b[^.]{0,120}\b(void|invalid|lose|no (longer|force|effect)|has any effect|cease|supersed\w*|replaced|not bind\w*|lapse)/,
    /\b(everything (that (was|has been) )?agreed|all (that )?(is|was) agreed|the whole bargain)\b[^.]{0,30}\b(is|stands|appears) (in|here)\b|\b(earlier|previous|prior|former) (promises|talks|letters|offers|drafts|arrangements|statements)\b[^.]{0,40}\b(no longer|not|cease|void|fall|lapse)/,
  ],
  amendments: [
    {
      all: [
        words(
          'variation|amend|modif|chang|addition|supplement|alter|var(?:y|ied|iation)|waiver|rider|departure',
        ),
        words(
          'agreement|contract|hereof|hereto|terms|clause|deed|storage plan|these conditions|document|provision|conditions|understanding',
        ),
        words(
          'writ|signed|sign!|text form|supplement|addend|unilateral|posting|publish|e-?mail|deed|rider|both|mutual|executed|by hand',
        ),
        words('valid|effect|only|bind|must|shall|requir|made|force|unless|may!|are!|is!|will|need'),
      ],
      but: /\b(devices|users|block of|price|fees|tariff|address|law changes|change of control|requests?|specification[^.]{0,30}priced|estimated|licen[cs]e|scope of|index|software may)\b/,
    },
    /^ ?(changes|amendments|alterations|additions)\b[^.]{0,40}\b(needs?|requires?|must|only)\b[^.]{0,40}\b(sign\w*|writ\w*)/,
    /\b(it|they|contract|agreement) (may|can) (only )?be (modified|amended|changed|varied|altered)( only)? by\b[^.]{0,40}\b(writ\w*|sign\w*|instrument|agreements?|paper)\b/,
    /\bno (variation|amendment|modification|change|alteration)\b[^.]{0,60}\bunless\b[^.]{0,40}\b(writ|sign)/,
  ],
  appendices: [
    {
      all: [
        /\b(annex(es)?|appendi(x|ces)|schedules?|exhibits?|attachments?|attached|enclosed|house rules|tariff|plan|specification|proposal)\b/,
        words(
          'integral|part of|forms? part|forming part|prevail|preced|conflict|inconsisten|order of|incorporat|priority|equal force|same force|contradict|discrepan|belong to',
        ),
      ],
      but: /\b(not part|group|language|translation|part of the (work|price|licen)|liab\w*|family)\b/,
    },
    {
      all: [
        /\b(conflict|inconsisten\w*|discrepan\w*|contradict\w*|order of precedence|differ|at odds)\b/,
        words('prevail|preced|priority|rules?!|govern|controls?|goes first|decisive|order'),
        words(
          'agreement|contract|order form|terms|specification|main|statement of work|document|annex|schedule',
        ),
      ],
      but: /\b(languages?|translation|english|french|arabic|russian|chinese|german|spanish)\b/,
    },
  ],
  language_prevails: [
    [
      words(
        'language|english|russian|chinese|german|french|spanish|italian|kazakh|translation|arabic|bilingual|polish|dutch|tongue|japanese|turkish|portuguese|column',
      ),
      words(
        'prevail|preced|rule|control|authoritative|decisive|decides?!|govern|bind|shall apply|convenience|authentic|equal|official|relied|according to|counts|is followed|original',
      ),
      words('version|text|language|translat|wording|column|drawn|tongue|edition|read|copy'),
    ],
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
    {
      all: [
        /\b(signed cop(y|ies)|counterparts?|pdf|electronic signatures?)\b[^.]{0,60}\b(counts? as|deemed|same (effect|force)|regarded as|treated as)\b[^.]{0,30}\boriginals?\b/,
      ],
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
    /\b(letters?|notices?|messages?)\b[^.]{0,80}\b(taken|deemed|regarded|treated)( to (have|be)| as)[^.]{0,20}\b(arrived|received|served|given|delivered)\b/,
  ],
  publicity: [
    {
      all: [
        words(
          'reference (?:customer|client|list|site|project)|as (?:a|its) reference|publicity|advertis|marketing|press release|logo|case stud|promotion|announce|success stor|tell others|brochure|(?:client|customer) list|testimonial|social media|(?:our|its) client|website|catalogue|press!|slides|public statement|references',
        ),
        words(
          'names?!|mention|use!|uses!|using|logo|publish|refer|disclos|announce|identif|list!|lists!|show|issue|tell!|tells|quote|present|describ|display',
        ),
        words('may!|not!|consent|approv|entitle|right|without|agree|allow|permit|only|neither|free to|shall'),
        words('customer|client|other|us!|our!|names?!|government|sponsor|party|logo|agency|cooperation'),
      ],
      but: /\b(by reference|with reference to|personal data|disparag\w*|found on|frequently|solicit\w*|documents?|nothing in these|replac\w*|source|price list|competition|registered|validity|revenue|prices?|download\w*|defects?|warrant\w*|commitment|shown in the|public listing|inventory|campaigns?|belongs?|licen[cs]e|maintenance|refund\w*|courses?)\b/,
    },
  ],
} satisfies Record<string, readonly Cue[]>
