import type { Cue } from './cue.ts'
import { words } from './words.ts'

const notPeople =
  /\b(named users?|hire|solicit\w*|employ|employs|employed|poach\w*|agreement (may|shall) not|contact person|assign this|shares|control|source code|represented|incorporated|terminat\w*|disclos\w*|confiden\w*|expert's decision|disput\w*|courts?|licen[cs]e|successor of|agreement and|acting by|goods|defective|product|version|software|insur\w*|arbitrat\w*|notices?|chair)\b/

/** What shows in English that a clause speaks of the work and the service. */
export const enService = {
  named_consultant: [
    {
      all: [
        words(
          'consultant|specialist|project (?:manager|leader|lead)|key (?:personnel|person|people|staff)|team|expert|engineer|architect|personnel|developer|trainer|analyst|interpreter|coach|she!|he!|them!|persons? named|named',
        ),
        words(
          'replac|substitut|exchang|withdraw|reassign|stand in|swap|remain assigned|successor|nobody else',
        ),
        words(
          'not!|without|only|consent|approv|equivalent|propose|decline|turn down|prior|equal|object|beforehand|agree|refuse',
        ),
      ],
      but: notPeople,
    },
    {
      all: [
        /\b(mr|ms|mrs|dr)\.? [a-z]|\bfollowing (specialist|consultant|person|people|staff|expert|employee)|\bby [a-z]+ [a-z]+( [a-z]+)? in person\b|\b(will|shall) be (led|looked after|headed|carried out|performed) by (?!the\b|an?\b|means|our\b|its\b|his\b|another|third|post|e-?mail|remote)[a-z]+ [a-z]+/,
        words(
          'act as|acts as|will act|lead|led by|carried out|carry|perform|provided by|taken by|done by|conduct|looked after|assign|responsible for|work|by name|in person|manage|staffed',
        ),
      ],
      but: notPeople,
    },
    /\bby (mr|ms|mrs|dr|professor)\b[^.]{0,60}\b(herself|himself|personally|in person|alone|and (by )?no(body| other)|by none)\b/,
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
    {
      all: [
        /\b(\d+|one|two|three|four|five|six|eight|ten|twelve)( [\w-]+)? (half-)?days?( of [\w ]{0,30})? (on|at) (the|its|their|your|customer)[^.]{0,30}\b(premises|site|works|office|plant)\b|\bhalf-days? of [^.]{0,30}\bpremises\b|\b(premises|site|works|office|plant)\b[^.]{0,12}\b(on|for) (\w+) (working )?days\b|\bcomes? to (the|your)[^.]{0,20} for (\w+) (working )?days\b/,
        /\b(per|each|a|in the|every|yearly|annual|monthly) ?(year|quarter|month|lump sum|fee)?\b/,
      ],
      but: /\b(audit\w*|inspect\w*|deliver\w*|notice)\b/,
    },
    [
      /\b(calls?|comes?|visits?|attends?|appears?)\b[^.]{0,40}\b(once|twice|(two|three|four|five|six|ten|twelve|\d+) times) (a|per|each|every|in (a|each)) (week|month|quarter|year|season)\b/,
      /\b(fixed|flat|yearly|annual|monthly|fee|price|included|covered|charge)\b/,
    ],
  ],
  acceptance: [
    {
      all: [
        /\b(accept(s|ed|ance|ing|able)?|hand-?over (protocol|certificate|record)|act of|sign(s|ed)?[- ]off|certificate of|signs? the|approv(es?|al|ed)|certified|test run|taken over|passes|passed)\b/,
        words(
          'work|deliver|result|system|software|service|stage|milestone|module|report|translation|installation|goods|project|certificate|act!|act of|protocol|draft|design|screen|version|sheet|machine|website|document|text!|boat|building|house|equipment|plant!|handover',
        ),
        words(
          'sign|certificate|act!|act of|protocol|tests?|criteria|writing|written|deem|counts?|record|jointly|inspection|within|when|once|passes|confirm|reached|check|receipt|stamp|form!|reply',
        ),
      ],
      but: /\b(title|ownership|in advance|copyright|cancel|no defect report|from approval|months? after (final )?acceptance|accepts? (no|the terms|these|this|liab)|acceptance of (this|the) (agreement|offer|terms|quotation)|from (final )?acceptance|(after|following) (final )?acceptance|upon acceptance[^.]{0,30}(pay|paid|transfer|vest)|change|amend\w*|subcontract\w*|consent|law|licen[cs]e|copies|retain\w*|retention|replac\w*|assign\w*|publicity|reference|logo|press|order is accepted|accepted orders|bookings? accepted|renew\w*|personal data|price|jurisdiction|law|invoices?|consultant|warrant\w*|audit\w*|trade ?marks?|payable \w+ days after|notice of)\b/,
    },
    {
      all: [
        /\b(acceptance (certificate|act|protocol|tests?|procedure|criteria|sheet|form))\b|\bdeemed (to be )?accepted\b/,
        /\b(sign\w*|issue[ds]?|shall|is|are|pass\w*|carried|perform\w*|within)\b/,
      ],
      but: /\b(retain\w*|retention|months? after|paid after|section \d+ —)\b/,
    },
    /\b(becomes? payable|milestone|stage|work) [^.]{0,40}\b(when|once|after)\b[^.]{0,40}\bsigns?\b/,
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
    /\bgrounds? (for|of) (the )?(rejection|refus\w+)\b|\bdeemed (to )?(be |have been |have )?accepted\b[^.]{0,40}\b(unless|if|where)\b/,
    /\b(may|can|entitled to) (only )?(refuse|decline|reject|withhold)\b[^.]{0,30}\b(accept\w*|sign\w*|approval|deliver\w*|work|results?)\b[^.]{0,60}\b(only|if|where|unless|reasons?|writing|within)\b/,
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
    /\b(at the )?end of (this|the) (pilot|trial|test period)\b|\bfor \w+ (days|weeks|months) on approval\b|\btasting period\b/,
    [
      /\b(for )?(\w+|\d+) (days|weeks|months)\b/,
      /\b(no charge|free|nothing is (owed|due)|without (payment|charge))\b/,
      /\b(see whether|suits you|decides? whether|carry on after|try (it|out))\b/,
    ],
    /\btrial (operation|period|run|use|phase) (of|lasting|for)\b/,
  ],
  sla: [
    {
      all: [
        words(
          'availab|uptime|respon|reaction|resol|answer|restor|solv|latency|react|remov|begin|start work|repl|reach|load|within|picked up|arriv|processed|on the road|attend|fix|hold-up|punctual',
        ),
        /%|\bper ?cent\b|\b(\d+|one|two|three|four|eight|ten|fifteen|thirty|_+|\[[^\]]*\])[ -]?(\(\w+\) )?(working |business |full |clock |calendar )*(hours?|minutes?|seconds?|milliseconds|days?|ms)\b/,
        words(
          'availab|uptime|incident|ticket|severity|priority|fault|critical|helpdesk|support|platform|response|call|latency|failure|quer|class|engine|reachable|outage|page|e-?mails? are|question|breakdown|service desk|online|urgent|desk!|messages|of each month|of the time',
        ),
      ],
      but: /\b(is below|below the promised|reduced|not responsible|dispatcher|script|two-factor|confined|undertakes|minor version|disput\w*|arbitra\w*|letter before|accept\w*|credit(s|ed)?|personal data|data breach|recovery (time|point)|rto|rpo|back-?ups?|invoice|warranty period|claims?|change request|retention|disaster|notice of|price|name one person|remarks|audit\w*|complaint|renew\w*|terminat\w*|liab\w*|insur\w*|refund\w*|delet\w*|training|payable|per ?cent of the (price|fee)|royalt\w*|penalt\w*|customer shall|client shall|client will|suspend|notice|visits?|interest|revenue)\b/,
    },
    {
      all: [/\b(availab\w+|uptime|reachable|online)\b/, /\b9\d([.,]\d+)? ?(%|per ?cent)/],
      but: /\b(credits?|falls? below|lower than|discount|refund\w*)\b/,
    },
    {
      all: [
        /\b\d\d([.,]\d+)? ?(%|per ?cent) of (all |the )?(cases|calls|orders|tickets|requests|messages|enquiries)\b/,
      ],
      but: /\b(fee|price|liab\w*|credits?)\b/,
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
    /\b(portal|service|system|site|app|platform|website)\b[^.]{0,40}\b(may|will|can) be (offline|down|unavailable|closed|interrupted|switched off|out of service)\b[^.]{0,60}\b(from|between|for up to|at night|during)\b/,
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
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|licenses|install the|force majeure|natural disaster|restore access|comparisons|data dictionary|eras\w+|delet\w+ from backup|no back-?up|copies of (this|the) (agreement|contract)|originals?|source code|escrow|personal copies|manuals?|licen[cs]e|counterpart|credit|audit\w*|severity|priority)\b/,
    },
  ],
} satisfies Record<string, readonly Cue[]>
