import type { Cue } from './cue.ts'
import { says, saysAnywhere } from './en-words.ts'

const volume =
  '(users?|seats?|[gmt]b|[gmt]i?bytes?|terabytes?|gigabytes?|transactions?|api|requests?|calls?|records?|storage|messages?|copies|installations?|devices?|contacts?|e-?mails?|sms|texts?|workstations?|instances?|cores?|bandwidth|mailbox\\w*|pallets?|km|kilomet\\w+|miles?|minutes?|tickets?|parcels?|servers?|vehicles?|documents?|data|pages?|log-?ins?|editors?|readers?|listings?|entries|downloads?|photos?|bookings?|sheets?|loads?|kilowatt\\w*|kwh|litres?|gallons?|trips?|words?|units?|orders?|employees?|hours?|bags?|tonn?es?|kilos?|kg|guests?|people|members?|queries|searches|invoices?|credits?|projects?|impressions?|clicks?|views?|prints?|scans?|visits?|bins?|boxes|orders|signatures?|envelopes?|participants?|attendees|screens?|channels?|locations?|sites?|branches|revisions?|rounds?|articles?|images?)'
const over =
  '(exceed\\w*|beyond|above|over|in excess of|more than|past|additional|further|extra|overage|surplus|surpass\\w*|outgrow\\w*|onwards|greater than|over and above)'
const consequence =
  '(charge\\w*|pays?|paid|payable|billed|bill|invoiced|costs?|price\\w*|fee|fees|rates?|surcharge\\w*|supplement\\w*|throttl\\w*|slow\\w*|block\\w*|reject\\w*|refus\\w*|prohibit\\w*|switched off|unable|upgrad\\w*|(bigger|larger|higher) (plan|tier|package)|next tier|due|buy|order additional|extension|not (be )?(permit\\w*|allow\\w*)|may not|must not|shall not|stops?|suspend\\w*|deleted|[€$£] ?\\d)'
const income =
  '(revenues?|profits?|net (sales|receipts|income|proceeds|fees|savings|price|revenue|takings|margin)|gross (\\w+ )?(sales|receipts|income|revenue|takings|margin)|turnover|proceeds|income|takings|receipts|savings|earnings|surplus|margin|ticket (sales|income)|box office|winnings|licen[cs]e fees? (received|collected)|sales price|sale price|sums? (received|collected)|fees? (received|collected|earned)|every (sale|booking|ticket|order|subscription)|each (sale|booking|ticket|subscription))'
const price =
  '(prices?|pricing|fees?|charges?|rates?|tariffs?|remuneration|rents?|royalt\\w*|subscriptions?|costs?|amounts?|premiums?|sums?|hire|tolls?|discounts?|instal\\w+|price list|what (you|it) pays?|you pay|commission)'

