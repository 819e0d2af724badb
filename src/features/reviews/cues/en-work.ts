import type { Cue } from './cue.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of the work beside the service: support, updates, training, stages. */
export const enWork = {
  support: [
    {
      all: [
        words(
          'support|help-?desk|service desk|hotline|fault|troubleshoot|technical assistance|assist|help!|maintenance service|remov|correct|fix|eliminat|rectif|questions?!|error|bug!|bugs|malfunction|advice|breakdown|customer care',
        ),
        words(
          'shall|will|provid|availab|render|during|user|hour|endeavour|effort|gives?!|given|answer|operat|includ|staffed|question|maintain|weekday|free|contact|reach|by e-?mail|undertak|remote|telephone|reply',
        ),
        words(
          'user|fault|error|software|system|question|incident|ticket|technical|hours|helpdesk|support (?:is|for|by|during|team|in)|call|hotline|phone|e-?mail|help (?:with|for|by|desk)|program|bug|malfunction|weekday|problem|assistance is',
        ),
      ],
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|frequently|were raised|no questions|attendance|customer undertakes|undertakes:|hours of telephone|disagreements?|manifest error|provided that|percentage|presently|not represent|put right|later than promised|outside the|not (provide|include|cover)|no support|exit|terminat\w*|escrow|in support of|transition|migrat\w*|supported by|successor|separate|financial support|back-?up|defects? (found|within)|warrant\w*|audit\w*|availab\w+ of|customer (shall|must|will)|client will|remarks|accept\w*|accuracy|notices?|change request|personal data|liab\w*|objection|training|promises none|interview|translation)\b/,
    },
    /\b(if (anything|something)[^.]{0,30}(goes wrong|fails|breaks|does not work)|when you are stuck|if you (need|want) help)\b[^.]{0,80}\b(sort|help|fix|solve|answer|ring|call|write|assist)\b/,
  ],
  updates: [
    {
      all: [
        words(
          'update|upgrade|new (?:version|release|function|feature|edition)|patch|release|security fix|hotfix|major version|version!|versions|edition|statutory changes|changes in (?:the )?law|firmware',
        ),
        words(
          'provid|deliver|suppl|releas|publish|issue|make[sd]? available|made available|install|at least|receiv|entitle|includ|free|ship|roll|obtain|worked into|put out|bring',
        ),
        words(
          'shall|will|must|at least|free|includ|entitle|receiv|undertak|year|quarter|month|available|provid|deliver|releas|publish|ship|are!|is!',
        ),
      ],
      but: /\b(held back|release the part|releases? (it|them|him|the part)|not (obliged|bound|required)|no (obligation|duty)|paid editions|enquire|means|last published|community|following are supplied|as updated|not include|no updates|promises none|free to decide|status|updates? the (plan|list|record|documentation)|press release|source|claims?|released from|obligation|retain\w*|retention|known|bring back any version|updated (list|plan|documentation)|languages?|contract in|exclusiv\w*|draft|accept\w*|bilingual|arabic|translation|claimant)\b/,
    },
  ],
  training: [
    {
      all: [
        words(
          'train|instruct|course|workshop|seminar|introduction|tuition|teach|taught|lesson|show|familiari[sz]|coaching|webinar',
        ),
        words(
          'user|staff|employee|personnel|administrator|participant|people|operator|pupil|trainee|team|attendee|customer|librar|members|clerks|how to',
        ),
        words(
          'shall|will|must|provid|conduct|train|carr|hold|organi[sz]|deliver|includ|undertak|gives?|receiv|takes? place|half-day|day!|days|two|three',
        ),
      ],
      but: /\b(thanks|in the past|not (obliged|bound|required)|no (obligation|duty)|for information|video link|described below|artificial|machine|models?|algorithm|not include|may not train|trained (and|staff|personnel)|of course|in the course|due course|instructions of|on (the )?instructions|only on|processor|course of|hire|solicit\w*|confiden\w*|shows? that|written instructions)\b/,
    },
  ],
  hand_over: [
    {
      all: [
        /\b(hands? over|hand(ed|ing)? over|delivers?|delivered|transfers?|surrenders?|turns? over|gives?|leaves? with|supplies|provides?|passes|gets?|receives?)\b/,
        words(
          'documentation|source|password|access (?:code|token|data)|credential|manual|media|administrator|build|repositor|keys?!|installation (?:package|files)|documents|configuration|log-ins|handbook|artwork|files|drawings|negatives|originals|code!|as-built|guides?!|alarm codes?|codes!',
        ),
        words(
          'completion|completed|complete!|end of the|final|accept|together with|last (?:stage|instal)|finish|conclusion|hand(?:s|ed|ing)?[- ]?over|on handing|upon|following|after|at the end|job is|with the (?:last|final)|once|when',
        ),
      ],
      but: /\b(ownership|title|release notes|not (obliged|bound|required)|no (obligation|duty)|escrow|(?<!earlier )terminat\w+|confiden\w*|personal data|expir\w+|affiliates|customer data|risk|customer (shall|must|will)|client (shall|must|will)|you provide|end of the contract|audit\w*|stages?|parts|migrat\w*|insolven\w*|refus\w*|objection|warrant\w*|guarantee[sd]?|counterpart|price|notices?|copyright in|undertakes:|interrupt|its data|additional work|older data|licen[cs]ed?)\b/,
    },
    /\b(surrenders?|hands? over|turns? over)\b[^.]{0,60}\b(passwords?|credentials|source code|keys|as-built|manuals?)\b/,
    /\b(delivers?|hands? over)\b[^.;]{0,40}\b((source|unfinished) code|design files|work in progress)\b/,
  ],
  stages: [
    {
      all: [
        words(
          'stages?!|phases?!|milestones?!|iteration|sprint|work packages?|(?:two|three|four|five|six) parts|lots?!|tranche|timetable|calendar plan|by week|in week|in weeks|waves?!|project plan',
        ),
        /\b(\d+|one|two|three|four|five|first|second|following|i+)\b/,
        words(
          'divid|consist|carried|perform|complet|deadline|by!|until|price|due!|deliver|compris|ends?!|last!|lasts|dates?!|weeks?!|january|february|march!|april|may \\d|june|july|august|september|october|november|december|[€$£]',
        ),
      ],
      but: /\b(hourly|any stage of|at (this|every|any) stage|deemed|negotiat\w*|escalat\w*|warrant\w*|objection|refus\w+|integral|prevail\w*|liab\w*|terminat\w*|insur\w*|disput\w*|renew\w*|retain\w*|retention|month\w* fee|effective|replac\w*|court|expires?|late fee|failure|certified|penalt\w*|parking|auction)\b/,
    },
    {
      all: [
        /\b(stages?|milestones?|phases?) ([a-d]|\d|i+|one|two|three)\b|\b(two|three|four|five|six) (stages|phases|milestones|sprints)/,
        /\d/,
      ],
      but: /disput|escalat|spare|late fee/,
    },
    {
      all: [
        /\b(by|on|until|in|of) (the end of )?(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december)\b[^.]{0,110}\b(by|on|until|in|of) (the end of )?(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december)\b/,
        /\b(by|on|until|in) (the end of )?(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december)\b[^;]{0,250}\b(by|on|until|in) (the end of )?(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december)\b[^;]{0,250}\b(by|on|until|in) (the end of )?(\d{1,2} )?(january|february|march|april|may|june|july|august|september|october|november|december)\b|;/,
        words(
          'deliver|install|build|built|test|report|complet|design|start|finish|erect|survey|launch|measure|brought over|commission|drill|load|develop|train|write',
        ),
      ],
      but: /\b(price index|prices index|indexed|indexation|charges?|seasons?|insur\w*|renew\w*|valid|expires?|maintenance|audit|invoices?|rent|court)\b/,
      wide: true,
    },
  ],
  change_requests: [
    {
      all: [
        /\bout-of-scope\b|\bextra \w+(, or [^.]{0,60})? (are|is) (asked|ordered|requested|priced)|\bchange (requests?|orders?|control|procedure|proposals?)|\bchang\w+ (to|in|of) the (scope|specification|requirements|services|work|system|design|deliverables|brief)|\b(requests?|wish\w*) (for|of) changes?|\b(additional|extra|further) (work|works|services|functions|requirements|development|modification|wishes)|\b(outside|beyond|not (in|covered|included|provided|contained|described|part)) [^.]{0,25}\b(scope|statement of work|drawings|plans|specification|agreed|terms|requirements|technical|quotation|offer|brief)|\bvariations?\b|\bnew wishes|\balterations? to/,
        words(
          'writ|price|offer|quot|estimat|agree|approv|separate|charg|hourly|rate|request|cost|effort|supplement|subject|valued|e-?mail|delay|order',
        ),
      ],
      but: /\b(effective unless|deed|amendment to this agreement|not include[ds]? in the price list|spare)\b/,
    },
    {
      all: [
        /\b(not (in|part of|covered by|included in|provided for in)|outside|beyond|over and above)\b[^.]{0,25}\b(scope|statement of work|specification|brief|quotation|drawings|requirements)\b/,
        /\b(rates?|per hour|time and materials|day rate|quot\w+|estimat\w+|separately|extra charge|charged)\b/,
      ],
    },
  ],
  cooperation: [
    {
      all: [
        /\b(customer|client|licensee|buyer|purchaser|subscriber|you|school|council|hospital|authority|museum|employer|owner|lessee|bank|library|commissioner|registry|parish|company|principal|clinic|tenant|organi[sz]er|user)\b(?!')[^.;,]{0,25}\b(shall|must|will|undertakes?|is (obliged|responsible|to)|agrees to|provides?|ensures?|appoints?|makes? available|gives?|cooperates?|grants?|names?|keeps?|lets?|lends?|sets? aside|releases?|furnish(es)?|supplies)\b/,
        words(
          'access|information|contact person|cooperat|co-operat|workplace|answer|decision|decide|test data|material|project (?:manager|owner|lead)|staff|personnel|infrastructure|premises|servers?!|hardware|questions?!|foundation|power!|room!|desk|crane|yard|truck|log-ins|draft|site!|one person|truthful|a person|keys!|volumes|existing|exports?!|clerks|key users|volunteer|workstation|vpn',
        ),
      ],
      but: /\b(secretary|not (obliged|bound|required)|no (obligation|duty)|(shall|must|may|will) not|secretary|confiden\w*|audit\w*|licen[cs]e|pays?|paid|belongs?|may use|(supplier|contractor|provider|vendor|consultant|agency|developer|seller|processor|licensor) (shall|will|must|undertakes|gives|provides)|terminat\w*|affiliates|property|personal data|solicit\w*|hire|insur\w*|subcontract\w*|return\w*|purchase|in order to|minimum|notices?|disput\w*|jurisdiction|accept\w*|invoice|copies|escrow|previous program|published|reference|fee|price|support charge|downtime|training|claims?|liab\w*|suspend|compensat\w*)\b/,
    },
    [
      /\b(owner|customer|client|tenant|buyer|purchaser|school|company|you|host|organi[sz]er|principal)\b(?!')[^.;,]{0,20}\b(clears?|has someone|ensures?|sees to it|takes care|makes? sure|prepares?|keeps?|opens?|arranges?)\b/,
      /\b(present|open|ready|free|access|cleared?|room|rooms|power|water|parking|somebody|someone|at hand|in time)\b/,
    ],
  ],
} satisfies Record<string, readonly Cue[]>
