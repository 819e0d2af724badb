import type { Cue } from './cue.ts'
import { says, saysAnywhere } from './en-words.ts'

const endIt =
  '(terminat\\w*|cancel\\w*|end|ends|ended|ending|withdraw\\w*|rescind\\w*|leave|quit|give up|walk away|stop|dissolve|bring .{0,40} to (a|an) (close|end)|pull out|move out|call off|drop|opt out|exit|resign|unsubscribe|close (your|the|its) account)'
const wrong =
  '(breach\\w*|default\\w*|fails?|failure|failed|insolven\\w*|bankrupt\\w*|violat\\w*|non-payment|unpaid|overdue|not (paid|remed\\w*|cured)|misconduct|winding[- ]up|liquidation|administration|receiver\\w*|serious|grave|gross|persist\\w*|does not (pay|remedy|deliver|perform|comply|keep)|breaks?|late|behind with|delay\\w*|ceases? (to trade|business|trading)|fraud\\w*|dishonest\\w*|infring\\w*|wrong|bribe\\w*|repeated\\w*|good cause|important reason|for cause)'
const data =
  '(data|records?|database|content|materials|files|documents|information|archives?|copies|everything|things|backups?|photos|entries|lists|recordings|samples|property|equipment|tapes|case files|templates|account books|papers)'
const ending =
  '(terminat\\w*|expir\\w*|end|ends|ended|ending|cessation|exit|leav(e|es|ing)|cancel\\w*|closing|closed|is over|departure|lapses?|lapsed|stops? being|part company|no longer|ceases|go(es)? elsewhere|moves? away|switch(es|ing)?|change\\w* (provider|supplier)|completion of the (contract|agreement)|notice has run)'

