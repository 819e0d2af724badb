import type { Cue } from './cue.ts'
import { words } from './words.ts'

const volume = words(
  'users?!|seats?!|gb!|tb!|gigabyte|terabyte|transactions?!|api!|requests?!|calls?! (?:per|in|a )|api calls|records?!|storage|messages?!|cop(?:y|ies)!|installations?!|devices?!|contacts!|e-?mails|sms!|workstation|instances?!|cores?!|bandwidth|mailbox|pallet|km!|kilomet|minutes!|tickets!|parcels|servers|vehicles|invoices per|hours!|workplaces|documents!|data volume|pages!',
)
const notVolume =
  /\b(visits?|on-site|man-days|liab\w*|penalt\w*|respon(se|d)|resolution|back-?ups?|retain\w*|price increase|credit\w*|uptime|availab\w*|training|change (request|order)|specification|renewal|no increase|index|damages|warranty|commission|order form|minimum|at least|contact person|working days|business days|within|prior|breach\w*|insur\w*|notice|arrears|hourly|acceptance|penalty|defects?|per hour|day rate|hours of (interpreting|support)|interrupt\w*|compet\w*|not shall|floor|keep back|ask(s|ed)? for)\b/

/** Words that together in one sentence show, whatever their order, that an English clause speaks of what is bought, paid and forbidden. */
export const enWideDealing = {
  most_favoured: [
    {
      all: [
        /\bmost[- ]favou?red|\bmfn\b|\b(no|not) (be )?(less favou?rable|less advantageous|worse|higher|inferior|poorer)|\bin no respect be inferior|(as|equally|more|less) (favou?rable|advantageous|good)|\b(better|lower|lowest|best|cheaper|longer|superior)\b|\bin no (case|event) be (higher|less|worse)|no higher than|never higher/,
        words(
          'favou?r|pric(?:e|ing)|rate|fee|term|condition|charge|discount|royalty|service|tariff|commission|sell|sold',
        ),
        words(
          'third part|others?!|another|anybody|anyone|comparable|similar|same!|else|customers?!|client|any buyer|franchisee|tenant|any of its|lowest|purchasers|most',
        ),
      ],
      but: /\b(credits?|have spoken|leave all|lower grade|penalt\w*)\b/,
    },
  ],
  non_compete: [
    [
      words('will not|shall not|must not|may not|agrees not|undertakes not|neither'),
      /\b(within|in) [^.]{0,40}\b(territory|region|county|kilometres|miles|radius|countries|field of|district)\b/,
      words('engage|operat|sell|open|business|market|work|carry|run!|build'),
    ],
  ],
  exclusivity: [
    {
      all: [
        words(
          'exclusiv|sole!|solely|alone|only|nobody else|no (?:other|dealer|one)|none (?:but|other)|all (?:its|their|of its|the)|entire requirement|any other|except!|other than',
        ),
        words(
          'distribut|supply|supplies|supplied|supplier of|purchas|partner|resell|reseller|appoint|obtain|buy|procur|source!|sourc|represent|stock|agent|dealer|place|commission|engag|order|instruct|broker|contract with|use no',
        ),
        words('shall|will|must|agrees?|undertak|not|no|commit|during|throughout|for the|exclusiv|sole'),
      ],
      but: /\b(disparag\w*|amend\w*|only when|only for|guidance|before offering|non-exclusive|exclusive (jurisdiction|right[s]? to use the|rights? (in|of)|property|remedy|licen[cs]e)|sole (remedy|discretion|risk|property)|consent|subcontract\w*|personal data|instructions|released from exclus\w+|not (be )?exclusive|no exclusiv\w+|confiden\w+|copyright|named|licen[cs]e[sd]?|exclusively (competent|in the)|court|disput\w+|liab\w+|rights? (in|to|of))\b/,
    },
  ],
  no_solicit_customers: [
    {
      all: [
        words(
          'not!|no!|neither|nor|never|refrain|without|cannot|prohibit|forbid|forbad|void|only|abstain|barred|avoid|ban|nobody|desist|precluded?|unless',
        ),
        words(
          'solicit|entic|induce|inducing|divert|approach|win!|win over|canvass|poach|lure|luring|persuad|take over|take away|woo!|contact (?:any|subscriber|customer|client|the)|draw them|attract|tempt|sell anything|sell to|deal with|market to|call on|court!|move them|offer (?:her|his|its|their) (?:own )?services',
        ),
        words(
          'customer|client|partner|account|supplier|resell|end user|distributor|franchisee|patient|guest|subscriber|tenant|buyer|advertiser|visitor',
        ),
      ],
      but: /\b(solicit\w* (the other's |any |its )?(project )?(staff|employees|personnel)|win a customer|decline|no_employ|hir(e|ing)|recruit\w*|offer of employment|engage any (employee|person)|personal data|most favou?red|price|licen[cs]e|refer to|mention|logo|name of|confiden\w+)\b/,
    },
  ],
  non_disparagement: [
    {
      all: [
        words(
          'not!|no!|neither|nor|never|refrain|without|cannot|prohibit|forbid|forbad|void|only|abstain|barred|avoid|ban|nobody|desist|precluded?|unless',
        ),
        words(
          'disparag|defam|derogat|speak ill|ill of|negative|discredit|denigrat|belittl|bad-?mouth|unfavou?rabl|critici[sz]|bad light|run (?:it|them|him|her|the other) down|talk down|tarnish|reputation|good name|deprecat|slander|libel|mock|rubbish|insult|dishonest|detriment|in a poor light',
        ),
        words(
          'statement|comment|remark|speak|say|post|medi|other|public|brand|company|critici[sz]|review|interview|harm|damage|franchis|people|party|network|publish',
        ),
      ],
      but: /\b(audit|liab|insur|licen[cs]e to use the trade|terminat\w+ (immediately|for))\b/,
    },
  ],
  change_of_control: [
    {
      all: [
        /\bchang\w* (of|in) (the )?(control|ownership|shareholder)|\b(merg(er|es|ed|ing)|acqui(re|red|res|sition)|sale of (all|substantially|a|its)|(sold|sells?|transfers?)[^.]{0,40}(shares|business|assets|stake|control)|take-?over|taken over|controlling (interest|stake|shareholder)|changes? hands|under (the )?control|majority (of|stake|holding|shareholder)|new owner|bought (by|out)|public listing|reorgani[sz]ation|passes into|other ownership|share sale|amalgamat\w*|share capital|more than half of the [^.]{0,20}shares|substantially all)\b/,
        words(
          'terminat|notif|notice|consent|inform|continue|bind|assign|entitle|may|shall|must|will|right|approval|cancel|count|affect|deem|end|tell',
        ),
        words(
          'party|supplier|customer|vendor|provider|licens|contractor|client|company|successor|franchis|shareholder|seller|buyer|agency|manufacturer|maker|you|we|it!|its!',
        ),
      ],
      but: /\b(account|transferred business|affiliate" means|means|is controlled by|stands under|licen[cs]e[^.]{0,80}(company|group)|copyright|invention|intellectual|deliverable|results?)\b/,
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
  ],
} satisfies Record<string, readonly Cue[]>
