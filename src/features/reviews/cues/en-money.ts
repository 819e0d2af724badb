import type { Cue } from './cue.ts'
import { says, saysAnywhere } from './en-words.ts'

const price =
  '(prices?|fees?|charges?|rates?|tariffs?|remuneration|rents?|costs?|royalt\\w*|subscriptions?|hire|sums?|amounts?|consideration|premium|invoices?|instal?lments?|bills?|retainer|balance|payments?|commission|statements?|deposit|contract sum|milestone\\w*|expenses)'
const money =
  '([€$£¥₹]\\s?[\\d_[][\\d.,_]*|(usd|eur|gbp|chf|aud|cad|nzd|sgd|hkd|hk|us|nz|a|c|inr|zar|rs\\.?) ?\\$? ?[\\d_][\\d.,_]*|[\\d,.]+ ?(usd|eur|gbp|chf|aud|cad|euros?|dollars?|pounds?|francs?|rupees|cents|pence|p|c)|(euros?|dollars?|pounds?) [\\d_][\\d.,_]*)'
const per =
  '(per|a|an|each|every|by the|for each|for every|/) ?(started )?(user|month|hour|day|year|annum|week|quarter|unit|seat|set|pallet|box|word|page|visit|person|kilo\\w*|tonne|item|vehicle|call|minute|season|guest|night|licen[cs]e|case|piece|project|km|mile|session|pupil|transaction|head|copy|site|lesson|bag|load|trip|employee|head)s?'
const due =
  '(payable|pays?|paid|due|settled?|remit\\w*|invoiced?|invoices|billed|bills?|charged|debited|collected|transfer\\w*|falls? due|owed|owing)'
const when =
  '(days?|months?|monthly|quarter\\w*|annual\\w*|yearly|weekly|year|advance|arrears|receipt|instal\\w*|delivery|signature|signing|acceptance|completion|on (the )?first|on (the )?last|in full|up ?front|direct debit|bank transfer|standing order|bacs|card|cash|cheque|net \\d+|account|end of|within|beforehand|on demand|fortnight\\w*|before|halves|down|milestone|go-live|of the month|immediately)'
const late =
  '(late|overdue|delay\\w*|default|unpaid|not paid|breach\\w*|penalt\\w*|liquidated|overrun\\w*|in arrears|fails?|missed|damages|past due)'

