import type { Cue } from './cue.ts'
import { says, saysAnywhere } from './en-words.ts'

const liable =
  '(liab(le|ility|ilities)|responsib(le|ility)|answers?|answerable|answer|compensat\\w*|damages|indemn\\w*|claims?|recover\\w*|owes?|pays?|payable|exposure|amount payable)'
const harm =
  '(damag\\w*|loss|losses|lost|lose|breach\\w*|harm\\w*|injur\\w*|default\\w*|negligen\\w*|violat\\w*|infring\\w*|fault|misconduct|claims?|expenses?|costs?|broken|breaks|fails?|failure|breakages?|spoilt|crushed|missing|stolen|non-performance|omissions?)'

/** What shows in English that a clause speaks of liability and disputes. */
export const enBreach = {
  uncapped_liability: says(
    [
      `none of the (limits?|limitations?|caps?|exclusions?)`,
      `(limits?|caps?|exclusions?) .{0,40}(do|does) not (protect|help|benefit|avail|apply)`,
      `no (maximum|ceiling|limit|cap|upper limit) .. (appl*|at all|whatsoever)`,
      `(recklessly|on purpose|deliberate*|wilful*|fraud*|intentional*) ... no (maximum|ceiling|limit|cap)`,
      `${liable} ... (unlimited(ly)?|without (any )?(limit*|ceiling|cap|upper)|no (limit*|cap|ceiling|upper)|uncapped|not (be )?(limited|capped|restricted)|unrestricted|in full|to any amount|whatever the (amount|sum)|full amount|no financial limit|full extent of)`,
      `(unlimited(ly)?|without (any )?(limit*|ceiling|cap)|no (limit*|cap|ceiling|upper|financial limit)|uncapped|unrestricted|to the full amount) ... (${liable}|pay|death|injury|fraud|gross|wil*ful)`,
      `(nothing (in|here*)|neither|no (clause|provision|term|limit*|exclusion)|this clause .. not|does not|do not|shall not|not) ... (limit*|exclud*|restrict*|cap|caps|affect*|reduc*) ... ${liable} ... (death|injur*|fraud*|gross|wil+ful|intent*|deliberate*|law|cannot|negligen*|misrepresent*|confiden*|indemn*|infring*)`,
      `(cap|caps|limit*|ceiling|maximum|exclusion*|foregoing|clause \\d\\S*|section \\d\\S*|paragraph \\S+) ... (<not>|falls? away|except*) .. (\\w+ )?(apply|applies|hold|limit|affect|extend|cover|operate|count|bind) ... (death|injur*|fraud*|gross|wil+ful|intent*|deliberate*|negligen*|confiden*|indemn*|infring*|data|breach*|misuse|purpose|misconduct|payment obligation*|fees|secrecy)`,
      `(except|save|other than|excluding|apart from|not in case) ... (death|injur*|fraud*|gross|wil+ful|intent*|deliberate*) ... (no (ceiling|limit*|cap)|unlimited|cap|limit*|ceiling)`,
      `(death|personal injury|fraud*|wil+ful|deliberate|gross negligence|bodily) ... (unlimited|without (any )?(limit*|ceiling|cap)|no (limit*|cap|ceiling)|uncapped|not (be )?(limited|capped|subject)|in full|unrestricted)`,
    ],
    'users|number of|excludes? (all|any) liab*|no liability|exceed|not be unlimited|to the maximum extent permitted by law, our total|sum insured and',
  ),
  liability_cap: [
    ...says(
      [
        `up to .{0,40}and (nothing|not) (over|more|beyond|above)`,
        `no (compensation|damages) (is|are|shall be|will be) (due|payable|owed|paid|given) for`,
        `<not> liable for (cash|jewellery|valuables|money|items|belongings|anything)`,
        `(otherwise|in all other cases) for at most`,
        `(good|answer|liable|pay|compensat*|responsib*) .. up to [€$£]`,
        `bring any (action|claim) within`,
        `(claims|rights) .. (extinguished|barred|lost|forfeited|lapse)`,
        `no claims? (are|is|will be) accepted`,
        `<not> (suit|action|claim) .. (may|can) be (begun|brought|made) .. unless`,
        `(every|all|each) (limit*|exclusion*) of liability`,
        `(in no case|never) .{0,20}(refunded|compensated|paid) beyond`,
        `${liable} ... (limited to|limit* (of|on|to)|exceed*|capped|cap (on|of|is)|up to|maximum|at most|aggregate|in total|total liability|ceiling|(not|no) more than|in all|restricted to|to the (amount|value|extent)|ends? .. at|stops? at|never (be )?more|only (to|up|for)|no greater than|greater of|lesser of|larger of|confined to) ... (fees?|charges?|price|amount|paid|sum|value|total|direct|months?|loss|cost|order|insur*|refund*|[€$£] ?\\d|usd|eur|gbp|euros?|dollars?|pounds?|worth|remuneration|invoice|million|%|per ?cent|contract|annual|re-run*|replac*|repair*|per (kilo*|tonne))`,
        `(limited to|not exceed|in no (event|case|circumstances)|maximum|total|aggregate|entire|cap on|most (we|it|you)|no more than|not more than) ... ${liable} ... (fees?|charges?|price|amount|paid|sum|value|[€$£] ?\\d|usd|eur|gbp|worth|million|%|per ?cent|annual|contract)`,
        `(<not>|exclu*|disclaim*|waive*|in no (event|case)|no party) ... ${liable} ... (indirect|consequential|incidental|special|punitive|exemplary|lost (profit*|revenue|data|business|sales|contracts|earnings|income|production|savings|time)|loss of (profit*|revenue|business|data|goodwill|use|market|contracts|production|income|earnings|anticipated|opportunity|sales|reputation|savings)|profits?|goodwill|anticipated|knock-on|remote|business interruption|downtime|whatsoever|any kind)`,
        `(indirect|consequential|incidental|special|punitive|lost (profit*|revenue|data|business|sales|contracts|production)|loss of (profit*|revenue|business|data|goodwill|use|market|production|income|contracts)|production stoppages|business interruption|knock-on) ... (exclu*|not (be )?(recover*|liable|compensat*|covered|payable|made good|claim*|owed)|no liab*|disclaim*|nobody|neither|cannot be (claimed|recovered)|outside)`,
        `${liable} .. <not> (\\w+ ){0,2}(for|extend* to|include*|cover*) ... (indirect|consequential|incidental|special|punitive|lost|loss of|profits?|hire cars|market|goodwill|downtime)`,
        `(claims?|liability|action|suit|proceedings|actions) ... (laps*|barred|exclu*|expire*|time-?bar*|extinguish*|forfeit*|must be|only if|may (only )?be|cease*|shall be|waived) ... (within|after|later than|more than|before the (end|expiry)) .. <period> & brought|bring|issued|made|raised|notified|barred|lapse*|court|enforced|commenced|filed|sue|started|presented`,
        `<not> (\\w+ ){0,2}(claim|action|suit|proceedings) .. (may|can|shall|will|is) ... (after|later than|more than|unless) .. <period>`,
        `(<not> (\\w+ )?(be )?(liable|responsible|answerable|accountable)|accepts? no (liability|responsib*)|excludes? (all|any) (liab*|responsib*)|disclaims? (all |any )?(liab*|responsib*)|no (liability|responsib*) .. (for|is accepted|whatsoever)|(liability|responsib*) .. (is|are) (hereby )?(excluded|disclaimed)|cannot be held) ... (damag*|loss*|delay*|claims?|errors?|omissions?|fail*|harm|data|content|interruption*|theft|consequence*|use|unavailab*|injur*|expense*|property|anything|inaccura*|third part*|caused)`,
        `(more than (that|this)|beyond (that|this)) .. (<not>|recover|claim)|(<not> |never )(\\w+ )?(owes?|pays?|asked|bound|made) .. (more than|beyond|above) ... (fee*|price|paid|[€$£]|sum|value|amount)`,
        `(sole|only|exclusive) (and exclusive )?remed(y|ies) .. (is|are|shall|will) .. (repair|replac*|refund*|re-?perform*|correct*|terminat*|credit*)`,
        `(amount|sum|total) payable by (either|the|a|each) ... (stop* at|shall not exceed|limited|capped)`,
      ],
      'whether liability|ticket|unlimited|uncapped|not (be )?(limited|capped)|no (limit|cap)|nothing in|does not (apply|limit)|(per|each|every) (\\w+ )?day|of delay|liquidated|penalt*|interest|service credits?|retain*|insurance (of|with|cover|policy)|takes? out|indemnity (cover|insurance)|in transit|another laboratory|responsible for what|nothing (excludes|limits)|force majeure|subcontract*|prevented|power cut|snow|flood*|avalanche|strikes?|act of god|beyond|outside .. control|circumstances|nobody could|if (it|the) (prove*|show*)|commission|royalt*|revenue|minimum|shall hold cyber|carry .. insurance|credit of|uptime|month* fee (per|for)|renewal|increase|employees of|cost .. responsib|each party (bears|is responsible for) its own|costs of preparing|price .. exceed|estimate|tax*|neither .. shall be in default|reply|letter|written (claim|complaint)|accept* report|lost (parcels|badge)|deposit|returned|answers? .. (within|question*|tickets?|call*)|keep* .. answer*|questions|discount|reimburs* .. receipts|bribe|guarantee* .. for',
    ),
    ...says(
      [
        `(aggregate|total|overall|entire|maximum|combined) (\\w+ )?(liability|responsib*)`,
        `(liability|responsib*) .. (is|shall be|will be) (\\w+ )?(limited|capped|restricted|confined)`,
        `(shall|will) not (in any (event|case) )?(compensate|make good|pay|be liable|answer) .. (lost profits?|loss of|indirect|consequential)`,
        'any other liability is excluded|liability for (\\w+ )?(indirect|consequential|delay|data loss|other) .. (excluded|limited)',
      ],
      'unlimited|nothing in|not (be )?limited|joint and several|does not apply|insur* cover|limit of no less',
    ),
  ],
  breach_liability: [
    ...says(
      [
        `(pays?|pay|answers?) for (the |a |any )?(new|repair*|replacement|cleaning|lock|damage*|loss)`,
        `compensates? (any|all|every|the) (deterioration|damage|loss|harm|wear)`,
        `bears? what .{0,40}(has to|must|is obliged to) pay`,
        `make the other whole|(make|makes|making) .. whole`,
        `recover .. (added|extra|additional|further) (cost|expense|loss)`,
        `(repays?|reimburses?|refunds?) .. (fine|penalty|cost|expense)s? .. (imposed|incurred|caused)`,
        `for any (harm|damage|loss|injury) (they|it|he|she|that|caused|done)`,
        `(indemnif(y|ies)|indemnified|hold* harmless|held harmless|keep .. indemnified|save harmless|hold .. free from) ... (${harm}|against|from)`,
        `(<supplier>|<customer>|part(y|ies)|it|who(ever)?|he|she|they|borrower|hirer|keeper|tenant|occupant|lessee|parent|guest|member) (\\w+ ){0,4}?(is|are|be|shall be|will be|remains?|stands?) (\\w+ )?(liable|responsible|answerable|accountable) (\\w+ ){0,3}(for|to) ... ${harm}`,
        `(answers?|answerable|responsible|liable|accountable) for ... (${harm}|acts|mistakes)`,
        `(compensat*|reimburs*|make* good|made good|makes? it good|pays? for|pay for|repay*|replace*|put* right) ... (damag*|loss|losses|breach*|harm|broken|breakages?|lost|difference|expense* .. (caused|incurred|arising)|cost* .. (caused|incurred|arising|repair*|replac*)|whatever (it|is)|spoilt|missing|stolen|injury)`,
        `(bears?|meets?|covers?|carr(y|ies)) .. (cost*|expense*|loss*|damage|consequences|difference) .. (caused|incur*|arising|resulting|which|that|of (repair*|replac*|the breach|putting)|thereby|due)`,
        `(breach*|default*|fails?|late|damages?|loses|breaks|violat*|infring*|negligen*|fault|improper*|delivers late|wrong) ... (compensat*|reimburs*|make* good|indemnif*|bears? (the|all|any)|pays? (the|for|all) (\\w+ )?(cost|loss|damage|difference)|liable|put* the other|must pay the)`,
        `(recover|claim|entitled to|seek) .. (damages|compensation|its loss*|(further|actual|resulting|direct) loss*) .. (from|for|caused|arising|in full|against|resulting)`,
        `(damages?|loss*) (caused|arising|resulting|suffered|incurred|done) (by|from|through|as|to) ... (compensat*|borne|made good|paid|reimbursed|charged to|(is|are) recover*)`,
        `put* the other .. position`,
      ],
      'owes no|nobody is|lost profits|clause \\d+|deliberate breach|claim letter|answer is due|earnings|ticket|(is|are|be) limited|<not> (\\w+ ){0,2}(be )?(liable|responsible|answerable|accountable|answer)|no (liab*|responsib*)|neither|nor (is|be|shall|extend)|exceed*|limited to|exclud*|liquidated|force majeure|(per|each|every) (day|week)|sub-?contract*|terminat*|insurance|insurer|insured|insures|aggregate|in no (event|case)|uncapped|nothing in|travel|no limit|unlimited|laps*|must be (made|brought)|written claim|hosting|answers? within|complain*|warrant*|free of charge|bugs?|defects?|defective|back-?ups?|help ?desk|questions|credits?|fair wear .. excepted|taxes|freelanc*|third parties|those (it|we)|as (for )?its own|entrust*|audit|under-?pa*|cost is|estimate|invoice*|repair* .. (month|year)|expenses? .. (reimburs*|receipts|approved|agreed)|travel|up to the|or late|premium|responsible for (maintaining|providing|keeping|ensuring|obtaining|its own (costs|taxes))|lump sum|%|extra seat|refund* .. (paid|fees)|shall be paid within|cap|ceiling|accident|reverse|responsibility of the (customer|buyer) to',
    ),
    ...says(
      [
        `(must|shall|will|has to|is to) (make good|replace|compensate|make up for|indemnify|reimburse|pay for|bear the cost of) ... (damage*|loss*|breakage*|harm|breach*|fault|lost|broken|missing|act|negligen*)`,
        `(without limitation|to the full amount|in full) .. indemnif*|indemnif* .. (without|full)`,
        `(liable|responsible|answerable) (to the other |to you |to us )?(for|under) .. (breach|damage|loss|general law)`,
        'full* liable .. (acts|faults|omissions|breach|damage)',
      ],
      '<not> (\\w+ ){0,2}(be )?(liable|responsible|answerable)|no (liab*|responsib*)|neither|in no event|nothing in|sub-?contract*|warrant*|limited to|exclud*|only|insured|freelanc*|defects|free of charge|per (missed|day)|cap',
    ),
  ],
  warranty: [
    ...says(
      [
        `(answers?|vouches?|stands?) for the (fastness|quality|soundness|durability|correctness|tightness|accuracy|freshness)`,
        `gives? a guarantee of <period>`,
        `for (hidden|latent) (ones|defects|faults)`,
        `(re-?sew|re-?do|repair|replace|fix|mend|put right|re-?paint|re-?hang|tighten|re-?fit)s? (it|them|the \\w+)? ?.{0,20}(without charge|free|at no cost|for nothing)`,
        `(if|should) .. (opens?|cracks?|leaks?|fails?|breaks?|peels?|rusts?) within <period>`,
        `(warrants?|guarantees?|guaranteed|assures?) ... (free (from|of)|defect*|error*|conform*|quality|specification|workmanlike|skill|virus*|function*|professional*|bug*|fault*|accura*|fit for|perform*|as described|materials?|workmanship|malware|meets?|sound|last|hold|work|keep|new|genuine|title|compl(y|ies)|operat*|suitable|watertight|durab*|correct*|neither|not (leak|crack|fade|fail|infringe|deviate))`,
        `(warranty|guarantee) (period|of|for|is|covers?|runs|lasts|applies|extends|begins|against|on) & defect*|fault*|repair*|replac*|month*|year*|free|parts|labour|workmanship|material*|good*|product*|work*|software|quality`,
        `(defects?|faults?|bugs?|errors?|flaws?|mistakes?|deviations?|leaks?|anything .. wrong) ... (repair*|replac*|correct*|remed*|fix*|put right|puts? .. right|made good|make* good|rectif*|remov*|eliminat*|cured?) ... (free|no (cost|charge|extra)|own (cost|expense|charge)|without (\\w+ )?charge|licensor's cost|supplier's cost|contractor's cost|at its cost|expense) & <period>|warrant*|guarantee*|months?|years?`,
        `(repair*|replac*|correct*|remed*|fix*|put* .. right|make* good|mend*|re-?perform*|redo) ... (free|no (cost|charge|extra)|own (cost|expense|charge)|without (\\w+ )?charge|at its cost) ... (defect*|fault*|bug*|error*|month*|year*|break*|fail*|wrong|warranty)`,
        `(shall|will|are|is|be) (\\w+ )?free (from|of) (\\w+ ){0,3}(defects?|faults?|errors?|viruses|bugs?|malware|encumbrances|flaws?|malicious)`,
        `(for|during|within|in) .. <period> .. (after|from|of|following) .. ... (perform|conform|work|function|operate|free of|free from|hold|last|stay|remain) .. (materially|substantially|in accordance|documentation|specification|user guide|manual|defect*|sound|tight|as described|properly)`,
        `(promise*|assure*|warrant*) .. (for|during) .. <period> ... (<not>|free|sound|keep|work|tight|mend*|repair*|replac*)`,
        `(services|work|works) .. (performed|carried out|provided|done|executed) .. (with|in a) .. (reasonable|due|professional|workmanlike|good|proper) (\\w+ )?(skill|care|manner|standard|practice) & <must>|warrant*`,
        `(goods|products?|work|software|equipment|machine|services?|materials?) (shall|will|are|is|must) .. (satisfactory quality|merchantable|fit for (the |its |their )?purpose|conform to|new and unused|correspond|of good quality|of the best quality)`,
        `(carr(y|ies)|comes?|supplied|sold|delivered|covered|come) .. (warranty|guarantee)`,
      ],
      'interest in|<not> (be )?(uninterrupted|available)|no (warrant*|guarantee)|makes? no|disclaim*|<not> (\\w+ )?(warrant|guarantee)s?|without (\\w+ )?(warrant*|guarantee)|as is|prices?|fees|maintenance plan|per calendar year|estimated|bank|money|uptime|availab*|parent|all other warrant*|retention|retain*|change request|updates?|back-?up|exclud* all|priority|severity|help ?desk|insur*|surviv*|reach|minimum|volume|performance bond|rto|rpo|respons*|represent* .. (duly|organi|authori|power)|nor|guarantee* .. (orders|turnover|purchases)|as quickly|reasonable endeavours|tenant|within <number> (hours|minutes)|first line|retained',
    ),
    ...says(
      ['warrants (that|to)|warranty period|guarantee(s|d)? (that|against)'],
      'prices|fees|rpo|no warrant*|<not> warrant|availab*|uptime|retention|bank|rto|authori[sz]ed to|read and understood|power to enter|duly|expire* .. warranty|(end|expiry) of the warranty',
    ),
  ],
  force_majeure: says(
    [
      `owes? no (replacement|compensation|damages|refund)`,
      `(other )?causes? that .{0,40}(cannot|could not) (prevent|foresee|avoid|avert)`,
      `(called off|cancelled|postponed) when .{0,60}nobody is entitled`,
      `(nobody|neither|no one|no party) owes .{0,20}anything`,
      `(pestilence|war|failure of the grid|iced in|ice) ... excus*`,
      'force majeure ... (<not>|liab*|excus*|reliev*|releas*|means|notif*|inform*|extend*|suspend*|last*|continu*|postpon*|includ*|evidence|exempt*|frees?|entitle*|terminat*|event*)',
      '(<not>|neither|excus*|reliev*|releas*|exempt*|frees?) ... (force majeure|beyond .. (control|influence|power)|acts? of god|unforesee*|unavoidabl*)',
      '(beyond (its|the|their|his|our|your|either|any|a) .. (control|influence|power)|outside .. control|unforesee*|unavoidabl*|acts? of god|insuperable|extraordinary|floods?|flooding|strikes?|fires?|wars?|earthquakes?|storms?|snow*|ice|terroris*|epidemic*|pandemic*|embargo*|power (cuts?|failures?|outages?)|lightning|riots?|avalanche*|civil commotion|hijack*|could (not )?have (been )?(prevented|averted|foreseen)|nobody could|none .. could|natural disaster*|hostilities|government (orders?|actions?)|road closure*|lock-?outs?|fog|drought|frost|tsunami|industrial action|crop failure) ... (<not> (\\w+ ){0,4}(liab*|responsib*|default|answer*|breach|fault)|excus*|reliev*|releas*|postpon*|extend*|exempt*|frees?|no (liab*|claim|penalt*|damages)|dates? move|suspend*|time (is|shall be) extended|pushed back|without (liability|penalty)|move*|moved|more time|extra time|put* off|either (party|side) may)',
      '(<not> (\\w+ ){0,4}(liab*|responsib*|default|answer*|breach|blame*|fault)|excus*|reliev*|no (liab*|claim|penalt*|damages)|frees? .. from|exempt*|held to) ... (beyond .. (control|influence|power)|outside .. control|unforesee*|unavoidabl*|acts? of god|floods?|strikes?|fires?|wars?|earthquakes?|storms?|snow*|terroris*|epidemic*|pandemic*|explosion|embargo*|power (cuts?|failures?)|riots?|avalanche*|could not have|civil commotion|natural disaster*|hostilities|lock-?outs?|neither could|nobody could|none .. could|weather|public enemy|industrial action)',
      '(if|where|when|should) ... (floods?|strikes?|fires?|wars?|storms?|snow|ice|epidemic*|pandemic*|power cut|act of god|order of the (government|authorit*|court|police)|government order|weather|road closure) ... (prevent*|stop*|keep*|delay*|hold* up|make* it impossible|hinder*|imped*) ... (<not>|extend*|postpon*|excus*|may|move*|new (date|appointment)|refund*)',
    ],
    '(against|insur*) .. fire|insured?|insurance|theft|warrant*|fire alarm|fire safety|unavoidable costs|support|hacker*|licen[cs]e|back-?ups?|historical|no questions|delayed the|extraordinary general|disaster recovery|cost* .. foreseen|against fire|fire (rules|drill|extinguish*)|ice cream|suspension of the chairlift|business continuity',
  ),
  claim_procedure: saysAnywhere(
    [
      `(no suit|no action|no proceedings|no claim) .. (unless|until) ... (written|writing) ... (reply|answer|respond|days|weeks|months)`,
      `(writes? down|puts? in writing|written) ... (answer|reply|response) ... (court|arbitrat*|tribunal)`,
      '(claims?|complain*|letter before|letter of claim|pre-?action|pre-?trial|demand|grievance*|notice of dispute|disput*|dissatisf*|disagree*) & (writ*|letter|send*|submit*|sent|serv*|by post|e-?mail|lodge*|put .. to|present*|set* out|form) & (answer*|repl*|respon*|consider*|examin*|review*|wait*|decid*|deal with|react*|rejoin*|comment*) ... (<period>|within|before|only then|failing|until) & (courts?|proceedings?|arbitrat*|litigat*|action|suit|lawsuit|sue|sues|legal (steps|action|proceedings)|claim form|judge|tribunal|ombudsman|go(es)? to law|adjudicat*)',
      '(before|prior to|until|only after|no .. (action|suit|proceedings|claim)) ... (court*|proceedings|arbitrat*|litigat*|suing|action|suit|lawsuit|legal steps|claim form|going to law|sue) ... (writ*|letter|claim|complaint|notice|demand) ... (<period>|answer|reply|respond|respon*)',
      '(written|formal) (claim|complaint|demand) ... (repl*|respon*|answer*|rejected|refus*|<period>) ... (court*|proceedings|arbitrat*|action|suit|legal|tribunal)',
    ],
    'third part\\w* claim|insurer|confiden*|data subject|severity|infring*|invoice .. dispute|first aid|help desk|lien|priority',
  ),
  dispute_resolution: says(
    [
      `(decided|determined) with (binding|final) (effect|force)`,
      `(bring|put|lay) the (matter|case|dispute) before`,
      `courts may decide`,
      `(questions?|matters?) .{0,60}(cannot|do not|fail to) agree .{0,60}(decided|settled|referred|determined)`,
      `(fall out|quarrel|disagree) ... (settle*|decide*|rule*|abide)`,
      `(abide|bound) by .{0,15}(what|decision|ruling|award)`,
      `differences go to`,
      '(disput*|disagree*|controvers*|differences|claims? arising|quarrel*|litigation|lawsuit*|conflicts?|issue|legal proceedings|matters?|grievance|suit|actions?|complaints?|unresolved|if mediation|case) ... (courts?|arbitrat*|negotiat*|mediat*|settle*|resol*|amicabl*|jurisdiction|tribunal|expert|escalat*|adjudicat*|ombuds*|judges?|conciliat*|small claims|venue|talks|steering committee|ceos|senior (executives|management))',
      '(courts?|arbitrat*|tribunals?) ... (jurisdiction|exclusive*|competent|final|decides?|alone|hear|heard|seat|rules of|binding|settle*)',
      'jurisdiction of|submit* to .. (courts?|jurisdiction)|(goes|go|referred|submitted|put|brought|taken) (to|before) .. (arbitrat*|mediat*|courts?|expert|adjudicat*|judge|conciliat*)',
      '(arbitrat*|mediat*|adjudicat*) .. (under|by|before|administered|in|seat|rules|through|shall|centre)',
      '(try|seek|attempt|endeavour*|work) .. to (settle|resolve|sort) .. (disput*|disagree*|differences|problem*|it|them|any)',
      'waive* .. (jury|inconvenient forum|venue)|(exclusive|non-exclusive) (jurisdiction|venue)|place of (jurisdiction|arbitration)',
      '(go|goes|turn|apply) to (the )?(\\w+ )?(court*|tribunal|arbitrat*)',
    ],
    "room book|what is said|turning to|waives all|at an end|dispute* (invoice|amount|item|sum)s?|invoices? in dispute|retained sum|retention|conflict (between|of|with|rule*|in)|conflicts? (rules?|of interest|principles)|tribunal's permission|without prejudice to|case (files|manager|study)|disclos*|by order of|court order|order of (a|any|the) court|authority so orders|warrant*|may be enforced|matter between|forum clause|pending|court or authority|(required|ordered|compelled) by|any court or office|employment tribunal claim|before a court within|court reporter|bankrupt*|action plan|court's|farm out|supreme court|terms? (conflict|contradict)|prevail*|preced*|issue (tracker|log)|not be disclosed|letter before action|no action shall|barred|validity|dispute the|insolv*|any other person",
  ),
} satisfies Record<string, readonly Cue[]>
