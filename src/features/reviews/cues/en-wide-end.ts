import type { Cue } from './cue.ts'
import { words } from './words.ts'

/** Words that together in one sentence show, whatever their order, that an English clause speaks of breach, disputes and the end. */
export const enWideEnd = {
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
  ],
  breach_liability: [
    {
      all: [
        /\b((replace or )?pays?|answers?|answerable|responsible|liable) for\b[^.;]{0,60}\b(breakages?|damaged?|lost|loss|broken|crushed|missing|spoilt|harm|breach)\b/,
      ],
      but: /\b(not answerable|no limit|not (be )?(liable|responsible|answerable)|no (liab|responsib)\w*|neither|nor|in no event|nothing in|subcontract\w*|premium|only)\b/,
    },
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
  ],
  force_majeure: [
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
  ],
  source_escrow: [
    {
      all: [
        /\bescrow\b|\b(kept by|deposits?|deposited|released?|lodge[ds]?|hand(s|ed)? (over|out)|held)\b/,
        words('source|escrow agent|build|code'),
        words(
          'escrow|third part|agent|notary|trustee|depositar|insolven|bankrupt|releas|independent|discontinu|ceas|liquidation|custodian|lodge|deposit|stops',
        ),
      ],
      but: /\b(no escrow|meanings?|considered|chosen not|explained|spoken)\b/,
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
      but: /\b(disputes?|without (any )?(cause|breach)|nothing wrong|upon terminat\w*|after (the )?(terminat\w*|end)|effects? of terminat\w*|may not terminate|not entitled to terminate|change of control|liab\w*|force majeure|licen[cs]e to use the source|escrow|convenience|failure to give notice|renew\w*)\b/,
    },
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
  ],
  migration: [
    {
      all: [
        words(
          'migrat|keys?! |import|transfer|convert|bring over|take over|load|move!|moves|moved|carr(?:y|ied) (?:over|across)|carried|brought|copy over|switch|cut-?over|transcrib|cleans?ed|map',
        ),
        words(
          'data|record|history|histories|file|database|invoice|e-?mail|contact|balance|customer|article|mailbox|card index|ledger|register|documents|system|catalogue',
        ),
        words(
          'old!|existing|legacy|previous|current|former|migrat|predecessor|historic|source system|earlier|incoming|past|import of|until now|replaced system|spreadsheet',
        ),
      ],
      but: /\b(not (obliged|bound|required)|no (obligation|duty)|bigger plan|upgrade|outside the (eu|eea)|third countr|assign\w*|intellectual|title|rights?|all previous (orders|agreements)|import duties|competitor)\b/,
    },
  ],
} satisfies Record<string, readonly Cue[]>
