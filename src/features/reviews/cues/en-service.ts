import type { Cue } from './cue.ts'
import { says } from './en-words.ts'

const expert =
  '(consultants?|specialists?|project (manager|leader|lead|director)s?|key (personnel|person|people|staff|individuals?|team members)|team( members?)?|experts?|engineers?|architects?|personnel|developers?|trainers?|analysts?|interpreters?|coach(es)?|she|he|him|her|them|persons? named|named (persons?|individuals?|staff|people)|photographers?|teachers?|tutors?|account managers?|conductor|chef|surveyors?|translators?|speakers?|facilitators?|those named|anyone named)'
const person = '(mr|ms|mrs|miss|dr|prof|professor|sir|mx)\\.? [a-z]+'
const result =
  '(works?|deliver(y|ies|ables?)|results?|systems?|software|services?|stages?|milestones?|modules?|reports?|translations?|installation|goods|projects?|certificates?|acts?|protocols?|drafts?|designs?|screens?|versions?|sheets?|machines?|websites?|documents?|texts?|boat|buildings?|houses?|equipment|plants?|hand-?over|statements?|portions?|proofs?|artwork|items?|products?|invoice|job|batch(es)?|consignments?|lots?|release|phase|it|them|manuscript|photographs|film)'
const howFast =
  '(<number>( \\(\\w+\\))?[- ](\\w+ )?(hours?|minutes?|seconds?|milliseconds|ms|working days?|business days?|days?)|(an|one|half an|a|next) (\\w+ )?(hour|minute|second|working day|business day|day))'

