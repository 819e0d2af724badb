import type { Cue } from '../types.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of money. */
export const enMoney = {
  payment: [
    {
      all: [
        words(
          'price|fee!|fees!|charge|rate!|rates!|tariff|remuneration|rent!|cost|instal|invoice|sum!|royalt|subscription|payable|pays?!|paid|payment|prepay|deposit of|due!|lump sum|bill',
        ),
        words(
          'total|price (?:of|for|is|per)|fee (?:is|of|for|per)|amount|within|advance|upon|instal|month|annual|quarter|year|per!|transfer|bank|account|hourly|prepay|arrears|against|rate|lump|each|due|free|payable|invoice|after|by|at!',
        ),
        /[€$£¥]|\b(eur|usd|gbp|chf|euros?|dollars?|roubles?|pounds?)\b|\b\d+ ?% of the (price|fee|sum|total)|\b(payable|pays?|paid|due)\b[^.]{0,80}\b(days?|months?|monthly|quarter\w*|annual\w*|year\w*|advance|arrears|receipt|invoice|instal\w*|transfer|january|delivery|signature|acceptance|first|last)\b|\b(monthly|annual|quarterly|hourly) (fee|rate|charge|instal)|invoice[sd]?\b[^.]{0,60}\b(days|monthly|month|quarter|annually|yearly|in advance|in arrears)/,
      ],
      but: /\b(in breach|put up|without (the )?payment|at most|gst|tax invoice|fails?|rebate|renewal|part with|disclos\w*|limited in|alter|changes?|as a penalty|per missed|penalt\w*|liquidated|liab(le|ility)|retain\w*|retention|withh\w+|default (interest|charge)|refund\w*|credit(s|ed)?|terminat\w* (upon|by|on)|late|insur\w*|escrow agent releas|delay damages|indemn\w*|exceed|not more than|increase[sd]?|overdue|not paid|unpaid|non-payment|fails to pay|suspend\w*|vat|withholding|below|minimum|at least|turnover|damag\w*|price index|poach\w*|cap(ped)?|up to|remission|deduct\w*|lower|higher)\b/,
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
      but: /\b(in breach|put up|without (the )?payment|at most|gst|tax invoice|fails?|rebate|renewal|part with|disclos\w*|limited in|alter|changes?|as a penalty|per missed|not paid|unpaid|overdue|late|default|fails?|suspend\w*|interest|terminat\w*|liab\w*|damage[sd]?|lump sum of twelve|retain\w*|vat|taxes|minimum|until)\b/,
    },
    {
      all: [
        words(
          'price|fee!|fees!|charge|rate!|rates!|tariff|remuneration|rent!|cost|instal|invoice|sum!|royalt|subscription|payable|pays?!|paid|payment|prepay|deposit of|due!|lump sum|bill',
        ),
        /[€$£]\s?[\d,._]+|\b[\d,._]+ ?(eur|usd|gbp|chf|euros|dollars|pounds)\b|\b(eur|usd|gbp|chf) ?[\d,._]+/,
      ],
      but: /\b(in breach|put up|without (the )?payment|at most|gst|tax invoice|fails?|rebate|renewal|part with|disclos\w*|limited in|alter|changes?|as a penalty|per missed|penalt\w*|liquidated|liab\w*|insur\w*|exceed\w*|minimum|at least|delay|breach|not below|per day|credit\w*|capped|aggregate|poach\w*|damages|limit\w*|damage|up to|late|visit)\b/,
    },
    {
      all: [
        /\b(retain|retained|withh\w+|keeps? back|kept back|retention|remains? unpaid|holds? back|stays? with|deducted)\b/,
        /%|\b(per ?cent|tenth|twentieth|part of)\b/,
        words('price|sum!|invoice|fee|remuneration|accept|complet|certificate'),
      ],
      but: /\b(liable|damages|tax|interest|revenue|commission|credits?|royalt\w*)\b/,
    },
    /\b(milestone|stage|phase|instalment|part) \w+\b[^.;]{0,60}[€$£] ?[\d,._]+/,
    {
      all: [
        words('price|invoice|fee!|fees!|remuneration|charges?!|rent!|bill'),
        /\b(payable|paid|settled|due)\b[^.;]{0,50}\b([\w-]+|\d+) (\(\w+\) )?(working |business |calendar )?(days|weeks|months) (from|after|of|net|following)\b|\b(payable|paid|settled|due)\b[^.;]{0,60}\bwithin [\w ()-]{0,30}(days|weeks|months)\b/,
      ],
      but: /\b(late|penalt\w*|damages|liab\w*|terminat\w*|suspen\w*|unpaid|overdue|not paid|defects?|refund\w*|credit\w*)\b/,
    },
    /\bis paid (half|one|\d+ ?%|an? (third|quarter))|\bpays? for (the |all )?(services|hours|work|goods)[^.]{0,40}\b(up to|until|through|actually|already|performed|worked|rendered)\b|\bat (a rate of )?[€$£] ?[\d,._]+ (per|an?) (hour|day|word|unit)\b/,
  ],
  taxes: [
    {
      all: [
        /\b(vat|value[- ]added tax|sales tax|withholding|tax(es)?|(import|customs|excise|stamp) (duties|duty)|levies|stamp duty|gst)\b/,
        words(
          'exclu|inclu|without|plus!|net!|added|bear|borne|pay|paid|rate|exempt|not subject|responsib|gross|withh|deduct|separate|reverse|due|charg|levied|appl|account|statutory|free|on top|comes? on|is to be',
        ),
      ],
      but: /data protection|sub-processors|\btax (records|number|identification|advis|audit|id)|registration|annual accounts|software for tax/,
    },
  ],
  revenue_sharing: [
    {
      all: [
        words(
          'shar|split|royalt|commission|percent|per cent|portion|participat|divid|proportion|half|fifty|retain|keeps?|passes on|earn|receives?|belong',
        ),
        words(
          'revenue|profit|net (?:sales|receipts|income|proceeds|fees|savings|price)|gross|turnover|proceeds|royalt|income|takings|receipts|savings|earnings|sales!|ticket|surplus|commission|licen[cs]e fees? (?:received|collected|invoiced|actually)',
        ),
        words('pay|share|shall|will|entitle|between|split|divid|due|keep|receiv|earn|pass|belong|get'),
      ],
      but: /\b(royalty-free|non-profit|insured|commissioned|to itself|share sale|loss of|lost|indirect|consequential|insurance|liab\w*|late|default|lower royalty|shares? in|shareholder|sales tax|audit|years? after|commission remains|remains due|preceding year|price)\b/,
    },
    {
      all: [
        /%|per ?cent|commission|royalt/,
        words(
          'revenue|profit|net (?:sales|receipts|income|proceeds|fees)|turnover|takings|advertising revenue|income|sales',
        ),
        words('pays?!|paid|receiv|earn|share|pass|due!|shall|will|keep|gives?!'),
      ],
      but: /\b(royalty-free|non-profit|insured|commissioned|to itself|share sale|loss|lost|liab\w*|per day|late|delay|insurance|minimum|sales tax)\b/,
    },
  ],
  price_restriction: [
    {
      all: [
        words(
          'pays?!|pric(?:e|ing)|fee|charge|rate|tariff|rent|cost|royalt|commission|index|discount|premium|sum|toll|subscription',
        ),
        /\b(not (be )?(be )?(increase|raise|exceed|change|more|rise|put up|go up|higher|adjust|vary|altered|above|below|sell|charge)\w*|will not\b|no (increase|raise|rise|change|price)|(fixed|unchanged|firm|frozen|constant|stable|held)\b|(no|not) (more|less|higher|lower|often\w*) than|once|exceed\w*|maximum|at most|cap(ped|s)?\b|limited|below|beyond|floor|up to|never|neither|ceiling|in no case)/,
        words(
          'increas|rais|rise|reduc|lower|adjust|chang|fix|discount|exceed|index|uplift|put up|go up|higher|cap!|caps!|capped|hold|held|freez|frozen|firm!|unchanged|stable|remain|resale|follow|goes|index|retail|var',
        ),
      ],
      but: /\b(on time|penalt\w*|neither fee|gross negligence|bodily|waiver|have spoken|liab\w*|penalt\w*|credit\w*|users?|storage|deduct\w*|estimate|change request|additional work|interest|default|late|delay|insur\w*|retain\w*|tax|refund|damag\w*|expenses|royalty|audit|lump sum payment|exceed(s|ing)? the (limit|quota|number|volume)|fixed (price|fee|sum) of|a fixed)\b/,
    },
    {
      all: [
        /\b(resale|retail|minimum|selling|list) prices?|sells?\b[^.]{0,30}\b(below|above)/,
        /\b(not|below|above|less|more|exceed|no)\b/,
      ],
      but: /most favou?r|third/,
    },
    {
      all: [
        /\b(price|pricing|fee|charge|rate|rent|tariff)s?\b/,
        /\b(increased?|raised?|rise|put up|adjusted)\b[^.]{0,20}\b(by )?(no more|not more|more often|more than|at most)\b/,
      ],
      but: /\b(liab\w*|penalt\w*|wages)\b/,
    },
  ],
  price_adjustment: [
    {
      all: [
        words('fee|pric(?:e|ing)|charge|rate!|rates!|tariff|remuneration|rent!|subscription|cost'),
        words(
          'adjust|increas|rais|index|review|revis|chang|uplift|consumer price|inflation|cpi!|escalat|renegotiat|looked at|follow|go up|goes up|put up|up or down|alter|new price|surcharge|correct|link',
        ),
        words(
          'may!|shall|will|is!|are!|index|annual|once|year|notice|cpi|inflation|unilateral|entitle|right|can!|january|ask|quarter|follow',
        ),
      ],
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|more often than|in no event|by no more|hourly|confirmed changes|change requests?|change order|changes? (in|to) the (scope|specification)|outside the (scope|specification)|not (be )?(increase|raise|change|adjust|subject|entitle|put up)\w*|never|(?<!that )no increase|no (change|adjust\w*)|additional (users?|work)|fixed (and|for)|beyond|variation|change of (address|control)|will not|unchanged|firm until|liab\w*|terminat\w*|maintenance|credit\w*|amend\w*|deed|in (writing|written)|free|disclos\w*|warrant\w*|compensat\w*|updates?|questions?)\b/,
    },
    [/\b(index|cpi|inflation)\b/, words('fee|price|charge|rate|rent|tariff|adjust|increas')],
    /\brenewal (price|fee|rate|charge) (is|shall be|will be)\b/,
  ],
  retention: [
    {
      all: [
        words(
          'retain|retention|withh|holds? back|held back|keeps? back|kept back|guarantee (?:money|sum)|stays? with|set aside|remains unpaid|held until|holdback',
        ),
        /%|\b(per ?cent|part|portion|price|sum|amount|money|fee|invoice|payment|tenth|twentieth|balance)\b/,
        words('accept|releas|go-live|month|day|defect|until|paid|payable|quality|final|week|years?!'),
      ],
      but: /\b(records?|logs?|title|data|tax|cop(y|ies)|personal|commission|profit|ownership)\b/,
    },
    [
      /\b(\d+ ?%|per ?cent|tenth|balance|remaining|last|rest)\b|%/,
      /\b(paid|payable|due|falls due|released|pays?)\b/,
      /\b(months?|days|weeks)\b[^.]{0,40}\bafter\b[^.]{0,60}\b(acceptance|go-live|accepted|successful|completion of the trial|trial|commissioning)/,
    ],
  ],
  service_credit: [
    {
      all: [
        words(
          'credit|reduc|refund|extend|extension|rebate|free (?:of|month|day|time)|compensat|deduct|discount|remission|waive|off the|on us!|adds?!|money back|drops?|half|nothing is charged|no charge|gets? back',
        ),
        words(
          'availab|uptime|service level|sla!|response time|downtime|outage|unavailab|target|missed|miss!|misses|later than|is lower|shortfall|percentage point|level|falls? (?:below|short)|under 9|hours? (?:of|that)|slower|late|down!|stands still|fails to|longer than|not reach',
        ),
        words(
          'fee|%|month|invoice|service|term|day|hour|per|below|subscription|charge|credit|price|rent|bill|quarter',
        ),
      ],
      but: /\b(available at once|waiver|considered|none are agreed|warrant\w*|liab\w*|terminat\w*|defect|force majeure|trial|maintenance window|not counted)\b/,
    },
    { all: [/\bservice credits? (of|is|are|shall|equal\w*|amount\w*)\b/], but: /\b(not|no|none)\b/ },
  ],
  audit_rights: [
    {
      all: [
        words(
          'audit|inspect|examin|verif|check|look into|review!|go through|look at|licence-check|find out|access to',
        ),
        words(
          'books|record|account|complian|usage|use of|used|premises|document|number of|log!|logs|ledger|security|process|system|licen[cs]e|invoice|timesheet|installed|meter|copies|papers|rolls|slips|site',
        ),
        words(
          'right|may!|liberty|entitle|shall (?:permit|allow|give|grant|let|keep|make|have|be)|at (?:its|reasonable|any)|once|notice|permit|allow|will|twice|must|whenever',
        ),
      ],
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|kick-off|minutes of|accept\w*|deliver\w*|defects?|goods|test(s|ed)?\b|claim(s|ant)?\b|complaint|error|invoice within|identity|back-?ups?|updates?|escrow|restor\w*|payments?|severity|change request|price index|financial audit report)\b/,
    },
    {
      all: [/\baudit(s|ed|ors?|ing)?\b/, words('may|right|shall|entitle|permit|allow|let|subject|once')],
      but: /no right|\bnot\b/,
    },
  ],
} satisfies Record<string, readonly Cue[]>