/** What shows in English that a clause speaks of money. */
export const enMoney = {
  payment: [
    ...says(
      [
        `fee of [€$£] ?[\\d.,]+ (per|a|each|every)`,
        `(last|first|final|second) (instal*|part|payment|half|third) (is|becomes|falls|shall be) (payable|due|paid)`,
        `(advance|down) payment of`,
        `withhold .{0,20}of (every|each) (instal*|payment|invoice)`,
        `(pays?|paid) \\d+ ?% (on|upon|at|when|after|with|before|in)`,
        `its price is payable`,
        `fixed price`,
        `price of [€$£] ?[\\d.,]+`,
        `\\d+ ?% (on|upon) (shipment|order|delivery|signature|arrival|completion|acceptance) and \\d+ ?%`,
        `(receives?|gets?) [€$£] ?[\\d.,_]+`,
        `(transferred|paid|paid out|settled) by the (\\w+th|first|last|\\d+)`,
        `(freight|postage|carriage) is (prepaid|paid)`,
        `(one|a) (third|half|quarter) of the (price|fee|sum) is (due|paid|payable)`,
        `\\d+ ?% is paid (within|on|upon|by)`,
        `costs? [€$£] ?[\\d.,_]+`,
        `${price} (\\w+ ){0,3}(is|are|of|at|:|amounts? to|comes? to|totals?|equals|be|=) .. ${money}`,
        `${price}[:.,—–-]? .{0,30}?${money}`,
        `${money} .. (${per}|plus vat|payable|in total|fee|down|on signature|including|excluding|flat|monthly|annually)`,
        `(costs?|pays?|paid|charged?|billed?|charges?|invoices?|owes?|for|at|rate of) .. ${money}`,
        `${price} ... ${due} ... ${when}`,
        `${due} ... ${price} ... ${when}`,
        `(<customer>) .. (shall|will|must|agrees to|undertakes to|to)? ?(pays?|remit|settles?|reimburse*) .. (${price}|for|<supplier>) .. (within|by|on|upon|monthly|in advance|each|per|at|according|against|set out|set forth|plus|in <number>|as|when|<number>|for)`,
        `(${due}|paid|payment) .. (in|by) .. (advance|arrears|instal\\w*|halves|parts|tranches|direct debit|bank transfer|standing order|bacs|wire|sepa|credit card|cheque)`,
        `(monthly|annual|yearly|quarterly|weekly|hourly|daily|one-off|flat|fixed|set-up|call-out|licen[cs]e|management|service|storage|subscription|implementation) (\\w+ )?(fee|rate|charge|rent|price|subscription|retainer|instal\\w*) .. (is|of|:|payable|due|billed|invoiced|charged|in advance|covers|amounts|for|plus|per|[€$£])`,
        `(invoice*|bill*) .. (<customer>|monthly|weekly|quarterly|annually|yearly|in advance|in arrears|upon|on|after|at the end|once|when|each|every|electronically)`,
        `(<number> ?%|<number> per ?cent|half|a third|a quarter|two thirds|(one |four )?tenths?|the balance|the rest|the remainder|remaining|deposit) ?(\\w+ ){0,5}?(on|upon|at|before|after|when|with|in advance|(is|are|will be|shall be|falls?) (paid|due|payable|invoiced)) .. (signature|signing|order*|delivery|completion|acceptance|accept*|go-live|approval|booking|start|sign-off|finish*|advance|deposit|receipt|installation|ready|done|<date>|kick-off|commencement|placing)`,
        `(pay*|paid|settle*|due|net) .. (within|net|no later than|not later than|by) .. (days?|weeks?|months?|month end|<number>) .. (of|from|after|following) .. (invoice|receipt|date of (the )?invoice|statement|delivery|month)`,
        `(pays?|paid|charged|billed|invoiced|priced|works?|remunerated|performed|carried out) .. (at|on) .. (hourly|daily|agreed|standard|time and materials?|cost plus|then-?current|usual|day) ?(\\w+ )?(rates?|basis|price*|fee*|charge*)?`,
        `(travel|out-of-pocket|expenses|disbursements|mileage|materials) .. (reimburs*|charged|billed|at cost|included|extra|against receipts|invoiced|paid)`,
        `price .. (comprises?|includes?|covers|is made up|consists) .. (delivery|packaging|travel|licence|transport|installation|all)`,
        `(no set-off|without (set-off|deduction)|payment (terms?|schedule|plan)[:.]|payments? (shall|will|must|are|is) .. (made|due|payable))`,
        `(in consideration (of|for)|in return for) ... (shall|will|agrees to) pay`,
        `(free of charge|at no (extra |additional )?cost|included) .. (by e-?mail|by chat) .. & costs?|${money}`,
      ],
      `union|may (give|require)|in breach|penalt*|liquidated|${late}|has been paid|liab*|insur*|credit(s|ed)?|refund*|exceed*|not more than|no more than|<not> (\\w+ )?(be )?(increase*|raise*|put up)|increase*|suspend*|indemn*|poach*|capped|aggregate|lower|higher|minimum|at least|no less than|turnover|per missed|as a penalty|fine|deducted|rise|limit(ed)? (of|to)|price index|consumer price*|turnover|profit|revenue|worth|damage*|cover of|policy|compensat*|bribe*|gift*|favou?r*|terminat* (fee|charge)|in full and final|free of charge .. warranty|renewal price|maximum|cap|set out in the order form|bids|points|guarantee .. (worth|of)|retain|retention|deposits? .. source|gross up|introduction fee equal|spend|commits|subject to payment|upon payment|(after|once|against|following|on) (\\w+ )?payment (of|in)|may (cancel|terminate)|has been (paid|settled)|claim|remains? (payable|due)|discount|reduced|instead of|dispute*|rent review|reviewed|changed?|shall not be`,
    ),
    ...says(
      [
        `(price|fee|fees|charge|charges|rent|subscription|retainer|costs?|rate|plan|hire|remuneration|contract sum) .. (is|are|of|at|:|costs?|amounts? to|comes? to|to|from|,) ?.{0,20}${money}`,
        `<customer> .. (pays?|pay) .. ${money} .. (${per}|on|by|in|within|at|plus|when|for)`,
        `invoic(es?|ed) .. (payable|paid|due|settled|issued|sent|monthly|in advance|in arrears)`,
        `(payable|due|paid|invoiced|billed|charged|debited) .. (in advance|in arrears|within .. days|net|monthly|quarterly|annually|yearly|(on|by) the (first|last|fifth|\\d)|on delivery|on signature|on intake|in (two|three|four|equal|ten|\\w+) .. instal\\w*)`,
        `(milestone|stage|phase|instalment|part|m\\d) .{1,60}?${money}`,
        `^.{0,20}(price|fee|fees|charges|cost|total|rent)( \\w+){0,3}:`,
      ],
      `in breach|penalt*|liquidated|liab*|insur*|${late}|credits?|indemn*|capped|poach*|terminat* (fee|charge)|refund*|per missed|limit of|cover of|fine|price index|reimburse|suspen*|compensat*|upon payment of|subject to payment|increase*|lower|spend|bids|minimum|cap|discount|reduced`,
    ),
    ...says(
      [
        '(retain*|withh*|keeps? back|kept back|retention|remains? unpaid|hold* back|stays? with|deducted) ... ([\\d.,]* ?%|per ?cent|tenth|twentieth|part of|fifth|share) ... (price|sum|invoice|fee|remuneration|contract|certificate|payment)',
        '([\\d.,]* ?%|per ?cent|tenth|twentieth) ... (price|sum|invoice|fee|contract|certificate) ... (retained|withheld|kept back|held back|remains? unpaid|stays?)',
      ],
      'liable|damages|tax|interest|revenue|royalt*|credits?',
    ),
  ],
  taxes: says(
    [
      `(fall|falls|lie|lies|rest|rests) (up)?on the .{0,15}(consignee|buyer|customer|importer|seller|sender|client) & (duties|duty|tax|taxes)`,
      '(vat|value[- ]added tax|sales tax|gst|goods and services tax|taxes|tax|(import|customs|excise|stamp) (duties|duty)|duties|levies|levy|stamp duty|withholding) ... (exclu*|inclu*|without|plus|net|added|add|bear*|borne|pay|pays|paid|payable|rate|exempt*|not subject|responsib*|gross*|withh*|deduct*|separate*|reverse charge|due|charged|charges|levied|appl*|for the account|account for|on top|comes? on|zero|extra|included|additional|met by|falls on|refund|account)',
      '(exclu*|inclu*|without|plus|net of|added|add|bear*|borne|pay|pays|paid|responsib*|gross*|withh*|deduct*|before|subject to|free of|account for|on top|including|inc|incl|excl|ex|for) .. (vat|value[- ]added tax|sales tax|gst|goods and services tax|taxes|(import|customs|excise|stamp) (duties|duty)|duties and|levies|stamp duty|withholding tax|income tax|tax)',
      '(ex|incl?|excl?|plus|including|excluding|inclusive of|exclusive of|net of)\\.? (any |all |applicable )?(vat|gst|tax|taxes|sales tax)',
      'zero-rated|reverse charge|gross-?up|withholding tax',
    ],
    'data protection|tax (records?|number|identification|advi*|audit*|authorit*|return|adviser|year|law*|inspector)|registration|annual accounts|software for|relevant taxes act|tax consultant|employment taxes policy|statutory duties|duties (of|under)',
  ),
  retention: [
    ...says(
      [
        `(\\d+ ?%|the (rest|balance|remainder)) <period> after (\\w+ )?(acceptance|commissioning|completion|installation|go-live|handover|hand-over|approval)`,
        `(\\d+ ?%|per ?cent) held back`,
        `which you may keep (for|until)`,
        `less (\\d+ ?%|<number> per ?cent) which`,
        `(retain*|withh*|hold* back|held back|keep* back|kept back|set* aside|holdback|deduct*|remain* unpaid|stays? with|stay with|holds? .. in reserve) ... ([\\d.,]* ?%|per ?cent|part|portion|tenth|twentieth|sum|amount|balance|fifth|last|price|instal*) ... (accept*|complet*|releas*|go-live|month|months|day|days|defects?|until|paid|quality|final|week*|year*|liability period|commission*|hand-?over|trial|warranty|snag*)`,
        `(retention|retention money|retained (sum|amount|money)|guarantee money|retentions?) .. (of|is|are|shall|will|equal|amount*|released?|deducted|due|paid|held)`,
        `([\\d.,]* ?%|per ?cent|tenth|twentieth|balance|remaining .. |last (part|tenth|instal*)|rest|remainder|final (\\w+ )?(instal*|payment|<number>)) ... (retained|withheld|held|kept back|remains? unpaid|stays? with|set aside|paid only|released only|held back)`,
        `([\\d.,]* ?%|per ?cent|tenth|twentieth|last (part|tenth|instal*)|balance|rest|remainder|final (\\w+ )?(instal*|payment)) ... (paid|payable|due|falls due|released|pays?) ... (days|months|weeks|month|year|weeks) .. (after|from|following) .. (acceptance|go-live|accepted|successful|completion|trial|commissioning|hand-?over|take-?over|final|warranty|sign-off|installation)`,
      ],
      'in advance|records?|logs?|data|tax|copies|personal|commission|profit|ownership|employees|retention (schedule|policy|period)|title|rights|access|passwords|escrow|intellectual|within <number> .. of (invoice|receipt)|copy|liab*|revenue|takings|documents|files|invoices shall|confiden*|background|deposit',
    ),
    ...saysAnywhere(
      [
        '(last|final) (tenth|part|<number> ?([\\d.,]* ?%|per ?cent)|instal*) ... (withheld|retain*|stays|until|one year after|released|months after)',
      ],
      'invoice .. withheld|data',
    ),
  ],
  service_credit: says(
    [
      `(if|where|when) this .{0,20}(missed|not met|not reached|not achieved) .{0,60}(fee|charge|price|rent) is (cut|reduced|lowered)`,
      `(subsidy|fee|price|payment|charge|rent) is reduced by .{0,20}(for each|per|for every)`,
      `(shrinks?|falls?|is cut|comes? back|is knocked|credited back|goes down) .{0,15}by (a|an|one|\\d)`,
      `for (every|each) (full )?(day|hour|week) .{0,40}(dead|down|out|off|broken|not work*|unavailable) ... (payment|fee|bill|rent|charge|back|credit*|free)`,
      'service credits? ... (of|shall|equal*|amount*|worked out|due|accru*|appl*|calculat*|deduct*|[\\d.,]* ?%|per ?cent|owed|credited|against)',
      '(credit*|rebate*|refund*|reduc*|deduct*|discount*|waive*|extend*|extension|adds?|free (month|day|time|week)|free of charge|money back|drops?|knock* off|takes? off|allowance|on us|compensat*|not charge|no charge|nothing is charged|pays? back|gets? back|owes? you|gives? you|off your) ... (availab*|uptime|service levels?|sla|response time*|downtime|outages?|unavailab*|missed|misses|miss|later than|later|shortfall|percentage point|falls? (below|short)|under 9*|lower|not (met|reached|achieved|available|restored|resolved|answered)|slower|is down|not working|interrupted|longer than|target|hour (of|that|beyond)|below|beyond that|each hour|every hour|answered late|late)',
      '(availab*|uptime|service levels?|sla|response (time*|target*)|downtime|outages?|unavailab*|missed|misses|miss|answer* .. later|promised|falls? (below|short)|lower|not (met|reached|achieved|available|restored|resolved)|slower|is down|not working|interrupted|longer than|target*|offline|for (each|every|any) (full |further |started |additional )?(hour|percentage|missed|ticket|day|0\\.\\d|tenth|half)) ... (credit*|rebate|refund*|reduce*|deduct*|discount|waive*|extend*|extension|free (month|day|week)|free of charge|knock* .. off|money back|drops?|takes? off|on us|not (be )?charge*|no charge|nothing is charged|pays? back|gets? back|added to|add .. (day|week|month)|off (your|the|its))',
      '(credits?|rebate) (of|equal to|worth|amounting) .. ([\\d.,]* ?%|per ?cent|day|month|fee|<number>)',
    ],
    "guarantee and|unvested|overrun|waiver|considered|none are agreed|warrant*|liab*|terminat* .. refund|defect*|force majeure|trial|credit (card|union|note .. returned|check|limit|terms)|goods|late payment|pay* late|invoice*.. (late|overdue)|overdue|days'? of delay|(each|every) day of delay|completion date|interest|works|insur*|term extended|deadline|bids|consumer credit|cancel* .. refund|prepaid|maintenance window|not counted|credited against|in no event|volume|discounts? for|lower price|deliver*|penalt*|price .. reduced to match|fails? to (complete|deliver|finish)|pays? .. \\$",
  ),
  audit_rights: says(
    [
      `(count|look at|see|inspect|examine) the .{0,30}(stubs|vouchers|books|receipts|accounts|records|stock books|till)`,
      `(shall be|is|be) (admitted|allowed|given access) to .{0,60}(shown|inspect|books|records|stores|accounts)`,
      `(admit*|let*|allow*) .. (auditors?|inspectors?|accountant|bookkeeper)`,
      `(bookkeeper|accountant|auditor|representative|counsel) .. (may|can) .{0,30}(call|go over|see|look|inspect|check|examine)`,
      '(audit*|inspect*|examin*|verif*|check|checks|checked|look (at|into|over|through)|review|go through|scrutini*|access to|see|copy|run) ... (books|records?|accounts|complian*|usage|use of|number of|logs?|ledgers?|licen*|invoices?|timesheets?|meter*|installed|installation*|vouchers|registers?|premises|facilit*|systems|data cent*|papers|rolls|statements|evidence|measures|documents|processing|receipts|figures|sales|files|workings|payroll) & (<may>|<must>|once|twice|notice|request|liberty|whenever|any time)',
      '(books|records?|accounts|logs?|ledgers?|invoices?|timesheets?|vouchers|registers?|workings|usage|use of the|figures|statements|premises|facilit*) ... (audited|inspected|examined|verified|checked|looked (at|into)|open (to|for)|available (to|for) .. (inspection|audit*|examination)|access|inspection|audit*)',
      '(audit*|auditors?|inspector*|accountants?) ... (<may>|<must>|once|right|access|allow*|permit*|let|appoint*|notice|books|records)',
      '(<may>|<must>|right to) .. (audit*|inspect*)',
      '(find out|see) (how many|whether) ... (copies|users|installed|licen*|used)',
      '(keep|evidence) ... (<may>|right) .. (examine|inspect|audit|check)',
      '(independent|chartered|external|certified) (\\w+ )?(accountant|auditor|expert) .. (may|shall|to) .. (inspect|examine|check|review|verify|certify|go through|look)',
      '(keep|maintain|preserve) .. (records|books|accounts) ... (inspect*|audit*|access|examin*|available|produce|copies|copy)',
    ],
    'framework of|copy your files|not (obliged|bound|required)|no (obligation|duty)|kick-off|minutes of|accept*|deliver* .. inspect|defects?|goods|tests?|tested|claims?|complain*|error|identity|back-?ups?|updates?|restor*|payments? .. verif|severity|change request|price index|buyer (may|shall|must) inspect|before (hire|use|signing)|site visit|tender|property|vehicle|equipment|machine|deliverables?|client will|customer will give|timely|cooperat*|access to (its|the|your) (premises|systems|staff|site|software|service|platform|api)|lift|visits?|background check*|credit check|safety|title|meter readings|authori[sz]ed auditors? of the company|annual report|escrow|source|whoever|financial audit report|no right|prospectus|user-?name|log-?in|sealed|test compilation|interrupt*|suspend*|password|hours of|fault|ticket',
  ),
  liquidated_damages: [
    ...says(
      [
        `cancellation (charge|fee) of`,
        `(daily|hourly|weekly) rate .{0,20}(twice|double|times)|(twice|double|<number> times) the (daily|normal|usual|hourly) (rate|charge|fee|rent)`,
        `fee of [€$£] ?[\\d.,]+ is charged for each reminder`,
        `(for|per) (each|every) (missing|lost|late|broken|damaged|unreturned|overdue) .{0,40}[€$£] ?[\\d.,]+`,
        `(every|each) .{0,15}(week|day|month) of delay .{0,60}(costs?|[\\d.,]* ?%|per ?cent)`,
        `(conventional|contractual|agreed|fixed) (fine|penalty|sum)`,
        `(pay|pays|owes) (it|him|her|them|the \\w+) a .{0,20}(fine|penalty)`,
        `fixed [€$£] ?[\\d.,_]+ .{0,30}compensation`,
        `(cost|costs) .. (three|two|twice|double|<number> times) .. (royalty|fee|price)`,
        `(fee|price|payment) (is|are) (cut|reduced|docked) by (a|an|<number>)`,
        `(fails?|breach*|late|each case) ... (owes?|forfeits?|pays?) .. ([\\d.,]* ?%|[€$£] ?[\\d.,_]+)`,
        `(liquidated damages|agreed damages|delay damages|penalt*|late (payment )?(fee|charge|interest)|default (interest|charge)|fine|fines|surcharge|forfeit*|agreed (sum|compensation)|contractual charge) ... ([\\d.,]* ?%|per ?cent|[€$£] ?[\\d_]|${money}|per (day|week|hour|breach|case)|(each|every) .{0,20}(day|week|hour|breach|case|instance|hour)|equal to|amount*|base rate|remuneration|months?')`,
        `(interest|late charge) ... ([\\d.,]* ?%|per ?cent|base rate|statutory|bank rate|rate of) ... `.trim() +
          ` & ${late}|not (paid|received|settled)|after the due date|from the due date|arrears|outstanding`,
        `(for|per) (each|every|any|a) (\\w+ ){0,2}(day|week|hour|month|case|instance|breach|violation|disclosure|infringement|missed|late|piece|occurrence|failure|started|occasion)s? ... (pays?|owes?|forfeit*|deduct*|docked|due|charged|compensat*|penalt*|sum|liable) ... ([\\d.,]* ?%|per ?cent|${money})`,
        `(pays?|owes?|forfeit*|deduct*|allow*|charged?|due|incurs?|liable) ... ([\\d.,]* ?%|per ?cent|${money}) ... (per|each|every|for each|for every|a) (\\w+ ){0,3}(day|week|hour|breach|case|instance|violation|delay|late|missed|occurrence|month) & ${late}|not (ready|finished|returned|delivered|done|completed|vacated)|beyond the (date|deadline)|after the (agreed|due)|breach*|violat*`,
        `(late|overdue|delay*|not (ready|finished|returned|delivered|paid|completed|vacated|collected)|fails? to|overrun*|breach*|exceed*|misses) ... (pays?|owes?|forfeit*|deduct*|charged?|interest|incur*) ... ([\\d.,]* ?%|per ?cent|${money}|lump sum|twice|double) ... (per|each|every|a) (\\w+ ){0,2}(day|week|hour|month|breach|case|instance|night|item|year|annum)`,
        `(compensat*|pays?|owes?) .. (lump sum|fixed sum|agreed sum|fee equal to|flat sum|sum of|twice|double|<number> times|<number> months?'?) ... (breach*|violat*|poach*|employ*|hire*|case|clause|promise|damages)`,
        `(breach*|violat*|in breach of|contravene*|employs|hires|takes on) ... (pays?|owes?|forfeit*) ... (lump sum|fixed sum|agreed sum|fee (equal )?(to|of)|flat sum|${money}|<number> months?'?|twice|double|[\\d.,]* ?%)`,
      ],
      `in arrears and payable|\\$165|rate of \\$|credits?|uptime|availab*|insur*|royalt*|liability .. (limited|capped)|aggregate liability|minimum|visit|user|price (is|of)|discount|audit|price increase|retain*|service levels?|commission|calls above|without (any )?penalt*|no penalt*|penalties under|any claim for|nor .. penalt*|interest in|conflict of interest|indemn*|resolved not|meanings?|early (repayment|termination) .. (free|without)|beneficial interest|best interest*|shares|ownership|undivided`,
    ),
    ...says(
      [
        '(liquidated damages|delay damages|late fees?|penalt(y|ies)|default interest|agreed damages) .. (at|of|accru*|amount*|are|is|shall|per|may not|must not|in the amount|:) .. (<number>|[\\d.,]* ?%|exceed)',
        'interest (at|of|on|accru*|is|shall|from) ... ([\\d.,]* ?%|per ?cent|base rate|statutory rate|above) & late|overdue|due date|unpaid|not paid|arrears|default|outstanding',
        '(bears?|carry|carries|accrues?|attracts?) interest',
        '(pays?|owes?|charge*) .. interest .. (on|at|for|from) & late|overdue|unpaid|arrears|due',
      ],
      'credits?|meanings?|resolved not|without (any )?interest|no interest|deposit .. interest',
    ),
  ],
  insurance: says(
    [
      `be covered by a .{0,30}policy`,
      `has (it|them|the \\w+) insured`,
      `covers? .. against (storm|theft|fire|vandalism|damage|loss|all risks|accident)`,
      `(third-?party|public liability|liability) cover of`,
      "(<must>|keeps?|maintains?|holds?|carr(y|ies)|takes? out|effects?|procures?|provides?|obtains?|arranges?|has) ... (insurance|insured|insure|insures|indemnity (cover|policy)|(liability|removal|fire|theft|cyber|transit|professional|employers?'?|all[- ]risks?|product|motor) (\\w+ )?(cover|policy|insurance)|cover of|policy (of|for|with))",
      'insurance ... (<must>|maintain*|taken out|kept|carried|held|effected|not less than|no less than|at least|in force|covering|cover*|for the full|sum insured|arranged|is provided|certificate)',
      '(insures?|insured|insure) .. (it|them|the|its|all|against|for|your|itself|own|goods|with|by|at)',
      '(policy|policies|cover) .. (against|of at least|not less than|for no less|with (a )?(reputable|recogni[sz]ed)|in the sum|limit of)',
      '(certificates?|proof|evidence) of (\\w+ )?(insurance|cover)',
      'named as (an )?additional insured',
    ],
    'modern slavery|not (obliged|bound|required)|no (obligation|duty)|whatever insurance|neither requires|have risen|brokers?|quotation engine|insurance (quot*|compan*|industry|business|trustees)|recover* under|paid by the insurer|limited to the (sum|amount)|social insurance|national insurance|is not insured|sick|not entitled|veterinary|to the extent (of|covered)|discount cover|do not insure|does not insure|pension|come with your|nothing|not cover*|rights of third parties|except .. insured|aware',
  ),
} satisfies Record<string, readonly Cue[]>
