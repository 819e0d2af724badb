import type { Cues } from '../types.ts'
import { words } from './words.ts'

const price = words(
  'price|fee!|fees!|charge|rate!|rates!|tariff|remuneration|rent!|cost|instal|invoice|sum!|royalt|subscription|payable|pays?!|paid|payment|prepay|deposit of|due!|lump sum|bill',
)
const person = words(
  'consultant|specialist|project (?:manager|leader|lead)|key (?:personnel|person|people|staff|user)|team|named|expert|engineer|architect|personnel|developer|mr!|ms!|mrs!|dr!|trainer|analyst|interpreter|people|auditor|partner',
)
const personal = words(
  "personal (?:data|information)|(?:customer|client|user|patient|guest|member|employee)(?:'s|s')? data|data protection|gdpr|data subject|privacy|pipl|sub-?processor|data breach|controller|information security|leak|medical|encrypt|processor",
)
const results = words(
  'work|deliver|result|system|software|service|stage|milestone|module|report|translation|installation|goods|project|certificate|act!|act of|protocol|draft|design|screen|version|sheet|machine|website|document',
)
const does = words(
  'shall|must|will|agree|undertak|oblig|require|is to|are to|provid|ensur|promis|has to|have to|needs to|does|gives?|carr',
)

/** Of software and services. */
export const enService = {
  definitions: [
    {
      all: [
        /"[^"]{1,60}" ?(\([^)]*\) ?)?(shall |will )?(also )?(means?|refers? to|is understood|denotes?|includes?|is any|is the|are the|are all|is a|is every|stands? for|covers?|has the)|\b(following (terms|words|expressions|definitions))|is understood (as|to mean)|\b(shall|will) mean\b|\bdefined as|\b(by|an?) [\w" ]{2,30}" ?(we|is|the parties) (mean|understand)|\bwe mean\b|\bis taken to mean|\bwords? [^.]{0,40}\bmeans?\b/,
      ],
      but: /meanings? (given|assigned|set out|ascribed)|have the meanings? (set|given|assigned|as)|defined (in|elsewhere)|means of/,
    },
    /^"?[\w -]{2,40}"?:? means\b/,
  ],
  scope: [
    {
      all: [
        does,
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
  payment: [
    {
      all: [
        price,
        words(
          'total|price (?:of|for|is|per)|fee (?:is|of|for|per)|amount|within|advance|upon|instal|month|annual|quarter|year|per!|transfer|bank|account|hourly|prepay|arrears|against|rate|lump|each|due|free|payable|invoice|after|by|at!',
        ),
        /[€$£¥]|\b(eur|usd|gbp|chf|euros?|dollars?|roubles?|pounds?)\b|\b\d+ ?% of the (price|fee|sum|total)|\b(payable|pays?|paid|due)\b[^.]{0,80}\b(days?|months?|monthly|quarter\w*|annual\w*|year\w*|advance|arrears|receipt|invoice|instal\w*|transfer|january|delivery|signature|acceptance|first|last)\b|\b(monthly|annual|quarterly|hourly) (fee|rate|charge|instal)|invoice[sd]?\b[^.]{0,60}\b(days|monthly|month|quarter)/,
      ],
      but: /\b(penalt\w*|liquidated|liab(le|ility)|retain\w*|retention|withh\w+|default (interest|charge)|refund\w*|credit(s|ed)?|terminat\w* (upon|by|on)|late|insur\w*|escrow agent releas|delay damages|indemn\w*|exceed|not more than|increase[sd]?|overdue|not paid|unpaid|non-payment|fails to pay|suspend\w*|vat|withholding|below|minimum|at least|turnover|damag\w*|price index|poach\w*|cap(ped)?|up to|remission|deduct\w*|lower|higher)\b/,
    },
    {
      all: [
        words(
          'customer|client|licensee|buyer|purchaser|subscriber|you!|school|council|lessee|hospital|tenant|authority|bank|museum|employer',
        ),
        /\b(pays?|paid|payable|payment)\b/,
        words('price|fee|invoice|remuneration|sum!|amount|rent|charge|cost|bill|rate'),
        /\b(within|by|at|on|upon|monthly|annually|before|after|when|in advance|each|per|for)\b/,
      ],
      but: /\b(not paid|unpaid|overdue|late|default|fails?|suspend\w*|interest|terminat\w*|liab\w*|damage[sd]?|lump sum of twelve|retain\w*|vat|taxes|minimum|until)\b/,
    },
    {
      all: [
        price,
        /[€$£]\s?[\d,._]+|\b[\d,._]+ ?(eur|usd|gbp|chf|euros|dollars|pounds)\b|\b(eur|usd|gbp|chf) ?[\d,._]+/,
      ],
      but: /\b(penalt\w*|liquidated|liab\w*|insur\w*|exceed\w*|minimum|at least|delay|breach|not below|per day|credit\w*|capped|aggregate|poach\w*|damages|limit\w*|damage|up to|late|visit)\b/,
    },
  ],
  taxes: [
    {
      all: [
        /\b(vat|value[- ]added tax|sales tax|withholding|tax(es)?|duties|levies|gst)\b/,
        words(
          'exclu|inclu|without|plus!|net!|added|bear|borne|pay|paid|rate|exempt|not subject|responsib|gross|withh|deduct|separate|reverse|due|charg|levied|appl|account|statutory|free|on top|comes? on|is to be',
        ),
      ],
      but: /\btax (records|number|identification|advis|audit|id)|registration|annual accounts|software for tax/,
    },
  ],
  intellectual_property: [
    {
      all: [
        words(
          'intellectual|copyright|ipr?s?!|exclusive right|proprietary right|title|ownership|patent|trade ?mark|source code|know-how|design right|all rights|engine|pre-existing|background|library|libraries|brand|moral right|goodwill in',
        ),
        words(
          'remain|retain|belong|owns?!|owned|property|reserv|hold|keep|holder|stay|continu|acquir|nobody|whoever|not (?:acquire|obtain|transfer)|go unassigned|licensors',
        ),
      ],
      but: /\b(title to (the )?(hardware|goods|equipment)|customer data|data (entered|stored)|escrow|risk|data|hereby assigns|in its (course|duties)|joint|confiden\w*|validity|contest\w*|source code (is|shall be|has been)|remains? liable)\b/,
    },
    {
      all: [
        /\b(may|shall|must|will)\b[^.]{0,12}\bnot\b|\bneither\b|\bprohibit/,
        /\b(reverse[- ]engineer\w*|decompil\w*|disassembl\w*|derivative works|remove[^.]{0,40}(notices?|marks?)|take apart|modify the (software|program))/,
      ],
    },
    {
      all: [
        /\b(background|pre-existing|open[- ]source|third[- ]party)\b/,
        words('intellectual|ip!|component|material|right|software|know-how'),
        words('remain|retain|own!|owns|licen[cs]e terms|belong|property|stay|governed'),
      ],
      but: /acknowledg|joint result/,
    },
  ],
  data_protection: [
    {
      all: [
        personal,
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
  data_ownership: [
    {
      all: [
        words(
          'data|content|records|information|entries|files|pictures|photos|texts|uploads|measurements|lists|readings|recordings',
        ),
        words(
          'remain|belong|own!|owns|owned|owner|propert|title|retain|no (?:right|title|claim)|yours|theirs|lien',
        ),
        words(
          'customer|client|user|subscriber|enter|upload|stored|input|put into|you!|your|yours|put in|platform|generated|collected|licensee|patient|operator|farmer|school|practice|tenant',
        ),
      ],
      but: /\b(personal data protection|copyright|intellectual|confiden\w*|trade secrets?|inventions?|patents?|software|source code|return\w* (of|all)|deliverables?|jointly|know-how|soil samples|provided by the discloser|licen[cs]e)\b/,
    },
  ],
  confidentiality: [
    {
      all: [
        words(
          'confiden|secre|non-disclos|disclos|to themselves|proprietary information|not (?:reveal|divulge|tell|pass)|divulg|reveal|between us',
        ),
        words(
          'shall|must|will|agree|undertak|may!|keep|kept|treat|oblig|not|remain|protect|maintain|hold|bound|nobody|only|ensure',
        ),
      ],
      but: /\b(unlimited|liab\w*|escrow|limit on|personal data|injunction|source code|data subject|exception|logo|press release|publicity|reference|disclosed to the public|supplied to the customer|audit\w*|processor|hosting)\b/,
    },
  ],
  breach_liability: [
    {
      all: [
        words(
          'liab|responsib|answer|compensat|make good|indemnif|damages|reimburs|hold harmless|bears? the loss|recover|repair the damage|stand in for|pays for',
        ),
        words(
          'breach|non-perform|fail|improper|default|damag|loss|violat|infring|caus|culpabl|negligen|claim|fault|misconduct|harm|bad work|broken',
        ),
      ],
      but: /\b(not (be )?(liable|responsible)|no (liab|responsib)\w*|neither|nor|not responsible|exceed\w*|limited to|exclud\w*|liquidated|force majeure|per (day|week)|each (day|week)|%|subcontract\w*|terminat\w*|insur\w*|aggregate|in no event|uncapped|nothing in|travel|no limit|lapse\w*|must be (made|brought)|claims? (must|has|have|is) |written claim|third-party (hosting|provider)|within \w+ (days|months)|answers? within|complaint|warrant\w*|free of charge|bug|defects?|back-?up|helpdesk|questions)\b|%/,
    },
  ],
  dispute_resolution: [
    {
      all: [
        words(
          'disput|disagree|controvers|differences|claims? arising|jurisdiction|proceedings|quarrel|litigation|lawsuit|go to (?:court|law)|complaint|conflict',
        ),
        words(
          'court|arbitra|negotiat|mediat|settl|resolv|amicabl|jurisdiction|tribunal|icc|lcia|expert|escalat|decid|referr|submit|consult|adjudicat|ombuds|judge|heard',
        ),
      ],
      but: /\b(disputed (invoice|amount)|invoices? in dispute|retained sum|retention|conflict between|conflict of|tribunal's permission|case)\b/,
    },
    /\b(courts? (of|in|at)|arbitra\w+)\b[^.]{0,80}\b(jurisdiction|exclusive\w*|competent|final|decide|alone)|\bjurisdiction of the\b/,
  ],
  named_consultant: [
    {
      all: [
        person,
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
  retention: [
    {
      all: [
        words(
          'retain|retention|withh|holds? back|held back|keeps? back|kept back|guarantee (?:money|sum)|stays? with|set aside|remains unpaid|held until|holdback',
        ),
        /%|\b(per ?cent|part|portion|price|sum|amount|money|fee|invoice|payment|tenth|twentieth|balance)\b/,
        words('accept|releas|go-live|month|day|defect|until|paid|payable|quality|final|week'),
      ],
      but: /\b(records?|logs?|title|data|tax|cop(y|ies)|personal|commission|profit|ownership)\b/,
    },
    {
      all: [
        /\b(\d+ ?%|per ?cent|tenth|balance|remaining|last|rest)\b|%/,
        /\b(paid|payable|due|falls due|released|pays?)\b/,
        /\b(months?|days|weeks)\b[^.]{0,40}\bafter\b[^.]{0,60}\b(acceptance|go-live|accepted|successful|completion of the trial|trial|commissioning)/,
      ],
    },
  ],
  acceptance: [
    {
      all: [
        /\b(accept(s|ed|ance|ing|able)?|hand-?over (protocol|certificate|record)|act of|sign(s|ed)?[- ]off|certificate of|signs? the|approv(es?|al|ed)|test run|(is|are) taken over|passes|passed)\b/,
        results,
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
    {
      all: [/\b(becomes? payable|milestone|stage|work) [^.]{0,40}\b(when|once|after)\b[^.]{0,40}\bsigns?\b/],
    },
  ],
  objection: [
    {
      all: [
        words(
          'refus|reject|object|remark|deem|silen|reasoned|motivated|complain|grounds|nothing is heard|counts? as|taken as|regarded as|says? nothing|hear nothing|no (?:comments|reply|answer|remarks)|considered',
        ),
        results,
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
    { all: [/\b(availab\w+|uptime|reachable|online)\b/, /\b9\d([.,]\d+)? ?(%|per ?cent)/] },
  ],
  service_credit: [
    {
      all: [
        words(
          'credit|reduc|refund|extend|extension|rebate|free|compensat|deduct|discount|remission|waive|off the|less!|money back|drops?|half|nothing is charged|no charge|gets? back',
        ),
        words(
          'availab|uptime|service level|sla!|response time|downtime|outage|unavailab|target|missed|miss!|misses|level|falls? (?:below|short)|under 9|hours? (?:of|that)|slower|late|down!|stands still|fails to|longer than|not reach',
        ),
        words('fee|%|month|invoice|service|term|day|hour|per|below|subscription|charge|credit|price|rent'),
      ],
      but: /\b(warrant\w*|liab\w*|terminat\w*|defect|force majeure|trial|maintenance window|not counted)\b/,
    },
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
  exit: [
    {
      all: [
        words(
          'terminat|expir|end!|ends|ended|exit|leav|cessation|cancel|after the (?:term|contract|agreement|subscription)|close|over!|lapse|stops? being|part(?:ing)? company|break|no longer',
        ),
        words(
          'return|export|hand(?:s|ed)? (?:over|back)|hand over|delet|eras|destroy|retriev|download|transition|assist|transfer|format|extract|migrat|fetch|give back|gives? back|pass on|collect|surrender|destruct|deliver|purge|copy of',
        ),
        words(
          'data|record|database|format|content|successor|new (?:supplier|provider)|another (?:supplier|provider)|incoming|csv|materials|histor|everything|things|files|information|archive|documents|zip|copies',
        ),
      ],
      but: /\b(personnel records|bookings? accepted|confidential information (is|must)|source code|escrow|final acceptance|books|stock|after (the )?acceptance|invoice|shares|controlling|log-ins|artwork|audit\w*)\b/,
      wide: true,
    },
    /\b(exit (plan|assistance|support|help|management|period))\b/,
  ],
  price_adjustment: [
    {
      all: [
        words('fee|price|charge|rate!|rates!|tariff|remuneration|rent!|subscription|cost'),
        words(
          'adjust|increas|rais|index|review|revis|chang|uplift|consumer price|inflation|cpi!|escalat|renegotiat|looked at|follow|go up|goes up|put up|up or down|alter|new price|surcharge|correct|link',
        ),
        words(
          'may!|shall|will|is!|are!|index|annual|once|year|notice|cpi|inflation|unilateral|entitle|right|can!|january|ask|quarter|follow',
        ),
      ],
      but: /\b(change requests?|change order|changes? (in|to) the (scope|specification)|outside the (scope|specification)|not (be )?(increase|raise|change|adjust|subject|entitle|put up)\w*|never|no (increase|change|adjust\w*)|additional (users?|work)|fixed (and|for)|beyond|variation|change of (address|control)|will not|unchanged|firm until|liab\w*|terminat\w*|maintenance|credit\w*|amend\w*|deed|in (writing|written)|free|disclos\w*|warrant\w*|compensat\w*|updates?|questions?)\b/,
    },
    { all: [/\b(index|cpi|inflation)\b/, words('fee|price|charge|rate|rent|tariff|adjust|increas')] },
  ],
  force_majeure: [
    {
      all: [
        /\bforce majeure\b/,
        words(
          'not!|liab|excus|reliev|releas|means|notif|inform|extend|suspend|last|continu|postpon|includ|evidence|confirm|exempt|certificate|frees',
        ),
      ],
      but: /\b(delayed the|has no questions|historical|no questions|in (2019|2020|2021|2022|2023|2024))\b/,
    },
    {
      all: [
        words(
          'beyond (?:its|the|their|his|our|your|reasonable)|unforesee|unavoidabl|acts? of god|insuperable|extraordinary|flood|strike|fire!|war!|earthquake|storm|snow|terroris|epidemic|pandemic|embargo|power cut|averted|lightning|riot|nobody could',
        ),
        words(
          'not!|neither|liab|excus|reliev|releas|extend|delay|prevent|default|responsib|late|exempt|frees|free!|postpon',
        ),
      ],
      but: /\b(insur\w*|theft|policy|warrant\w*|fire alarm|fire safety|unavoidable costs|support|hacker|licen[cs]e|back-?up)\b/,
    },
  ],
  claim_procedure: [
    {
      all: [
        words(
          'claim|complain|letter before|letter of claim|pre-?action|pre-?trial|demand|grievance|notice of dispute',
        ),
        words('writ|letter|send|submit|pre-?trial|sent|serve|by post|e-?mail|lodge'),
        words('answer|repl|respon|consider|examin|review|wait|decid'),
        words(
          'court|proceeding|arbitra|litigat|day|action|suit|lawsuit|sue|legal steps|claim form|month|week|judge|tribunal',
        ),
      ],
      but: /\b(third part\w* claim|insur\w*|accept\w*|invoice|confiden\w*|data subject|severity)\b/,
      wide: true,
    },
  ],
  suspension: [
    {
      all: [
        words(
          'suspen|block|disabl|deactivat|lock|switch(?:es|ed)? off|stop|cut off|withhold|restrict|interrupt|halt|freez|turn off|disconnect|down tools|cease',
        ),
        words(
          'may!|entitle|right|reserv|can!|allowed|authori[sz]|free to|straight away|until|shall have|if!|immediately',
        ),
        words(
          'access|service|work|account|performance|program|software|system|licen[cs]e|use!|platform|deliver|supply|broadband|it!|user|feed|further',
        ),
        words(
          'paid|pay|unpaid|overdue|until|breach|misus|security|arrear|default|if!|attack|signs|unlawful|invoice|threat|while|where|case',
        ),
      ],
      but: /\b(maintenance|force majeure|may not suspend|shall not suspend|not entitled|no right to|planned|must not|repair work|where it exists|escrow|stops? being|updates?|insolv\w*|support for|production of|cancels?|competition|warranty|first refusal|block of|solicit\w*)\b/,
    },
  ],
  termination_for_cause: [
    {
      all: [
        words('terminat|rescind|withdraw|cancel|end!|ends|ended|dissolv|avoid the contract|leave'),
        words(
          'breach|default|fail|insolven|bankrupt|material|good cause|violat|not (?:been )?(?:remed|cured?|paid|made good)|for cause|overdue|infring|delay|late!|liquidation|missed|non-payment|break|does not (?:pay|remedy|deliver|perform)|persist|wrong|serious|unpaid|grave',
        ),
        words('may!|entitle|right|can!|immediate|allow|free to|at once|notice|without notice'),
        words('agreement|contract|order|subscription|it!|services?|lease|engagement|membership|arrangement'),
      ],
      but: /\b(without (any )?(cause|breach)|nothing wrong|upon terminat\w*|after (the )?(terminat\w*|end)|effects? of terminat\w*|may not terminate|not entitled to terminate|change of control|liab\w*|force majeure|licen[cs]e to use the source|escrow|convenience|failure to give notice|renew\w*)\b/,
    },
  ],
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
  subcontracting: [
    {
      all: [
        words(
          'sub-?contract|third[- ]part|co-?executor|sub-?processor|other firm|another firm|freelanc|farm out|outsourc|sub-?supplier|agents|hosting provider|others!|by another',
        ),
        words(
          'sub-?contract|engag|involv|perform|entrust|delegat|executor|carry out|sub-?processor|done by|use!|uses|farm out|outsourc|commission|cooked|employ|hand|work',
        ),
        words(
          'may!|not!|consent|liab|responsib|right|answer|approv|entitle|remain|without|shall|only|as for its own|permission',
        ),
      ],
      but: /\b(licen[cs]e|right of use|outsourcing partner|hire|solicit\w*|compet\w*|enforce\w*|sublicen\w*|third[- ]part\w* (claim|right|component|benefic|intellectual)\w*|insur\w*|price|copies|disclos\w* to third|confiden\w*|favou?rable|resell\w*|shares|supplier's customers)\b/,
    },
    {
      all: [
        /\bsub-?contract(s|ed|ing|ors?)?\b|\bfarm out\b/,
        words('may|not|consent|liab|responsib|answer|approv|permission|without'),
      ],
    },
  ],
  amendments: [
    {
      all: [
        words('amend|modif|chang|addition|supplement|alter|var(?:y|ied|iation)|waiver|rider|departure'),
        words(
          'agreement|contract|hereof|hereto|terms|clause|deed|storage plan|these conditions|document|provision|conditions|understanding',
        ),
        words(
          'writ|signed|sign!|text form|supplement|addend|unilateral|posting|publish|e-?mail|deed|rider|both|mutual|executed|by hand',
        ),
        words('valid|effect|only|bind|must|shall|requir|made|force|unless|may!|are!|is!|will|need'),
      ],
      but: /\b(price|fees|tariff|address|law changes|change of control|requests?|specification[^.]{0,30}priced|estimated|licen[cs]e|scope of|index|software may)\b/,
    },
  ],
  appendices: [
    {
      all: [
        /\b(annex(es)?|appendi(x|ces)|schedules?|exhibits?|attachments?|attached|enclosed|house rules|tariff|plan|specification|proposal)\b/,
        words(
          'integral|part of|forms? part|forming part|prevail|preced|conflict|inconsisten|order of|incorporat|priority|equal force|same force|contradict|discrepan|belong to',
        ),
      ],
      but: /\b(group|language|translation|part of the (work|price|licen)|liab\w*|family)\b/,
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
        'prevail|preced|rule|control|authoritative|decisive|govern|bind|shall apply|convenience|authentic|equal|official|relied|according to|counts|original',
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
      but: /\b(breach|personal data|claims?|terminat\w*|leak|price|non-renewal|change of control|audit|maintenance|repair work|assign\w*|days'? (written |e-?mail )?notice|accept\w*|defects?|force majeure|interrupt\w*|consignment|objection|source|confirming your order|letter before|carried across|mailboxes|invoice|by e-?mail or|press|confiden\w*|disclos\w*|renew\w*|name[sd]?|contract notice|signature|credit)\b/,
    },
  ],
  entire_agreement: [
    /\b(entire (agreement|understanding|contract)|whole (agreement|contract|understanding|of the)|complete (agreement|understanding)|supersed\w+|replaces? (all|any|every)|take[s]? the place of|no (other|oral|side) (agreements|promises|arrangements|letters)|lose (their )?(force|effect)|contains? (all|everything)|nothing outside|all that (we|the parties) have agreed)|\b(previous|prior|earlier|preceding)\b[^.]{0,120}\b(void|invalid|lose|no (longer|force|effect)|cease|supersed\w*|replaced|not bind\w*|lapse)/,
  ],
  publicity: [
    {
      all: [
        words(
          'reference|publicity|advertis|marketing|press release|logo|case stud|public|promotion|announce|website|success stor|tell others|trade ?mark|brochure|name!|client list|testimonial|social media|quote',
        ),
        words(
          'name|mention|use!|uses|using|logo|publish|refer|disclos|announce|identif|list|show|press|issue|tell|quote|brochure|present',
        ),
        words('may!|not!|consent|approv|entitle|right|without|agree|allow|permit|only|neither|free to'),
        words('customer|client|other|reference|logo|press|name|brochure|advert|public|marketing|website'),
      ],
      but: /\b(by reference|with reference to|in reference to|personal data|derogat\w*|disparag\w*|referred to|critici\w*|named (user|consult|person)|invoice form|found on|frequently|solicit\w*|licen[cs]e|document|nothing in these terms|public holiday|replac\w*|list of|source|price list|confiden\w* inf\w*|called|competition|registered|legal name|validity)\b/,
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
} satisfies Partial<Cues>
