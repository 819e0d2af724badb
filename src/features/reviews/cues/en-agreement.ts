import type { Cues } from '../types.ts'
import { words } from './words.ts'

const date =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b[^.]{0,10}\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d|\bday of\b|_{2,}|\[[^\]]*date/
const span =
  /\b(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety|_+|\w+ty)[ -]?(\(\w+\) ?)?((further|full|calendar|working|business|successive|additional|consecutive|more|clear|contract|winter)[ -])*(days?|weeks?|months?|years?|seasons?|quarters?)\b/
const contract = words(
  'agreement|contract|subscription|order|licen[cs]e|lease|arrangement|engagement|plan!|term!|framework|sow!|membership|appointment|franchise|retainer|booking|relationship|service|period|undertaking|mandate|partnership',
)
const end = words(
  'terminat|cancel|end|withdraw|rescind|leave|quit|give up|call off|walk away|bring|stop|dissol|close',
)
const forbids = words(
  'not!|no!|neither|nor|never|refrain|without|cannot|prohibit|forbid|forbad|void|only|abstain|barred|avoid|ban|nobody|desist|precluded?|unless',
)
const ip = words(
  'copyright|intellectual|ipr?s?!|rights?!|title|ownership|patent|work product|deliverable|invention|design|know-how|source code|software|result|report|code!|module|development|improvement|works?!|drawing|photograph|text|material|adaptation|interface|database|property|creation|plugin|script|template|logo|website|documentation',
)
const licence = words(
  'licen[cs]|sublicen[cs]|rights? to (?:use|access|install|copy|run|deploy|operate|reproduce|exploit|work)|rights? of use|permission|permits?!|permitted|use!|uses!|run!|operat|deploy|install',
)
const affiliates = words(
  'affiliat|subsidiar|group!|parent|sister|associated compan|holding|company that controls|related compan|compan(?:y|ies) (?:under|in|of|which|belong|that|it controls)|controlled by|daughter|corporate famil|divisions?!',
)
const payee = words(
  'pay|price|fee|charge|rate|tariff|rent|cost|royalt|commission|index|discount|premium|sum|toll|subscription',
)
const harm = words(
  'damag|loss|claim|fail|breach|delay|harm|compensat|profit|default|indemn|injur|expense|consequence|interruption|non-performance|infring',
)

