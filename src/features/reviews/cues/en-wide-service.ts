import type { Cue } from './cue.ts'
import { words } from './words.ts'

const notPeople =
  /\b(named users?|hire|solicit\w*|employ|employs|employed|poach\w*|agreement (may|shall) not|contact person|assign this|shares|control|source code|represented|incorporated|terminat\w*|disclos\w*|confiden\w*|expert's decision|disput\w*|courts?|licen[cs]e|successor of|agreement and|acting by|goods|defective|product|version|software|insur\w*|arbitrat\w*|notices?|chair)\b/

/** Words that together in one sentence show, whatever their order, that an English clause speaks of the service and the work. */
export const enWideService = {
  named_consultant: [
    {
      all: [
        /\b(mr|ms|mrs|dr)\.? [a-z]|\bfollowing (specialist|consultant|person|people|staff|expert|employee)|\bby [a-z]+ [a-z]+( [a-z]+)? in person\b|\b(will|shall) be (led|looked after|headed|carried out|performed) by (?!the\b|an?\b|means|our\b|its\b|his\b|another|third|post|e-?mail|remote)[a-z]+ [a-z]+/,
        words(
          'act as|acts as|will act|lead|led by|carried out|carry|perform|provided by|taken by|done by|conduct|looked after|assign|responsible for|work|by name|in person|manage|staffed',
        ),
      ],
      but: notPeople,
    },
  ],
  service_mode: [
    {
      all: [
        /\b(on[- ]site|remote(ly)?|telephone|phone|by mail|e-?mail|hotline|ticket(s|ing)?|chat|video|portal|in person|vpn|screen[- ]shar\w*|helpdesk|at (the )?(customer|client)'s|premises|workshop|whatsapp|call(s|ing)?|physical presence|web form|face to face|at your (office|place))\b/,
        words(
          'provid|render|perform|deliver|carried|support|consult|given|service|work|implement|takes? place|available|reach|assist|help|advice|teach|contact|fault|report|answer|enquir|tickets?!|staffed',
        ),
        /\b(on[- ]site|remote(ly)?|in person|(by|via|over|through|or)( the)? (\w+,? ){0,3}(telephone|phone|e-?mail|hotline|ticket\w*|portal|chat|video|web form)|telephone|premises|hotline|screen|visit)/,
      ],
      but: /\b(communications?|by courier|not (obliged|bound|required)|no (obligation|duty)|hours of|delegated|crane|retainer|undertakes|own help desk|outside the windows|per (month|year)|notices?|notif\w*|audit\w*|inspect\w*|claims?|visits? (are|per)|sent by|address|invoice|same day|accept\w*|price list|law|access to (its|the) premises|remarks|website|announc\w*|confirm\w*|interruption|reported by telephone|excuse|answered within|days'|training|course|customer (shall|must|will))\b/,
    },
  ],
  visit_quota: [
    [
      words(
        'visit|on[- ]site|person-days|man-days|days? (?:at|on) (?:the )?(?:customer|client|site)|trip|call-?out|attendance|appearances|inspections? per|half-days|days of presence',
      ),
      /\b(\d+|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|twice|up to|_+|\[|(twen|thir|for|fif|six|seven|eigh|nine)ty|third|fourth|fifth|dozen)/,
      words(
        'includ|per!|annual|each|a year|a quarter|a month|price|fee|further|additional|beyond|exceed|free|cover|extra|unused|quota|charg|within|cost|billed|every',
      ),
      words('visit|days|trip|call-?out|attendance|inspection'),
    ],
  ],
  acceptance: [
    {
      all: [
        /\b(acceptance (certificate|act|protocol|tests?|procedure|criteria|sheet|form))\b|\bdeemed (to be )?accepted\b/,
        /\b(sign\w*|issue[ds]?|shall|is|are|pass\w*|carried|perform\w*|within)\b/,
      ],
      but: /\b(retain\w*|retention|months? after|paid after|section \d+ —)\b/,
    },
  ],
  objection: [
    {
      all: [
        words(
          'refus|reject|object|remark|deem|silen|reasoned|motivated|complain|grounds|nothing is heard|counts? as|taken as|regarded as|says? nothing|hear nothing|no (?:comments|reply|answer|remarks)|considered',
        ),
        words(
          'work|deliver|result|system|software|service|stage|milestone|module|report|translation|installation|goods|project|certificate|act!|act of|protocol|draft|design|screen|version|sheet|machine|website|document|proof|text!',
        ),
        words(
          'writ|within|day|deem|ground|reason|only|silen|motivat|list|unless|approv|accept|week|hour|if no|defect|after',
        ),
      ],
      but: /\b(when that person|rows|entrust|courier|count as given|notice|offer|renew|change request|assign\w*|sub-?processor|price|amend\w*|terminat\w*|disput\w*|posted|e-?mail in your profile|law|received|letters?|invoice|replac\w*|consultant|breach|warrant\w*|refusal to renew|first refusal|log-in is refused|confiden\w*|trade ?mark|claims? for)\b/,
    },
  ],
  trial: [
    {
      all: [
        /\b(trial|pilot|test (operation|run|period|phase|weeks?)|evaluation|parallel (operation|run\w*)|probation\w*|experimental|hypercare|try\b|tries|try-out|free of charge for|test drive|proof of concept|side by side)\b/,
        /\b(period|operation|days?|weeks?|months?|run|use|hours|phase)\b/,
        words(
          'shall|will|from|may|last|free|before|during|if!|end|for!|after|without|then|within|successful|no fault|payment',
        ),
      ],
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|court|recovery test|disaster|section \d+ —|trial lawyer|clinical trial|factory test|pilot licen)\b/,
    },
  ],
  maintenance_window: [
    {
      all: [
        words(
          'maintenance|upkeep|housekeeping|taken down|deployed|closures|planned|scheduled|repair work|service slot|servicing|update work|works on the system|interrupt|downtime|taken offline|technical break',
        ),
        words(
          'window|between|monday|tuesday|wednesday|thursday|friday|announc|notice|notif|advance|unavailab|sunday|saturday|night|weekend|not count|hours|slot|weekly|ahead|early|beforehand|e-?mail|utc|a\\.m|p\\.m|warn',
        ),
        words(
          'interrupt|downtime|unavailab|planned|scheduled|window|slot|offline|taken down|not count|off!|stop|close|maintenance (?:work|is|takes|may|will|shall)|out of',
        ),
      ],
      but: /\b(force majeure|equipment maintenance contract|maintenance (fee|plan|contract)|road|business interruption|visits?)\b/,
    },
  ],
  disaster_recovery: [
    {
      all: [
        words(
          'back-?up|backed up|disaster|rto!|rpo!|recovery (?:time|point)|business continuity|continuity plan|fail-?over|replicat|restor|restoration|second (?:location|site|data cent)|cop(?:y|ies) (?:your|the|all|of)|copied|mirror|snapshot|standby|bring back|secondary site|images are|running again',
        ),
        words(
          'dai|hour|day|week|every|night|once|test|rto|rpo|within|kept|stored|site|plan|objective|minute|location|month|twice|more than',
        ),
        words(
          'data|file|back-?up|recover|restor|version|system|service|database|disaster|rto|replica|server|lost|loss|running',
        ),
      ],
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|licenses|install the|force majeure|natural disaster|restore access|comparisons|data dictionary|eras\w+|delet\w+ from (our |its |the |all )?back-?ups?|no back-?up|copies of (this|the) (agreement|contract)|originals?|source code|escrow|personal copies|manuals?|licen[cs]e|counterpart|credit|audit\w*|severity|priority)\b/,
    },
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
  ],
} satisfies Record<string, readonly Cue[]>
