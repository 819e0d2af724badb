import type { Cue } from './cue.ts'
import { words } from './words.ts'

const licensed = words(
  'software|program|licen[cs]|copy|cop(?:y|ies)|trade ?mark|patent|platform|app!|application|product|database|fonts?!|code|design|material|tool|system|photograph|image|module|technology|content|engine|documentation|charts?!|gateway|portal|firmware|asset|package|mark!|works?!|drawings|use!|name!',
)
const notLicensed =
  /\bno (right|licen[cs]e|title|other right)|\bnot (grant|assign|convey|create|be construed|granted)|\bnothing in|neither|right to (alter|change|adapt)|\bmay not|audit|suspend|terminat|solicit|credit|without (prior|written) consent|fee for|licen[cs]e (fees? (received|due|per|of)|conditions|revenue|keys?)|sublicen[cs]ing is prohib|cannot (use|be used)|premises|change request|personal|is not granted|visit|refund|acknowledg|consider|open source|permitted by|in the event|several vendors|allowance|read-only|stop work/

/** What shows in English that a clause speaks of rights and licences. */
export const enRights = {
  ip_assignment: [
    {
      all: [
        words(
          'copyright|intellectual|ipr?s?!|rights?!|title|ownership|patent|work product|deliverable|invention|design|know-how|source code|software|result|report|code!|module|development|improvement|works?!|drawing|photograph|text|material|adaptation|interface|database|property|creation|plugin|script|template|logo|website|documentation',
        ),
        /\b(assign(s|ed|ment)?|transfer(s|red)?|vests?|vested|convey(s|ed)?|pass(es)?|belongs?|made over|(sole|exclusive|the)? ?property|own(s|ed)( by)?|owner|works? made for hire|work for hire|ownership|become|go(es)? to|cede[sd]?)\b/,
        words(
          'creat|develop|made!|result|deliver|work product|works?!|customi[sz]|invent|produc|writ|prepar|modif|arising|improve|drawing|new!|commission|adaptation|design|photograph|specially|bespoke|upon (?:full )?payment|after (?:full )?payment|once|paid|assignment of|hereby assign|script|report',
        ),
        words(
          'customer|client|buyer|purchaser|company|bank|employer|licensee|ministry|party|publisher|owner|assign|authority|commissioner|council|hire|us!|you!|your|principal|museum|university|agency|supplier|contractor|hospital|foundation|board|studio|firm!|developer',
        ),
      ],
      but: /\b(stays? the owner|remains? the owner|receivables|any other assignment|cannot|licen[cs]e to|a licen[cs]e|consider|import|other ownership|nobody may|counts as|no (right|title|ownership|transfer)|(not|nor) (assign|transfer|be transferred|convey|pass|acquire|vest)|background|pre-existing|jointly|joint|co-own\w*|common|both|each party|consent|hardware|equipment|goods|risk|data entered|customer data|client data|personal data|agreement to|licen[cs]e is granted|remains?|retains?|undivided|escrow|data (that|which))\b/,
    },
    {
      all: [
        /\b(hereby|irrevocably)? ?assigns?\b|\bassignment of\b|work(s)? (made )?for hire/,
        words('copyright|intellectual|title|rights? in|inventions|patent|right, title|moral'),
      ],
      but: /\b(not assign|no assignment|consent)\b/,
    },
    {
      all: [
        /\b(copyright|design|invention|invents|writes|creates|draws|develops|logo|works?|text|software|drawings|photographs|music|results?|programs?)\b/,
        /\b(becomes?|shall become|(is|are|will be) (yours|ours|theirs)|passes? to|goes to|made over to)\b/,
        /\b(property|copyright included|owner|rights?|paid|yours|ours)\b/,
      ],
      but: /\b(remains?|stays?|licen[cs]e|jointly|both|common|data|risk|escrow|hardware|goods|not|no|price|change of|controlling|consent)\b/,
    },
  ],
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
    {
      all: [
        /\b(belongs?|owned by|property of|held by)\b[^.]{0,40}\b(both|together|in common|jointly|all of them)\b/,
        /\b(recipe|invention|results?|design|works?|software|patent|mark|text|method|material|seeds?|process|formula|song|film)\b/,
      ],
      but: /\b(savings|revenue|profit|income|confiden\w*)\b/,
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
    {
      all: [
        /\b(licen[cs]e|permission|rights? (to|of) (use|access|copy|install)|right)\b[^.;]{0,110}\b(is|are|be)( hereby| also)? (granted|given|yours)\b|\b(right of use|licen[cs]e) granted\b|\b(is|are)( hereby| also)? granted [^.;]{0,60}\b(licen[cs]e|permission|right)\b/,
        licensed,
      ],
      but: notLicensed,
    },
    {
      all: [
        /\b(sub)?licenses (the|its|to|you|[^.;]{0,40}\bto)\b|\blicensed to\b|\blicense (it|them|the \w+) to\b/,
      ],
      but: /\bno licen|\bnot (licen|grant)/,
    },
    {
      all: [
        /\b(lets?|permits?|allows?|authori[sz]es?|empowers?|permission|(is|are) (permitted|allowed|entitled|authori[sz]ed))\b[^.;]{0,60}\b(use|install|copy|run|play|access|print|download|reproduce|operate|deploy|display)\b/,
        licensed,
      ],
      but: notLicensed,
    },
    {
      all: [
        /\b(may|has the right to|can)\b[^.;]{0,40}\b(use|install|copy|run|reproduce|operate)\b/,
        words(
          'software|program|application|product|engine|app!|tool|system|module|licensed|database|platform',
        ),
      ],
      but: /may not|suspend|block|audit|only (if|as|to|in)|nobody|under (the customer|its)|whenever|not (use|be used)|third part|escrow|subcontract|fault|unavailab|maintenance|backup|data of|fall-?back|reference|logo|script|personal/,
    },
    {
      all: [
        /\b(non-?exclusive|perpetual|royalty-free|worldwide|irrevocable|non-?transferable|site|single-user|named-user) (licen[cs]e|right)/,
      ],
      but: /\bno |\bnot |consider|spoken|discuss/,
    },
    {
      all: [
        /\b(lets?|permits?|allows?|authori[sz]es?|may|grants? [^.]{0,30}the right to)\b[^.;]{0,50}\b(perform|show|screen|publish|broadcast|stream|exhibit|print and|record|reproduce|translate|distribute|display|sell the (work|book|film))\b/,
        words(
          'play!|work!|film|song|music|book|image|photograph|picture|recording|text|mark!|design|poem|drawing|chart|map!|footage|article|story',
        ),
      ],
      but: /\b(may not|not|nobody|only (with|after)|consent|suspend|unless|without|audit\w*|reference|publicity|results|personal|no one|perform the work|contractor|supplier may)\b/,
    },
  ],
  non_transferable_licence: [
    [
      /\bnon-?(transferable|sub-?licen[cs]able|assignable)|\bnot (be )?(transferable|sub-?licen[cs]\w+|be transferred)|\bnot-transferable|\bwithout (the )?right (to|of) (sub-?licen|transfer|assign)/,
      words('licen[cs]|right|use|software|app!|key|seat'),
    ],
    {
      all: [
        words(
          'not!|no!|neither|nor|never|refrain|without|cannot|prohibit|forbid|forbad|void|abstain|barred|avoid|ban|nobody|desist|precluded?|unless',
        ),
        words(
          'sub-?licen[cs]|transfer|assign|rent|lease|lend|lent|resell|resold|sell|make available|made available|made over|pass (?:it )?on|passed on|hand(?:ed)? on|hand over|let!|loan|give it away|give away|share!|shared!|tied|personal to',
        ),
        words(
          'licen[cs]e|licen[cs]es|software|program|right(?:s)? (?:of|to) use|right to use|product|sub-?licen|cop(?:y|ies)|app!|sub-?permission|permission|fonts?!|seats?!',
        ),
      ],
      but: /\b(personal data|assigns|not transferred|employees|escrow|title|ownership|confiden\w+|this agreement|the agreement|this contract|data|affiliat\w* may|source|solicit|work product|subcontract\w*|suspend\w*|audit|credit|first refusal|refusal|booking|maintenance)\b/,
    },
    /\b(right of use|licen[cs]e)\b[^.]{0,60}\b(tied to|personal to|bound to)/,
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
    /\beach (company|affiliate|member)\b[^.]{0,60}\b(which|that) (holds?|owns?)\b[^.]{0,120}\b(licenses|grants)\b/,
    {
      all: [
        /\b(grants?|licenses|permits?|licen[cs]e)\b/,
        /\b(belong(s|ing)? to|owned by|held by|rights? of|in the name of)\b[^.]{0,30}\b(its|our|the licensor'?s?|the supplier'?s?|the vendor'?s?)\b[^.]{0,20}\b(daughter|sister|parent|group|affiliat|subsidiar|compan)/,
      ],
      but: /\b(no|not|licensee's|customer's)\b/,
    },
  ],
  licensee_affiliates: [
    {
      all: [
        words(
          'customer|licensee|foundation|member|client|you!|your!|buyer|subscriber|purchaser|its!|bank|user|group|ministry|council|holder|authority',
        ),
        words(
          'affiliat|subsidiar|group compan|(?:its|whole|entire) group|parent|sister|associated compan|holding|company that controls|related compan|compan(?:y|ies) (?:under|in|of|which|belong|that|it controls)|controlled by|daughter|corporate famil|divisions?!',
        ),
        words(
          'use|uses|access|licen[cs]|benefit|enjoy|install|exercis|extend|right|operat|work with|run!|share',
        ),
        words(
          'may|also|extend|includ|and its|as well|entitle|right|allow|permit|authori[sz]|shall have|obtain|can!|too!|together with|share|cover',
        ),
      ],
      but: /\b(its (daughter|sister) companies|holding company|(each|such) (provider|supplier|licensor) affiliate|adherence|shareholders|(supplier|licensor|vendor|provider|seller|franchisor)('s)? (and its |or its |or any of its |group|affiliates)|licensor group|owned by (the )?(licensor|supplier)|procure|not (extend|use|permit\w*|allow\w*|granted|include|cover)|may not|cannot|solicit|compet\w*|hire|indemnif\w*|sister companies; they|on behalf of|insur\w*|no right|audit\w*)\b/,
    },
    /\b(grants? to|licenses)\b[^.]{0,60}\band its (affiliates|subsidiaries|group)\b/,
  ],
  unlimited_licence: [
    {
      all: [
        /\b(unlimited|without (any )?(limit\w*|restriction|counting)|enterprise-?wide|all[- ]you[- ]can[- ]eat|any number|unrestricted|no (limit|restriction|cap|ceiling|upper)|not (be )?(limited|restricted|capped|counted)|as many|however many|irrespective of the number|regardless of (the )?number|site licen[cs]e|flat|every(one| employee| computer)|for any purpose)\b/,
        words(
          'user|cop(?:y|ies)|seat|installation|device|server|purpose|use!|licen[cs]e|instance|employee|workstation|site|workplace|processor|quantity|computer|record|people|staff',
        ),
      ],
      but: /\b(other than|not used|liab\w*|answers?|in time|claims?|damages?|unlimited in time|without limitation|hours|backup|support|perpetual\w*|revision|traffic|calls to)\b/,
    },
    {
      all: [
        /\bin any number of (copies|installations)|\bno (restriction|limit) (on|of|as to) [^.]{0,50}\b(purpose|number|users|devices|copies)\b|\bwithout limit(ation)? (as to|of|on) (the )?number\b|\bunlimited (number|quantity) of\b/,
        /\b(licen[cs]e|right|use|copy)\b/,
      ],
      but: /\b(liab\w*|hours|support)\b/,
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
    [
      /\b(may|shall|must|will)\b[^.]{0,12}\bnot\b|\bneither\b|\bprohibit/,
      /\b(reverse[- ]engineer\w*|decompil\w*|disassembl\w*|derivative works|remove[^.]{0,40}(notices?|marks?)|take apart|modify the (software|program))/,
    ],
    {
      all: [
        /\b(background|pre-existing|open[- ]source|third[- ]party)\b/,
        words('intellectual|ip!|component|material|right|software|know-how'),
        words('remain|retain|own!|owns|licen[cs]e terms|belong|property|stay|governed'),
      ],
      but: /acknowledg|joint result/,
    },
    {
      all: [
        words(
          'logo|name!|designs?!|layout|charts?!|algorithm|models?!|platform|software|app!|program|documentation|images?!|templates|surveys|materials|know-how|method',
        ),
        /\b(belongs?|(remains?|is|are|stays?)[^.]{0,30}property of|(is|are|remains?) owned by|continues? to own|we own|reserved to|remains? with)\b/,
      ],
      but: /\b(customer data|data (entered|stored)|hardware|goods|equipment|results? (of|created)|created|made (for|under)|deliverables?|upon payment|once|assigns?|transfers?|commissioned)\b/,
    },
    /\brights in\b[^.]{0,80}\breserved\b/,
  ],
} satisfies Record<string, readonly Cue[]>
