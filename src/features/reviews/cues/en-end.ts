import type { Cue } from './cue.ts'
import { words } from './words.ts'

/** What shows in English that a clause speaks of the end and what follows it. */
export const enEnd = {
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
    /\b(may|can|is free to) (move out|leave|quit|withdraw|terminate|end|cancel)\b[^.]{0,40}\b(on|by|with|giving|upon) [^.]{0,30}\b(days|weeks|months?)'? (written |prior )*notice\b(?![^.]{0,60}\b(breach|default|fail))/,
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
    {
      all: [
        /\b(may|can|entitles?|allows?|right to|entitled)\b[^.]{0,40}\b(dismiss|cancel|end|terminate|expel|rescind|call off)\b/,
        /\b(on the spot|at once|immediately|without notice|forthwith|there and then|with immediate effect|straight away)\b/,
        /\b(if|violation|breach|serious|grave|misconduct|where|should|gross)\b/,
      ],
      but: /\b(change of control|merge\w*|takeover|majority|shares|force majeure|may not|competitor|acquire\w*)\b/,
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
      but: /\b(trustee|stops trading|contract sum|accept\w*|used up|do not buy|instalment of the price|maintenance|force majeure|may not suspend|shall not suspend|not entitled|no right to|planned|must not|repair work|where it exists|escrow|stops? being|updates?|insolv\w*|support for|production of|cancels?|competition|warranty|first refusal|block of|solicit\w*)\b/,
    },
    [
      /\b(may|right|entitled|can)\b/,
      /\b(down tools|put [^.]{0,30} on hold|stop work|close (the|your) (gateway|account|access|service|system|portal))\b/,
      /\b(until|if|while|as long as)\b/,
    ],
    {
      all: [
        /\b(while|as long as|until|if|when)\b[^.]{0,40}\b(unpaid|overdue|not paid|in arrears|outstanding|late|behind|breach\w*|misus\w*|abus\w*)\b/,
        /\b(may|can|is entitled to|has the right to)\b[^.]{0,15}\b(block|stop|suspend|withhold|lock|cut off|freeze|halt|pause|refuse|disable|shut)\b/,
      ],
      but: /\b(terminate|escrow|retain|accept\w*)\b/,
    },
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
    {
      all: [
        /\b(once|after|when) (the|this|our) (contract|agreement|term|lease|licen[cs]e|service|subscription|engagement)\b[^.]{0,20}\b(is over|has (ended|expired|lapsed|run out)|ends?|end|expires|lapses)\b/,
        /\b(still|shall|will|continues?|goes on|keeps?)\b[^.]{0,30}\b(finish|complete|honou?r|sell|perform|supply|repair|serve|answer|support|provide|maintain|deliver)\b/,
      ],
      but: /\b(confiden\w*|secret|data|records|compet\w*|solicit\w*|return|copies|files)\b/,
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
    [
      /\b(when|once|if|after) (you|the \w+) (leaves?|go|goes|departs?|moves? away|cancels?|ends?)\b|\b(contract|agreement|service|subscription) (is over|ends|has ended)\b/,
      /\b(hand|hands|give|gives|return|returns|send|sends|export|download|take|get|gets|wipe|deletes?|erases?)\b/,
      /\b(data|files|records|photos|documents|entries|everything|copy|copies)\b/,
    ],
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
