import type { Cue } from './cue.ts'
import { words } from './words.ts'

const volume = words(
  'users?!|seats?!|gb!|tb!|gigabyte|terabyte|transactions?!|api!|requests?!|calls?! (?:per|in|a )|api calls|records?!|storage|messages?!|cop(?:y|ies)!|installations?!|devices?!|contacts!|e-?mails|sms!|workstation|instances?!|cores?!|bandwidth|mailbox|pallet|km!|kilomet|minutes!|tickets!|parcels|servers|vehicles|invoices per|hours!|workplaces|documents!|data volume|pages!',
)
const notVolume =
  /\b(visits?|on-site|man-days|liab\w*|penalt\w*|respon(se|d)|resolution|back-?ups?|retain\w*|price increase|credit\w*|uptime|availab\w*|training|change (request|order)|specification|renewal|no increase|index|damages|warranty|commission|order form|minimum|at least|contact person|working days|business days|within|prior|breach\w*|insur\w*|notice|arrears|hourly|acceptance|penalty|defects?|per hour|day rate|hours of (interpreting|support)|interrupt\w*|compet\w*|not shall|floor|keep back|ask(s|ed)? for)\b/

/** What shows in English that a clause speaks of how much is bought and used, at which price and by whom. */
export const enTrade = {
  anti_assignment: [
    {
      all: [
        words(
          'assign|transfer|novat|deleg|make over|made over|cede|hand over|handed over|pass (?:it |this )?on|passed on|personal to|pledge|encumber',
        ),
        words(
          'agreement|contract|rights?|obligation|claim|hereunder|benefit|booking|franchise|lease|order|receivable|ticket|interest|subscription|place|membership',
        ),
        words('without|consent|not|no!|neither|nor|approval|notice|only|prior|void|unless|may!|agree|cannot'),
      ],
      but: /\b(co-owner|agreement of|nothing in|outside|without offering|half|title|copyright|intellectual|data|jurisdiction|sub-?licen\w+|licen[cs]e[sd]?|source|consultant|project manager|ownership|hereby assigns|inventions?|moral|named|shares in|seat|software|risk|first refusal|co-owner|country|countries|eea|migrat\w*|deliverables?)\b/,
    },
    [
      /\b(assign|transfer|novate)\b[^.]{0,60}\b(this|the) (agreement|contract|licence|license|order|franchise)\b|\b(agreement|contract|franchise|order|lease)\b[^.]{0,60}\b(assigned|transferred|assignable|novated)\b/,
      words('without|consent|not|no!|neither|nor|approval|notice|only|void|unless'),
    ],
    {
      all: [
        /\b(part(y|ies)|supplier|customer|either|neither|licensee|contractor|client)\b[^.]{0,60}\b(assign|transfer)\b/,
        /\b(consent|approval)\b/,
      ],
      but: /\b(title|copyright|intellectual|personal data|consultant|project manager|named|co-owner|software|half)\b/,
    },
    {
      all: [
        /\b(not|neither|only|nobody)\b[^.]{0,30}\b(assign|transfer|pass|hand|make|part with) (it|this|them|the (agreement|contract|booking|order|lease|patent|franchise))( on| over)?\b|\bassign\w*\b[^.]{0,60}\brights under (this|the) (agreement|contract|deed)|\bpart with\b/,
        /\b(consent|agree\w*|unless|approval|without|permission|anyone)\b/,
      ],
      but: /\b(licen[cs]e|software|personal data|key)\b/,
    },
  ],
  minimum_commitment: [
    {
      all: [
        /\b(minim\w+|at least|not (be )?(less|fewer|lower) than|no (less|fewer) than|least|floor|short-?fall in (orders|purchases|volume)|take-or-pay|smallest|guaranteed (floor|minimum|volume|quantity|number|turnover|sum)|whether or not|commits?|committed to)\b/,
        words(
          'purchas|buy|bought|order|subscrib|subscription|pay|spend|commit|users|seats|licen[cs]|fee|volume|quantit|take!|takes!|taken|units|hours|boxes|call off|garment|machine|tonne|copies|booking|turnover|charge|draw',
        ),
        words(
          'customer|client|licensee|buyer|resell|distribut|purchaser|commit|subscriber|minim|council|dealer|school|shall|will|must|year|smallest|guarantee|you!|month',
        ),
      ],
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|out of 100|credit|train\w*|passed|guarantees|contact|notice|availab\w*|insur\w*|cover|per ?cent of the time|back-?ups?|hours? (before|in advance|ahead)|in advance|prior|before|tested|updates?|releases?|uptime|speed|warrant\w*|support|visits?|training|years? of experience|retain\w*|keep|once a|twice a|respon\w*|resolution|encryption|months? after|inform\w*|ahead|terminat\w*)\b/,
    },
    {
      all: [
        /\b(minimum (purchase|order|annual|spend|commitment|volume|quantity|monthly|number of (users|seats|licen)|subscription|take|turnover|royalt)|take-or-pay|purchase commitment)/,
      ],
      but: /\b(no|not|without any)\b/,
    },
    {
      all: [
        /\b(subscribes?|orders?|purchases?|buys?|pays?|takes?|taking)\b[^.]{0,40}\b(minimum of|at least|no (less|fewer) than|not (less|fewer) than)\b/,
      ],
      but: /\b(train\w*|notice|days|hours (before|ahead)|insur\w*|tests?|passed|availab\w*|refund|ahead)\b/,
    },
  ],
  volume_restriction: [
    {
      all: [
        /\b(exceed\w*|beyond|above|over|in excess of|more than|past|up to|limit\w*|maximum|confined to|additional|further|extra|overage|surplus|surpass\w*|outgrow\w*|onwards|included|allowance|quota|fair use|grows?|ceiling)\b/,
        volume,
        /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|thousand|sixteen|each|per|every|number|quota|allowance)\b/,
        words(
          'fee!|fees!|charg|pays?!|payable|prohibit|not permitted|may not|shall not|must not|block|rates?!|billed|price|surcharg|throttl|upgrad|reject|refus|supplement|unable|log-in|bigger|larger|costs?!|tariff|order additional|extension licen[cs]e|slow|switched off|due!|extra user|needed|buy',
        ),
      ],
      but: notVolume,
    },
    {
      all: [
        /\b(no|not|never)( be)?( \w+)?( on| to)? more than\b|\b(at most|a maximum of|limited to|confined to|does not exceed|up to)\b/,
        volume,
        /\b(use|uses|used|run|runs|install|installed|deploy|store|stored|operate|subscription|plan|prohibited|blocked|switched off|unable|refus\w*)\b/,
        /\b(prohibit\w*|refus\w*|blocked|switched off|unable|no more than|extension|supplement\w*|log-in|not)\b/,
      ],
      but: notVolume,
    },
    {
      all: [
        /\b(if|when|once|should) [^.]{0,20}\b(more than|over|above)\b|\bexceed\w*\b/,
        /\b(log in|users?|editors?|readers?|people|pages|listings|entries|downloads|photos|bookings|sheets|loads|kilowatt|kwh|litres|trips)\b/,
        /\b(refused|blocked|charged|billed|cost|costs|must (buy|pay)|turned away|throttled|slowed|larger plan|extra fee)\b/,
      ],
      but: notVolume,
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
      but: /\b(rely on|clients|not (obliged|bound|required)|no (obligation|duty)|approach|not approach|clients|to the exclusion|licen[cs]e|right of use|outsourcing partner|hire|solicit\w*|compet\w*|enforce\w*|sublicen\w*|third[- ]part\w* (claim|right|component|benefic|intellectual)\w*|insur\w*|price|copies|disclos\w* to third|confiden\w*|favou?rable|resell\w*|shares|supplier's customers)\b/,
    },
    [
      /\bsub-?contract(s|ed|ing|ors?)?\b|\bfarm out\b/,
      words('may|not|consent|liab|responsib|answer|approv|permission|without'),
    ],
    {
      all: [
        /\b(given|passed|entrusted|delegated|handed) to (another|any other)\b/,
        /\b(not|only|without|consent|permission|responsible)\b/,
      ],
      but: /\b(data|licen[cs]e|agreement (may|shall|is)|rights?|copies|information)\b/,
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
      but: /\b(not intend|not (to )?share|royalty-free|non-profit|insured|commissioned|to itself|share sale|loss of|lost|indirect|consequential|insurance|liab\w*|late|default|lower royalty|shares? in|shareholder|sales tax|audit|years? after|commission remains|remains due|preceding year|price)\b/,
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
        /\b(not (be )?(be )?(increase|raise|exceed|change|more|rise|put up|go up|higher|adjust|vary|altered|above|below|sell|charge)\w*|will not\b|no (increase|raise|rise|change|price)|(fixed|unchanged|firm|frozen|constant|stable|held (firm|stable|at|unchanged))\b|(no|not) (more|less|higher|lower|often\w*) than|once|exceed\w*|maximum|at most|cap(ped|s)?\b|limited|below|beyond|floor|up to|never|neither|ceiling|in no (case|year|event|circumstances))/,
        words(
          'increas|rais|rise|reduc|lower|adjust|chang|fix|discount|exceed|index|uplift|put up|go up|higher|cap!|caps!|capped|hold!|held (?:firm|stable|at|unchanged)|freez|frozen|firm!|unchanged|stable|remain|resale|follow|goes|index|retail|var',
        ),
      ],
      but: /\b(promised level|uptime|availab\w+|covered by|kept back|held back|on time|penalt\w*|neither fee|gross negligence|bodily|waiver|have spoken|liab\w*|penalt\w*|credit\w*|users?|storage|deduct\w*|estimate|change request|additional work|interest|default|late|delay|insur\w*|retain\w*|tax|refund|damag\w*|expenses|royalty|audit|lump sum payment|exceed(s|ing)? the (limit|quota|number|volume)|fixed (price|fee|sum) of|a fixed)\b/,
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
    /\b(any |the )?(increase|rise|adjustment)s?\b[^.]{0,20}\b(is|are|shall be) (capped|limited)\b|\bfixed price and\b|\bsum\b[^.]{0,40}\bnot be exceeded\b/,
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
      but: /\b(in no year|no more than|not (obliged|bound|required)|no (obligation|duty)|more often than|in no event|by no more|hourly|confirmed changes|change requests?|change order|changes? (in|to) the (scope|specification)|outside the (scope|specification)|not (be )?(increase|raise|change|adjust|subject|entitle|put up)\w*|never|(?<!that )no increase|no (change|adjust\w*)|additional (users?|work)|fixed (and|for)|beyond|variation|change of (address|control)|will not|unchanged|firm until|liab\w*|terminat\w*|maintenance|credit\w*|amend\w*|deed|in (writing|written)|free|disclos\w*|warrant\w*|compensat\w*|updates?|questions?)\b/,
    },
    {
      all: [/\b(index|cpi|inflation)\b/, words('fee|price|charge|rate|rent|tariff|adjust|increas')],
      but: /\b(in no (year|case|event)|no more than|not exceed)\b/,
    },
    /\brenewal (price|fee|rate|charge) (is|shall be|will be)\b/,
    /\b(rates?|prices?|fees?|charges?|tariff|rent)\b[^.]{0,20}\b(goes|go|moves?|rises?|follows?) (up |down |up or down )?(in step|in line|with|in the same|accordingly|by the same)\b/,
  ],
} satisfies Record<string, readonly Cue[]>
