import type { Cue } from './cue.ts'
import { words } from './words.ts'

const notScope =
  /\b(warrant\w*|guarantee\w*|training|migrat\w*|back-?ups?|insur\w*|escrow|notice|not (provide|include|develop|use|represent|supply)|updates?|new (versions?|releases?)|availab\w+|confiden\w*|change request|affiliat\w*|invoices?|price|audit\w*|personal|prevail\w*|integral|licen[cs]es?|terminat\w*|credits?|stages?|milestone|disput\w*|hand(s|ed)? over|accept(ance|ed)|liab\w*|replac\w*|expir\w*|fees?|copies|customer shall|client shall|incoming|sub-?processors?|compet\w*|end of the (contract|agreement)|sole|no other|no dealer|put right|answers? (tickets|critical)|assist\w*|uptime|records? of|refund|complain\w*|visits?|maintenance plan|retainer|defects?|completion|transfer|telephone advice|status|plan covers|entitle\w*|courses?|users|minutes|gb|messages)\b/

/** What shows in English that a clause speaks of data and secrets, of suits and of the work as a whole. */
export const enData = {
  scope: [
    {
      all: [
        /\b(supplier|contractor|provider|vendor|agency|consultant|developer|implementer|integrator|licensor|bureau|we|keeper|studio|firm|company|seller|translator|designer|agent|engineer|maker|manufacturer|operator|host)\b[^.;:,]{0,30}\b(deliver|implement|develop|configure|install|perform|carry out|carries out|supply|supplies|design|build|set up|provide|render|create|translate|produce|host|clean|prepare|operate|plan|run|store|survey|paint|write|organi[sz]e|publish|book|monitor)(es|s)?\b/,
        words(
          'module|functions?!|feature|specification|following|annex|schedule|appendix|interfac|integration|statement of work|listed|described|set out|shown in|namely|brief!|scope|software|platform|system|requirements|drawings|website|campaign|newsletter|report|a year|:',
        ),
      ],
      but: notScope,
    },
    {
      all: [
        /\b(subscription|services?|package|system|platform|supply|works?|delivery|project|engagement|software)\b[^.;]{0,30}\b(comprises?|consists? of|includes?|covers?|encompass\w*)\b[^.;]{3,60}(,| and) /,
      ],
      but: notScope,
    },
    /\bfollowing( \w+)? (are|is|shall be|will be) (supplied|delivered|provided|performed|included|carried out|done)\b/,
    {
      all: [
        /\b(runs?|cleans?|stores?|washes|prepares?|manages?|delivers?|maintains?|looks? after|carr(y|ies) out|operates?|accepts? for)\b[^.;:]{0,90}(: [^.]{15,}|, \w+s (them|it)\b)/,
      ],
      but: notScope,
    },
    {
      all: [
        /\b(shall|will|undertakes? to|agrees to|is to)\b:? ?\((1|a|i)\) (?!not)\w+/,
        /\b(build|write|measure|develop|install|deliver|configure|design|survey|set up|create|supply|prepare|provide)\b/,
      ],
      but: notScope,
      wide: true,
    },
    {
      all: [
        /\b(functional scope|scope of (the )?(services|work|supply|delivery|project|implementation)|subject( matter)? of (this|the) (agreement|contract|order))\b[^.]{0,80}\b(is|are|comprises?|includes?|covers?|consists?|set out|defined|described|follows)/,
      ],
      but: /\b(outside|beyond|change)\b/,
    },
    {
      all: [
        /\b(undertakes|agrees|engage[sd]?|is|shall|will|instructs)\b[^.;]{0,20}\bto (develop|implement|deliver|design|configure|install|build|create|supply|translate|paint|print|host)\b|\bundertakes,? the (hosting|development|delivery|implementation|maintenance|construction|translation|supply)\b/,
      ],
      but: notScope,
    },
    {
      all: [/^ ?the \w+( \w+)? (\w+s) [^.;]{3,60}, (\w+s) [^.;]{3,60},? and (\w+s) /],
      but: notScope,
    },
  ],
  data_protection: [
    {
      all: [
        words(
          "personal (?:data|information|details)|(?:customer|client|user|patient|guest|member|employee)(?:'s|s')? data!|data protection|gdpr|data subject|privacy|pipl|sub-?processor|data breach|controller|information security|data leak|leaks? of|medical|encrypt|processor",
        ),
        words(
          'protect|process|stor|hosted|located|compl|measure|encrypt|accordance|breach|leak|incident|notif|transfer|secur|unauthori[sz]|regulation|instruction|supervisory|kept|disclos|pseudonym|exposed|access|handl|locked|keep|delet|tell|inform|report',
        ),
        words(
          'shall|must|will|only|not!|within|may!|compl|ensur|hour|is!|are!|we!|undertak|keep|provid|make available|oblig|stor|notif|act',
        ),
      ],
      but: /\b(processor cores|watertight|membrane|found on|frequently asked|questions about|property of|belongs?|own(s|ed|ership)|marketing brochure|return\w*|liab\w*|restor\w*|back-?ups?|unlimited|governed wholly|exit|migrat\w*|customer data (in|from)|export\w*|aware)\b/,
    },
    {
      all: [
        words('data cent|servers?!|stored|hosted|hosting|kept|keep!|located'),
        words('data|records?!|recordings|files'),
        words(
          'in (?:the )?(?:eu!|eea|european|germany|russia|china|switzerland|france|united|territory|canada|ireland|uk!|switzerland|australia|india|japan|singapore)|within the (?:eu|eea|european|territory)|country|leave|abroad|outside',
        ),
      ],
      but: /governing|court|law of/,
    },
    /\bmust keep (them|it) behind\b|\b(warn|tell|inform|notify|alert)\b[^.]{0,60}\b(intrusion|unauthori[sz]ed access|leak|hack)\b/,
    /\b(data|records)\b[^.]{0,20}\b(may|must|shall) (not|never) leave\b/,
  ],
  data_ownership: [
    {
      all: [
        words(
          'data|content|records?!|details|information|entries|files|pictures|photos|texts|uploads|measurements|lists|readings|recordings',
        ),
        words(
          'remain|belong|own!|owns|owned|owner|propert|title|retain|no (?:right|title|claim)|yours|theirs|lien',
        ),
        words(
          'customer|client|user|subscriber|enter|upload|stored|input|put into|you!|your|yours|put in|platform|generated|collected|licensee|patient|operator|farmer|grower|sensor|gathered|transmitted|recorded|school|practice|tenant',
        ),
      ],
      but: /\b(certify|return the|personal data protection|copyright|intellectual|confiden\w*|trade secrets?|inventions?|patents?|software|source code|return\w* (of|all)|deliverables?|jointly|know-how|soil samples|provided by the discloser|licen[cs]e)\b/,
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
      but: /\b(limit above|cap|breach of confidentiality|non-disclosure agreement|non-disclosure agreement,|secretary|unlimited|liab\w*|escrow|limit on|personal data|injunction|source code|data subject|exception|logo|press release|publicity|reference|disclosed to the public|supplied to the customer|audit\w*|processor|hosting)\b/,
    },
    /\b(keeps?|kept) [^.]{0,20}\bto (it|him|her|them|your|our)sel(f|ves)\b/,
    /\b(not|never) (to )?(tell|reveal|divulge|speak|talk)[^.]{0,40}\b(any ?one|any ?body|no ?body|others|third)\b/,
    /\b(terms|contents?|existence|amount|price|information)\b[^.]{0,40}\b(is|are|shall be|remains?) confidential\b/,
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
    {
      all: [
        /\b(not a|no|a|being a) (party|signatory)\b/,
        /\b(enforced?|right to require|bring (suit|proceedings|an action)|rely on|own right)\b/,
        /\b(although|though|albeit|neither)\b/,
      ],
      but: /\b(no right|not have|shall not|may not|no person|nobody|nothing)\b/,
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
    {
      all: [
        /\bnot (again )?(maintain|claim|plead|allege|argue)\b[^.]{0,60}\bthat\b/,
        words('owner|valid|right|original|title|copyright|patent|mark!'),
      ],
      but: /\b(data|payment|invoice|liab\w*)\b/,
    },
  ],
} satisfies Record<string, readonly Cue[]>
