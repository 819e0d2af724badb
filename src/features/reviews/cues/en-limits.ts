import type { Cue } from './cue.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of what a party may not do, or only with leave. */
export const enLimits = {
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
    /\bno other\b[^.]{0,40}\b(pays?|is charged|gets|receives|is given)\b[^.]{0,20}\b(less|lower|better)\b/,
    /\b(no more|not more|no less) than (it|that|those|what)\b[^.]{0,40}\b(charges?|offers?|extends?|gives|supplies)\b/,
    /\b(nobody|no ?one) else\b[^.]{0,20}\b(pays?|gets|receives)\b[^.]{0,20}\b(less|lower|better|more)\b/,
  ],
  non_compete: [
    {
      all: [
        words(
          'not!|no!|neither|nor|never!|refrain|without|cannot|prohibit|forbid|forbad|void|only|abstain|barred|avoid|ban|nobody|desist|precluded?|unless',
        ),
        words(
          'compet|rival|vie!|same (?:line|field|kind|sector|trade|business)|similar (?:product|business|software|system|service|function|tool|activit|goods|undertaking|solution|to those)|(?:like|similar|comparable|equivalent) (?:function|feature)|kiosk|within \\w+ (?:km|kilomet|miles)|radius|in (?:the|any) (?:territory|region|field|sector|market|branch)|(?:anyone|anybody) (?:operating|active)',
        ),
        words(
          'engage|carry|develop|operat|market|sell|offer|provid|participat|establish|build|compet|invest|acquir|work|suppl|creat|own!|run!|promot|distribut|launch|set up|undertak|concerned|manufactur|open!|open a|advise|interest|hold|take part|directly|trade|deal',
        ),
      ],
      but: /\b(not regarded as|nevertheless|(does|shall|do) not prevent|nothing in|end customers|before offering|without offering|no restriction|either party may|competitive (price|bid|tender|fee|edge)|competing (claims|interest)|best of|obtain\w* .{0,60} from|no other (supplier|vendor|maker|seller)|assign|disclos\w+|decompil|reverse|publish\w* (the )?(results|benchmark)|benchmark|merge|control of a competitor|competitor of the licensor may use)\b/,
    },
    [
      words('will not|shall not|must not|may not|agrees not|undertakes not|neither'),
      /\b(within|in) [^.]{0,40}\b(territory|region|county|kilometres|miles|radius|countries|field of|district)\b/,
      words('engage|operat|sell|open|business|market|work|carry|run!|build'),
    ],
    {
      all: [
        /\b(not|neither|never|nor)\b/,
        /\b(carry|stock|handle|represent|sell|make) any other (brand|make|manufacturer|line|product)|\bnot itself (offer|sell|market|supply|operate|open)\b|\b(work|act|consult|be employed) (in [^.]{0,40} )?for (a|any) (firm|company|business|undertaking|employer|competitor)\b/,
      ],
    },
    {
      all: [
        /\b(shall|will|must|may|agrees?) not\b|\bneither\b/,
        /\([a-z]\) ?[^;.]{0,10}\b(work|engage|be employed|be engaged|compete|carry on|set up|invest|hold)\b[^;.]{0,60}\b(compet|firm|business|company|undertaking)/,
      ],
      wide: true,
    },
    {
      all: [
        /\b(not|never|neither)\b[^.]{0,60}\b(have|hold|take) (any |an )?(interest|share|stake|part) in (a|an|any)\b/,
      ],
      but: /\b(licen[cs]e|software|data|prevent|nothing)\b/,
    },
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
    {
      all: [
        /\b(exclusive(ly)?|sole) (distribut|suppl|agent|dealer|reseller|partner|right to (sell|market|distribut|represent)|basis|provider|licen[cs]ee)/,
      ],
      but: /non-exclusive/,
    },
    {
      all: [
        /\b(nobody else|no ?one else|no other (\w+ ){0,2}(supplier|seller|buyer|dealer|maker|brewer|customer|agency|provider|source)|from nowhere else|and to no other|alone and to no)\b/,
        /\b(deliver|supply|suppl(y|ies)|sell|buy|order|obtain|purchase|take|work|place|use)s?\b/,
      ],
      but: /\b(confiden\w*|data|secret|licen[cs]e|consent|belongs?|sent)\b/,
    },
    /\b(buys?|orders?|obtains?|purchases?|sources?|supplies|sells) (all )?(its|their|his|her|the) [\w -]{1,30} (only|solely|exclusively) (from|to|through)\b/,
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
    {
      all: [
        /\b(shall|will|must|may|agrees?) not\b|\bneither\b/,
        /\([a-z]\) ?[^;.]{0,20}\b(deal with|approach|solicit|canvass|entice|contact|serve)\b[^;.]{0,40}\b(client|customer|account|partner)/,
      ],
      wide: true,
    },
    {
      all: [
        /\b(not|never|refrain\w*|neither)\b[^.]{0,40}\b(invite|follow|keep|take|lure|win|draw|entice|solicit|approach|contact)\b/,
        /\b(customers?|clients?|patients?|guests?|subscribers?|pupils?|members|patrons)\b/,
        /\b(to follow|away|with (it|him|her|them)|over to|business from|leave)\b/,
      ],
      but: /\b(staff|employees|personal data|disclos\w*)\b/,
    },
  ],
  competition_exception: [
    {
      all: [
        words(
          'restrict|prohibit|exclusiv|non-compet|compet|non-solicit|solicit|covenant|ban!|prevent|hire|recruit|rival|released from',
        ),
        /\b(does|do|shall|will|is|are) not (apply|prevent|prohibit|restrict|extend|cover|preclude|be read|affect|limit|hinder|stop|caught|include|covered|count)|\b(except\w*|save|carve\w*|exempt\w*|nothing in|free to|however|may nevertheless|may still|not (be |constitute )?(be )?(deemed |regarded |treated |considered |a )?(a )?breach|permitted|released|is fine|are fine|may continue|allowed|outside|does not fall|no (breach|infringement)|unless|other than|notwithstanding|remains? (possible|allowed))\b/,
        words(
          'business|compet|solicit|exclusiv|hir|employ|advert|work|sell|buy|purchas|shares?|product|customer|client|invest|act!|serv|own|territor|hold|dealing',
        ),
      ],
      but: /\b(govern\w*|convention|liab\w*|confiden\w*|assign\w*|unless (otherwise|the)|without (the )?(prior|written)|consent|damages)\b/,
      wide: true,
    },
    [
      /\bnothing in\b[^.]{0,60}/,
      words('keeps?|prevent|stop|restrict|forbid|prohibit|preclud|hinder|bars?'),
      words('from|compet|own|hold|work|teach|field'),
    ],
    /\b(exempt\w* from|outside|exceptions? (to|from)|free(d)? from|released from)\b[^.]{0,30}\b(this|the) (tie|ban|restriction|exclusiv\w*|prohibition|covenant|non-compete)/,
    {
      all: [
        /\b(paragraphs?|restrictions?|covenants?|prohibition|ban|tie|exclusivity)\b[^.]{0,20}\b(falls? away|never appl|lapses?|ceases? to (apply|bind)|do(es)? not (apply|bind|cover))/,
        words('compet|solicit|client|customer|business|hire|employ|work|redundan|sell|suppl'),
      ],
      but: /\b(liab\w*|cap|damages|warrant\w*|confiden\w*|data)\b/,
    },
    /\b(do|does|shall|will|is) not (break|breach|infringe|contravene|constitute a breach of|regarded as)\b[^.]{0,30}\b(promise|clause|ban|covenant|restriction|competition|undertaking|solicitation)\b/,
  ],
  no_solicit_employees: [
    {
      all: [
        words(
          'not!|no!|neither|nor|never|refrain|without|cannot|prohibit|forbid|forbad|void|abstain|barred|avoid|ban|nobody|desist|precluded?|unless',
        ),
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
      but: /\b(disparag\w*|key personnel|prior to launch|replac\w+|subcontract\w*|confiden\w+|train\w+|named|wage|customers of|disput\w*|insur\w*|bribe|gift)\b/,
    },
    [words('poach|entic|non-solicit'), words('staff|employee|people|personnel')],
    {
      all: [
        /\b(shall|will|must|may|agrees?) not\b|\bneither\b/,
        /\([a-z]\) ?[^;.]{0,20}\b(persuade|entice|solicit|hire|employ|recruit|induce|poach)\b[^;.]{0,40}\b(manager|employee|staff|personnel|people|worker|developer)/,
      ],
      wide: true,
    },
    /\b(not|never|neither|nor|refrain\w*)\b[^.]{0,60}\b(offers?|offering|give) [^.]{0,40}\b(a job|jobs|employment|work|a position|a post)\b/,
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
    /\bspeak well of\b|\b(not|nothing)\b[^.]{0,60}\b(hurt|harm|damage) the (good )?(name|reputation)\b|\bsay nothing (of|about)\b/,
  ],
  first_refusal: [
    {
      all: [
        /\bfirst (refusal|offer|negotiation|look|opportunity|option|call|chance|bid)\b|\bright to match|\bmatching right|pre-?empti|\blast look|priority (right|to)|right of priority|before (approaching|offering|turning|selling) [^.]{0,30}(else|other|third|any)/,
      ],
      but: /\b(sometimes|no right of|no such right|have not done so)\b/,
    },
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
    [
      /\b(intends?|minded|wish(es)?|wants?|proposes?) to (sell|dispose|license|let|transfer)\b/,
      /\b(step in|same (price|terms)|at that price|match)\b/,
    ],
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
} satisfies Record<string, readonly Cue[]>