/** What shows in English that a clause speaks of the end and what follows it. */
export const enEnd = {
  source_escrow: says(
    [
      `sources .{0,60}(vault|notary|trustee|chamber|agent|bank|depositary) `,
      `surrenders? (it|them) to the (licensees?|customers?|users?) (if|when|should)`,
      'escrow ... (source|code|deposit*|release*|agent|agreement|software|materials|fee)',
      '(source code|sources|source|build (environment|scripts?|instructions)|code) ... (escrow|deposit*|lodge*|laid down|trustee|notary|custodian|depositar*|third part* .. (hold|keep)|held by|kept by|placed with|entrusted to|in trust)',
      '(deposit*|lodge*|lays? down|place*|put*|keeps?|holds?) ... (source code|source|sources|code|build) ... (with|escrow|agent|notary|trustee|custodian|bank|third part*|independent|depositar*|vault|safe)',
      '(escrow (agent|holder)|notary|trustee|custodian|depositar*|depository) ... (release*|hand* over|give* (it )?out|deliver*|hand*|surrender*|copy|make available) ... (source|code|deposit*|copy|materials|software|it)',
      '(release*|hand* over|deliver*|receive*|obtain*|entitled to|access to|get*|give*) ... source code ... (if|when|where|should|upon|on|in the event|in case) ... (insolv*|bankrupt*|ceas*|liquidat*|stop*|discontinu*|out of business|winding|abandon*|no longer (supports?|maintains?)|fails)',
      '(insolv*|bankrupt*|ceas*|liquidat*|out of business|winding|abandon*|discontinu*) ... (release*|hand* over|deliver*|receive*|copy of|entitled to) ... source code',
    ],
    'no escrow|meanings?|considered|chosen not|explained|spoken|words|real estate|rent|purchase price|completion funds|funds in escrow',
  ),
  termination_for_convenience: says(
    [
      `may then (terminate|leave|cancel|withdraw|end)`,
      `(need|needs|does|do) not (have to )?(say|state|give|explain|tell) (why|reasons?|the reason)`,
      `<may> .. (break off|stop|call off|give up|end|discontinue) .. (at any (stage|time|point|moment)|at (a|one|two) \\w+.?s? notice|whenever)`,
      `for (its|their|your|his|her) own (\\w+ )?reasons`,
      `(may|can) give notice (at any time|whenever|when)`,
      `(wants?|wish*) to (stop|leave|go|quit|end) .. (tell*|write*|give*|say*) ... <period>`,
      `if .. not to your liking .. (may|can) (leave|cancel|terminate|go)`,
      `<may> ... ${endIt} ... (at any time|convenience|without (any )?(\\w+ )?(cause|reason|giving|stating|having|fault|ground|need|justif*|explanation|penalty)|for any (or no )?(reason|cause|motive)|no reason|nothing wrong|whatever the reason|for whatever|for its own|at will|reasons? being unnecessary|any time|whenever|(at|in) its (sole |own |absolute )?discretion|no longer (wish|want|need|interest)\\w*|chang* (your|its|their) mind|at any moment|when(ever)? (it|you|they) (like|please|choose|wish|want)s?)`,
      `(at any time|for convenience|convenience|without (any )?(cause|(giving|stating) .. reason|reason)|for any reason|no reason|at any moment|whenever|at will|any time|regardless of|no obligation to state) ... (<may>|can) .. ${endIt}`,
      `(at any time|for convenience|without (any )?cause|for any reason|whenever|any time) ... ${endIt} & <may>|entitled|free|notice`,
      `(<may>|can|either (party|side|of us)|is free to) ... ${endIt} ... (on|by|upon|with|giving|gives?|given|subject to|at) .. (<period>|a month's|prior|written|advance|reasonable|notice) ... notice`,
      `${endIt} .. (this|the|our|your|it|any) .. (on|by|upon|with|giving|at) .. <period> .. (notice|warning)`,
      `(<period>)('s?)? (\\w+ )?notice ... (is enough to|suffices? to|ends?|terminates?|may (end|terminate)|to (end|terminate|cancel|leave))`,
      `(give|gives|giving|serve|serves) .. <period> .. (notice|warning) .. (to|of) .. ${endIt}`,
      `regardless of ... <may> .. ${endIt}`,
      `(need|needs) (give|state|show) no reason|(even if|though|although) .. (done nothing wrong|no fault|not at fault)`,
      `for (its|their|your|the) (own )?(convenience|reasons)`,
      `<may> .. (give up|leave|quit|withdraw|terminate|end|cancel) .. (at|from|with effect from) .. (end|last day) of .. ${'(month|quarter|year|week)'}`,
      `(terminable|cancellable|may be (terminated|ended|cancelled)) .. (at will|on|by|upon|at any time|without)`,
      `(either|neither|you|client|customer|agency|party|side|member|tenant|council|company|host|authority) ... (need not|without having to|does not have to|no need to) (give|state|show|explain|justify) ... (reason*|cause|grounds|why|itself)`,
      `for convenience on`,
    ],
    `extended for|unless cancelled|without notice|(?<!done nothing )${wrong}|change of control|acquired?|acquires|take-?over|force majeure|renewal|renew* unless|audit*|inspect*|increase*|if the (supplier|provider|vendor|contractor|seller|customer) |material|missed|persist*|after the end|visit*|maintenance|longer than|lasts?|not accept|until (further|a|the)|if (a|an|any|the) (?!agreement|contract)\\w+ (is|has|does|fails)|should the|export*|logo|permission at any time|publicity|reference|consent at any time|act of god|strike|competitor|agent may dismiss|take .. away|licen[cs]e .. cannot|change (the|our|these)|price*|warranty|newsletter|marketing|where the|suspend*|withdraw (your|its|this|that|the) (consent|permission|offer|application|bid)|merg*`,
  ),
  termination_for_cause: [
    ...says(
      [
        `(rescind|withdraw from|cancel|terminate|end) .{0,30}if .{0,60}(in arrears|late|default*|delay*|fails?|breach*|unpaid|exceed*)`,
        `declare .{0,20}(due|terminated|forfeit*|void)`,
        `terminated .{0,60}for .{0,30}(breach|default|cause|non-payment|misconduct)`,
        `<may> .{0,30}(withdraw|rescind|terminate|cancel) .{0,60}(if|where|when) .{0,60}(late|overdue|not (delivered|paid|performed)|default*)`,
        `(late|overdue|default*|not (been )?(paid|delivered)) .{0,60}(may|can|entitled to) .{0,15}(withdraw|rescind|terminate|cancel)`,
        `(if|where|should) ... (bring|put) .{0,30}to an end`,
        `(if it (happens|occurs) again|on repetition|repeated\\w*) .{0,60}(withdrawn|terminated|cancelled|ended|expelled)`,
        `<may> .. (tear up|throw over|put an end to|bring .. to an end|end|cancel|terminate|withdraw from) .. (contract|agreement|lease|purchase|order|licence|engagement|processing) .. (there and then|at once|immediately|forthwith)`,
        `(failure|delay|default|breach|non-\\w+) .. entitles .. to .. (withdraw*|terminat*|cancel*|rescind*|end)`,
        `(file*|bring*|oppos*|challeng*|contest*) ... may (end|terminate|cancel) the licen[cs]e`,
        `<may> ... ${endIt} ... (if|where|when|upon|for|in case|in the event|should|on) ... ${wrong}`,
        `(if|where|when|upon|for|in case|in the event|should|on|a|any) ... ${wrong} ... (<may>|entitles|allows|can|gives .. right) .. ${endIt}`,
        `${wrong} ... ${endIt} .. (at once|immediate*|forthwith|without notice|by (written )?notice|summarily|on the spot|there and then|straight away)`,
        `${endIt} ... (at once|immediate*|forthwith|without notice|summarily|on the spot|straight away|with immediate effect) ... (if|where|when|for|in case|in the event|should) ... ${wrong}`,
        `<may> .. (dismiss|expel|sack|call off|close|avoid|rescind|cancel) .. (if|for|where|at once|the|it|us|you|them|him|her|on|by) ... ${wrong}`,
        `(dismiss*|expel*|exclude*) .. (for|if|on the ground|in case) .. (breach|misconduct|default|it|them)`,
        `(ground|reason) for (immediate |extraordinary )?(termination|dismissal|rescission)`,
        `(material|serious|fundamental|grave|repeated|persistent) breach ... ${endIt}`,
        `events? of default ... (terminat*|end|cancel)`,
        `(ends?|terminates?|lapses?) .. (automatically|at once|immediately|forthwith) .. (if|on|upon|where|when) .. ${wrong}`,
      ],
      'without (any )?(cause|breach)|nothing wrong|upon terminat*|after (the )?(terminat*|end)|effects? of terminat*|<not> (\\w+ )?(terminate|entitled to terminate)|change of control|liab*|force majeure|escrow|renew*|disputes?|failure to give notice|at any time for any reason|competitor|merge*|acquire*|shares|visit*|credit of|survive*|source code|return|refund* .. pro rata|strike|act of god|notwithstanding|accrued rights|nothing in|obstacle|if not, .. cancel',
    ),
    ...saysAnywhere(
      [
        `<may> .. (terminate|rescind|cancel|end) ... (if|where) .. (the )?(other|contractor|supplier|customer|provider|client|buyer|party) ... \\((i|a|1)\\) .. ${wrong}`,
      ],
      'escrow',
    ),
    ...says(
      [
        `<may> .. ${endIt} .. (agreement|contract|order|lease|licen[cs]e|account|engagement|it|you|membership) & ${wrong} & if|where|should|when|for|not cured|remed*|case`,
      ],
      'without cause|renew*|upon terminat*|after terminat*|<not> terminate|liab*|force majeure|change of control|acquire*|escrow|disputes?|convenience|nothing wrong|refuse|first refusal|any reason|visit*|merge*|shares|trial|act of god|strike|flood*',
    ),
  ],
  suspension: says(
    [
      `not bound to (go on|continue|deliver|work|perform)`,
      `(so long as|until|while) .{0,60}(missing|unpaid|not been paid|not paid|is in our account) .{0,60}(may|not bound|need not|can)`,
      `(bar|lock|close|block) the (key|doors?|card|account|line|gate) (for|to|until)`,
      `may leave .{0,40}undone`,
      `(line|account|access|card|supply|service|listing) (may|can|will) be (cut|cut off|frozen|suspended|blocked|barred|disconnected)`,
      `(account|card|line|access|service) is (frozen|blocked|suspended|barred|locked|cut)`,
      `take .{0,20}(listing|profile|page|site|content) (down|offline)`,
      `(<may>|reserves? the right|entitled|can|right) ... (suspend*|block*|disabl*|deactivat*|lock|locks|switch* off|stop|stops|cut* off|withhold*|restrict|restricts|interrupt|halt|freez*|turn* off|disconnect*|down tools|cease|pause|put .. on hold|refuse|shut|limit|close .. (gateway|account|access|service|portal)|hold back|throttle|remove .. access|stop work|take .. offline) ... (access|services?|work|works|account|performance|program|software|system|licen[cs]e|use|platform|deliver*|suppl*|broadband|it|users?|feed|further|gateway|log-?in|site|content|shipments?|app|all|goods|line|card|membership|support) & if|until|while|where|when|unless|as long as|breach*|misus*|overdue|unpaid|non-payment|arrears?|not paid|threat*|security|reasonabl*|immediate*|late|abuse|whose|paid|during|case`,
      `(if|while|where|when|until|as long as|so long as|should|in case of|upon|on) ... (unpaid|overdue|not (been )?(paid|settled)|in arrears|outstanding|late|behind|breach*|misus*|abus*|threat*|security|attack|unlawful|fails? to pay|non-payment|signs|suspicious|damag*|excessive|falls? behind|taken over|danger) ... (may|can|entitled|right|we|it|will) .. (block|stop|suspend|withhold|lock|cut off|freeze|halt|pause|refuse|disable|shut|disconnect|switch off|interrupt|down tools|restrict|turn off|limit|deactivate)`,
      `(suspension|suspended|blocked|locked|disabled|switched off|cut off|disconnected|frozen|paused) ... (until|while|if|where|for non-payment|as long as|immediately) & (unpaid|overdue|paid|pays|arrears|breach*|misus*|payment|settled|security|threat*|abus*|bill|invoice)`,
      `(stop|suspend|down|lay down|cease|pause|halt) (\\w+ )?(work|tools|performance|deliver*|the works) .. (until|if|while|where|when)`,
      `right to suspend|may .. suspend`,
      `<may> .. (close|put|take|block) .. (gateway|account|access|service|portal|support|line|listing|on hold|down|offline) .. (to you )?.{0,20}(until|on hold)`,
    ],
    'trustee|stops trading|contract sum|used up|do not buy|instalment of the price|maintenance|force majeure|<not> (\\w+ )?(suspend|interrupt|block|withhold|entitled)|no right to|planned|must not|repair work|where it exists|escrow|stops? being|updates?|insolv*|support for|production of|cancels?|competition|warranty|first refusal|block of|solicit*|retain|accept*|grow* past|allowance|uploads|gross up|withholding|withhold (consent|approval|its consent)|consent .. withheld|unreasonably|obligation* .. suspended|suspends? the obligation|time limits?|refuse (to (accept|sign)|accept*)|part of the (price|fee)|[\\d.,]* ?%|per ?cent|stop* at|renew*|chairlift|lasts|governed|quota|block-?out|dispute* item|hold up|stop the automatic|used to|price',
  ),
  post_termination_services: says(
    [
      `(commission|royalt*|fees?) .{0,40}(after|following) the end of`,
      `within <period> after the end of the .{0,20}(agency|contract|agreement).{0,60}(forward|pay|entitled)`,
      `continue* to be (carried out|performed|provided|honoured|supplied|served)`,
      `(after|once) .{0,40}(ended|come to an end|is over) .{0,20}(we|it|the \\w+) (go|goes|continue*|carry|carries|keeps?) (on )?`,
      `(taken in|accepted|begun|placed|ordered|booked|started|notified) before .. (end|terminat*|expir*) ... (still|will|shall)`,
      `run-?off|sell-?off period|wind-?down`,
      `(<later>|even after|for <number> .. after|post-) .. (${ending}|the (term|contract|agreement|lease|end|subscription|engagement|programme)) ... (continu*|go on|goes on|carr(y|ies) on|keep*|remain* available|sell (off|out)|honou?r*|complet*|finish*|fulfil*|suppl(y|ies)|maintain*|render*|perform*|answer*|stock*|repair*|accept|serve*|buy back|repurchase|run off|pass on|collect|pay* .. commission) ... (services?|orders?|stock|inventor*|support|maintenance|commission|spare*|updates?|projects?|bookings?|products?|faults?|questions?|work|works|customers?|warranty|parts|tickets|repair*|devices?|enquir*|subscribers?|jobs?|deliver*|subscriptions|treatment*|courses?|assignments|goods|policies|leads)`,
      `(continu*|go on|carr(y|ies) on|keep*|still|remain*|honou?r*|complet*|finish*|fulfil*|sell (off|out)|provid*|suppl(y|ies)|support*|maintain*|keep .. available|repair*) ... (after|following|beyond|despite|notwithstanding|for .. <period> .. (after|from|following|more|longer)) .. (terminat*|expir*|end|ends|ended|term|contract|agreement|lapse*)`,
      `(<period>) (after|following|from) (the )?(\\w+ )?(terminat*|expir*|end|ends|close|lapse) ... (sell|suppl(y|ies)|provid*|keep|continue|maintain|honou?r|support|finish|complete|stock|repair|answer|pay*|buy|commission|spare)`,
      `(sell-?off|wind-?down|run-?off|tail|sunset|transition|exit) (period|phase) ... (<must>|<may>|continue*|sell|render|provide|services)`,
      `(orders?|bookings?|jobs?|work|projects?|tickets?|policies|subscriptions?|faults?|commission) ... (accepted|placed|taken|begun|started|reported|made|in hand|in progress|received|opened) (\\w+ )?(before|prior to|by|at|up to|in the) ... (end|ended|terminat*|expir*|lapse*|close) ... (<must>|still|honou?r*|complet*|fulfil*|remain*|payable|perform*|finish*|due)`,
      `(when|once|after|on|upon|following) .. (contract|agreement|term|subscription|lease|plan|engagement|licen[cs]e) .. (ends?|ended|over|lapse*|expire*|terminat*) ... (go on|continue*|carry on|still|for at least|for a further|for up to|keep*)`,
    ],
    'surviv*|confiden*|secret|secrecy|solicit*|compet*|personal data|liab*|eras*|delet*|retain cop*|renew*|unless either|retention|acceptance|until it (ends|expires)|initial term|after the warranty|disparag*|return|hire|recruit|non-?compet*|entice|contact*|not|rented? on|month to month|copies of|wipe|destroy*|records for|keep .. (records|books|accounts)|audit*|claims? .. (brought|made)|indemn*|own* .. after|licen[cs]e .. surviv|insurance|read-only|copy of|keeps the data|remain* in force|invoice|due at|pay* .. up to|outstanding|accrued|expire* automatically|backups',
  ),
  exit: [
    ...saysAnywhere(
      [
        `when the (management|service|contract|agreement|agency|hosting|administration) ends`,
        `(supplied|handed|given|sent) to (him|her|it|them|you) as .{0,30}files`,
        `fetches? .{0,40}by the last day`,
        `(give|hand|send)s? (it |them |the \\w+ )?back .. or (erase|delete|destroy|shred)`,
        `(you|customer|client) .. (have|has) until .. to (download|export|fetch|collect|retrieve)`,
        `(dump|copy|extract|export) of (all|the|its|your) .. (tables|data|records|files|database) ... (goes|sent|given|handed|delivered)`,
        `(new|incoming|successor) (administrator|provider|supplier|agent|operator) .{0,30}(extracts?|records|data|files)`,
        `(on|upon|after|following|when|once|if|at|within <period> of|before|leaving|for <period> after|in either case|before) .. (your |the |this |any |earlier |our |us|such |ordinary )?(\\w+ ){0,3}?${ending} ... (return*|export*|hand* (over|back)|delet*|eras*|destroy*|retriev*|download*|transfer*|extract*|give* .. back|gives? back|pass* on|collect|surrender*|deliver*|purge*|wipe*|provide*|make .. available|send*|receiv*|fetch|take .. out|migrate|shred*|furnish*) ... ${data}`,
        `(return*|export*|hand* (over|back)|delet*|eras*|destroy*|retriev*|download*|transfer*|extract*|give* back|surrender*|deliver up|purge*|wipe*) ... ${data} ... (on|upon|after|following|when|once|at|within <period> of|if) .. (the |your |this |any |its |our )?(\\w+ ){0,2}?${ending}`,
        `${data} ... (return*|export*|handed (over|back)|delet*|eras*|destroy*|retriev*|download*|transferr*|passed|given back|deliver*|purge*|wipe*|gone for good|available for) ... (on|upon|after|following|when|at|within|once|if) .. (the |your |this |any |its )?(\\w+ ){0,2}?${ending}`,
      ],
      `not (obliged|bound|required)|no (obligation|duty)|no exit|each month|grievance|dispute*|staffed|personnel records|confidential information (is|must)|source code|escrow|final acceptance|shares|controlling|log-ins|artwork|audit*|goods in transit|expenses|after (the )?acceptance|stock|confirm .. delivery|invoice*|renew*|backups? (are|is)|commission is paid`,
    ),
    ...says(
      [
        '(?<!no )exit (plan|assistance|support|help|management|period|service*|schedule)',
        `(handover|hand-over|transfer|transition|migration|switch) ... (to|of) .. (replacement|new|successor|incoming|another|next|future) (\\w+ )?(supplier|provider|contractor|operator|system|vendor|bureau|agency)`,
        `(replacement|new|successor|incoming|another|next) (supplier|provider|contractor|operator|vendor|bureau|agency) ... (assist*|co-?operat*|help*|transfer*|hand*|pass*|deliver*|data|records|information|transition|explain*)`,
        `(assist*|co-?operat*|help*|deliver*|pass*|hand*) ... (replacement|new|successor|incoming|another|next) (\\w+ )?(supplier|provider|contractor|operator|vendor|bureau|agency|system)`,
        `(in either|in any|in each|in that) case .. (return*|hand* over|deliver*) .. (data|records|files|database)`,
        `(agent|contractor|franchisee|distributor|dealer|partner|consultant|licensee|freelancer|employee|tenant) .. (shall|must|will) .. (then |thereupon |promptly |immediately |at once )?(hand back|return|give back|surrender|deliver up|destroy) .. (all|every|any|the) .. (samples|materials|documents|records|data|lists|property|papers|files|copies)`,
        `(leav*|cancel*|goodbye|moving on|go elsewhere) & (download*|export*|take .. with you|copy of) & data|files|records|photos|everything|content`,
        `(you|customer|client|licensee|user|school|subscriber) (may|can) .. (export*|download*|retrieve|extract) .. (data|content|records|files|it|everything) ... (after|before|cancel*|terminat*|end|<period>|leave|closing|expir*)`,
        `(you|customer|client|hirer|tenant) (then )?(have|has) .. <period> .. to (fetch|collect|download|remove|export|retrieve)`,
        `(successor|new supplier|incoming) ... (data|records|file) ... (pass*|hand*|transfer*)|(data|records|files) .. (passed|handed|transferred|delivered) to (the |a )?(successor|incoming|new)`,
        `(data|records|files|recordings|disks) .. (exported|returned|handed back) .. (afterwards|then|and) .. (deleted|erased|wiped|destroyed)|wipe (their|its|the|all) (disks?|data|drives?)`,
        `(export|download|retriev*) .. (csv|xml|json|sql|xlsx|zip|open format|machine-readable|common* (used )?format|standard format) & terminat*|expir*|end*|leav*|exit|cancel*|switch*`,
      ],
      `not (obliged|bound|required)|no (obligation|duty|exit)|escrow|merger|acquisition|share|source code|assign*|new system|purchase|key|named|person|consultant|replacement (part|goods|card|unit)|stand in|competit*|new product`,
    ),
  ],
  migration: says(
    [
      `(reads?|takes? over|takes|enters?|keys?|puts?) the (old|existing|present|paper|current) .{0,60}(into|to) (the |its )?(new|program|system|database|register|software)`,
      `takes? over the .{0,30}data from`,
      `(typed|keyed|scanned|entered|copied|moved|transferred) into the new (register|system|database|program|archive|software)`,
      `(moves?|transfers?|brings?|ports?) .{0,30}from (the |its )?(present|old|current|existing|former|previous) (host|system|provider|server|program|software|database)`,
      `(migrat*|import*|transfer*|convert*|bring* over|brought (over|across)|take* over|load*|move|moves|moved|moving|carr(y|ies|ied) (over|across)|copy over|copied|switch*|transcrib*|cleans*|map|port|ported|transpos*|key* in|re-?key*|digiti[sz]e*|extract*|upload*) ... (data|records?|histor*|files?|databases?|invoices?|e-?mails?|contacts?|balances?|customers?|articles?|mailbox*|cards?|ledgers?|registers?|documents|systems?|catalogue|accounts|archive*|members|catalog*|entries|spreadsheet*|master data|patients?|lists) & old|existing|legacy|previous|current|former|predecessor|historic*|source system|earlier|past|until now|replaced|spreadsheets?|outgoing|data migration|migrat*|paper|incoming`,
      `(old|existing|legacy|previous|current|former|historic*|past|spreadsheet*|paper) ... (data|records?|histor*|files?|databases?|invoices?|e-?mails?|contacts?|balances?|articles?|mailbox*|cards?|ledgers?|registers?|documents|systems?|catalogue|accounts|archive*|program|software) ... (migrat*|import*|transferr*|convert*|brought|taken over|load*|moved|carried|copied|ported|keyed|digiti[sz]ed|uploaded|entered)`,
      `(data|legacy) (migration|transfer|conversion|import|take-?over|load*) ... (<must>|is|are|includes?|comprises|performed|carried|responsib*|price|cost|lump|from|of|by)`,
      `migrat* ... (data|records|system|accounts|content|database)`,
      `import of .. (invoices|data|records|contacts|files|members|customers)`,
    ],
    'not (obliged|bound|required)|no (obligation|duty|data conversion)|bigger plan|upgrade|outside the (eu|eea)|third countr*|assign*|intellectual|title to|all previous (orders|agreements)|import (duties|licen*)|competitor|exit plan|successor|on terminat*|personal data|back-?ups? (are|is)|export duties|risk|employment|birds|licen[cs]e|upload .. content|copy your files|log-in|existing (version|customers)|second location|secondary site|standby|bank|title|import tax|subject access|employees|replacement supplier|old agreement|when this agreement ends|change request',
  ),
} satisfies Record<string, readonly Cue[]>