/** Of the agreement itself, and what CUAD names. */
export const enAgreement = {
  document_name: [
    /^[^.;]{0,90}\b(agreement|contract|order( form)?|statement of work|terms of service|(general |standard )?(terms( and)?|conditions)|addendum|amendment|deed|memorandum( of understanding)?|charter|schedule|licence|license)( ?(no\.?|number|n°|#) ?[\w/-]+.{0,60}|, (dated|made|edition|entered|version|effective).{0,60}| for [\w ,&-]{3,60}| of [\w ,&-]{3,50}| [—–-].{3,70}|)\.? ?$/,
    /^(this|these) [\w ,&'/-]{0,60}?(agreement|contract|order form|deed|addendum|licence|license|statement of work|terms) ?\(/,
    /\b(document|paper|text|form)\b[^.]{0,50}\b(called|titled|entitled|known as|named|headed|title)\b|\bthis (document|paper) is (the|a|an) [^.]{0,60}(agreement|contract|order)|(entitled|titled|headed|called|known as) (the )?"[^"]{0,80}(agreement|contract|terms|order|addendum|deed)/,
    /^[^.]{0,60}(agreement|contract) (no\.?|number|n°|#) ?[\w/-]+/,
  ],
  parties: [
    {
      all: [
        /\b(between|by and (between|among)|among|part(y|ies)\b|concluded by|of the (first|other|one) part|on the one (part|side|hand)|have agreed|agree as follows|hereinafter|entered into (by|on))/,
        /\b(hereinafter|represented by|referred to as|registered|acting|incorporated|organi[sz]ed|limited|ltd|inc\b|llc|gmbh|s\.?a\.?\b|ag\b|corporation|plc|b\.v|\("?(the |we|you|us|hereinafter)|\(the|\("|trading as|by its|principal place|company number|in the person of|whose (name|address)|by (mr|ms|mrs)\b)/,
      ],
      but: /\b(disput|assign|terminat|jointly|notice)\w*/,
    },
    {
      all: [
        words(
          'party|parties|customer|supplier|contractor|client|provider|vendor|licensor|licensee|buyer|seller|agency',
        ),
        /\b(represented by|acting (through|by|on the basis|under)|registered (office|number|in|under|at)|principal place|in the person of|by its (director|president|vice|ceo|managing|sole|chief)|incorporated in)\b/,
      ],
      but: /\b(trade ?marks?|notices? )/,
    },
    {
      all: [
        /\b(ltd|inc|llc|gmbh|limited|corp|plc|ag|b\.v|corporation|oy|s\.a|pte|company)\b[^.]{0,160}\band\b[^.]{0,160}\b(ltd|inc|llc|gmbh|limited|corp|plc|ag|b\.v|corporation|oy|s\.a|pte|company)\b/,
        /"|\bby (its|mr|ms)|represented|agree/,
      ],
      but: /\b(disput|assign|terminat|affiliat|subsidiar|licen[cs]e[sd]?)\w*/,
      wide: true,
    },
  ],
  agreement_date: [
    {
      all: [
        /\b(dated|made|entered into|concluded|signed|executed|date of (this|the)? ?(agreement|contract|order|signature|signing|conclusion)|sealed|done at|as of|agreed on|date of conclusion|set their hands|order date|contract date)\b/,
        date,
        /^(?!.*\b(renew|expire|terminat|until|remain)\w*)/,
      ],
      but: /\b(price list|version|edition|letter|invoice|amend\w* (the|an)|act no|regulation|law of|tender|offer of|proposal|policy dated)\b/,
    },
  ],
  effective_date: [
    /\beffective date\b[^.]{0,60}\b(is|means|shall be|will be|of this|falls?|:)/,
    {
      all: [
        contract,
        /\b(in(to)?|takes?|has|have|come[s]?|of) (full |legal )?(force|effect)\b|\b(commenc|begin|start)\w*|\beffective\b|\bbinding\b|\boperative\b|\bgoes live\b|\bapplies (from|as of)|\bbind(s)? (us|the parties|both)/,
        /\b(on|from|upon|as of|when|once|date|after|at|since|as soon as|only|until)\b/,
      ],
      but: /\b(amend\w*|renewal (term|period) (begin|start|commenc)|trial|warranty|notice|price|increase|support hours|change|trial|work|maintenance|insurance|assignment|termination (takes|is|becomes) effect|terminat\w+|takes effect (at|on|when) the end|remains? in (full )?(force|effect)|for so long|in effect (at|during)|moderni)\b/,
    },
  ],
  expiration_date: [
    {
      all: [
        contract,
        /\b(remain|continue|valid|last|runs?|endure|force|effect|made for|concluded for|granted for|term (is|of|shall|lasts)|initial|fixed|for a (term|period|duration)|minimum term|expires?|expir(y|ation)|ends?|come[s]? to (an|its) end|lapse|duration|for)\b/,
        /\b(until|through( and including)?|for|expires?|expir(y|ation)|ends?|end|terminates? (automatically )?on|lapses?|up to|of|is)\b[^.]{0,50}(\b(\d{1,4}|one|two|three|four|five|six|seven|eight|ten|twelve|eighteen|twenty|thirty|sixty|\w+ty)\b[^.]{0,20}\b(years?|months?|days?|weeks?|seasons?)|\bdate\b|\d{4}|\b(fulfil|perform|complet|accept|deliver|when|upon|collect|last)\w*|_{2,})/,
        /\b(term|until|through|expir\w*|ends?|initial|fixed|remains?|continues?|valid|lasts?|runs?|concluded for|made for|duration|lapses?)\b/,
      ],
      but: /\b(notice|warrant\w*|confidential\w*|after (the )?(end|expir|terminat)\w*|prior to|thereafter|retain\w*|insurance|solicit\w*|compete|hire|following (the )?(end|terminat|expir)|within|ahead of|upon (the )?(expir|terminat)|survive\w*|renews?|further period|last working day|for so long|invoice|payment|free of charge|backup|the end of the|until then|warranted|prices?|fees?|suspen\w+|while this)\b/,
    },
    {
      all: [
        /\b(initial|first|fixed|minimum) (subscription |contract )?(term|period)\b|\bterm of (this|the) (agreement|contract|licen[cs]e|order)|(agreement|contract|order|subscription|licen[cs]e|lease)[^.]{0,60}\b(remain|continue|run|last|stay|is made|is concluded|is valid|expire|end)\w*/,
        span,
      ],
      but: /\b(notice|ahead|before|prior to|confidential\w*|after|within|warrant\w*|(may|can) (be )?(terminat|cancel)\w*|invoice)\b/,
    },
    { all: [contract, /\b(continues?|remains?|runs?|in force)\b[^.]{0,80}\b(until|through)\b/, date] },
  ],
  renewal_term: [
    {
      all: [
        /\b(renew\w*|extend\w*|extension|prolong\w*|roll(s|ed)? (over|on)|(further|secondary|additional|successive|new|another|second|subsequent) (period|term|year|season|month|twelve)s?|continues? (thereafter|from|for another)|another (year|term|twelve|season|month))\b/,
        words(
          'year|month|period|term!|automatic|mutual|written|successive|again|day|season|agreement|contract|anniversary|quarter',
        ),
        words(
          'renew|exten|prolong|roll|thereafter|automatic|successive|by agreement|may!|continue|again|unless|secondary|itself|own accord',
        ),
      ],
      but: /\b(price|fee|rate|per-seat)s?\b[^.]{0,40}\b(adjust|increas|chang)|licen[cs]e key|time (for|limit)|deadline|deliver\w* date|extend(s)? to|extended by the (time|period|delay)|extended accordingly|warranty|period of (delay|interruption)|not (be )?(renew|extend)\w* (to|beyond)|competi\w+|solicit|support after|suspen\w+|credit|training/,
    },
  ],
  renewal_notice: [
    {
      all: [
        words(
          'renew|exten|prolong|roll|non-renew|further period|expir|continue|another|automatic|term!|anniversary|season|initial',
        ),
        words(
          'notice|notif|inform|writ|declar|object|tells?|told|says?|said|opt|announce|cancel|intend|wish|giv|let|advis|hear|e-?mail|terminat',
        ),
        span,
        /\b(unless|before|prior to|ahead of|not (to|be|intend|wish|want)|non-renewal|no later|opt out|in advance|latest|otherwise|preced)\b/,
        words(
          'renew|exten|prolong|roll|non-renew|another|continue|lapse|automatic|not (?:to )?intend|further',
        ),
      ],
      but: /\b(convenience|at any time|breach|credit|price|index|warranty|change of control|deliver|assign)\w*/,
      wide: true,
    },
  ],
  governing_law: [
    {
      all: [
        /\b(govern\w*|constru\w*|interpret\w*|subject|appl(y|ies|icable|ied)|law of the|under|decided|judged|rule[sd]?)\b/,
        /\blaws? (of|in force in)\b|\b(?!(copyright|applicable|data|case|labou?r|tax|common|by|of|the|any|a|that|this|with|at|and|or|mandatory|privacy|protection|competition|under|statutory|in|is)\b)[a-z]+ (substantive |federal |material |state )?laws?\b|substantive laws?|civil code/,
      ],
      but: /\bprotect\w*|personal data|complian\w*|compl(y|ies)|required by|permitted by|by law|liab\w*|warrant|bankrupt|insolven|tax|as prescribed|breach of|in breach|extent permitted/,
    },
    /\b(governed by|construed (in accordance|under)|governing law|applicable law is|law applicable)\b/,
  ],
  most_favoured: [
    [
      /\bmost[- ]favou?red|\bmfn\b|\b(no|not) (be )?(less|worse|higher|inferior|poorer)|\bin no respect be inferior|(as|equally|more|less) (favou?rable|advantageous|good)|\b(better|lower|lowest|best|cheaper|longer|superior)\b|no higher than|never higher/,
      words(
        'favou?r|price|rate|fee|term|condition|charge|discount|royalty|service|tariff|commission|sell|sold',
      ),
      words(
        'third part|others?!|another|anybody|anyone|comparable|similar|same!|else|customers?!|client|any buyer|franchisee|tenant|any of its|lowest|purchasers|most',
      ),
    ],
  ],
  non_compete: [
    {
      all: [
        forbids,
        words(
          'compet|rival|vie!|same (?:line|field|kind|sector|trade|business)|similar (?:product|business|software|system|service|function|tool|activit|goods|undertaking|solution|to those)|kiosk|within \\w+ (?:km|kilomet|miles)|radius|in (?:the|any) (?:territory|region|field|sector|market|branch)|(?:anyone|anybody) (?:operating|active)',
        ),
        words(
          'engage|carry|develop|operat|market|sell|offer|provid|participat|establish|build|compet|invest|acquir|work|suppl|creat|own!|run!|promot|distribut|launch|set up|undertak|concerned|manufactur|open!|open a|advise|interest|hold|take part|directly|trade|deal',
        ),
      ],
      but: /\b(competitive (price|bid|tender|fee|edge)|competing (claims|interest)|best of|solicit|obtain\w* .{0,60} from|no other (supplier|vendor|maker|seller)|assign|disclos\w+|decompil|reverse|publish\w* (the )?(results|benchmark)|benchmark|merge|control of a competitor|competitor of the licensor may use)\b/,
    },
    {
      all: [
        words('will not|shall not|must not|may not|agrees not|undertakes not|neither'),
        /\b(within|in) [^.]{0,40}\b(territory|region|county|kilometres|miles|radius|countries|field of|district)\b/,
        words('engage|operat|sell|open|business|market|work|carry|run!|build'),
      ],
    },
  ],
  exclusivity: [
    {
      all: [
        words(
          'exclusiv|sole!|solely|alone|only|nobody else|no (?:other|dealer|one)|none (?:but|other)|all (?:its|their|of its|the)|entire requirement|any other|except!|other than',
        ),
        words(
          'distribut|suppl|purchas|partner|resell|reseller|appoint|obtain|buy|procur|source!|sourc|represent|stock|agent|dealer|place|commission|engag|order|instruct|broker|contract with|use no',
        ),
        words('shall|will|must|agrees?|undertak|not|no|commit|during|throughout|for the|exclusiv|sole'),
      ],
      but: /\b(non-exclusive|exclusive (jurisdiction|right[s]? to use the|rights? (in|of)|property|remedy|licen[cs]e)|sole (remedy|discretion|risk|property)|consent|subcontract\w*|personal data|instructions|released from exclus\w+|not (be )?exclusive|no exclusiv\w+|confiden\w+|copyright|named|licen[cs]e[sd]?|exclusively (competent|in the)|court|disput\w+|liab\w+|rights? (in|to|of))\b/,
    },
    {
      all: [
        /\b(exclusive(ly)?|sole) (distribut|suppl|agent|dealer|reseller|partner|right to (sell|market|distribut|represent)|basis|provider|licen[cs]ee)/,
      ],
      but: /non-exclusive/,
    },
  ],
  no_solicit_customers: [
    {
      all: [
        forbids,
        words(
          'solicit|entic|induc|divert|approach|win!|win over|canvass|poach|lur|persuad|take over|take away|target|woo!|contact|draw|attract|tempt|sell anything|deal|market|call on|court!|serve',
        ),
        words(
          'customer|client|partner|account|supplier|resell|end user|distributor|franchisee|patient|guest|subscriber|tenant|buyer|dealer',
        ),
      ],
      but: /\b(no_employ|hir(e|ing)|recruit\w*|offer of employment|engage any (employee|person)|personal data|most favou?red|price|licen[cs]e|refer to|mention|logo|name of|confiden\w+)\b/,
    },
  ],
  competition_exception: [
    {
      all: [
        words(
          'restrict|prohibit|exclusiv|non-compet|compet|non-solicit|solicit|covenant|ban!|prevent|hire|recruit|rival|release',
        ),
        /\b(does|do|shall|will|is|are) not (apply|prevent|prohibit|restrict|extend|cover|preclude|be read|affect|limit|hinder|stop|caught|include|covered|count)|\b(except\w*|save|carve\w*|exempt\w*|nothing in|free to|however|may nevertheless|may still|not (be |constitute )?(be )?(deemed |regarded |treated |considered |a )?(a )?breach|permitted|released|is fine|are fine|may continue|allowed|outside|does not fall|no (breach|infringement)|unless|other than|notwithstanding|remains? (possible|allowed))\b/,
        words(
          'business|compet|solicit|exclusiv|hir|employ|advert|work|sell|buy|purchas|shares?|product|customer|client|invest|act!|serv|own|territor|hold|dealing',
        ),
      ],
      but: /\b(liab\w*|confiden\w*|assign\w*|unless (otherwise|the)|without (the )?(prior|written)|consent|damages)\b/,
      wide: true,
    },
    [
      /\bnothing in\b[^.]{0,60}/,
      words('keeps?|prevent|stop|restrict|forbid|prohibit|preclud|hinder|bars?'),
      words('from|compet|own|hold|work|teach|field'),
    ],
  ],
  no_solicit_employees: [
    {
      all: [
        forbids,
        words(
          'solicit|entic|hir(?:e|ing)|employ|engag|poach|recruit|induc|lur|offer|head-?hunt|take on|takes on|lure|tempt|approach|entices',
        ),
        words(
          'employee|staff|personnel|consultant|worker|team|people|developer|engineer|specialist|individual|manager|person|post!|posts!|workforce|technician|trainer|work for',
        ),
        words(
          "other|its|their|employed|involved|who!|introduced|of the|whom|supplier's|customer's|each other|client's|agency|one another|our",
        ),
      ],
      but: /\b(replac\w+|subcontract\w*|confiden\w+|train\w+|named|wage|customers of|disput\w*|insur\w*|bribe|gift)\b/,
    },
    { all: [words('poach|entic|non-solicit'), words('staff|employee|people|personnel')] },
  ],
  non_disparagement: [
    {
      all: [
        forbids,
        words(
          'disparag|defam|derogat|speak ill|ill of|negative|discredit|denigrat|belittl|bad-?mouth|unfavou?rabl|critici[sz]|bad light|run (?:it|them|him|her|the other) down|talk down|tarnish|reputation|good name|deprecat|slander|libel|mock|rubbish|insult|detriment|in a poor light',
        ),
        words(
          'statement|comment|remark|speak|say|post|medi|other|public|brand|company|critici[sz]|review|interview|harm|damage|franchis|people|party|network|publish',
        ),
      ],
      but: /\b(audit|liab|insur|licen[cs]e to use the trade|terminat\w+ (immediately|for))\b/,
    },
  ],
  termination_for_convenience: [
    {
      all: [
        end,
        /\b(at any time|convenience|without (any )?(cause|reason|giving|stating|having|fault|ground|need)|for any (or no )?(reason|cause)|no reason|nothing wrong|whatever the reason|for no|(on|by|upon|with|giving|gives?|given|subject to) [^.]{0,50}\b(notice|warning)|for (its|their|your|whatever) own|loss of interest|loses? interest|(at|in) its (sole |own |absolute )?discretion|any time|whenever|no longer (wish|want|need|interest)\w*|without obligation|change (your|its) mind)\b/,
        /\b(may|can|right|entitled|either|free|allowed|option|cancel\w*|power|terminable|is possible)\b/,
      ],
      but: /\b(breach\w*|fail(s|ed|ure)?\b|default\w*|insolven\w*|bankrupt\w*|change of control|acquire[sd]?|take-?over|infring\w*|force majeure|renew\w*|audit\w*|inspect\w*|increase|if the (supplier|provider|vendor|contractor|seller|customer) |material\w*|missed|exercise|persist\w*|after the end|end of (the|each) (day|week)|visit|maintenance|longer than|lasts?|overdue|not accept|until)\b/,
    },
  ],
  first_refusal: [
    /\bfirst (refusal|offer|negotiation|look|opportunity|option|call|chance|bid)\b|\bright to match|\bmatching right|pre-?empti|\blast look|priority (right|to)|right of priority|before (approaching|offering|turning|selling) [^.]{0,30}(else|other|third|any)/,
    {
      all: [
        /\b(first|before|match\w*|prior to|priority)\b/,
        words('offer|talk|negotiat|propos|tender|invite|approach|same terms|equal terms|match'),
        words(
          'third part|others?!|anyone|anybody|same terms|equal terms|else|only|intend|wish|shares|sell|licen[cs]|pro rata|outsid',
        ),
      ],
      but: /\b(disput\w*|amicabl|court|claim|arbitra\w*|notice of default|acceptance|invoice|most favou?r|better|lower)\b/,
    },
  ],
  change_of_control: [
    {
      all: [
        /\bchang\w* (of|in) (the )?(control|ownership|shareholder)|\b(merg(er|es|ed|ing)|acqui(re|red|res|sition)|sale of (all|substantially|a|its)|(sold|sells?|transfers?)[^.]{0,40}(shares|business|assets|stake|control)|take-?over|taken over|controlling (interest|stake|shareholder)|changes? hands|under (the )?control|majority (of|stake|holding|shareholder)|new owner|bought (by|out)|public listing|reorgani[sz]ation|passes into|substantially all)\b/,
        words(
          'terminat|notif|notice|consent|inform|continue|bind|assign|entitle|may|shall|must|will|right|approval|cancel|count|affect|deem|end|tell',
        ),
        words(
          'party|supplier|customer|vendor|provider|licens|contractor|client|company|successor|franchis|shareholder|seller|buyer|agency|you|we|it!|its!',
        ),
      ],
      but: /\b(affiliate" means|means|is controlled by|stands under|licen[cs]e[^.]{0,80}(company|group)|copyright|invention|intellectual|deliverable|results?)\b/,
    },
  ],
  anti_assignment: [
    {
      all: [
        words(
          'assign|transfer|novat|deleg|make over|made over|cede|hand over|handed over|pass (?:it |this )?on|passed on|sell|personal to|charge|pledge|factor',
        ),
        words(
          'agreement|contract|rights?|obligation|claim|hereunder|benefit|booking|franchise|lease|order|receivable|ticket|interest|subscription|place|membership',
        ),
        words('without|consent|not|no!|neither|nor|approval|notice|only|prior|void|unless|may!|agree|cannot'),
      ],
      but: /\b(title|copyright|intellectual|data|jurisdiction|sub-?licen\w+|licen[cs]e[sd]?|source|consultant|project manager|ownership|hereby assigns|inventions?|moral|named|shares in|seat|software|risk|first refusal|co-owner|country|countries|eea|migrat\w*|deliverables?)\b/,
    },
    {
      all: [
        /\b(assign|transfer|novate)\b[^.]{0,60}\b(this|the) (agreement|contract|licence|license|order|franchise)\b|\b(agreement|contract|franchise|order|lease)\b[^.]{0,60}\b(assigned|transferred|assignable|novated)\b/,
        words('without|consent|not|no!|neither|nor|approval|notice|only|void|unless'),
      ],
    },
    {
      all: [
        /\b(part(y|ies)|supplier|customer|either|neither|licensee|contractor|client)\b[^.]{0,60}\b(assign|transfer)\b/,
        /\b(consent|approval)\b/,
      ],
      but: /\b(title|copyright|intellectual|personal data|consultant|project manager|named|co-owner|software|half)\b/,
    },
  ],
  revenue_sharing: [
    {
      all: [
        words(
          'shar|split|royalt|commission|percent|per cent|portion|participat|distribut|divid|proportion|half|fifty|retain|keeps?|passes on|earn|receives?|belong',
        ),
        words(
          'revenue|profit|net (?:sales|receipts|income|proceeds|fees|savings|price)|gross|turnover|proceeds|royalt|income|takings|receipts|savings|earnings|sales!|ticket|surplus|commission|licen[cs]e fees? (?:received|collected|invoiced|actually)',
        ),
        words('pay|share|shall|will|entitle|between|split|divid|due|keep|receiv|earn|pass|belong|get'),
      ],
      but: /\b(loss of|lost|indirect|consequential|insurance|liab\w*|late|default|lower royalty|shares? in|shareholder|sales tax|audit|years? after|commission remains|remains due|preceding year|price)\b/,
    },
    {
      all: [
        /%|per ?cent|commission|royalt/,
        words(
          'revenue|profit|net (?:sales|receipts|income|proceeds|fees)|turnover|takings|advertising revenue|income|sales',
        ),
        words('pay|paid|receiv|earn|share|pass|due|shall|will|keep'),
      ],
      but: /\b(loss|lost|liab\w*|per day|late|delay|insurance|minimum|sales tax)\b/,
    },
  ],
  price_restriction: [
    {
      all: [
        payee,
        /\b(not (be )?(be )?(increase|raise|exceed|change|more|rise|put up|go up|higher|adjust|vary|altered|above|below|sell|charge)\w*|will not\b|no (increase|raise|rise|change|price)|(fixed|unchanged|firm|frozen|constant|stable|held)\b|(no|not) (more|less|higher|lower|often\w*) than|once|exceed\w*|maximum|at most|cap(ped|s)?\b|limited|below|beyond|floor|up to|never|neither|ceiling|in no case)/,
        words(
          'increas|rais|rise|reduc|lower|adjust|chang|fix|discount|exceed|index|uplift|put up|go up|higher|cap!|caps!|capped|hold|held|freez|frozen|firm!|unchanged|stable|remain|beyond|below|resale|retail|var',
        ),
      ],
      but: /\b(liab\w*|penalt\w*|credit\w*|users?|storage|deduct\w*|estimate|change request|additional work|interest|default|late|delay|insur\w*|retain\w*|tax|refund|damag\w*|expenses|royalty|audit|lump sum payment|exceed(s|ing)? the (limit|quota|number|volume)|fixed (price|fee|sum) of|a fixed)\b/,
    },
    {
      all: [
        /\b(resale|retail|minimum|selling|list) prices?|sells?\b[^.]{0,30}\b(below|above)/,
        /\b(not|below|above|less|more|exceed|no)\b/,
      ],
      but: /most favou?r|third/,
    },
  ],
  minimum_commitment: [
    {
      all: [
        /\b(minim\w+|at least|not (be )?(less|fewer|lower) than|no (less|fewer) than|least|floor|short-?fall|take-or-pay|smallest|guarantee[sd]?|whether or not|committed)\b/,
        words(
          'purchas|buy|bought|order|subscrib|subscription|pay|spend|commit|users|seats|licen[cs]|fee|volume|quantit|take!|takes!|taken|units|hours|boxes|call off|garment|machine|tonne|copies|booking|turnover|charge|draw',
        ),
        words(
          'customer|client|licensee|buyer|resell|distribut|purchaser|commit|subscriber|minim|council|dealer|school|shall|will|must|year|smallest|guarantee|you!|month',
        ),
      ],
      but: /\b(notice|availab\w*|insur\w*|cover|per ?cent of the time|back-?ups?|hours? (before|in advance|ahead)|in advance|prior|before|tested|updates?|releases?|uptime|speed|warrant\w*|support|visits?|training|years? of experience|retain\w*|keep|once a|twice a|respon\w*|resolution|encryption|months? after|inform\w*|ahead|terminat\w*)\b/,
    },
    /\b(minimum (purchase|order|annual|spend|commitment|volume|quantity|monthly|number of (users|seats|licen)|subscription|take|turnover|royalt)|take-or-pay|purchase commitment)/,
  ],
  volume_restriction: [
    {
      all: [
        /\b(exceed\w*|beyond|above|over|in excess|more than|additional|overage|up to|limit\w*|maximum|surplus|surpass\w*|past|ceiling|extra|fair use|quota|allowance|grows?|within|further|included|no more)\b/,
        words(
          'user|seat|gb!|tb!|gigabyte|terabyte|transaction|api|request|call|record|storage|volume|quota|message|document|cop(?:y|ies)|installation|device|unit|invoice|contact|e-?mail|sms|workstation|instance|data|core|bandwidth|hour|page|server|mailbox|pallet|km|kilomet|minute|ticket|parcel|order',
        ),
        words(
          'fee!|fees!|charg|pay|prohibit|not permitted|may not|shall not|must not|block|rate|bill|price|surcharg|per user|per gb|invoice|throttl|upgrade|reject|refus|supplement|unable|log-in|bigger|larger|costs?|tariff|buy|order additional|extension licen[cs]e|more expensive|slow',
        ),
      ],
      but: /\b(visits?|on-site|man-days|liab\w*|penalt\w*|respon(se|d)|resolution|back-?ups?|retain\w*|price increase|credit\w*|uptime|availab\w*|training|change request|specification|renewal|no increase|index|damages|warranty|commission|order (form|value)|minimum|at least|contact person|working days|business days|without)\b/,
    },
  ],
  ip_assignment: [
    {
      all: [
        ip,
        /\b(assign(s|ed|ment)?|transfer(s|red)?|vests?|vested|convey(s|ed)?|pass(es)?|belongs?|made over|(sole|exclusive|the)? ?property|own(s|ed)( by)?|owner|works? made for hire|work for hire|ownership|become|go(es)? to|cede[sd]?)\b/,
        words(
          'creat|develop|made!|result|deliver|work product|works?!|customi[sz]|invent|produc|writ|prepar|modif|arising|improve|drawing|new!|commission|adaptation|design|photograph|specially|bespoke|upon (?:full )?payment|after (?:full )?payment|once|paid|assignment of|hereby assign|script|report',
        ),
        words(
          'customer|client|buyer|purchaser|company|bank|employer|licensee|ministry|party|publisher|owner|assign|authority|commissioner|council|hire|us!|you!|your|principal|museum|university|agency|supplier|contractor|hospital|foundation|board',
        ),
      ],
      but: /\b(no (right|title|ownership|transfer)|(not|nor) (assign|transfer|be transferred|convey|pass|acquire|vest)|background|pre-existing|jointly|joint|co-own\w*|common|both|each party|consent|hardware|equipment|goods|risk|data entered|customer data|client data|personal data|agreement to|licen[cs]e is granted|remains?|retains?|undivided|escrow|data (that|which))\b/,
    },
    {
      all: [
        /\b(hereby|irrevocably)? ?assigns?\b|\bassignment of\b|work(s)? (made )?for hire/,
        words('copyright|intellectual|title|rights? in|inventions|patent|right, title|moral'),
      ],
      but: /\b(not assign|no assignment|consent)\b/,
    },
  ],
  joint_ip: [
    {
      all: [
        /\b(joint(ly)?|co-?own\w*|common|shared?|equal (shares|parts)|both|undivided|together|halves|equally)\b/,
        words('own|property|belong|title|held|hold|vest|share!|shares!|shared|co-own|names of'),
        words(
          'right|intellectual|copyright|patent|invention|result|develop|deliverable|software|works?!|module|improve|creat|ip!|know-how|database|interface|design|material|findings',
        ),
      ],
      but: /\b(several|liab\w*|revenue|profit|income|savings|confiden\w*|jointly agree|both parties (shall|must)|under common|company|signed by both)\b/,
    },
  ],
  licence_grant: [
    {
      all: [
        words(
          'grants?!|granted|receiv|given|gives?|obtain|licen[cs]es?!|licen[cs]ed|permission|permits?|allow|empower|acquire|have the right|has the right|entitle|authori[sz]',
        ),
        words(
          'licen[cs]e|sublicen[cs]|rights? to (?:use|access|install|copy|run|deploy|operate|reproduce|exploit)|rights? of use|right|permission|use!|install|licen[cs]ed|play|run!',
        ),
        words(
          'software|program|licen[cs]|use!|copy|cop(?:y|ies)|trade ?mark|patent|platform|app!|application|product|database|font|code|design|material|work|tool|system|photograph|image|module|technology|content|engine|documentation',
        ),
      ],
      but: /\bno (right|licen[cs]e|title|other right)|\bnot (grant|transfer|assign|convey|create|be construed|granted)|\bnothing in|neither party grants|\bmay not|audit|suspend|terminat|escrow|solicit|service credit|without (prior|written) consent|fee for|licen[cs]e fees?|sublicen[cs]ing is prohib|cannot|access to (its|the) premises|change request|personal data|is not granted|visit|refund/,
    },
    {
      all: [
        /\b(may|is (allowed|permitted|entitled|authori[sz]ed) to|has the right to|entitled to|can)\b/,
        /\b(use|install|copy|run|reproduce|operate)\b/,
        words(
          'software|program|platform|application|product|engine|app!|tool|system|module|licensed|database',
        ),
      ],
      but: /may not|suspend|block|audit|only if|not (use|be used)|third part|escrow|subcontract|fault|unavailab|maintenance|backup|data of|fall-?back|reference|logo|script/,
    },
    {
      all: [
        /\b(non-?exclusive|perpetual|royalty-free|worldwide|irrevocable|non-?transferable|site|single-user|named-user) (licen[cs]e|right)/,
      ],
      but: /\bno |not /,
    },
  ],
  non_transferable_licence: [
    {
      all: [
        /\bnon-?(transferable|sub-?licen[cs]able|assignable)|\bnot (be )?(transferable|sub-?licen[cs]\w+|transferred)|\bnot-transferable|\bwithout (the )?right (to|of) (sub-?licen|transfer|assign)/,
        words('licen[cs]|right|use|software|app!|key|seat'),
      ],
    },
    {
      all: [
        forbids,
        words(
          'sub-?licen[cs]|transfer|assign|rent|lease|lend|lent|resell|resold|sell|make available|made available|made over|pass|hand over|let!|loan|give away|share|tied|personal to',
        ),
        words(
          'licen[cs]e|licen[cs]es|software|program|right(?:s)? (?:of|to) use|right to use|product|sub-?licen|cop(?:y|ies)|app!|account|fonts?|seat|key|engine',
        ),
      ],
      but: /\b(personal data|employees|escrow|title|ownership|confiden\w+|this agreement|the agreement|this contract|data|affiliat\w* may|source|solicit|work product|subcontract\w*|suspend\w*|audit|credit|first refusal|refusal|booking|maintenance)\b/,
    },
    /\b(right of use|licen[cs]e)\b[^.]{0,60}\b(tied to|personal to|bound to)/,
  ],
  licensor_affiliates: [
    {
      all: [
        words(
          'affiliat|subsidiar|group|parent|sister|for itself and|agent for|belonging to any|companies in its',
        ),
        licence,
        words(
          'on behalf|owned|own(?:s|ed|ing)?!|controlled by|held by|held not|procur|caus|rights? of|belong|grants? (?:and|for itself)|and its affiliates|patents?|trade ?marks?|rights? are held|empowered|for itself|intellectual|in which',
        ),
        words(
          'licensor|supplier|vendor|provider|us!|we!|our!|grants?|contractor|seller|itself|group|manufacturer|franchisor',
        ),
      ],
      but: /\b(affiliates? of the (licensee|customer|client)|(licensee|customer|client|buyer|purchaser)(('s)|s')? (and its )?(own )?(affiliates|subsidiar|group)|solicit|hire|liab\w*|assign this|controls you|you may share|any company that controls|associated companies obtain)\b/,
    },
  ],
  licensee_affiliates: [
    {
      all: [
        words(
          'customer|licensee|client|you!|your!|buyer|subscriber|purchaser|its!|bank|user|group|ministry|council|holder|authority',
        ),
        affiliates,
        words(
          'use|uses|access|licen[cs]|benefit|enjoy|install|exercis|extend|right|operat|work with|run!|share',
        ),
        words(
          'may|also|extend|includ|and its|as well|right|allow|permit|authori[sz]|shall have|obtain|can!|too!|together with|share|cover',
        ),
      ],
      but: /\b((supplier|licensor|vendor|provider|seller|franchisor)('s)? (and its |or its |or any of its |group|affiliates)|licensor group|owned by (the )?(licensor|supplier)|procure|not (extend|use|permit\w*|allow\w*|granted|include|cover)|may not|cannot|solicit|compet\w*|hire|indemnif\w*|sister companies; they|on behalf of|insur\w*|no right|audit\w*)\b/,
    },
  ],
  unlimited_licence: [
    {
      all: [
        /\b(unlimited|without (any )?(limit\w*|restriction|counting)|enterprise-?wide|all[- ]you[- ]can[- ]eat|any number|unrestricted|no (limit|restriction|cap|ceiling|upper)|not (be )?(limited|restricted|capped|counted)|as many|however many|irrespective of the number|regardless of (the )?number|site licen[cs]e|flat|every(one| employee| computer)|for any purpose|whatever)\b/,
        words(
          'user|cop(?:y|ies)|seat|installation|device|server|purpose|use!|licen[cs]e|instance|employee|workstation|site|workplace|processor|quantity|computer|record|people|staff',
        ),
      ],
      but: /\b(liab\w*|in time|claims?|damages?|unlimited in time|without limitation|hours|backup|support|perpetual\w*|revision|traffic|calls to)\b/,
    },
  ],
  irrevocable_licence: [
    {
      all: [
        /\b(irrevocabl[ey]|perpetual(ly)?|cannot be (revoked|withdrawn|terminated|taken)|not (be )?(revo|withdrawn|terminable|revocable)\w*|may not be (revoked|withdrawn)|in perpetuity|unlimited in time|without limit(ation)? (of|in|as to) time|for the (full|whole|entire) (term|duration|life)|indefinite(ly)?|for ?ever|take it away|permanent(ly)?|no time limit|surviv\w+|time-unlimited|of unlimited duration|for all time|not limited in time)\b/,
        words('licen[cs]e|rights? (?:to|of) use|use!|right|right to (?:use|keep|operate|run)'),
      ],
      but: /\b(confiden\w*|warrant\w*|clauses|not (be )?(perpetual|irrevocable)|guarantee|power of attorney|eras\w*|delet\w*|injury|publicity|waive\w*|moral|payment obligation|liab\w*|order is irrevocable|assigns?)\b/,
    },
  ],
  source_escrow: [
    [
      /\bescrow\b|\b(deposit\w*|released?|lodge[ds]?|hand(s|ed)? (over|out)|held)\b/,
      words('source|escrow agent|build|code'),
      words(
        'escrow|third part|agent|notary|trustee|depositar|insolven|bankrupt|releas|independent|discontinu|ceas|liquidation|custodian|lodge|deposit|stops',
      ),
    ],
  ],
  post_termination_services: [
    {
      all: [
        /\b(after|following|upon|post-|beyond|on|when|before|even)\b[^.]{0,50}\b(terminat\w+|expir\w+|ends?|ended|lapsed?|cancell?ation|close)\b|post-termination|surviv\w+|sell-off|wind-down|run-off/,
        words(
          'continu|sell|complete|perform|provid|support|maintain|transition|wind|fulfil|remain|honou?r|deliver|supply|go on|carry on|keep|answer|render|run-off|buy back|repurchase|spare|finish',
        ),
        words(
          'service|order|stock|inventor|support|maintenance|transition|commission|spare|update|project|booking|product|fault|question|work|customer|warranty|access|remaining|subscription|tickets|parts',
        ),
      ],
      but: /\b(confiden\w*|solicit\w*|compete|personal data|liable|surviv\w+ (terminat|the)|erase[sd]?|delet\w*|retain cop|secrecy|renew\w*|unless|either|may (end|terminate)|within \w+ days after acceptance|acceptance|retention|until it (ends|expires)|as they|initial term)\b/,
    },
  ],
  audit_rights: [
    {
      all: [
        words('audit|inspect|examin|verif|check|look into|review!|licence-check|find out|access to'),
        words(
          'books|record|account|complian|usage|use of|used|premises|document|number of|log!|logs|ledger|security|process|system|licen[cs]e|invoice|timesheet|installed|meter|copies|papers|site',
        ),
        words(
          'right|may!|entitle|shall (?:permit|allow|give|grant|let|keep|make|have|be)|at (?:its|reasonable|any)|once|notice|permit|allow|will|twice|must|whenever',
        ),
      ],
      but: /\b(accept\w*|deliver\w*|defects?|goods|test(s|ed)?\b|claim(s|ant)?\b|complaint|error|invoice within|identity|back-?ups?|updates?|escrow|restor\w*|payments?|severity|change request|price index|financial audit report)\b/,
    },
    {
      all: [/\baudit(s|ed|ors?|ing)?\b/, words('may|right|shall|entitle|permit|allow|let|subject|once')],
      but: /no right|\bnot\b/,
    },
  ],
  uncapped_liability: [
    {
      all: [
        /\b(unlimited(ly)?|without (any )?(limit\w*|ceiling|cap)|no (limit\w*|cap|ceiling|upper)|uncapped|not (be )?(limited|capped|subject|restricted)|limit\w*[^.]{0,80}\b(does|do|shall|will) not (apply|limit|affect|cover|extend)|nothing in|(do|does|shall|will) not (apply|limit|exclude|restrict|cover)|in full|neither .{0,40}(limit|exclude)|whatever the (amount|sum)|full amount|to any amount|outside the)\b/,
        /\bliab(le|ility|ilities)\b|\b(limit(s|ation|ations)?|cap|ceiling|maximum) (of|on|in|to|set)|\bcap\b|indemn|compensat|must pay|answer(s|able)?\b|responsib|damages/,
        words(
          'death|injur|fraud|gross|wil+ful|intent|confiden|indemn|infring|data|breach|damage|loss|deliberate|misuse|negligen|claims|misconduct|secrecy|unlimited',
        ),
      ],
      but: /\b(not (be )?liable|excludes? (all|any) liab\w*|no liability|licen[cs]e|exceed|not be unlimited)\b/,
    },
  ],
  liability_cap: [
    {
      all: [
        words('liab|damages|compensat|responsib|claims?!|pays at most|indemn|answer'),
        /\b(limited to|limit(s|ed)? (of|on|to)|exceed\w*|capped|cap (on|of|is)|up to|maximum|at most|aggregate|in total|total liability|ceiling|(not|no) more than|in all|restricted to|to the (amount|value|extent)|ends? at|only)\b/,
        words(
          'fee|price|amount|paid|sum|value|total|direct|month|loss|indirect|cost|order|insur|refund|re-run|eur|usd|gbp|worth|remuneration|invoice',
        ),
      ],
      but: /\b(unlimited|not (be )?(limited|capped)|no (limit|cap)|nothing in|does not (apply|limit)|per day|(each|every) day|of delay|liquidated|penalt\w*|interest|credits?|retain\w*|insurance (of|with|cover|policy)|takes? out)\b/,
    },
    {
      all: [
        words('liab|answer|compensat|responsib|claim|damages|owe|recover|indemn'),
        words('not!|no!|neither|nor|exclud|in no event|only|disclaim|waive'),
        words(
          'indirect|consequential|incidental|special|punitive|lost|loss of|profit|goodwill|direct|anticipated|data loss|stoppage|third part|slight negligence|remote|any kind|whatsoever',
        ),
      ],
      but: /\b(unlimited|nothing in this|does not apply|not (be )?limited|nothing (excludes|limits)|confiden\w+|personal data|force majeure|subcontract\w*)\b/,
    },
    {
      all: [
        words('claim|liab|action|suit'),
        words('lapse|barred|excluded?|expire|no!|not!|must|only|later|time-?bar|extinguish|forfeit'),
        /\b(within|after|later than|more than|expiry of)\b[^.]{0,60}/,
        span,
        words('brought|bring|assert|made|raised|accepted|notified|barred|lapse|court|enforced?'),
      ],
      but: /\b(answer\w*|repl\w+|negotiat\w+|arbitra\w+|invoice|accept(ance|ed) (act|certificate)|insur\w+|written claim|notice of claim)\b/,
    },
    {
      all: [
        /\b(no claims?|excludes? (all|any) liab|not (be )?(liable|responsible|answerable)|accepts? no|disclaims?|no (liability|responsibility)|without liability)\b/,
        harm,
      ],
      but: /\b(force majeure|beyond (its|the|their)|control|unless|subcontract\w*|if (it|the) (prove|show)\w*|retention)\b/,
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
          'delay|late|overdue|breach|default|violat|overrun|penalt|liquidated|each case|in breach|unpaid|fails?|miss|arrear|exceed',
        ),
      ],
      but: /\b(credit\w*|availab\w*|uptime|insur\w*|royalt\w*|liability (is|shall be) (limited|capped)|aggregate liability|minimum|visit|additional (user|gb)|price (is|of) |discount|audit|price increase|retain\w*|service level|commission|volume|storage|calls above)\b/,
    },
  ],
  warranty: [
    {
      all: [
        words(
          'warrant|guarant|free (?:from|of)|promis|assur|put right|remed|repair|correct|fix|make good|replac',
        ),
        words(
          'defect|error|conform|quality|specification|workmanlike|skill|virus|function|professional|infring|bug|fault|accurate|mistake|fit for|perform substantially|as described|materials|flaw|workmanship|free of charge|malware|meets?|durab',
        ),
        words(
          'warrant|guarant|free of charge|no (?:cost|charge)|own (?:cost|expense)|without (?:additional |extra |further )?charge|months?|years?|free from|half-year|free of',
        ),
      ],
      but: /\b(no warrant|disclaim\w*|makes? no|not (warrant|guarantee)|without (any )?warrant|as is|bank guarantee|guarantee money|uptime|availab\w+|parent|all other warrant|retention|retain\w*|change request|update|backup|acceptance (act|certificate)|exclud\w* all|priority|severity|helpdesk|insur\w*|hours)\b/,
    },
    {
      all: [/\bwarrants (that|to)|\bwarranty period\b|\bguarantee(s|d)? (that|for|period)/],
      but: /\b(no warrant|not warrant|availab\w+|uptime|retention|bank)\b/,
    },
  ],
  insurance: [
    {
      all: [
        /\b(insurance( polic\w+| cover\w*)?|insured|insures?|insurer|indemnity cover|policy of)\b/,
        words(
          'maintain|take|keep|carr|hold|obtain|effect|procur|provid|insured|insures?|undertak|must|shall|will|arrang|produce',
        ),
        words(
          'cover|sum|insured|policy|polic|liability|eur|usd|million|amount|fire|theft|indemnity|insurance|premium|risks',
        ),
      ],
      but: /\b(insurance brokers?|insurance (quot|compan)\w*|recover\w* under|paid by the insurer|limited to the sum|social insurance)\b/,
    },
  ],
  covenant_not_to_sue: [
    {
      all: [
        words('not!|no!|neither|never|refrain|waive|covenant|releas|abstain'),
        words(
          'sue!|sued|contest|challeng|suit|oppose|attack|legal action|assert|dispute|call in question|claims? known|proceedings|lawsuit|bring (?:any|a) (?:action|claim)|litigation',
        ),
        words(
          'validity|ownership|patent|trade ?mark|copyright|intellectual|title|claims?|against|infring|registration|rights?|on any|mark!',
        ),
        words('agree|covenant|shall|will|undertak|must|may|promis|releas|refrain|waive'),
      ],
      but: /\b(pre-trial|before (the|a|any)|negotiat\w*|later than|until|amicabl\w*|force majeure|years? after|months? after|liable|unless|acceptance|invoice|mediation|written claim|within|third part(y|ies) (claim|assert)|indemnif\w*|warrant\w*|arbitra\w*|class action|damages)\b/,
    },
    /\bcovenants? not to (sue|challenge|contest|assert)/,
  ],
  third_party_beneficiary: [
    {
      all: [
        /\b(third[- ]part\w*|affiliat\w*|group compan\w+|end users?|persons?|anyone|each (member|of whom)|beneficiar\w*|(though|although) (it is )?(no|not a) party|freeholder|bank|employees|directors|own right|lender|tenants?|subsidiar\w*|landlord|owner)\b/,
        /\b(enforce\w*|beneficiar\w*|rely on|in (its|his|her|their)[^.]{0,16} (own )?(name|right)|directly (against|from)|claim under|sue on|third part\w* rights)\b/,
        words(
          'agreement|contract|clause|provision|term|right|indemnity|covenant|undertaking|promise|directly|against',
        ),
      ],
      but: /\b(no|not|nobody|neither|nothing|none)\b[^.]{0,80}\b(third|person|enforce|beneficiar\w*|confer|rights? under)(?<!no party)|except the parties|other than the parties|only the parties|injunction|arbitral award|judgment/,
    },
  ],
} satisfies Partial<Cues>
