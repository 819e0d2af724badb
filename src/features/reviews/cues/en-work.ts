import type { Cue } from '../types.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of the work beside the service: support, updates, training, stages. */
export const enWork = {
  support: [
    {
      all: [
        words(
          'support|help-?desk|service desk|hotline|fault|troubleshoot|technical assistance|assist|help!|maintenance service|remov|correct|fix|eliminat|rectif|answering questions|error|bug!|bugs|malfunction|advice|breakdown|customer care',
        ),
        words(
          'shall|will|provid|availab|render|during|user|hour|endeavour|effort|gives?!|given|answer|operat|includ|staffed|question|maintain|weekday|free|contact|reach|by e-?mail|undertak',
        ),
        words(
          'user|fault|error|software|system|question|incident|ticket|technical|hours|helpdesk|support (?:is|for|by|during|team|in)|call|hotline|phone|e-?mail|help (?:with|for|by|desk)|program|bug|malfunction|weekday|problem|assistance is',
        ),
      ],
      but: /\b(not (provide|include|cover)|no support|exit|terminat\w*|escrow|in support of|transition|migrat\w*|supported by|successor|separate|financial support|back-?up|defects? (found|within)|warrant\w*|audit\w*|availab\w+ of|customer (shall|must|will)|client will|remarks|accept\w*|name[sd]?|accuracy|notices?|change request|personal data|liab\w*|objection|training|promises none|interview|translation)\b/,
    },
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
      but: /\b(not include|no updates|promises none|free to decide|status|updates? the (plan|list|record|documentation)|press release|source|claims?|released from|obligation|retain\w*|retention|known|bring back any version|updated (list|plan|documentation)|languages?|contract in|exclusiv\w*|draft|accept\w*|bilingual|arabic|translation|claimant)\b/,
    },
  ],
  training: [
    {
      all: [
        words(
          'train|instruct|course|workshop|seminar|introduction|tuition|teach|taught|lesson|show|familiari[sz]|coaching|webinar',
        ),
        words(
          'user|staff|employee|personnel|administrator|participant|people|operator|pupil|trainee|team|attendee|customer|librar|how to',
        ),
        words(
          'shall|will|must|provid|conduct|train|carr|hold|organi[sz]|deliver|includ|undertak|gives?|receiv|takes? place|half-day|day!|days|two|three',
        ),
      ],
      but: /\b(artificial|machine|models?|algorithm|not include|may not train|trained (and|staff|personnel)|of course|in the course|due course|instructions of|on (the )?instructions|only on|processor|course of|hire|solicit\w*|confiden\w*|shows? that|written instructions)\b/,
    },
  ],
  hand_over: [
    {
      all: [
        words(
          'hand|deliver|transfer|surrender|turn(?:s|ed)? over|provid|pass|gives?!|gave|leaves? with|supplies',
        ),
        words(
          'documentation|source|password|access|credential|manual|cop(?:y|ies)|media|administrator|build|repositor|key!|keys|installation|documents|configuration|log-ins|handbook|artwork|files|drawings|negatives|originals|code|as-built|notes',
        ),
        words(
          'completion|completed|complete!|end of the|final|accept|together with|last (?:stage|instal)|finish|conclusion|hand(?:s|ed|ing)?[- ]?over|upon|following|after|project|at the end|job is|with the (?:last|final)|once|when',
        ),
      ],
      but: /\b(escrow|terminat\w+|confiden\w*|personal data|expir\w+|affiliates|customer data|risk|customer (shall|must|will)|client (shall|must|will)|you provide|end of the contract|audit\w*|stages?|parts|migrat\w*|insolven\w*|refus\w*|objection|warrant\w*|counterpart|price)\b/,
    },
  ],
  stages: [
    {
      all: [
        words(
          'stage|phase|milestone|iteration|sprint|work package|step|part!|parts|timetable|schedule|lots?!|tranche|calendar plan|by week|in week|wave',
        ),
        /\b(\d+|one|two|three|four|five|first|second|following|i+|a)\b/,
        words(
          'divid|consist|carried|perform|complet|following|deadline|by!|until|price|timetable|due|deliver|compris|ends?!|last!|lasts|in \\w+ (?:stages|phases|parts)|date|week|january|february|march|april|may \\d|june|july|august|september|october|november|december|[€$£]',
        ),
      ],
      but: /\b(any stage of|at (this|every|any) stage|deemed|negotiat\w*|escalat\w*|warrant\w*|objection|refus\w+|integral|prevail\w*|annex|part of|parts? of the (contract|agreement|price)|spare parts|liab\w*|terminat\w*|third part\w*|insur\w*|forms? part|disput\w*|renew\w*|retain\w*|retention|month\w* fee|software|maintenance|effective|conclud\w*|signed|replac\w*|court|expires?|term)\b/,
    },
    {
      all: [
        /\b(stages?|milestones?|phases?) ([a-d]|\d|i+|one|two|three)\b|\b(two|three|four|five|six) (stages|phases|parts|milestones|sprints)/,
        /\d/,
      ],
      but: /disput|escalat|spare/,
    },
  ],
  change_requests: [
    {
      all: [
        /\bchange (requests?|orders?|control|procedure|proposals?)|\bchang\w+ (to|in|of) the (scope|specification|requirements|services|work|system|design|deliverables|brief)|\b(requests?|wish\w*) (for|of) changes?|\b(additional|extra|further) (work|works|services|functions|requirements|development|modification|wishes)|\b(outside|beyond|not (in|covered|included|provided|contained|described|part)) [^.]{0,12}\b(scope|specification|agreed|terms|requirements|technical|quotation|offer|brief)|\bvariations?\b|\bnew wishes|\balterations? to/,
        words(
          'writ|price|offer|quot|estimat|agree|approv|separate|charg|hourly|rate|request|cost|effort|supplement|subject|valued|e-?mail|delay|order',
        ),
      ],
      but: /\b(deed|amendment to this agreement|not include[ds]? in the price list|spare)\b/,
    },
  ],
  cooperation: [
    {
      all: [
        words(
          'customer|client|licensee|buyer|purchaser|subscriber|you!|school|council|hospital|authority|museum|employer|owner|lessee|bank|library|commissioner',
        ),
        words(
          'shall|must|will|undertak|is (?:obliged|responsible|to)|agree|provid|ensur|appoint|makes? available|gives?!|cooperat|grants?|nominat|names?!|answer|keep|let',
        ),
        words(
          'access|information|contact person|responsible|cooperat|co-operat|workplace|answer|decision|decide|test data|document|material|working|project (?:manager|owner|lead)|staff|personnel|infrastructure|premises|server|hardware|question|data!|foundation|power|room|desk|crane|yard|people|truck|log-ins|draft|site|one person|truthful',
        ),
        words(
          'necess|need|requir|timely|in time|prompt|within|contact|responsib|cooperat|co-operat|free of charge|availab|appoint|nominat|access to|for the|on time|so that|during|decid|question|ready|provide|name one|log-ins|before|by the|on the day',
        ),
      ],
      but: /\b(confiden\w*|audit\w*|licen[cs]e|pays?|paid|belongs?|may use|(supplier|contractor|provider|vendor|consultant|agency|developer|seller|processor|licensor) (shall|will|must|undertakes|gives|provides)|terminat\w*|affiliates|property|personal data|solicit\w*|hire|insur\w*|subcontract\w*|return\w*|export|purchase|order|minimum|notices?|disput\w*|jurisdiction|accept\w*|invoice|copies|escrow|previous program|published|reference|fee|price|support|help|downtime|training|claims?|liab\w*|suspend|compensat\w*)\b/,
    },
  ],
} satisfies Record<string, readonly Cue[]>
