import type { Cue } from './cue.ts'
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
      but: /\b(than the rate of inflation|shall in no|in breach|put up|without (the )?payment|at most|gst|tax invoice|fails?|rebate|renewal|part with|disclos\w*|limited in|alter|changes?|as a penalty|per missed|penalt\w*|liquidated|liab(le|ility)|retain\w*|retention|withh\w+|default (interest|charge)|refund\w*|credit(s|ed)?|terminat\w* (upon|by|on)|late|insur\w*|escrow agent releas|delay damages|indemn\w*|exceed|not more than|increase[sd]?|overdue|not paid|unpaid|non-payment|fails to pay|suspend\w*|vat|withholding|below|minimum|at least|turnover|damag\w*|price index|poach\w*|cap(ped)?|up to|remission|deduct\w*|lower|higher)\b/,
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
    /\b(half|a third|a quarter|two thirds|\d+ ?%|\d+ per ?cent|the balance|the rest|the remainder)( of (it|the \w+))? (is|are|will be|shall be|falls?) (paid|due|payable)\b/,
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
  retention: [
    {
      all: [
        words(
          'retain|retention|withh|holds? back|held back|keeps? back|kept back|guarantee (?:money|sum)|stays? with|set aside|remains unpaid|held until|holdback',
        ),
        /%|\b(per ?cent|part|portion|price|sum|amount|money|fee|invoice|payment|tenth|twentieth|balance)\b/,
        words('accept|releas|go-live|month|day|defect|until|paid|payable|quality|final|week|years?!'),
      ],
      but: /\b(in advance|records?|logs?|title|data|tax|cop(y|ies)|personal|commission|profit|ownership)\b/,
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
          'a day free|days? free|credit|reduc|refund|extend|extension|rebate|free (?:of|month|day|time)|compensat|deduct|discount|remission|waive|off the|on us!|adds?!|money back|drops?|half|nothing is charged|no charge|gets? back',
        ),
        words(
          'availab|uptime|service level|sla!|response time|downtime|outage|unavailab|target|missed|miss!|misses|later than|is lower|shortfall|percentage point|level|falls? (?:below|short)|under 9|hours? (?:of|that)|slower|late|down!|is down|not working|interrupted|stands still|fails to|longer than|not reach',
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
  liquidated_damages: [
    {
      all: [
        words(
          'liquidated|penalt|default (?:interest|charge)|late(?: payment)? (?:fee|interest|charge)|interest|fine!|fines!|delay damages|lump sum|surcharge|forfeit|agreed damages|contractual|charge of|compensation of|pay',
        ),
        /%|\bper ?cent\b|\b(each|every|per) (started |full |calendar |working |business |commenced |part of a )*(day|week|month|hour|case|breach|instance|violation|employee|one|such)|\b(eur|usd|gbp|chf)\b|[€$£]|lump sum|fixed sum|twelve months'/,
        words(
          'delay|late|overdue|breach|default|violat|overrun|penalt|liquidated|each case|in breach|unpaid|fails?|missed|misses|arrears? of|in default|exceed',
        ),
      ],
      but: /\b(invoiced|breakages|credit\w*|availab\w*|uptime|insur\w*|royalt\w*|liability (is|shall be) (limited|capped)|aggregate liability|minimum|visit|additional (user|gb)|price (is|of) |discount|audit|price increase|retain\w*|service level|commission|volume|storage|calls above)\b/,
    },
    {
      all: [
        /\bfor (a|each|every|any) (disclosure|breach|violation|infringement|case)\b/,
        /\b(owes?|pays?|forfeits?)\b/,
        /[€$£] ?\d|\b(eur|usd|gbp|chf) ?\d|\d ?(euros|dollars|pounds)\b/,
      ],
    },
    {
      all: [
        /\b(late fee|default charge|penalty|delay damages|liquidated damages|fine)\b/,
        /\b(of|at) [\d.,]+ ?(%|per ?cent)|\bto [\d.,]+ ?(%|per ?cent)/,
        /\b(delay|late|failure|breach|default)\b/,
      ],
      but: /\b(credits?|liab\w*|insur\w*)\b/,
    },
    [
      /\b(for|per) (each|every|any) (started |full |further |commenced )?(day|week|hour|month|case|instance)\b/,
      /\b(forfeits?|owes?|pays?|deducts?|is docked)\b/,
      /[€$£] ?\d|\b(eur|usd|gbp|chf) ?\d|\d ?(euros|dollars|pounds|%|per ?cent)/,
      /\b(late|delay\w*|not ready|overdue|unfinished|missed|overrun\w*|beyond the date|too late|not (delivered|finished|returned|done))\b/,
    ],
  ],
  insurance: [
    {
      all: [
        /\b(insurance( polic\w+| cover\w*)?|insured|insures?|insurer|indemnity cover|policy of)\b/,
        words(
          'maintain|takes? out|taken out|keep|carr|hold|obtain|effect|procur|provid|insured|insures?|undertak|must|shall|will|arrang|produce',
        ),
        words(
          'cover|sum|insured|policy|polic|liability|eur|usd|million|amount|fire|theft|indemnity|insurance|premium|risks',
        ),
      ],
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|whatever insurance|neither requires|have risen|insurance brokers?|insurance (quot|compan)\w*|recover\w* under|paid by the insurer|limited to the sum|social insurance)\b/,
    },
    /\b(must|shall|will|(is )?obliged to|undertakes? to|agrees? to) (itself |at its own (cost|expense) )?insure\b|\binsures (it|them|the|its|all)\b/,
    /\b(holds?|maintains?|keeps?( up)?|carr(y|ies)|takes? out|effects?)\b[^.]{0,40}\b(liability|indemnity|removal|fire|theft|cyber) (cover|policy|insurance)\b/,
  ],
} satisfies Record<string, readonly Cue[]>
