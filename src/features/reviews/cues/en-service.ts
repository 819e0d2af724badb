import type { Cue } from '../types.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of the work and the service. */
export const enService = {
  scope: [
    {
      all: [
        words(
          'shall|must|will|agree|undertak|oblig|require|is to|are to|provid|ensur|promis|has to|have to|needs to|does|gives?|carr',
        ),
        words(
          'deliver|implement|develop|configur|install|perform|carry out|supply|supplies|design|build|set up|provid|render|creat|translat|comprise|consist|includ|cover|produc|host|clean|prepar|maintain|operat|write|store|repair|run!|survey',
        ),
        words(
          'module|function|feature|specification|following|annex|schedule|appendix|interfac|integration|statement of work|listed|described|namely|scope|subject|consists|comprise|:|software|platform|system|brochure|technical|requirements|drawings|item',
        ),
      ],
      but: /\b(warrant\w*|train\w*|migrat\w*|back-?up|insur\w*|escrow|notice|not (provide|include)|updates?|new (version|release)|availab\w+|support|confiden\w*|change request|affiliat\w*|invoice|pays?|paid|price|audit\w*|personal data|prevail\w*|integral|law|licen[cs]e|terminat\w*|credits?|stages?|milestone|disput\w*|hand(s|ed)? over|accept\w*|liab\w*|consultant|replac\w*|expir\w*|fees?|copies|customer shall|client shall|incoming)\b/,
    },
    /\b(functional scope|scope of (the )?(services|work|supply|delivery|project|implementation)|subject( matter)? of (this|the) (agreement|contract|order))\b[^.]{0,80}\b(is|are|comprises?|includes?|covers?|consists?|set out|defined|described|follows)/,
    /\b(undertakes|agrees|engage[sd]?|is|shall|will) to (develop|implement|deliver|design|configure|install|build|create|supply|translate|paint|print)\b/,
  ],
  data_protection: [
    {
      all: [
        words(
          "personal (?:data|information)|(?:customer|client|user|patient|guest|member|employee)(?:'s|s')? data|data protection|gdpr|data subject|privacy|pipl|sub-?processor|data breach|controller|information security|leak|medical|encrypt|processor",
        ),
        words(
          'protect|process|stor|hosted|located|compl|measure|encrypt|accordance|breach|leak|incident|notif|transfer|secur|unauthori[sz]|regulation|instruction|supervisory|kept|disclos|pseudonym|exposed|access|handl|locked|keep|delet|tell|inform|report',
        ),
        words(
          'shall|must|will|only|not!|within|may!|compl|ensur|hour|is!|are!|we!|undertak|keep|provid|make available|oblig|stor|notif|act',
        ),
      ],
      but: /\b(found on|frequently asked|questions about|property of|belongs?|own(s|ed|ership)|marketing brochure|return\w*|liab\w*|restor\w*|back-?ups?|unlimited|governed wholly|exit|migrat\w*|customer data (in|from)|export\w*|aware)\b/,
    },
    {
      all: [
        words('data cent|servers?!|stored|hosted|hosting|kept|located'),
        words('data|records|files'),
        words(
          'in (?:the )?(?:eu!|eea|european|germany|russia|china|switzerland|france|united|territory|canada|ireland)|within the (?:eu|eea|european|territory)|country|leave|abroad|outside',
        ),
      ],
      but: /governing|court|law of/,
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
      but: /\b(non-disclosure agreement,|secretary|unlimited|liab\w*|escrow|limit on|personal data|injunction|source code|data subject|exception|logo|press release|publicity|reference|disclosed to the public|supplied to the customer|audit\w*|processor|hosting)\b/,
    },
/\b(keeps?|kept) [^.]{0,20}\bto (it|him|her|them|your|our)sel(f|ves)\b/,
/\b(not|never) (to )?(tell|reveal|divulge|speak|talk)[^.]{0,40}\b(any ?one|any ?body|no ?body|others|third)\b/,
  ],
  named_consultant: [
    {
      all: [
        words(
          'consultant|specialist|project (?:manager|leader|lead)|key (?:personnel|person|people|staff|user)|team|named|expert|engineer|architect|personnel|developer|mr!|ms!|mrs!|dr!|trainer|analyst|interpreter|people|auditor|partner',
        ),
        words(
          'nam|replac|substitut|assign|appoint|consent|led by|exchang|withdraw|reassign|remov|staffed|swap|carried out by|performed by|done by|in person|personally|take over|work on|leads?!|conduct|written by|chang|other',
        ),
        words(
          'not!|without|only|named|following|mr!|ms!|mrs!|dr!|listed|until|consent|approv|led by|throughout|equivalent|by name|in person|personally|annex|role|cv!|equal|reserve|agree|nobody|leave',
        ),
        words(
          'project|service|implement|work|customer|consent|contract|listed|named|annex|replac|perform|client|assignment|team|task|agree|training|interview',
        ),
      ],
      but: /\b(hire|solicit\w*|employ\w*|poach\w*|agreement (may|shall) not|sub-?contract\w*|third part\w*|contact person|assign this|shares|control|source code|audit books|represented|incorporated|terminat\w*|disclos\w*|confiden\w*|expert's decision|disput\w*|support|licen[cs]e)\b/,
    },
  ],
  service_mode: [
    {
      all: [
        /\b(on[- ]site|remote(ly)?|telephone|phone|by mail|e-?mail|hotline|ticket(s|ing)?|chat|video|portal|in person|vpn|screen[- ]shar\w*|helpdesk|at (the )?(customer|client)'s|premises|workshop|whatsapp|call(s|ing)?|physical presence|web form|face to face|at your (office|place))\b/,
        words(
          'provid|render|perform|deliver|carried|support|consult|given|service|work|implement|takes? place|available|reach|assist|help|advice|teach|contact|fault|report',
        ),
        /\b(on[- ]site|remote(ly)?|in person|(by|via|over|through|or)( the)? (\w+,? ){0,3}(telephone|phone|e-?mail|hotline|ticket\w*|portal|chat|video|web form)|telephone|premises|hotline|screen|visit)/,
      ],
      but: /\b(notices?|notif\w*|audit\w*|inspect\w*|claims?|visits? (are|per)|sent by|address|invoice|same day|accept\w*|price list|law|access to (its|the) premises|remarks|website|announc\w*|confirm\w*|interruption|reported by telephone|excuse|answered within|days'|training|course|customer (shall|must|will))\b/,
    },
  ],
  visit_quota: [
    [
      words(
        'visit|on[- ]site|person-days|man-days|days? (?:at|on) (?:the )?(?:customer|client|site)|trip|call-?out|attendance|appearances|inspections? per|half-days|days of presence',
      ),
      /\b(\d+|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|twice|up to|_+|\[|\w+ty|third|fourth|fifth|dozen)/,
      words(
        'includ|per!|annual|each|a year|a quarter|a month|price|fee|further|additional|beyond|exceed|free|cover|extra|unused|quota|charg|within|cost|billed|every',
      ),
      words('visit|days|trip|call-?out|attendance|inspection'),
    ],
  ],
  acceptance: [
    {
      all: [
        /\b(accept(s|ed|ance|ing|able)?|hand-?over (protocol|certificate|record)|act of|sign(s|ed)?[- ]off|certificate of|signs? the|approv(es?|al|ed)|test run|(is|are) taken over|passes|passed)\b/,
        words(
          'work|deliver|result|system|software|service|stage|milestone|module|report|translation|installation|goods|project|certificate|act!|act of|protocol|draft|design|screen|version|sheet|machine|website|document',
        ),
        words(
          'sign|certificate|act!|act of|protocol|tests?|criteria|writing|written|deem|counts?|record|jointly|inspection|within|when|once|passes|confirm|reached|check|receipt|stamp|form',
        ),
      ],
      but: /\b(months? after (final )?acceptance|accepts? (no|the terms|these|this|liab)|acceptance of (this|the) (agreement|offer|terms|quotation)|from (final )?acceptance|(after|following) (final )?acceptance|upon acceptance[^.]{0,30}(pay|paid|transfer|vest)|change|amend\w*|subcontract\w*|consent|law|licen[cs]e|copies|retain\w*|retention|replac\w*|assign\w*|publicity|reference|logo|press|order is accepted|accepted orders|bookings? accepted|renew\w*|personal data|price|jurisdiction|law|invoices?|consultant|warrant\w*|audit\w*|trade ?marks?|payable \w+ days after|notice of)\b/,
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
          'work|deliver|result|system|software|service|stage|milestone|module|report|translation|installation|goods|project|certificate|act!|act of|protocol|draft|design|screen|version|sheet|machine|website|document',
        ),
        words(
          'writ|within|day|deem|ground|reason|only|silen|motivat|list|unless|approv|accept|week|hour|if no|defect|after',
        ),
      ],
      but: /\b(notice|offer|renew|change request|assign\w*|sub-?processor|price|amend\w*|terminat\w*|disput\w*|posted|e-?mail in your profile|law|received|letters?|invoice|replac\w*|consultant|breach|warrant\w*|refusal to renew|first refusal|log-in is refused|confiden\w*|trade ?mark|claims? for)\b/,
    },
  ],
  trial: [
    {
      all: [
        /\b(trial|pilot|test (operation|run|period|phase|weeks?)|evaluation|parallel (operation|run\w*)|probation\w*|experimental|hypercare|try\b|tries|try-out|free of charge for|test drive|proof of concept|side by side)\b/,
        /\b(period|operation|days?|weeks?|months?|run|use|hours|phase)\b/,
        words(
          'shall|will|may|last|free|before|during|if!|end|for!|after|without|then|within|successful|no fault|payment',
        ),
      ],
      but: /\b(court|recovery test|disaster|section \d+ —|trial lawyer|clinical trial|factory test|pilot licen)\b/,
    },
  ],
  sla: [
    {
      all: [
        words(
          'availab|uptime|respon|reaction|resol|answer|restor|solv|latency|react|remov|begin|start work|repl|reach|load|within|picked up|arriv|processed|on the road|attend|fix|hold-up|punctual',
        ),
        /%|\bper ?cent\b|\b(\d+|one|two|three|four|eight|ten|fifteen|thirty|_+|\[[^\]]*\])[ -]?(\(\w+\) )?(working |business |full |clock |calendar )*(hours?|minutes?|seconds?|milliseconds|days?|ms)\b/,
        words(
          'availab|uptime|incident|ticket|severity|priority|fault|critical|helpdesk|support|platform|response|call|latency|failure|quer|class|engine|reachable|outage|page|e-?mails? are|question|breakdown|service desk|online|urgent|year|of each month|of the time',
        ),
      ],
      but: /\b(disput\w*|arbitra\w*|letter before|accept\w*|credit(s|ed)?|personal data|data breach|recovery (time|point)|rto|rpo|back-?ups?|invoice|warranty period|claims?|change request|retention|disaster|notice of|price|name one person|remarks|audit\w*|complaint|renew\w*|terminat\w*|liab\w*|insur\w*|refund\w*|delet\w*|training|payable|per ?cent of the (price|fee)|royalt\w*|penalt\w*|customer shall|client shall|client will|suspend|notice|visits?|interest|revenue)\b/,
    },
    [/\b(availab\w+|uptime|reachable|online)\b/, /\b9\d([.,]\d+)? ?(%|per ?cent)/],
  ],
  maintenance_window: [
    {
      all: [
        words(
          'maintenance|upkeep|planned|scheduled|repair work|service slot|servicing|update work|works on the system|interrupt|downtime|taken offline|technical break',
        ),
        words(
          'window|between|announc|notice|notif|advance|unavailab|sunday|saturday|night|weekend|not count|hours|slot|weekly|ahead|early|beforehand|e-?mail|utc|a\\.m|p\\.m|warn',
        ),
        words(
          'interrupt|downtime|unavailab|planned|scheduled|window|slot|offline|not count|off!|stop|close|maintenance (?:work|is|takes|may|will|shall)|out of',
        ),
      ],
      but: /\b(force majeure|equipment maintenance contract|maintenance (fee|plan|contract)|road|business interruption|visits?)\b/,
    },
  ],
  disaster_recovery: [
    {
      all: [
        words(
          'back-?up|backed up|disaster|rto!|rpo!|recovery (?:time|point)|business continuity|continuity plan|fail-?over|replicat|restor|restoration|second (?:location|site|data cent)|cop(?:y|ies) (?:your|the|all|of)|copied|mirror|snapshot|standby|bring back|running again',
        ),
        words(
          'dai|hour|day|week|every|night|once|test|rto|rpo|within|kept|stored|site|plan|objective|minute|location|month|twice|more than',
        ),
        words(
          'data|file|back-?up|recover|restor|version|system|service|database|disaster|rto|replica|server|lost|loss|running',
        ),
      ],
      but: /\b(eras\w+|delet\w+ from backup|no back-?up|copies of (this|the) (agreement|contract)|originals?|source code|escrow|personal copies|manuals?|licen[cs]e|counterpart|credit|audit\w*|severity|priority)\b/,
    },
  ],
  migration: [
    {
      all: [
        words(
          'migrat|import|transfer|convert|bring over|take over|load|move!|moves|moved|carr(?:y|ied) (?:over|across)|carried|brought|copy over|switch|cut-?over|transcrib|cleans?ed|map',
        ),
        words(
          'data|record|history|histories|file|database|invoice|e-?mail|contact|balance|customer|article|mailbox|documents|system|catalogue',
        ),
        words(
          'old!|existing|legacy|previous|current|former|migrat|predecessor|historic|source system|earlier|incoming|past|import of|until now|replaced system|spreadsheet',
        ),
      ],
      but: /\b(outside the (eu|eea)|third countr|assign\w*|intellectual|title|rights?|all previous (orders|agreements)|import duties|competitor)\b/,
    },
  ],
} satisfies Record<string, readonly Cue[]>