/** What shows in English that a clause speaks of the work and the service. */
export const enService = {
  named_consultant: says(
    [
      `(is|are|lies?) in the hands of`,
      `another .{0,30}(admitted|sent|allowed|accepted) only (with|if|when)`,
      `(maestra?|chef|captain|professor|sister|father|brother|madame|doctor) [a-z]+ [a-z]+ (conducts|leads|teaches|cooks|plays|performs|speaks|runs)`,
      `(manager|leader|engineer|trainer|conductor|nurse|surveyor|director) .. (may be |be )?(changed|replaced|substituted|exchanged) only (for|with|by|if)`,
      `${expert} ... (replac*|substitut*|exchang*|withdr*|reassign*|stand in|swap*|remain* assigned|successor|nobody else|remov*|changed?|rotat*|taken off) ... (not|without|only|consent*|approv*|equivalent|propos*|decline*|turn down|prior|equal|object*|beforehand|agree*|refuse*|comparable|permission|same (skill|qualif)\\w*)`,
      `(<not>|without|only|consent|approval) ... (replac*|substitut*|exchang*|withdr*|reassign*|swap*|remov*|rotat*|change) ... (${expert}|${person})`,
      `(carried out|carry|carries|performed?|performs|provided|taken|done|conduct*|looked after|led|leads?|headed|manage*|staffed|handled|given|delivered|written|supervis*|taught|run|tended|serviced|overseen|prepared|made|acts?|assigned?|appoints?|designat*|nominat*|send|sends|supply|supplies|responsible|contact) ... (${person})`,
      `(${person}) ... (act|acts|will act|lead|leads|carry|carries|perform*|provide*|do|does|conduct*|look* after|manage*|responsible|work*|person*|as (project|lead|your|the|our)|in charge|supervis*|teach*|handle*|deliver*|attend*|run|runs|head*)`,
      `(by|be) (led |looked after |headed |carried out |performed |managed |handled )?(by )?[a-z]+ [a-z]+( [a-z]+)? (personally|in person|alone|and (by )?no(body| other)|himself|herself)`,
      `(services?|work|project|assignment|account|valuation|training|course|sessions?|job|treatment) (\\w+ ){0,3}(led|looked after|headed|carried out|performed|managed|handled|delivered|taught) by (?!(?:the|an?|means|our|its|his|another|third|post|e-?mail|remote|qualified|either|such|any|both|people|staff|skilled|suitably|persons?|us|you|them|telephone|customer|supplier|competent|trained|sub\\w*|professionals?|experienced|certified|independent)\\b)[a-z]+ [a-z]+`,
      `(key (personnel|people|staff|persons?)|named (specialists?|individuals?|persons?|staff)|following (\\w+ )?(specialists?|consultants?|persons?|people|staff|experts?|employees?|individuals?|team)) .. (are|is|listed|named|shall|will|:|carry|perform|assigned)`,
      `(another|other|different|no other|nobody else|no one else|no substitute) (person|one|trainer|consultant|engineer|will be sent|shall be sent|may (be sent|stand in|replace))`,
      `your (account manager|contact|consultant|trainer|coach|project manager|adviser|tutor|stylist|doctor|guide) (is|will be) (?!(?:the|an?|our|available|not|there|able|happy|entitled|required)\\b)[a-z]+`,
    ],
    "named users?|hire|solicit*|employs?|employed|employ|poach*|contact person|assign this|shares|source code|represented|incorporated|terminat*|disclos*|confiden*|expert's decision|dispute*|courts?|licen[cs]e|goods|defective|product|version|insur*|arbitrat*|notices?|chair|acting by|trading as|equipment|parts|log-?in|address*|auditors|recital|director|signed by|controller|resignation|password*|refund|exercise in|stamp|between|each (hour|day)|guarantee*|work product|software|sub-?processor*",
  ),
  service_mode: says(
    [
      `(advice|help|tuition|support|instruction|service) is given (by|over|at|in|via)`,
      `at (one of )?our (branch )?offices`,
      `(comes|come|calls) to (the|your) house`,
      `(over the phone|by video|over video|drop in|drops in|call in person)`,
      `(gardener|cleaner|nurse|technician|engineer|trainer|teacher|tutor|adviser|therapist|chef) (comes|calls|visits|drops)`,
      `(support|services?|consult*|assist*|help|advice|tuition|training|lessons?|work|works|maintenance|questions?|enquir*|faults?|tickets?|coaching|implementation|sessions?|interpret*|desk|incidents|we|team|diagnos*|repairs?|teaching|meetings?|engineers?|technician*|consultations?|appointments|therapy|readings?|instruction|treatment*) ... (on[- ]site|remote(ly)?|by (\\w+,? (and|or|,)? ?){0,2}(telephone|phone|e-?mail|mail|chat|video|post|remote|ticket)|telephone|over the phone|hotline|screen[- ]shar*|chat|video|online|in person|face[- ]to[- ]face|via|vpn|at (the |your |its |our )?((customer|client|school|trainee|company)('s)? )?(premises|office*|site|workplace|home|house|works|plant|shop|yard|door*)|calls? at|portal|web form|whatsapp|visits?)`,
      `(on[- ]site|remote(ly)?|by (telephone|phone|e-?mail|chat|video)|telephone|hotline|in person|face[- ]to[- ]face|online|at (the |your )(customer|client|premises|office)) ... (support|services?|assist*|help|advice|tuition|rendered|provided|performed|given|delivered|attend*|available|answer*|work|carried out|calls?|consult*)`,
      `(engineer|technician|consultant|trainer|specialist|we|staff|fitter|someone|adviser|tutor) .. (attends?|calls?|comes?|visits?|travels?|goes|sent?|sends?|will (attend|call|come|visit)) .. (the |your |to )?(site|plant|premises|office|home|customer|you|house|people out|out)`,
      `(e-?mail|telephone|phone|chat|portal|ticket*) .. (and|or|,) .. (telephone|phone|chat|portal|ticket*|remote|video|e-?mail|in person|on[- ]site|screen) & support|help|answer*|reach*|fault*|question*|service*|incident*|assist*|enquir*|ticket*`,
      `(reach|contact|call|ring) us .. (by|on|via|at|through)`,
      `no (on-?site|personal visits|telephone line)|do not send people|nobody calls in person`,
    ],
    "they mean|communications?|by courier|not (obliged|bound|required)|no (obligation|duty)|hours of (telephone|on-?site)|delegated|crane|retainer|undertakes:|own help desk|outside the windows|notices?|notif*|audit*|inspect*|claims?|address*|invoice*|accept*|price list|law|access to (its|the) (premises|systems)|remarks|website is|announc*|confirm*|interrupt*|reported by telephone|excuse|(answered|reply|replied|respond|response|acknowledged) .. within|days' (notice|written)|liab*|posting|order*|unavailable|maintenance (is|will be) (announced|carried out on)|scheduled|penalt*|cancel*|renew*|terminat*|not part of the plan|warrant*|insur*|data is|hosted|training cent*|remote work|deliver* (to|of|at)|loss|goods|delivered to|(per|a|each|every) (year|quarter|month)|complain*|letter|signed|consent|clean*|stored|customer shall|client will|customer will|marketing|publish*|log-?ins?|supplied with|key|parking|working hours|employment|status page|not include|customer (must|shall)|train (up|the|two|no|its)|instruct",
  ).concat(
    says(
      [
        `(visits?) ... (premises|site|office|plant) & include*|covers?|covered|year|quarter|month`,
        `(remote(ly)?|by telephone|on[- ]site|in person|online) ... (and|or) .. (remote(ly)?|telephone|phone|in person|on[- ]site|e-?mail|online|screen)`,
      ],
      'notices?|notif*|audit*|claims?|address*|invoice|law|announc*|accept*|rules',
    ),
  ),
  visit_quota: says(
    [
      `<number> (afternoons|mornings|days|half-days|visits|evenings) .{0,30}(are|is) (covered|included)`,
      `(third|second|further|extra|additional) visit is`,
      `(in spring and (in )?autumn|twice a year|every (spring|autumn)) .{0,40}(comes|visits|inspects)`,
      `comes to the house in`,
      `(twice|once|<number> times) a (year|month|season|quarter), at no (further|extra|additional)`,
      `(calls?|visits?|comes?|times) in all .{0,20}(price|fee|charge)`,
      `further (calls|visits) cost`,
      `(<number>|twice|once|up to|third|fourth|fifth|dozen|several) .{0,40}(visits?|call-?outs?|trips?|attendances?|appearances|inspections?|person-days|man-days|site days|on[- ]site days|half-days|days of presence|check-?ups|checks|house calls|sessions? (on site|at)|days? (on|at) (the |your )?(site|premises|customer|client)\\w*) ... (includ*|per|annual*|each|a year|a quarter|a month|price|fee|cover*|extra|free|charg*|within|cost|billed|every|in the year|yearly|contract year|entitle*)`,
      `(includ*|covers?|covered|entitle*|comprises|fee|price|retainer|charge|sum|plan|package|contract) ... (<number>|twice|once|up to|a) .{0,40}(visits?|call-?outs?|trips?|attendances?|inspections?|person-days|man-days|on[- ]site days|half-days?|days? (of (on[- ]site )?(work|presence|attendance)|(on|at) (the |your |its |their )?(\\w+ )?(premises|site|works|office|customer|client)\\w*)|hours of on[- ]site)`,
      `(visits?|call-?outs?|trips?|attendances?|inspections?|days on site|site days) (beyond|over|above|in excess|in addition|not used|unused|further|exceed*) ... (charg*|billed|cost*|price*|invoice*|forfeit*|carr*|extra|paid)`,
      `(further|additional|extra|more|each) (\\w+ )?(visits?|call-?outs?|trips?|attendances?|site days|days on (site|the premises)) ... (charg*|billed|cost*|price*|invoice*|[€$£]|rate|at|extra)`,
      `(calls?|comes?|visits?|attends?|appears?|is at|are at) ... (once|twice|<number> times|on <number> days|(for|on) <number> (\\w+ )?days) (a|per|each|every|in) & fixed|flat|yearly|annual*|monthly|fee|price|included|covered|charge|sum|retainer|plan`,
      `(yearly|annual|monthly|quarterly) (\\w+ ){0,3}(fee|sum|price|charge|retainer) ... (for|on) <number> (\\w+ )?days`,
      `quota of .. (visits|days)`,
    ],
    "import*|audit*|deliver* .. days|notice|supplier may inspect|minimum (of )?call|(customer|landlord|authority) may inspect|webinar|terms of payment|payable within|data cent*|reference (customer|site)|per visit .. penalt*|holiday*|sick|sprint|days from|hours' notice|open days|accept*|goods|credit*|review within|website visits|unique visit*|page visits|business trips",
  ),
  acceptance: [
    ...says(
      [
        `(regarded|considered|treated|counts?) as (finished|complete|completed|accepted|done) (when|once|after|as soon as)`,
        `(looks? over|checks?|examines?) .{0,40}(on delivery|on receipt) and signs?`,
        `signed off (only |when|once|if|after)`,
        `(transfer|work|job|installation|delivery|migration) (is|counts as) (finished|complete|done) when`,
        `(proofs?|drafts?|samples?) (come*|sent) back .{0,30}(initial*|sign*|approv*)`,
        `(accept(s|ed|ance|ing)?|taken over|take-?over|sign(s|ed|ing)?[- ]off|approv(es?|al|ed)|certif(y|ied|ies)|hand-?over (protocol|certificate|record)|completion certificate) ... (when|once|if|by|after|upon|on|as soon as|only|until|within|means of|takes place|is (made|recorded|documented|given|confirmed)|in writing|through) ... (sign*|certificate|act|protocol|tests?|criteria|writing|written|record*|inspect*|pass*|confirm*|check*|stamp*|form|reply|countersign*|report|review*|tick*|e-?mail|counted|weighed|walk*|install*|run|satisf*|delivery note|meets?|portal|click*|conform*) & ${result}`,
        `(sign*|certificate|act|protocol|tests?|criteria|record|inspect*|pass*|stamp*|form|countersign*|report|issues?|returns?|confirm*|approv*) ... (accept(s|ed|ance)?|taken over|take-?over|sign(ed)?[- ]off|approv(al|ed)|certif*|hand-?over) & ${result} & when|once|after|upon|by|if|within|shall|is|are|days?|has|have|complete*`,
        `(acceptance|user acceptance|factory acceptance|site acceptance) (certificate|act|protocol|tests?|testing|procedure|criteria|sheet|form|report|record) ... (sign*|issue*|<must>|is|are|pass*|carried|perform*|within|complet*|conduct*|set out)`,
        `(deemed|considered|regarded as|treated as|taken (to be|as)|counts? as|is) (to (be|have been) |to have )?(finally |fully |duly )?(accepted|approved|taken over|signed off|done) (when|once|upon|on|as soon as|by|from) ... (sign*|install*|pass*|use|deliver*|confirm*|ticked|complet*|stamp*)`,
        `(<customer>|architect|editor|commission|committee|board|authority|manager|officer|sponsor) (\\w+ ){0,3}(signs?|stamps?|approves?|certifies|countersigns?|initials|issues?|confirms?|accepts?|tests|checks|inspects|reviews?) ... ${result} & when|once|after|upon|within|test*|certificate|protocol|act|days?|delivery|receipt|written|writing|conform*|criteria|specification`,
        `(milestone|stage|work|phase|sprint) ... (complete|completed|reached|achieved|done|concluded) .. (when|once|after|upon|by) .. (sign*|certificate|protocol|tests?|accept*|approv*|confirm*)`,
        `(must|has to|shall) .. (pass|complete|survive|satisfy) .. (tests?|test run|trial|inspection|criteria) & before|accept*|sign*|approv*|taken over|certificate|only`,
        `(snag|punch|defects?) list`,
      ],
      'title|ownership|in advance of|copyright|no defect report|from (the )?(date of )?(final )?acceptance|from approval|(months?|years?|days|weeks?) (after|from|following) (\\w+ )?(acceptance|approval|sign-?off)|accepts? (no|the terms|these|this|liab*|that|any|responsib*)|acceptance of (this|the|these|an|your) (agreement|offer|terms|quotation|order|invitation|conditions)|(after|following) (final )?acceptance|before (any of them before )?final acceptance|upon acceptance .. (pay|paid|transfer|vest)|change requests?|change orders?|amend*|subcontract*|consent|law|licen[cs]e|copies|retain*|retention|replac*|publicity|reference|logo|press|order is accepted|accepted orders|bookings? accepted|accept (the |your )?(order|booking)s?|renew*|personal data|jurisdiction|invoices? (is|are|on|upon|within)|consultant|warrant*|audit*|trade ?marks?|payable <number> days after|notice of|insur*|gift|approved (by the board|supplier*|subcontract*|sub-?processor)|prior (written )?approval|without .. approval|bids?|expenses|approved (beforehand|timesheets)|standards bodies|credit|termin*|test certificates|signs that|section \\d+ —|rates?|on signature|upon signature|delivery of the|certified|minutes|acceptance and trial|approval in the tracker|price|deposit|offer|cheque|claims?|privacy|recovery test*|disaster|training|trainee',
    ),
    ...says(
      [
        '(acceptance (certificate|protocol|tests?|sheet|form|act|report)|certificate of (acceptance|completion)|completion certificate|milestone \\w+ certificate) ... (sign*|issue*|pass*|countersign*|when|once)',
        '(becomes? payable|milestone is reached|stage is (concluded|complete)) .. (when|once|after|by) .. signs?',
        '(accepted|approved) (when|once|by|as soon as|if) ... (sign*|stamp*|reply|returns?|confirm*|passes|passed|tests?|certificate|marked|e-?mail|install*|counted)',
        'delivery and acceptance (certificate|act|note)',
      ],
      'retain*|retention|months? after|paid after|section \\d+ —|warrant*|order is|offer|sub-?processor*',
    ),
  ],
  objection: says(
    [
      `(to be|must be|are|be) complained of within`,
      `(what|anything) (is )?not .{0,30}(written down|noted|listed|complained of) .{0,30}(held|taken|deemed|regarded|approved)`,
      `(if|unless) (we|it|the \\w+) (get|gets|receive*|hear*) (neither|nothing|no (reply|answer|word))`,
      `not (disputed|objected to|challenged|queried) (is|are|shall be) (taken|deemed|treated|regarded) (as|to be) (correct|accepted|agreed|approved|final)`,
      `(deemed|considered|regarded as|treated as|taken (to be|as|to have)|stands?|counts? as|counted as|looked on as) (to (be|have been|have) |to have been )?(finally |fully |duly |properly )?(accepted|approved|signed|final|done|agreed|taken over|conforming|complete|in order|in good order|been (received|accepted)|received in good) ... (if|unless|where|within|after|without|should|silent|no|neither|not) ... (object*|reject*|refus*|reply|repl*|comments?|answer*|remark*|hear*|complain*|defects?|nothing|<period>|report|neither|notice|respond*|silen*|react*|dispute*|writ*)`,
      `(if|unless|where|within|after|without|when|should|silent|no|neither|failing|otherwise) ... (object*|reject*|refus*|reply|comments?|answer*|remark*|hear*|complain*|defects?|nothing|<period>|report*|neither|notice|respond|react*|silen*|which) ... (deemed|considered|regarded|treated|taken (to|as)|stands?|counts? as|looked on) .. (accept*|approv*|signed|final|done|agreed|good|order|conform*|properly|complete|received)`,
      `silence .. (accept*|approv*|consent|agreement|signature|yes)`,
      `(refus*|reject*|object* to|declin*|withhold*|disput*|complain*|remarks?|shortages?|visible damage|defect (reports?|lists?|notices?)) ... (accept*|sign*|approval|deliver*|work|works|results?|report*|goods|certificate|text|translation|draft|design*|module*|milestone|consignment|proof|document*|system|software|clean*|${result}) ... (only|within|in writing|written|reason*|ground*|list*|specif*|describ*|stat*|<period>|defect*|fail*|unless|by noon)`,
      `(deemed|taken|considered) to have accepted .. (unless|if|where)`,
      `(certificate|acceptance|protocol|act) .. (may|can) (only )?be (refused|withheld|declined|rejected) (only|if|where)`,
      `(within|in|no later than|not later than|by) .{0,30}(days?|hours|weeks?|noon|<period>) ... (object*|reject*|refus*|complain*|remarks?|reasoned|dispute|defects? (report|list)|return .. comments|list .. (defects|faults)|tell .. wrong|report .. (shortage|defect|damage|fault)s?) & ${result}|accept*|deliver*|defect*`,
      `(reasoned|motivated|substantiated|written|justified) (refusal|rejection|objections?|remarks)`,
      `grounds? (for|of) (the )?(rejection|refus*|objection)`,
      `(may|can|entitled to) (only |not )?(refuse|decline|reject) .. (to (accept|sign)|accept*|sign*|approv*|the (work|goods|deliver*|result*|report|draft|text)) ... (only|if|where|unless|reason*|writing|within|because|on the ground)`,
      `(complaints?|claims|shortages?|defects?|remarks|objections?) .. (must|shall|have to|has to|to be|are to) .. (made|reach|reported|notified|raised|lodged|submitted) .. (within|by|no later|in writing|at once|immediately|on delivery|upon (receipt|delivery)) & deliver*|goods|work|works|clean*|results?|accept*|receipt|otherwise|regarded|properly|consignment`,
    ],
    'suit may|tracker|rows|entrust|courier|count as given|first refusal|renew*|change request|assign*|sub-?processors?|price|amend*|terminat*|law|letters?|notice of (dispute|claim)|consultant|breach*|warrant*|refusal to renew|log-in|confiden*|trade ?mark|damages|bids?|posted|letter|served|third part*|publicity|payment|invoice|insur*|data subject*|courts?|legal steps|arbitrat*|new terms|continued use|jurisdiction|seat|trainer|replacement|merger|shares|moral|validity|refuses? to (enrol|connect)|conciliator|landlord|notices?|proposal is binding|cash|console|password|message|loss in transit|pay*|acceptance tests in|replied|repl(y|ies|ied) to',
  ),
  trial: says(
    [
      `for <period> on trial`,
      `on trial\\W`,
      `(if|should) (they|it) (do|does) not .{0,20}(settle|suit|work|please)`,
      `(send|bring|give) .. back .. (full refund|money back|no questions)`,
      `(shadow|parallel|side-by-side) (running|operation|run)`,
      `(trial|pilot|test (operation|run|period|phase|weeks?|month)|evaluation|parallel (operation|run*)|probation*|experimental|hypercare|try-?out|test drive|proof of concept|side by side|tasting|settling-in|shakedown|beta|sandbox|on approval|free (trial|period)|demonstration period|soak|taster) (\\w+ ){0,3}(period|operation|days?|weeks?|months?|run|use|hours|phase|basis|running|system|licence|session|for|of|shall|will|lasts?|starts?|begins?|from|:)`,
      `(trial|pilot|test (operation|run|period|phase)|evaluation|probation*|proof of concept|parallel run*|on approval|tasting) ... (<period>|free|no (fee|charge)|before|successful*|without (fault|charge|payment)|at the end|decide*|accept*|then|until)`,
      `(<period>|first <period>|for) .. (on (a )?(trial|pilot|probation*|approval|test)|free (of charge )?(trial|to try)|trial|to try|as a pilot|in parallel|side by side|on sale or return)`,
      `(try|tries|test) .. (it|the \\w+|our|out|free) ... (<period>|free|charge|before|decid*|buy|pay)`,
      `(free|at no (cost|charge)|no charge|without (charge|payment)|nothing is (owed|due)|no fee|<period> at no charge|<period> free) ... (try|see (whether|if)|suits|decide*|then|after that|becomes?|trial|before)`,
      `(if|unless) .. (keep*|continue*|carry on|stay*|buy|return*|cancel*) .. (after|by|before|within) .. (that|then|the|<period>) & trial|try|free|pilot|approval`,
      `(put to work|used|operated|run|runs|running) .. <period> .. (on approval|on trial|as a test|under live|before accept*|in parallel|probation*)`,
      `<not> .. (charge|bill|invoice|pay|due|owe*) ... until ... (trial|end of the (free|trial)|you decide|<period> (is|are) over)`,
    ],
    "free to decide|meets to decide|on approval the|settling-in|evaluation until|evaluation until|not (obliged|bound|required)|no (obligation|duty)|courts?|recovery test|disaster|section \\d+ —|trial lawyer|clinical trials?|factory test|pilot licen*|trial load|jury|pilot (house|officer|boat|fish)|no (trial|parallel)|field trials|trial plots|employee's probation|trial balance|tender evaluation|disclos*|confiden*|harbour pilot|test (certificates|protocol|data|cases?)|evaluation agreement|restore test*|soil",
  ),
  sla: says(
    [
      `(on the spot|there|at the \\w+|with you) within <number>`,
      `(in )?(nineteen|ninety|ninety-\\w+|\\d\\d) cases out of`,
      `(keeps?|kept) to the timetable on`,
      `(reach*|arrive*|deliver*) .{0,50}(next morning|same day|next day|within .{0,20}hours) .{0,30}(cases|out of|%|per cent)`,
      `(same|next) (working|business) day`,
      `(ninety|eighty)-?\\w* (per ?cent|percent) of`,
      `\\d\\d[.,]?\\d*% of (those|the|all|each)`,
      `(at the door|on site|on the road|with you|there) (within|in) <period>`,
      `(looks? at|answers?|mends?|mended|picks? up|sees?) .{0,20}within <period>`,
      `(availab*|uptime|reachable|online|operational|up|accessible|in service|usable|running) ... 9\\d([.,]\\d+)? ?(%|per ?cent|percent|out of)`,
      `9\\d([.,]\\d+)? ?(%|per ?cent|percent) .. (availab*|uptime|of the time|of each|per (month|year|calendar)|per|a (month|year)|in (each|any|a)|monthly)`,
      `(availab*|uptime|downtime|outages?|unavailab*|out of action|down|offline|interrupt*) ... (not exceed|<not> (\\w+ )?(more|longer) than|no more|at most|less than|below|under|maximum|at least) ... (${howFast}|%|per ?cent|times)`,
      `(respon*|react*|resol*|answer*|restor*|solve*|acknowledg*|fix*|reply|replies|repl(ied|y)|repair*|attend*|start* work|picked up|call* back|rectif*|correct*|clear*|remedied|processed|arriv*|on site|be with you|reach*|workaround) ... ${howFast} & incidents?|tickets?|severity|priority|faults?|critical|help ?desk|support|call|calls|calling|failures?|quer(y|ies)|class|outages?|e-?mails?|questions?|breakdowns?|service desk|urgent|messages?|requests?|hotline|line|emergency|enquir*|problems?|breakages?|notification|category|report|reported|p1|p2|system|lift|level|business hours|alarm*|errors?|bugs?|engineers?|technician`,
      `${howFast} ... (respon*|react*|resol*|answer*|restor*|solve*|acknowledg*|fixed|reply|replies|repl(ied|y)|repaired|attend*|work begins|call* back|workaround) & incidents?|tickets?|severity|priority|faults?|critical|help ?desk|calls?|failures?|quer(y|ies)|outages?|e-?mails?|questions?|breakdowns?|urgent|messages?|requests?|hotline|enquir*|problems?|reported|p1|support|target*`,
      `(response|resolution|reaction|restoration|repair|reply|fix|attendance) times?( \\w+){0,4}? ... ${howFast}`,
      `(latency|round-?trip|throughput|packet loss|load time|page* .. load|response time of|delivery rate|accuracy|on-?time (delivery|rate)|picking) ... (%|per ?cent|milliseconds|ms|seconds?|below|under|within|at least)`,
      `\\d\\d([.,]\\d+)? ?(%|per ?cent|percent) of (all |the |its |our )?(\\w+ )?(cases|calls|orders|tickets|requests|messages|enquiries|e-?mails|faults|deliveries|parcels|trains|incidents|quer(y|ies)|items|shipments|visits|collections|bins|pages|jobs|consignments|orders|letters)`,
      `\\d\\d out of (100|a hundred|every)`,
      `(within|in|inside|under) ${howFast} (in|for|on) .. (%|per ?cent|out of)`,
      `(shipped|dispatched|leave|leaves|picked|delivered) .. (same (working |business )?day|within|next) .. (%|per ?cent|cases|rate)`,
      `24 ?(/|hours a day,?|x) ?7 .. (support|monitor*|availab*|response) & respon*|%|minutes|within`,
      `(service levels?|sla|kpis?|key performance) .. (of|is|are|target*|:|at least|meets?|must be) .. (%|\\d)`,
    ],
    "tests|test|supplier's queries|written questions|feed for|action for no|go on answering|described in|credits? of|is below|below the promised|reduced|responsible|dispatcher|script|two-factor|minor version|dispute*|arbitrat*|letter before|accept*|personal data|data breach|recovery (time|point)|rto|rpo|back-?ups?|backed up|invoice*|warranty period|claims?|change request|retention|disaster|notice of (dispute|breach)|price|name one person|remarks|audit*|complain*|renew*|terminat*|liab*|insur*|refund*|delet*|training|payable|(%|per ?cent) of the (price|fee|sum)|royalt*|penalt*|(customer|client|you) (shall|will|must)|suspend|visits?|interest|revenue|data subject|confiden*|quot*|estimat*|change|inform .. (of|within)|security incident|breach*|vacanc*|intrusion|if anyone gets|unavailable for up to|extend|for each (hour|ticket)|for every (hour|ticket)|falls? (below|short)|not reached|restore operations|rebuilt|resume|reports? each|appear|commission|gift|leak*|force majeure|strike|encrypt*|fault* .. (months|years)|excludes",
  ),
  maintenance_window: says(
    [
      `(are|is) (off|down|closed|dark) while`,
      `(warned|told|informed|notified) by .{0,20}(circular|e-?mail|notice|text|letter) .{0,20}(before|ahead|in advance|earlier)`,
      `(out of reach|dark|down|off|unavailable|closed|offline) on the (first|second|third|fourth|last) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
      `while we (patch|update|upgrade|service|maintain)`,
      `(maintenance|upkeep|housekeeping|planned|scheduled|repair work|servicing|update work|works? on the (system|platform)|technical break|upgrades?|patching|releases? (are|is) (deployed|installed)|system work|updates are (installed|applied)) ... (window|between|monday*|tuesday*|wednesday*|thursday*|friday*|sunday*|saturday*|announc*|notice|notif*|in advance|night*|weekend*|\\d{1,2}[:.]\\d\\d|a\\.?m|p\\.?m|midnight|slot|ahead|beforehand|utc|gmt|warn*|e-?mail|hours|banner|outside (business|office|working)|early) & interrupt*|downtime|unavailab*|planned|scheduled|window|slot|offline|taken down|off|stop*|close*|maintenance|service|portal|system|platform|access|may be`,
      `(portal|services?|system|site|app|platform|website|archive|servers?|network|application|feed|supply) ... (offline|taken down|down|unavailable|closed|interrupted|switched off|out of service|shut down|interrupt|take .. down|stop) ... (maintenance|upkeep|housekeeping|repair*|upgrade*|servic*|work|update*|from \\d|between|at night|night*|sunday*|saturday*|weekend*|each (week|month)|announc*|notice|in advance|beforehand)`,
      `(interrupt*|take .. (down|offline)|shut .. down|close|suspend*|switch* .. off) ... (for|to carry out|to do|in order to|because of) .. (necessary |urgent |routine |planned |scheduled )?(maintenance|upkeep|repair*|servicing|upgrade*|updates|work) ... (notice|announc*|notif*|advance|hours|night*|beforehand|between|e-?mail|warn*)`,
      `(maintenance|service) (windows?|slots?)`,
      `(planned|scheduled) (downtime|outages?|interruptions?|maintenance|unavailab*|closures?) .. (announc*|notif*|is|are|will|shall|takes?|may|between|on)`,
    ],
    'security updates|force majeure|contract no|maintenance (fee|plan|contract|charge|agreement|term)|road|business interruption|visits?|credits? of|availab* .. excluding (planned|scheduled) maintenance|excluding planned|excepted|not pay|unpaid|overdue|price|refund*|insur*|vehicle|lift|patch*.. free',
  ).concat(
    says([
      '(not counting|except during|excluding) .. (weekly|daily|monthly|nightly|service slot|window) ... (\\d\\d[:.]\\d\\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    ]),
  ),
  disaster_recovery: says(
    [
      `(tapes|copies|copy|disks?|images?) .{0,60}(go|goes|sent|taken|carried|brought) to .{0,30}(vault|bank|safe|site|location|archive|office) .{0,20}(every|each|daily|nightly|evening|night)`,
      `(set up|built|put together) again from`,
      `(is|are|be) mirrored|(resumes?|restart*|running again|up again) .{0,30}(standby|second|backup|reserve) .{0,20}within`,
      `after a (crash|failure|disaster|fire|outage)`,
      `(back-?ups?|backs? up|backed up|snapshots?|mirror*|replicat*|cop(y|ies|ied) .{0,30}(your|the|all|of|every)|images|saved|transaction logs) ... (dai*|hourly|every|each|night*|weekly|once|twice|a day|kept|stored|held|retain*|site|location*|cent(re|er)|test*|restor*|recover*|city|vault|hours?|minutes|day|region|elsewhere|building|offsite|off-site|sent|shipped) & data|files?|back-?up*|database*|systems?|service|records?|servers?|scans|images|vault|ledger|everything|content|machines?|backed up|snapshots?|logs|configurations?|archive|photos|mail*`,
      `(rto|rpo|recovery (time|point)|maximum (data )?loss)`,
      `(disaster*|failure|total loss|outage of|catastroph*|loss of (the|a|its) (primary|main|site|data cent*|server)|primary site (is lost|fails)|fire in|breakdown of the (primary|main)|emergency) ... (restor*|recover*|rebuil*|resume*|running again|fail-?over|switch* (over )?to|second site|standby|brought back|take over|continu*) ... (<period>|within|hours?|minutes|days?)`,
      `(restor*|recover*|bring back|rebuil*) .. (data|files?|systems?|service|version*|operations?|database*|everything) ... (<period>|within|hours?|last|from (the )?(latest|last)|back-?up*|point in time|deleted by)`,
      `(business continuity|disaster recovery|contingency|continuity) (\\w+ )?(plan|plans|arrangements|measures|test*|site|procedure*|programme)`,
      `(fail-?over|hot standby|secondary site|second (location|site|data cent*)|geo-?redundan*)`,
      `(no more than|at most|maximum) .. (minutes?|hours?|day) of (\\w+ )?(data|scans|transactions|entries|work|lost)`,
    ],
    'not (obliged|bound|required)|no (obligation|duty)|licenses|install the|historical|restore access|natural disaster|comparisons|data dictionary|eras*|delet* from back-?up|including backups|no back-?up*|originals?|source code|escrow|personal copies|manuals?|counterpart|credits?|severity|priority|make one back-?up|customer (shall|must|is responsible)|your own back-?ups|force majeure|back-?up copy of the (software|program)|copy of (this|the) (agreement|contract|invoice|licence)|not relied|sales|certificate|read it|hard copy|liab* .. loss of data|confiden*|audit*|passport|return*|signed|certified copy|press|uploads? will be|account (will be )?restored|copyright|reproduce|copies are installed|install',
  ),
} satisfies Record<string, readonly Cue[]>
