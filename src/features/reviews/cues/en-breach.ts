import type { Cue } from '../types.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of liability, disputes and the end. */
export const enBreach = {
  termination_for_convenience: [
    {
      all: [
        words('terminat|cancel|end|withdraw|rescind|leave|quit|give up|walk away|bring|stop|dissol|ends!'),
        /\b(at any time|convenience|without (any )?(cause|reason|giving|stating|having|fault|ground|need)|for any (or no )?(reason|cause)|no reason|nothing wrong|whatever the reason|for no|(on|by|upon|with|giving|gives?|given|subject to) [^.]{0,50}\b(notice|warning)|for (its|their|your|whatever) own|loss of interest|loses? interest|(at|in) its (sole |own |absolute )?discretion|any time|whenever|no longer (wish|want|need|interest)\w*|without obligation|change (your|its) mind)\b/,
        /\b(may|can|right|entitled|either|free|allowed|option|cancel\w*|power|terminable|is possible)\b/,
      ],
      but: /\b(without notice|break|persist|without having been|breach\w*|fail(s|ed|ure)?\b|default\w*|insolven\w*|bankrupt\w*|change of control|acquire[sd]?|take-?over|infring\w*|force majeure|renew\w*|audit\w*|inspect\w*|increase|if the (supplier|provider|vendor|contractor|seller|customer) |material\w*|missed|exercise|persist\w*|after the end|end of (the|each) (day|week)|visit|maintenance|longer than|lasts?|overdue|not accept|until)\b/,
    },
    /\b(may|free to|entitled to) (give up|leave|quit|drop)\b[^.]{0,100}\bnotice\b|\b(no reason|without (any|giving a) reason)\b[^.]{0,80}\b(stop|leave|end|quit|cancel)|\bfree to leave\b/,
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
      but: /\b(disputes?|without (any )?(cause|breach)|nothing wrong|upon terminat\w*|after (the )?(terminat\w*|end)|effects? of terminat\w*|may not terminate|not entitled to terminate|change of control|liab\w*|force majeure|licen[cs]e to use the source|escrow|convenience|failure to give notice|renew\w*)\b/,
    },
    {
      all: [
        /\bmay\b[^.]{0,30}\b(terminate|rescind|cancel|dismiss)\b/,
        /\b(material breach|for breach|in breach|default|event of (a|any) breach|breach of|breaches)\b/,
      ],
      but: /\b(without (any )?(cause|breach)|may not|disputes?|change of control)\b/,
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
      but: /\b(contract sum|accept\w*|used up|do not buy|instalment of the price|maintenance|force majeure|may not suspend|shall not suspend|not entitled|no right to|planned|must not|repair work|where it exists|escrow|stops? being|updates?|insolv\w*|support for|production of|cancels?|competition|warranty|first refusal|block of|solicit\w*)\b/,
    },
    [
      /\b(may|right|entitled|can)\b/,
      /\b(down tools|put [^.]{0,30} on hold|stop work|close (the|your) (gateway|account|access|service|system|portal))\b/,
      /\b(until|if|while|as long as)\b/,
    ],
  ],
  post_termination_services: [
    {
      all: [
        /\b(after|following|upon|post-|beyond|on|when|before|even)\b[^.]{0,50}\b(terminat\w+|expir\w+|ends?|ended|lapsed?|cancell?ation|close)\b|post-termination|surviv\w+|sell-off|wind-down|run-off/,
        words(
          'continu|sell|complete|perform|provid|support|maintain|transition|wind|fulfil|remain|honou?r|supply|go on|carry on|keep|answer|render|run-off|buy back|repurchase|spare|finish',
        ),
        words(
          'service|order|stock|inventor|support|maintenance|transition|commission|spare|update|project|booking|product|fault|question|work|customer|warranty|access|remaining|subscription|tickets|parts',
        ),
      ],
      but: /\b(data dictionary|copy of its data|confiden\w*|solicit\w*|compete|personal data|liable|surviv\w+ (terminat|the)|erase[sd]?|delet\w*|retain cop|secrecy|renew\w*|unless|either|may (end|terminate)|within \w+ days after acceptance|acceptance|retention|until it (ends|expires)|as they|initial term)\b/,
    },
    [
      /\b(continues?|carry on|go on|carries on|keeps?)\b/,
      /\b(notice has run out|successor|after the (end|term)|once it has ended)\b/,
      /\b(weeks|months|days) (more|longer|thereafter|after)\b|\bfor (up to|a further|another)\b/,
    ],
  ],
  uncapped_liability: [
    {
      all: [
        /\b(unlimited(ly)?|without (any )?(limit\w*|ceiling|cap)|no (limit\w*|cap|ceiling|upper)|uncapped|not (be )?(limited|capped|subject|restricted)|limit\w*[^.]{0,80}\b(does|do|shall|will) not (apply|limit|affect|cover|extend)|nothing in|(do|does|shall|will) not (apply|limit|exclude|restrict|cover)|in full|neither .{0,40}(limit|exclude)|whatever the (amount|sum)|full amount|to any amount|outside the|unrestricted|does not hold)\b/,
        /\bliab(le|ility|ilities)\b|\b(limit(s|ation|ations)?|cap|ceiling|maximum) (of|on|in|to|set)|\bcap\b|indemn|compensat|must pay|answer(s|able)?\b|responsib|damages|ceiling appl|amount payable/,
        words(
          'death|injur|fraud|gross|wil+ful|intent|confiden|indemn|infring|data|breach|damage|loss|deliberate|misuse|negligen|claims|misconduct|secrecy|purpose|acted|unlimited',
        ),
      ],
      but: /\b(number of|users|not (be )?liable|excludes? (all|any) liab\w*|no liability|licen[cs]e|exceed|not be unlimited)\b/,
    },
  ],
  liability_cap: [
    {
      all: [
        words('liab|damages|compensat|responsib|claims?!|pays at most|indemn|answer'),
        /\b(limited to|limit(s|ed)? (of|on|to)|exceed\w*|capped|cap (on|of|is)|up to|maximum|at most|aggregate|in total|total liability|ceiling|(not|no) more than|in all|restricted to|to the (amount|value|extent)|(ends?|stops?)[^.]{0,20} at|only)\b/,
        words(
          'fee|price|amount|paid|sum|value|total|direct|month|loss|indirect|cost|order|insur|refund|re-run|eur|usd|gbp|worth|remuneration|invoice|million|\\$|€|£',
        ),
      ],
      but: /\b(ticket|unlimited|not (be )?(limited|capped)|no (limit|cap)|nothing in|does not (apply|limit)|per day|(each|every) day|of delay|liquidated|penalt\w*|interest|credits?|retain\w*|insurance (of|with|cover|policy)|takes? out)\b/,
    },
    {
      all: [
        words('liab|answer|compensat|responsib|claim|damages|owe|recover|indemn'),
        words('not!|no!|neither|nor|exclud|in no event|only|disclaim|waive'),
        words(
          'indirect|consequential|incidental|special (?:loss|damage)|special,|punitive|lost|loss of|profit|goodwill|direct|anticipated|data loss|stoppage|third part|slight negligence|remote|any kind|whatsoever',
        ),
      ],
      but: /\b(in transit|another laboratory|responsible for what|unlimited|nothing in this|does not apply|not (be )?limited|nothing (excludes|limits)|confiden\w+|personal data|force majeure|subcontract\w*)\b/,
    },
    {
      all: [
        words('claim|liab|action|suit'),
        words('lapse|barred|excluded?|expire|no!|not!|must|only|later|time-?bar|extinguish|forfeit'),
        /\b(within|after|later than|more than|expiry of)\b[^.]{0,60}/,
        /\b(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety|_+|\w+ty)[ -]?(\(\w+\) ?)?((further|full|calendar|working|business|successive|additional|consecutive|more|clear|contract|winter)[ -])*(days?|weeks?|months?|years?|seasons?|quarters?)\b/,
        words('brought|bring|assert|made|raised|accepted|notified|barred|lapse|court|enforced?'),
      ],
      but: /\b(answer\w*|repl\w+|negotiat\w+|arbitra\w+|invoice|accept(ance|ed) (act|certificate)|insur\w+|written claim|notice of claim)\b/,
    },
    {
      all: [
        /\b(no claims?|excludes? (all|any) liab|not (be )?(liable|responsible|answerable)|accepts? no|disclaims?|no (liability|responsibility)|without liability)\b/,
        words(
          'damag|loss|claim|fail|breach|delay|harm|compensat|profit|default|indemn|injur|expense|consequence|interruption|non-performance|infring',
        ),
      ],
      but: /\b(prevented|power cut|snow|floods?|avalanche|strikes?|act of god|force majeure|beyond (its|the|their)|control|unless|subcontract\w*|if (it|the) (prove|show)\w*|retention)\b/,
    },
    /\b(amount|sum|total) payable by (either|the|a|each)[^.]{0,80}\b(stops? at|shall not exceed|limited|capped)|\bmore than (that|this)\b[^.]{0,30}\b(recover|claim)\b/,
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
  ],
  breach_liability: [
    {
      all: [
        words(
          'liab|responsib|answer|compensat|makes? good|makes? it good|bears? (?:the|all|any) [\\w ]{0,30}(?:cost|expense|damage)|puts? the other in|indemnif|damages|reimburs|hold harmless|bears? the loss|recover|repair the damage|stand in for|pays for',
        ),
        words(
          'breach|non-perform|fail|improper|default|damag|loss|violat|infring|caus|culpabl|negligen|claim|fault|misconduct|harm|bad work|broken|breaks|late!',
        ),
      ],
      but: /\b(ticket|(is|are) limited|not (be )?(liable|responsible)|no (liab|responsib)\w*|neither|nor|not responsible|exceed\w*|limited to|exclud\w*|liquidated|force majeure|per (day|week)|each (day|week)|%|subcontract\w*|terminat\w*|insur\w*|aggregate|in no event|uncapped|nothing in|travel|no limit|lapse\w*|must be (made|brought)|claims? (must|has|have|is) |written claim|third-party (hosting|provider)|within \w+ (days|months)|answers? within|complaint|warrant\w*|free of charge|bug|defects?|back-?up|helpdesk|questions)\b|%/,
    },
    {
      all: [
        /\b((replace or )?pays?|answers?|answerable|responsible|liable) for\b[^.;]{0,60}\b(breakages?|damaged?|lost|loss|broken|crushed|missing|spoilt|harm|breach)\b/,
      ],
      but: /\b(no limit|not (be )?(liable|responsible|answerable)|no (liab|responsib)\w*|neither|nor|in no event|nothing in|subcontract\w*|premium|only)\b/,
    },
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
    /\b(must|shall|will|undertakes? to|agrees? to) (itself |at its own (cost|expense) )?insure\b|\binsures (it|them|the|its|all)\b/,
    /\b(holds?|maintains?|keeps?( up)?|carr(y|ies)|takes? out|effects?)\b[^.]{0,40}\b(liability|indemnity|removal|fire|theft|cyber) (cover|policy|insurance)\b/,
  ],
  warranty: [
    {
      all: [
        words(
          'warrant|guarant|free (?:from|of) (?:defect|any|all|material|virus|fault|bug|error)|promis|assur|put right|remed|repair|correct|fix|make good|replac',
        ),
        words(
          'defect|error|conform|quality|specification|workmanlike|skill|virus|function|professional|infring|bug|fault|accurate|mistake|fit for|perform substantially|as described|materials|flaw|workmanship|free of charge|malware|meets?|durab',
        ),
        words(
          'warrant|guarant|free of charge|no (?:cost|charge)|own (?:cost|expense)|without (?:additional |extra |further )?charge|months?|years?|free from|half-year|free of',
        ),
      ],
      but: /\b(prices|fees|maintenance plan|per calendar year|estimated|no warrant|disclaim\w*|makes? no|not (warrant|guarantee)|without (any )?warrant|as is|bank guarantee|guarantee money|uptime|availab\w+|parent|all other warrant|retention|retain\w*|change request|update|backup|acceptance (act|certificate)|exclud\w* all|priority|severity|helpdesk|insur\w*|hours)\b/,
    },
    {
      all: [/\bwarrants (that|to)|\bwarranty period\b|\bguarantee(s|d)? (that|for|period)/],
      but: /\b(prices|fees|no warrant|not warrant|availab\w+|uptime|retention|bank)\b/,
    },
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
          'beyond (?:its|the|their|his|our|your|reasonable)|unforesee|unavoidabl|acts? of god|insuperable|extraordinary|flood|strike|fire!|war!|earthquake|storm|snow|terroris|epidemic|pandemic|embargo|power cut|averted|lightning|riot|avalanche|civil commotion|hijack|seizure|could have prevented|nobody could',
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
      but: /\b(at an end|disputed (invoice|amount)|invoices? in dispute|retained sum|retention|conflict between|conflict of|tribunal's permission|case)\b/,
    },
    /\b(courts? (of|in|at)|arbitra\w+)\b[^.]{0,80}\b(jurisdiction|exclusive\w*|competent|final|decide|alone)|\bjurisdiction of the\b/,
    /\b(goes|go|referred|submitted|put) to (binding )?(arbitration|mediation)\b|\bmediation (through|by|under|before)\b|\bbefore (one|three|a sole) arbitrators?\b/,
  ],
  exit: [
    {
      all: [
        words(
          'terminat|expir|ends!|ended|end of (?:the|this) (?:contract|agreement|term|service|subscription|licence)|ordinary end|exit|leav|cessation|cancel|after the (?:term|contract|agreement|subscription)|closing|closed account|(?:is|are) over!|departure|lapse|stops? being|part(?:ing)? company|break|no longer',
        ),
        words(
          'return!|returns|returned|receives|export|hand(?:s|ed)? (?:over|back)|hand over|delet|eras|destroy|retriev|download|transition|assist|transfer|formats?!|extract|migrat|fetch|give back|gives? back|pass on|collect|surrender|destruct|deliver|purge|copy of',
        ),
        words(
          'data|record|database|format|content|successor|new (?:supplier|provider)|another (?:supplier|provider)|incoming|csv|materials|histor|everything|things|files|information|archive|documents|zip|copies',
        ),
      ],
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|no exit|each month|grievance|disput\w*|convert and load|staffed|personnel records|bookings? accepted|confidential information (is|must)|source code|escrow|final acceptance|books|stock|after (the )?acceptance|invoice|shares|controlling|log-ins|artwork|audit\w*)\b/,
      wide: true,
    },
    /(?<!no )\b(exit (plan|assistance|support|help|management|period))\b/,
    [
      /\b(on|upon|at|after|when)\b[^.]{0,40}\b(end of|ends|terminat\w+|expir\w+|departure|leav\w+)\b/,
      /\b(returns?|exports?|provides?|hands? over|receives?|delivers?)\b[^.]{0,60}\b(data|files|records|database|archive)\b/,
      /\b(format|csv|xml|json|pdf|sql|spreadsheet|deletes?|erases?|read them|within|inside)\b/,
    ],
    [
      /\b(passed|handed|transferred|delivered|exported|returned)\b/,
      /\b(data|records|files)\b/,
      /\b(successor|new (supplier|provider)|afterwards (deleted|erased))\b/,
    ],
  ],
} satisfies Record<string, readonly Cue[]>
