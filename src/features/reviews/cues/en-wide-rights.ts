import type { Cue } from './cue.ts'
import { words } from './words.ts'

const licensed = words(
  'software|program|licen[cs]|copy|cop(?:y|ies)|trade ?mark|patent|platform|app!|application|product|database|fonts?!|code|design|material|tool|system|photograph|image|module|technology|content|engine|documentation|charts?!|gateway|portal|firmware|asset|package|mark!|works?!|drawings|use!|name!',
)
const notLicensed =
  /\bno (right|licen[cs]e|title|other right)|\bnot (grant|assign|convey|create|be construed|granted)|\bnothing in|neither|right to (alter|change|adapt)|\bmay not|audit|suspend|terminat|solicit|credit|without (prior|written) consent|fee for|licen[cs]e (fees? (received|due|per|of)|conditions|revenue|keys?)|sublicen[cs]ing is prohib|cannot (use|be used)|premises|change request|personal|is not granted|visit|refund|acknowledg|consider|open source|permitted by|in the event|several vendors|allowance|read-only|stop work/
const notScope =
  /\b(warrant\w*|guarantee\w*|training|migrat\w*|back-?ups?|insur\w*|escrow|notice|not (provide|include|develop|use|represent|supply)|updates?|new (versions?|releases?)|availab\w+|confiden\w*|change request|affiliat\w*|invoices?|price|audit\w*|personal|prevail\w*|integral|licen[cs]es?|terminat\w*|credits?|stages?|milestone|disput\w*|hand(s|ed)? over|accept(ance|ed)|liab\w*|replac\w*|expir\w*|fees?|copies|customer shall|client shall|incoming|sub-?processors?|compet\w*|end of the (contract|agreement)|sole|no other|no dealer|put right|answers? (tickets|critical)|assist\w*|uptime|records? of|refund|complain\w*|visits?|maintenance plan|retainer|defects?|completion|transfer|telephone advice|status|plan covers|entitle\w*|courses?|users|minutes|gb|messages)\b/

/** Words that together in one sentence show, whatever their order, that an English clause speaks of rights, data and secrets. */
export const enWideRights = {
  joint_ip: [
    {
      all: [
        /\b(joint(ly)?|co-?own\w*|common|shared?|equal (shares|parts)|both|undivided|together|halves|equally)\b/,
        words('own|property|belong|title|held|hold|vest|share!|shares!|shared|co-own|names of'),
        words(
          'right|intellectual|copyright|patent|invention|result|develop|deliverable|software|works?!|module|improve|creat|ip!|know-how|database|interface|design|material|findings',
        ),
      ],
      but: /\b(several|liab\w*|revenue|profit|income|savings|confiden\w*|jointly agree|consider|under common|company|signed by both)\b/,
    },
  ],
  licence_grant: [
    {
      all: [
        /\b(grants?|granted|gives?|given|receives?|obtains?|acquires?|has|have|having|enjoys?|provides?)\b[^.;]{0,110}\b((cross-|sub-?)?licen[cs]es?|permission|rights?),? ?(to|of|for|in|under|on|that|which|[^.;]{0,30}\b(use|copy|operate|install|run|deploy|print))\b/,
        licensed,
      ],
      but: notLicensed,
    },
  ],
  licensor_affiliates: [
    {
      all: [
        words(
          'affiliat|subsidiar|group|parent|sister|for itself and|agent for|belonging to any|companies in its',
        ),
        words(
          'licen[cs]|sublicen[cs]|rights? to (?:use|access|install|copy|run|deploy|operate|reproduce|exploit|work)|rights? of use|permission|permits?!|permitted|use!|uses!|run!|operat|deploy|install',
        ),
        words(
          'on behalf|owned|own(?:s|ed|ing)?!|controlled by|held by|held not|procur|caus|rights? of|belong|grants? (?:and|for itself)|and its affiliates|patents?|trade ?marks?|rights? are held|empowered|for itself|intellectual|in which',
        ),
        words(
          'licensor|supplier|vendor|provider|us!|we!|our!|grants?|contractor|seller|itself|group|manufacturer|franchisor',
        ),
      ],
      but: /\b(affiliates? of the (licensee|customer|client)|(licensee|customer|client|buyer|purchaser)(('s)|s')? (and its )?(own )?(affiliates|subsidiar|group)|solicit|hire|liab\w*|assign this|controls you|you may share|any company that controls|associated companies obtain)\b/,
    },
  ],
  irrevocable_licence: [
    {
      all: [
        /\b(irrevocabl[ey]|perpetual(ly)?|cannot be (revoked|withdrawn|terminated|taken)|not (be )?(revo|withdrawn|terminable|revocable)\w*|may not be (revoked|withdrawn)|in perpetuity|unlimited in time|without limit(ation)? (of|in|as to) time|for the (full|whole|entire) (term|duration|life)|indefinite(ly)?|for ?ever|take it away|permanent(ly)?|no time limit|surviv\w+|time-unlimited|of unlimited duration|for all time|not limited in time|taken back)\b/,
        words('permission|licen[cs]e|rights? (?:to|of) use|use!|right|right to (?:use|keep|operate|run)'),
      ],
      but: /\b(confiden\w*|warrant\w*|clauses|not (be )?(perpetual|irrevocable)|guarantee|power of attorney|eras\w*|delet\w*|injury|publicity|waive\w*|moral|payment obligation|liab\w*|order is irrevocable|assigns?)\b/,
    },
  ],
  intellectual_property: [
    {
      all: [
        words(
          'intellectual|copyright|ipr?s?!|exclusive right|proprietary right|title|ownership|patent|trade ?mark|source code|know-how|design right|all rights|engine!|pre-existing|background|library|libraries|brand|moral right|goodwill in',
        ),
        words(
          'remain|retain|belong|owns!|(?:to|we|shall|will|they) own!|(?:is|are|be|continue to be) owned|property of|exclusive property|sole property|reserv|holds (?:all|the)|keeps (?:all|the)|holder|stay|acquir|nobody|whoever|not (?:acquire|obtain|transfer)|go unassigned|licensors',
        ),
      ],
      but: /\b(entries|readings|you (make|enter|upload)|no limit|personal|liability for|personal|assigns|grants?|licenses|permits|title to (the )?(hardware|goods|equipment)|put on|personal|customer data|data (entered|stored)|escrow|risk|data|hereby assigns|in its (course|duties)|joint\w*|confiden\w*|validity|contest\w*|source code (is|shall be|has been)|remains? liable)\b/,
    },
  ],
  scope: [
    {
      all: [
        /\b(subscription|services?|package|system|platform|supply|works?|delivery|project|engagement|software)\b[^.;]{0,30}\b(comprises?|consists? of|includes?|covers?|encompass\w*)\b[^.;]{3,60}(,| and) /,
      ],
      but: notScope,
    },
  ],
  confidentiality: [
    {
      all: [
        words(
          'confiden|secre|non-disclos|disclos|to themselves|proprietary information|not (?:reveal|divulge|tell)|divulg|reveal|between us',
        ),
        words(
          'shall|must|will|agree|undertak|may!|keep|kept|treat|oblig|not|remain|protect|maintain|hold|bound|nobody|only|ensure',
        ),
      ],
      but: /\b(limit above|cap|breach of confidentiality|non-disclosure agreement|non-disclosure agreement,|secretary|unlimited|liab\w*|escrow|limit on|personal data|injunction|source code|data subject|exception|logo|press release|publicity|reference|disclosed to the public|supplied to the customer|audit\w*|processor|hosting)\b/,
    },
  ],
} satisfies Record<string, readonly Cue[]>
