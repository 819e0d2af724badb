import type { Cue } from './cue.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of liability and disputes. */
export const enBreach = {
  uncapped_liability: [
    {
      all: [
        /\b(unlimited(ly)?|without (any )?(limit\w*|ceiling|cap)|no (limit\w*|cap|ceiling|upper)|uncapped|not (be )?(limited|capped|subject|restricted)|limit\w*[^.]{0,80}\b(does|do|shall|will) not (apply|limit|affect|cover|extend)|nothing in|(do|does|shall|will) not (apply|limit|exclude|restrict|cover)|in full|neither .{0,40}(limit|exclude)|whatever the (amount|sum)|full amount|to any amount|outside the|unrestricted|does not hold)\b/,
        /\bliab(le|ility|ilities)\b|\b(limit(s|ation|ations)?|cap|ceiling|maximum) (of|on|in|to|set)|\bcap\b|indemn|compensat|must pay|answer(s|able)?\b|responsib|damages|limits? above|ceiling appl|amount payable/,
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
    /\b(in no (case|event|circumstances)|never|not|nor)\b[^.]{0,40}\b(owes?|pays?|answers?( for)?|be (bound|asked|liable) (to pay|for)) (more than|beyond|above)\b/,
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
      but: /\b(claim letter|answer is due|without any limit|earnings|not answerable|ticket|(is|are) limited|not (be )?(liable|responsible)|no (liab|responsib)\w*|neither|nor|not responsible|exceed\w*|limited to|exclud\w*|liquidated|force majeure|per (day|week)|each (day|week)|%|subcontract\w*|terminat\w*|insur\w*|aggregate|in no event|uncapped|nothing in|travel|no limit|lapse\w*|must be (made|brought)|claims? (must|has|have|is) |written claim|third-party (hosting|provider)|within \w+ (days|months)|answers? within|complaint|warrant\w*|free of charge|bug|defects?|back-?up|helpdesk|questions)\b|%/,
    },
    {
      all: [
        /\b((replace or )?pays?|answers?|answerable|responsible|liable) for\b[^.;]{0,60}\b(breakages?|damaged?|lost|loss|broken|crushed|missing|spoilt|harm|breach)\b/,
      ],
      but: /\b(not answerable|no limit|not (be )?(liable|responsible|answerable)|no (liab|responsib)\w*|neither|nor|in no event|nothing in|subcontract\w*|premium|only)\b/,
    },
    /\b(must|shall|will|has to|is to) (make good|replace|compensate|make up for|restore)\b[^.]{0,40}\b(its value|the loss|the damage|it|them|the harm|what (is|was) (lost|damaged|broken))\b/,
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
      but: /\b(interest in|not be (uninterrupted|available)|prices|fees|maintenance plan|per calendar year|estimated|no warrant|disclaim\w*|makes? no|not (warrant|guarantee)|without (any )?warrant|as is|bank guarantee|guarantee money|uptime|availab\w+|parent|all other warrant|retention|retain\w*|change request|update|backup|acceptance (act|certificate)|exclud\w* all|priority|severity|helpdesk|insur\w*|hours)\b/,
    },
    {
      all: [/\bwarrants (that|to)|\bwarranty period\b|\bguarantee(s|d)? (that|for|period)/],
      but: /\b(prices|fees|no warrant|not warrant|availab\w+|uptime|retention|bank)\b/,
    },
    {
      all: [
        /\b(promises?|warrants?|guarantees?|vouches?|assures?)\b/,
        /\bfor (the first )?(\d+|\w+) (years?|months?|seasons?)\b/,
        /\b(not|neither|free|sound|keep|work|tight|mends?|repairs?|replaces?)\b/,
      ],
      but: /\b(price|fees?|uptime|availab\w+|secret|confiden\w*|purchase|spend|buy|compet\w*)\b/,
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
      but: /\b(waives all|at an end|disputed (invoice|amount)|invoices? in dispute|retained sum|retention|conflict between|conflict of|tribunal's permission|case)\b/,
    },
    /\b(courts? (of|in|at)|arbitra\w+)\b[^.]{0,80}\b(jurisdiction|exclusive\w*|competent|final|decide|alone)|\bjurisdiction of the\b/,
    /\b(goes|go|referred|submitted|put) to (binding )?(arbitration|mediation)\b|\bmediation (through|by|under|before)\b|\bbefore (one|three|a sole) arbitrators?\b/,
  ],
} satisfies Record<string, readonly Cue[]>