/** What shows in English that a clause speaks of how much is bought and used, at which price and by whom. */
export const enTrade = {
  anti_assignment: says(
    [
      `(entitlement|right|claim|place|booking|contract|ticket)s? .{0,40}(cannot|may not|must not|shall not) be .{0,15}(ceded|pledged|assigned|transferred|passed on|sold|inherited)`,
      `transfer of .{0,60}(only|possible|requires|needs|subject to) .{0,20}(permission|consent|approval)`,
      `(rights?|benefit) (under|of|from) .. <not> (pass|transfer|go|extend) .. to`,
      `neither .. may (sell|assign|transfer|charge) (its|his|their) (participation|interest|share|rights|holding|place)`,
      '<ban> ... (assign|assigns|transfer|transfers|novate|make over|cede|hand over|pass .. on|part with|delegate|pledge|encumber|mortgage|dispose of|declare a trust|give away) ... (agreement|contract|deed|rights?(?! (of|to) use)|obligations?|benefit|interest|hereunder|booking|franchise|lease|claims?|receivables?|membership|subscription|policy|place|it|them|account|patent)',
      '(agreement|contract|order|deed|rights?|obligations?|benefit|interest|booking|franchise|lease|claims?|receivables?|membership|subscription|tickets?|account|place) ... (<not>|only) ... (assigned|transferred|assignable|transferable|novated|made over|ceded|passed on|handed over|delegated)',
      '(assign*|transfer*|novat*|cession|passing on|handing over) ... (agreement|contract|order|deed|rights?|obligations?|benefit|interest|hereunder|booking|franchise|lease|claims?|receivables?|membership|subscription|it) ... (consent|approv*|permission|agreement of|agrees|void|prior notice|notice to|written notice|without leave|only (with|if|after))',
      '(consent|approv*|permission|agrees?|leave|void|without) ... (assign*|transfer*|novat*) ... (agreement|contract|order|deed|rights?|obligations?|benefit|interest|hereunder|booking|lease|claims?|membership|subscription)',
      '(agreement|contract|booking|membership|subscription|engagement|place|appointment|ticket|account) .. (is|are) (strictly )?(personal|non-?transferable|not transferable|non-?assignable|for you alone)',
      '<may> (only )?(assign|transfer|novate) .. (agreement|contract|rights|it|order) .. (to|only|upon|after|with|if)',
      '(step into|take over|stand in) .. (place|shoes|contract) .. (only|if|consent|agree*|unless)',
      'neither (party|side|of us) .. (assign|transfer|novate|pass .. on)',
    ],
    'its half|nothing in|right of use|additional work|title to|copyright|intellectual|personal data|data outside|jurisdiction|sub-?licen*|licen[cs]e (is|granted|may)|source code|consultant|project manager|ownership|hereby assigns|inventions?|moral|named user|shares in|seat|software|risk in|country|countries|eea|migrat*|deliverables?|transfer* (of )?(undertakings|employ*|data|money|funds|records|knowledge|the (data|services|goods|records))|wire|bank transfer|payment|key personnel|personnel assigned|assigned to the (project|services|job)|no duty to consent|their employment|sim card|successor supplier|replacement supplier|knowledge|domain',
  ),
  minimum_commitment: says(
    [
      `<must> .{0,50}(no|not) (fewer|less) than`,
      `(never|not) (fewer|less) than .{0,30}(in any|per|a|each|every) (month|year|week|season|quarter)`,
      `with at least <number>`,
      `(pay|pays) .{0,20}as (though|if) .{0,20}(had|taken|ordered|used)`,
      `<must> (achieve|reach|attain|generate|sell) .. (sales|turnover|revenue|orders|volume) .. (of|worth)`,
      `takes? and pays? for .. (not less|at least|no less)`,
      `<must> ... (purchas*|buy|order|spend|subscrib*|take|takes|call off|draw|book|place|pay|use|accept|sell|lease|hire|send|deliver|engage|reach|achieve) ... (minimum|at least|<not> (\\w+ )?(less|fewer|lower) than|<not> under|<number> or more)`,
      `(commits?|committed|guarantees?) .. (to )?(\\w+ )?(purchas*|buy|buying|order|spend|spending|subscrib*|take|taking|pay|book|minimum|volume|turnover|orders) .. (<number>|at least|minimum|<not> less)`,
      `(minimum|guaranteed|smallest|committed|least) (\\w+ ){0,3}(purchase|order|spend|commitment|volume|quantity|quantities|number of (users|seats|licen*|units)|take|turnover|royalt*|fee|charge|rent|consumption|hire|booking|off-?take|revenue|payment|usage|call-?out|amount|subscription|floor|tonnage|hours)`,
      `(buys?|orders?|purchases?|takes?|spends?|pays?|subscribes?|books?|draws?|calls? off) .. (a minimum of|at least|<not> (less|fewer) than)`,
      `take-or-pay|take or pay|minimum commitment|purchase commitment|shortfall (payment|fee|charge|in (orders|purchases|volume))|whether or not (\\w+ ){0,3}(used|taken|ordered|called|collected)`,
      `(if|should|where|when) ... (less|fewer|short of|falls? (short|below)|below|under|not reach*|not (ordered|taken|bought)) ... (pay*|invoice*|bill*|charge*|difference|shortfall|owes?|make up|top up) & order*|purchas*|volume|quantity|spend|commit*|units|turnover|bought|taken|usage|minimum`,
      `(amount to|come to|be) (\\w+ )?(no less than|not less than|at least) .. & share|fee|rent|royalt*|commission|charge|turnover|volume`,
    ],
    'hours a week|participation|not (obliged|bound|required|commit*)|no (obligation|duty|minimum|commitment)|without any|credits?|train|trains|training .. at least|passed|notice|availab*|insur*|indemnity|cover(age)?|of the time|back-?ups?|in advance|prior to|before (the|each|any|it)|tested|test|updates?|releases?|uptime|speed|warrant*|support|visits?|years? of experience|retain*|keep (records|accurate|full)|once a|twice a|respon*|resolution|encrypt*|months? after|inform*|ahead|terminat*|favou?r*|lower than|renewal|minimum (wage|standards?|requirements?|age|period|rating|hardware|specification|security|notice|term|temperature|necessary|extent)|guidance|reserve|audit*|interest|same degree|reasonable care|committed (by|to (the )?(care|quality))|breach*|crimes?|late fee|penalt*|damage*|sick*|holiday*|staffed|measures|efforts|competent|copies of this|within',
  ),
  volume_restriction: [
    ...says(
      [
        `once (that|it|this|the \\w+) (is|has been|are) (used up|exhausted|reached|exceeded|spent)`,
        `(speed|access|bandwidth|rate) (drops|is reduced|slows|falls) to`,
        `by one (person|user|reader|device) at a time`,
        `for each (further|additional|extra) (reader|user|device|person|copy|screen)`,
        `(meaning|that is|being) up to <number>`,
        `for the .. and each .. (after|beyond|above)`,
        `(in excess|above that|beyond that|over and above) .. (purchased|bought|paid|charged|billed|cost)`,
        `a (sixth|second|third|fourth|further|\\w+th) (plant|site|user|device|server|copy|location) .. (requires?|needs?|costs?)`,
        `up to <number> .{0,30}per (contract )?(year|month|day)`,
        `${over} ... ${volume} ... ${consequence}`,
        `${volume} ... ${over} ... ${consequence}`,
        `${consequence} ... ${over} ... ${volume}`,
        `(<not> (\\w+ ){0,3}(more than|exceed*|over|beyond|above)|up to|maximum (of|number)|at most|limited to|limit of|restricted to|confined to|capped at|cap of|ceiling of|quota of|allowance (of|is)|included|includes?|covers?|fair use) .. <number>( \\(\\w+\\))? (\\w+ ){0,3}?${volume} ... (${over}|${consequence})`,
        `<ban> (\\w+ ){0,6}(on|by|for|to|with|from|use|install|run|store|exceed|permit|allow|create|send|upload|process|deploy|access by|more) .. (more than|in excess of|over|beyond|exceed*) ... ${volume}`,
        `(no|not) more than <number>( \\(\\w+\\))? (\\w+ ){0,2}${volume} (may|can|shall|are|per|at)`,
        `(each|every|per|any) (additional|further|extra|started|excess|surplus) (\\w+ ){0,4}?${volume}`,
        `(allowance|quota|limit|bundle|included (volume|amount)|ceiling|cap|threshold) ... (used up|exhausted|exceeded|reached|ran out|is over|go over|goes over|breached|spent) ... (${consequence}|until|stop*)`,
        `(if|when|once|should) .. (go|goes|grows?|run|runs|exceed*|need|needs|use|uses) .. (over|past|beyond|above|more|out|exceed*|further) ... ${consequence} & ${volume}|allowance|quota|limit|plan`,
        `(refuses? to|hard stop|cut[- ]off|nothing goes out|is (capped|throttled|slowed)) & <number>`,
        `(purchase|buy|acquire|order|obtain) .. (additional|further|extra|more) (licen*|seats?|users?|packs?|blocks?)`,
        `for (every|each) (transaction|call|document|user|message|record|\\w+) (above|over|beyond)`,
        `(limited|restricted|confined) to <number>( \\(\\w+\\))? (\\w+ ){0,3}?${volume}`,
      ],
      "points from|outages?|unavailab*|further .. days|month may not|cut off|credits?|on-?site|man-days|liab*|penalt*|respon(se|d)|resolution|back-?ups?|retain*|price increase|availab*|uptime|change (request|order)|specification|no increase|index|damages|warrant*|commission|minimum|at least|days' notice|working days|business days|breach*|insur*|arrears|acceptance|interest|defects?|day rate|interrupt*|compet*|floor|keep back|overdue|travel|terminat*|compensat*|late|delay*|working hours|per visit|outside (office|working|business|normal)|visits?|call-?outs?|(hours|minutes) (of|from|after)|years?|disclos*|employees|staff|severity|priority|percent|per cent|training|confiden*|additional (work|services|insured)|extra (work|services)|not include|outside the|expenses|claims?|tax*|consent|revision*|rent",
    ),
    ...says([
      'supplementary agreement|further licen[cs]e|add-on|extra (seat|licen[cs]e|device|user) & each|every|for & devices?|users?|seats?|blocks?|copies',
    ]),
  ],
  subcontracting: says(
    [
      `free to (choose|use|employ|engage) (other|another|its own choice)`,
      `with (its|her|his|their) own (team|people|staff|crew|men|hands)`,
      `to another (workshop|firm|company|translator|house|lab)`,
      `(let|lets|give|gives|pass|passes|passed|hand|hands|farm) .{0,30}(parts?|work|jobs?|some) .{0,30}to (others|outside|another|freelanc*|third)`,
      `(done|carried out|performed) in[- ]house`,
      `(stands?|answers?) (in )?for them as for (its|his|their) own`,
      'sub-?contract* ... (<may>|<not>|consent|approv*|responsib*|liab*|answer*|permission|list*|only|remain*|name*|allowed|written)',
      '(<may>|<ban>|consent|approv*|permission|liab*|responsib*|answer*|without) ... (sub-?contract*|sub-?suppliers?|farm* out|outsourc*|freelanc*|sub-?processors?)',
      '(sub-?processors?|freelanc*|sub-?suppliers?|sub-?agents?|co-?executors?) ... (<may>|engag*|appoint*|use|consent|approv*|object|responsib*|liab*|answer*|authoris*|authoriz*)',
      '(<may>|<ban>|without) ... (engage|use|involve|employ|entrust|delegate|commission|hire|bring in|call in|appoint|instruct|send|have|give|hand|pass|let) ... (third part*|other firms?|another (firm|company|person|laboratory|\\w+)|others|outside|specialists|freelanc*|any other (person|firm|company|one)|anyone else|someone else|partner firms?|associates|agents|helpers|hosting providers?|contractors|an affiliate|its affiliates|trusted|partners) ... (perform*|carry|do|does|work*|services|part|parts|task*|duties|obligations|help|provide|cooked|done|job|answer*|responsib*|liab*|packing|delivery|as (if|for)|consent|permission|agree*)',
      '(work|services?|part of|parts|tasks?|duties|performance|job|any of it|delivery|cleaning|analys*|photography|obligations) .. (done|performed|carried out|delegated|passed|given|entrusted|handed|contracted out|farmed out|outsourced|undertaken) ... (by|to) (another|others?|third part*|any other|anyone else|anybody|someone else|freelanc*|other (firms?|companies)|its own (staff|people) only|specialists)',
      '(must|shall|will) .. (do|perform|carry out|deliver|provide) .. (itself|himself|herself|personally|with its own (staff|people|vans|crew|employees|team)) & <not>|only|without|consent|work|services',
      '(acts?|faults?|omissions?|work|mistakes?|defaults?|performance|failures?) (and \\w+ )?of .. (third part*|sub-?contract*|such persons?|freelanc*|helpers|agents|they|them|others) .. (as .. (its|our|his|her|their) own)',
      '(responsib*|liab*|answer*|vouch*|stand*) .. (sub-?contract*|freelanc*|those (it|we) (use|uses|employ|engage)|third parties (so )?(engaged|used))',
      'for (whose|whom) .. (answers?|responsible|liable)',
    ],
    "end client|subcontractor (must|shall|may) (not|never)|rely on|clients|not (obliged|bound|required)|no (obligation|duty)|not approach*|licen[cs]e|right of use|outsourcing (partner|industry)|poach*|solicit*|compet*|enforce*|third[- ]part\\w* (claims?|rights?|components?|software|benefic\\w*|intellectual|products?|sites?|websites?)|insur*|price*|copies|disclos* to third|confiden*|favou?r*|resell*|shares|supplier's customers|list of sub-processors may be|named specialist|assign (this|the) agreement|indemnif*|employ* the (other|client)|access to (the )?(services|software|platform)|share (your|the) (password|log)|log-in|authori[sz]ed users|debt collect*|audit*|escrow|expert determination|mediator|arbitrator|customer data .. third|restrain*|exclusiv*|competitor*|re-?perform*|have .. remedied|at the (supplier|contractor|seller)'s (cost|expense)|hold in confidence",
  ),
  revenue_sharing: says(
    [
      `(out of|of|from|for) (every|each) .{0,40}(sold|sale|ticket|policy|booking|subscription|order|admission|copy) .{0,80}(receives?|paid|gets?|keeps?|goes?|earns?) .{0,40}(%|per ?cent|percent|<number>|remainder|rest|share)`,
      `(receives?|gets?|keeps?) .{0,40}and the .{0,30}(remainder|rest|balance)`,
      `(shared|divided|split) .. (two thirds|one third|half|halves|equal*|per cent|%|<number>)`,
      `(%|per cent|half|third|quarter) is the \\w+.s`,
      `(rest|remainder) (is )?(the \\w+.s|for the|to the|goes to)`,
      `(shar*|split*|divid*|apportion*|pass* on|pay*|receive*|retain*|keep*|earn*|entitle*|get|gets|due|belong*|give*|takes?|remit*|distribut*|credit*|accru*|go|goes) ... (<number> ?%|%|<number> per ?cent|percent*|half|halves|third|thirds|quarter|quarters|fifths?|tenths?|equal*|proportion*|portion|share|shares|pro rata|seventy|fifty|sixty|forty|thirty) ... ${income}`,
      `${income} ... (shar*|split*|divid*|apportion*|belong*|pass*|distribut*|allocat*|go|goes|accru*) ... (%|per ?cent|half|halves|third|thirds|quarter|equal*|proportion*|between|among|pro rata|both|ratio|seventy|fifty|sixty|fifths?|\\d\\d[:/–-]\\d\\d)`,
      `${income} .. (is|are|shall be|will be) (\\w+ )?(shared|split|divided|apportioned)`,
      `(commission|royalt*|revenue share|profit share|referral fee|finder's fee|introduction fee|success fee|brokerage) ... (<number> ?%|%|per ?cent|of) ... (${income}|sales?|sold|price|subscription|fees|value|received|introduced)`,
      `(revenue|profit|income|royalty|fee|gain|cost and revenue)[- ](share|sharing|split|pool)`,
      `(shar*|split*|divid*) ... ${income} ... (equal*|half|halves|between|pro rata|proportion)`,
      `(of|from) (the|all|any|its|each|every|net|gross) ?(\\w+ ){0,3}${income} ... (receive*|keep*|retain*|get|gets|pays?|is paid|earn*|takes?|give*|entitle*) ... (%|per ?cent|half|third|thirds|quarter|quarters|fifths?|share|rest|remainder)`,
      `(%|per ?cent|half|third|quarter|share) of (the |all |any |its |their |our |each |every )?(\\w+ ){0,3}${income} .. (to|for|belong*|go|goes|is|are|shall|payable|paid|earned|after)`,
    ],
    'shared ownership|undivided|share sale|loss of|lost|indirect|consequential|insur*|liab*|late|default|shareholder*|sales tax|years? after|commission on orders|commission remains|remains due|preceding year|penalt*|reduc*|price (is|may|shall) |withholding|interest|tax|royalty-free|exceed* .. turnover|cap|damages|fines?|credits?|deposit|service fee is|breach*|free of|retention|surcharge|back-?up|income tax|cost savings|audit*|withhold|certified|accounts show|remuneration|index|staff|introduction fee equal',
  ),
  price_restriction: says(
    [
      `(fee|fees|price|prices|rate|rates|rent) will (stay|remain) (as (it|they) (is|are)|the same|unchanged)`,
      `(not|never) (be )?(altered|changed|raised|adjusted|increased) more than (once|twice)`,
      `(frozen|fixed|pegged|locked) for <period>`,
      `(quote|quotation|price|offer|rate) .. (holds? (good|firm)|stands?|is (firm|good|held)) .. (until|till|for)`,
      `(corridor|within a (band|range)|between \\w+ and \\w+ per cent|one to \\w+ per ?cent)`,
      `(no right|not entitle*|gives? no right) to .{0,20}(higher|increase|raise)* ?.{0,12}price`,
      `${price} .. (<not> |never |neither )(\\w+ )?(be )?(\\w+ )?(increas*|rais*|rise|chang*|put up|go up|higher|adjust*|var(y|ied)|alter*|exceed*|more often|go (above|beyond|over|below)|cut|reduc*|lower*|amend*|drop)`,
      `<ban> ... (increase|raise|change|put up|adjust|vary|alter|reduce|lower|revise|charge more|uplift|sell (them|it|the \\w+)? ?(below|above|for less|at less)) ... (${price}|more than|more often|by more|over|until|during|before|within|for|without)`,
      `(<not> |no )(\\w+ ){0,3}(increase|raise|rise|change|adjustment|uplift|price rise|review) ... (exceed*|more than|greater than|above|beyond|over|until|during|before|within|in the|for the|once|higher|made|permitted|allowed|may|shall|apply)`,
      `(increas*|rise|rises|rais*|adjust*|uplift*|indexation|change|review|put up) ... (<not> (\\w+ ){0,3}(more than|exceed*|above|beyond|greater|higher|over)|(capped|limited|restricted) (at|to)|subject .. (maximum|cap|ceiling|limit)|at most|maximum of|up to a maximum|lesser of|lower of|more often|more frequently|(cap|ceiling|limit) of|only once|not before) & ${price}|index|cpi|inflation|increase*`,
      `${price} ... (is|are|stay*|remain*|shall be|will be|be|held|hold|holds|keep|keeps|kept|guaranteed) (\\w+ )?(fixed|firm|frozen|unchanged|constant|stable|locked|the same|steady|guaranteed|as agreed|not subject) ... (for|until|during|throughout|through|till|term|period|year*|<period>|completion|subject|increase*)`,
      `(fix*|freez*|froze|hold*|held|lock*|guarantee*|peg*) .. ${price} ... (for|until|during|throughout|till|<period>|term|year*)`,
      `(price|rate|fee|rent) (freeze|lock|guarantee|cap|ceiling|hold|protection|stability)`,
      `(cap|ceiling|floor|collar|maximum) (on|for|of|to) .. (increas*|rises?|adjust*|${price})`,
      `(resale|retail|minimum|selling|list|cover) prices? .. (not|below|above|less|more|exceed*|minimum|under)`,
      `(may|shall|will|must) (only )?.. (increas*|rais*|chang*|adjust*|review*) .. (once|only) (a|in|per|each|every|once|on) & ${price}`,
      `(increased|raised|adjusted|put up|reviewed|changed) (\\w+ )?(no more|not more|only once|once only|at most|no earlier|not before)`,
      `(sum|price|total|budget|estimate|quotation|fee) .. (not (be )?exceed*|is (the|an) (upper|absolute) limit|ceiling|fixed (lump sum|price) (and|which) .. not|binding and)`,
      `(not|nor) (\\w+ )?(below|beyond|above) <number>|(below|beyond|above) (usd|eur|gbp|[€$£]) ?<number> & index|rate|price`,
    ],
    'any other|offer any|uptime|availab*|penalt*|liab*|damages|credits?|users|storage|deduct*|change (request|order)|additional work|interest|default|late|delay|insur*|(keep|hold)* back|tax*|refund*|expenses|audit|quota|volume|speed|temperature|waiver|spoken|waits?|gross negligence|bodily|licence fee received|stay the same after it has lapsed|wages may|response|invoices? within|favou?r*|terminat*|scope|specification|any other customer .. lower|disclos*|secret|hours|software',
  ),
  price_adjustment: [
    ...says(
      [
        `(charge|price|fee|rate|rent|wage|premium)s? .{0,20}follows? the`,
        `(invoice|price|fee|charge|advance|rent) is (recalculated|afterwards|then|thereupon) ?.{0,20}(raised|lowered|adjusted|recalculated|at the rate)`,
        `(exchange rate|parity) .{0,100}(recalculat*|adjust*|alter*|corrected)`,
        `(supplement|surcharge) .. (added|charged|levied|applied|payable) ... (fuel|diesel|energy|index|cent|rise)`,
        `(if|when) (diesel|fuel|energy|electricity|steel|gas|the price of \\w+) ... (supplement|surcharge|adjust*|increase*|passed on)`,
        `new (fee|price|rate|rent|charge)s? .. (to your liking|takes effect|applies|appl*)`,
        `<may> .. (adjust|increase|raise|review|revise|change|alter|adapt|put up|index|amend|modify|vary|update|correct|uplift|pass on|renegotiate) ... (${price}|increase*|cost*)`,
        `${price} ... (is|are|shall|will|may|can|be|to be|being) (\\w+ ){0,3}(adjusted|increased|raised|indexed|reviewed|revised|changed|altered|adapted|amended|varied|uplifted|linked|updated|escalated|corrected|renegotiated|put up|looked at|recalculated|subject to (\\w+ )?(adjustment|review|indexation|change|increase*))`,
        `${price} ... (rise*|go(es)? (up|down)|follow*|track*|move*|increase*|change*|fall*|drop*|climb*) .. (with|by|each|every|in (line|step|proportion|the same)|accordingly|annually|yearly|once|on|automatically|according|from)`,
        `(index|cpi|cpih|rpi|hicp|inflation|wage (index|settlement|award)|cost of living|price index) ... (${price}|adjust*|increas*|follow*|rise*|rate)`,
        `(${price}|adjust*|increas*|rise*) ... (index|cpi|cpih|rpi|hicp|inflation|cost of living)`,
        `(review|revision|adjustment|indexation|escalat*|renegotiat*|change|increase|uplift) (of|to|in) .. (${price}) .. (each|every|annual*|year*|once|notice|january|april|july|october|may|shall|anniversary|takes? effect|by)`,
        `(new|revised|changed|adjusted|increased|renewal|updated) (price*|fees?|charges?|rates?|tariff|rent|price list) .. (appl*|is|are|takes? effect|come* into|from|will|shall)`,
        `(price|rent|fee|rate|tariff|annual|charges) (review|adjustment|revision|escalation|escalator|indexation|increase)s? (clause|is|shall|will|takes?|on|each|every|may|date)`,
        `(fuel|energy|electricity|steel|wage*|labou?r|material|raw material|hosting|postage|milk|paper) ... (rise*|increase*|go(es)? up|fall*|change*|alter*|var(y|ies)) ... (${price}|surcharge|adjust*|pass* on|reflect*)`,
        `(we|provider|supplier|vendor|it) .. (write to|tell|inform|notify|e-?mail|announce*) .. (new|increased|changed|revised) (price*|rate*|fee*|tariff*|charge*)`,
      ],
      `at destination|freight|falls? due|law changes|not (obliged|bound|required)|no (obligation|duty)|change requests?|change orders?|changes? (in|to) the (scope|specification)|outside the (scope|specification)|<not> (\\w+ )?(be )?(increased?|raised?|changed?|adjust|adjusted|subject|entitle|put up|reviewed|exceed|alter|altered)(?!.{0,60}\\b(unless|except|but|other than|save))|never|in no event|no more than|will not|(?<!but |that )no (increase|change|adjust*)|fixed (and|for|until)|change of (address|control)|unchanged|firm (until|for)|liab*|terminat* (fee|charges?)|maintenance window|credit*|deed|disclos*|warrant*|compensat*|free of charge|scope|extra work|additional (users?|work|seats)|insur*|interest|late|tax|vat|revenue|commission|back-?up|favou?r*|lower to another|reduced to match|hours|licensor may change|overdue|stamp*|amendment*|variations?|invoice* .. (dispute|correct)|discount|service level*|refund*|waiver|spoken|volume|exceeds`,
    ),
    ...saysAnywhere(
      [
        `${price} & (but|except|unless|provided|more than) .. (increase|rise|exceed*|index|inflation|percent*|%) & (increase|raise|adjust|change|put up) .. ${price} .. (by|once|at|on|upon|each|with)`,
      ],
      'no increase|fixed|liab*|insur*|penalt*|interest|late|shall not (be )?(increase|raise)',
    ),
  ],
} satisfies Record<string, readonly Cue[]>
