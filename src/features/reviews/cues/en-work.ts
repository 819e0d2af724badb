import type { Cue } from './cue.ts'
import { says, saysAnywhere } from './en-words.ts'

const month =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)'
const taught =
  '(users?|staff|employees?|personnel|administrators?|participants?|people|operators?|pupils?|trainees?|teams?|attendees?|clerks|librarians?|managers?|drivers?|nurses?|teachers?|volunteers?|workers?|customer|client|crew|cooks?|technicians?|trainers|colleagues|members|you|them|sales|in the use|how to|on the use|superusers?)'

/** What shows in English that a clause speaks of the work beside the service: support, updates, training, stages. */
export const enWork = {
  support: says(
    [
      `support requests .{0,60}|answer (support|technical) (requests|questions)`,
      `(helps?|assists?) users with`,
      `(advises?|helps?|assists?) .{0,40}(on|with|in) (setting|running|using|operating|the use|handling)`,
      `lends? a hand`,
      `for (disturbances|faults|breakdowns|problems) .{0,30}(call|ring|dial|phone)`,
      `(report|tell us about|send) (bugs?|faults?|problems?|errors?) (in|to|through|by|via)`,
      `trouble with`,
      `(assist|help|support) .{0,30}(operators?|users?|staff|members) .{0,30}(difficult*|problem*|question*|use of)`,
      `(<supplier>|help-?desk|service desk|hotline|support( team| line| desk)?|it|team|bureau) (\\w+ ){0,4}?(supports?|answers?|helps?|assists?|removes?|corrects?|fix(es)?|eliminates?|rectif(y|ies)|troubleshoots?|advises?|resolves?|solves?|attends? to|deals? with|takes? (care of|over)|sorts? out|clears?|put right|diagnoses?|investigates?|look into) ... (questions?|faults?|errors?|bugs?|problems?|incidents?|tickets?|malfunctions?|breakdowns?|users?|customers?|quer(y|ies)|enquir*|defects?|issues?|failures?|system|software|program|app|you|how to|how-to|trouble|calls)`,
      `(faults?|errors?|bugs?|malfunctions?|disturbances|problems|failures|incidents|breakdowns?|questions|issues) ... (are|is|be|will be|shall be) .. (removed|corrected|fixed|eliminated|rectified|cleared|attended to|resolved|solved|answered|dealt with|repaired|taken on|remedied|handled|sorted)`,
      `(help-?desk|service desk|hotline|help line|helpline|user support|technical support|customer support|technical assistance|support desk|support line|second-level support|first-line support|support services?|customer care) ... (<must>|is|are|available|reach*|open|staffed|answers?|from|between|hours|\\d|monday|weekdays|by|via|for|help*|includes?|free)`,
      `(support|assistance|help|troubleshooting) ... (is|are|shall be|will be)? ?(provided|given|available|offered|included|free|rendered|delivered|staffed) ... (hours|users?|e-?mail|telephone|phone|weekdays|business days|system|software|to|by|from|for|during|within|chat|questions?|ticket*|portal|during)`,
      `(provides?|gives?|offers?|renders?|includes?|get|gets|receives?|entitled to|comprises?|enjoys?|have) .. (\\w+ )?(\\w+ )?(support|help ?desk|technical assistance|help with|assistance (to|with)|troubleshooting|hotline|correction of .. defects) ... (users?|by|for|via|during|e-?mail|telephone|phone|hours|system|software|weekdays|business|to|in|on|ticket*|chat)`,
      `(contact|call|ring|write to|e-?mail|turn to|ask|reach|open a ticket|raise a ticket|log a ticket|report) ... (help-?desk|help line|support|hotline|service desk|our team|ticket*|us) ... (question*|problem*|fault*|help|stuck|error*|issue*|any|free|weekdays|hours|will|and we|anything)`,
      `(if|when|should) .. (goes wrong|fails|breaks|does not work|stuck|need help|want help|a question|trouble) ... (sort|help|fix|solve|answer|ring|call|write|assist|put .. right|come out)`,
      `(endeavours?|efforts) to (correct|fix|resolve|remove|remedy|repair|answer|help)`,
      `(go on|continue*|still) .. (answering|removing|answer|support|helping) .. (questions|faults|calls|tickets)`,
      `(includes?|covers?|comprises?) .. (remote|telephone|technical|user|e-?mail) (help|assistance|support|advice)`,
      `help .. (with|on) .. (free|by (e-?mail|telephone|phone|chat)|tool|use|using|software|system|program|app)`,
    ],
    "not (obliged|bound|required)|no (obligation|duty)|frequently|were raised|no questions|attendance|customer undertakes|undertakes:|hours of telephone|disagree*|manifest error|percentage|presently|not represent|put right at no cost|later than promised|<not> (\\w+ )?(provide|include|cover|support|offer)|no support|exit|transition|migrat*|supported by|successor|financial support|free of (charge|defects)|at no cost|own (cost|expense)|contractor's expense|warrant*|guarantee*|audit*|(customer|client) (shall|must|will) (\\w+ )?(answer|provide|give|name|appoint|report)|remarks|accept*|accuracy|notices?|change requests?|personal data|liab*|objection|interview|translation|in support of|supporting documents|dispute*|bids?|survey|tax*|letter|court|complain* (must|of)|claims?|rejected rows|confiden*|charge back|reasonable assistance|remedied|remedies|invoice|material breach|terminat*|wants? (to|it)|support, if wanted|credit|promises none|no promise|name one person|decide, answer|data subject|written reply|replacement supplier|as to price|customer (undertakes|provides)|insurance|seven days",
  ).concat(
    says(
      [
        '(gold|silver|premium|standard|basic|platinum|enhanced|first-line|second-level|level \\d) (support|maintenance)',
        'we answer .. (tickets|questions|calls)',
        'questions .. (are|is) answered by',
        '(technical|user) (assistance|support) is',
      ],
      'no support|not include|free to|survive',
    ),
  ),
  updates: says(
    [
      `provides? updates`,
      `(updates|upgrades|new versions) and (a |the )?(\\w+ )?(hotline|support|help ?desk|maintenance)`,
      `(issues?|publishes?|sends?|brings? out) a (supplement|new edition|revision|fresh|update)`,
      `which subscribers receive`,
      `(brings?|gets?|includes?) (a |an )?(fresh|new|updated) .{0,25}(every|each) (quarter|month|year)`,
      `(brought|kept|adapted) (into|in) line with`,
      `when the .{0,20}law changes`,
      `(<supplier>|publisher|licensor|subscription|plan|maintenance|it|fee) (\\w+ ){0,4}?(provides?|delivers?|suppl(y|ies)|releases?|publish(es)?|issues?|makes? .. available|installs?|includes?|covers?|sends?|ships?|rolls? out|brings? out|puts? out|develops?|keeps?|adapts?) ... (updates?|upgrades?|new (\\w+ )?(versions?|releases?|functions?|features?|editions?)|patch(es)?|releases|security fixes|hotfixes|fixes|major versions?|versions|service packs?|firmware|revisions of|updated (edition|version)|bug-?fixes|current with)`,
      `(updates?|upgrades?|new (\\w+ )?(versions?|releases?|functions?|features?|editions?)|patch(es)?|releases|security fixes|hotfixes|fixes|major versions?|minor versions?|service packs?|firmware|statutory changes|changes in (the )?law|legal changes) ... (are|is|will be|shall be|be) .. (provided|delivered|supplied|released|published|issued|made available|installed|included|free|shipped|rolled out|worked into|put out|sent|applied|pushed|deployed|incorporated|implemented|built in)`,
      `(<customer>|you|licensee|subscriber|user|group) (\\w+ ){0,3}?(receives?|obtains?|gets?|is entitled to|are entitled to|may (download|install)|entitled) ... (updates?|upgrades?|new (\\w+ )?(versions?|releases?|features?)|patches|releases|major versions?|every .. release|versions)`,
      `(updates?|upgrades?|releases?|versions?|patch(es)?|functional release|edition) .. (per|each|every|a|twice a|once a|at least|<number> times a|as soon as|within) (\\w+ )?(year|quarter|month|half-year|week|published|release|available)`,
      `(at least|at minimum|no fewer than|not fewer than|<number>|one|two|quarterly|monthly|annual|yearly) (\\w+ ){0,2}(updates?|upgrades?|releases?|new versions?|patch releases|major versions?|versions|feature updates) (\\w+ )?(a|per|each|every|in each|within)`,
      `(keep|kept|maintain*|adapt*|adjust*) .. (up to date|in line with .. (law|legislation|statut*|regulations)|current) & software|program|app|system|module|tables|platform|plug-?in`,
      `(delivers?|publish(es)?|supplies|sends?|releases?) .. (updated|new|fresh|current|revised) (edition|version|release|map|issue|table*)`,
      `(each|every) (yearly|annual|new|quarterly|monthly|minor|major) (version|release|edition)`,
      `as long as maintenance|during the maintenance term|(bug-?fix|security|feature|software) (updates?|patches|releases)`,
      `(publish*|release*|bring* out|issu*) .. (new |yearly |major |minor |next )?(version|release|edition) .. (every|each|once|year|november|quarter|at least|within)`,
    ],
    '(prompt|timely) installation of|releases? (it|them|him|the part|company|respondent|all|the)|released (at|on|when|to the|upon)|not (obliged|bound|required)|no (obligation|duty)|paid editions|enquire|last published|community edition|following are supplied|<not> include*|no updates|promises none|status|updates? the (plan|list|record|documentation|register|page)|press release|source code|claims?|released from|retain*|retention|bring back any version|updated (list|plan|documentation)|languages?|draft|accept*|bilingual|translation|claimant|news|escrow|language version|(arabic|english|german|french|russian|chinese) version|prevail*|announce*|price*|standard version of this|terms|seat|privacy policy|update your|up to date (records|address|insurance|contact)|keep .. (records|accounts|contact|details|account information) .. up to date|audit|penalt*|maintenance window|work schedule|unavailable|first version of|working (days|version)|licen[cs]e to use version|manuscript|scheduled|progress|regular updates on|order|catalogue',
  ),
  training: says(
    [
      `train the .{0,40}(receptionists|staff|users|employees|team|clerks|nurses|operators|assistants|administrators|people)`,
      `teaching .{0,40}(assistants|staff|users|people|members|new screens|operators)`,
      `(are|is) shown by .{0,60}how to`,
      `(wardens|volunteers|guards|staff|users|operators|employees|assistants|people) are (shown|taught|trained|instructed)`,
      `showing (new |your |the )?(staff|users|operators|people|members|employees) how`,
      `(train|trains|training|instructs?|instruction|courses?|workshops?|seminars?|introduction|tuition|teach|teaches|taught|lessons?|shows?|familiari[sz]*|coaching|webinars?|induction|briefing|demonstrat*|on-?boarding|classes) ... ${taught} & <must>|provid*|conduct*|carr*|hold*|held|organi[sz]*|deliver*|includ*|gives?|receiv*|takes? place|half-?day|days?|hours?|sessions?|teach*|trains?|show*|instruct*|run|runs`,
      `${taught} .. (are|is|be|shall be|will be|receive*|get|gets|attend*) .. (trained|training|instructed|instruction|taught|course|workshop|tuition|shown|introduc*|lesson*|briefed)`,
      `(training|courses?|workshops?|seminars?|webinars?|on-?boarding|tuition|induction) (\\w+ ){0,3}(is|are|shall|will|consists?|takes? place|includes?|covers?|lasts?|of|sessions?|days?) ... (${taught}|hours?|days?|sessions?|half-day|held|provided|place|system|software)`,
      `(<supplier>|manufacturer|trainer|publisher) (\\w+ ){0,3}(trains?|instructs?|teach(es)?|shows?|holds? .. (course|workshop|training|seminar)|gives? .. (course|training|lesson|introduction|instruction|workshop|overview)|familiari[sz]es?|briefs?|provides? .. training|runs? .. (course|workshop|training)) & ${taught}|training|course|workshop`,
      `(half-?day|one-day|two-day|<number> (\\w+ )?(days?|hours?|sessions?)) (of )?(\\w+ )?(training|workshops?|course|tuition|instruction|introduction|lessons|coaching)`,
      `train-the-trainer|training (materials?|sessions?|days?|plan) .. (provided|supplied|included|for|held|is|are)`,
    ],
    'thanks|in the past|not (obliged|bound|required)|no (obligation|duty)|for information|described below|artificial|machine learning|models?|algorithm|<not> include|may not train|trained (and|staff|personnel)|of course|in the course|due course|instructions? (of|from|given)|(on|follow) (the |documented |its |written )?instructions|processor|course of|hire|solicit*|confiden*|shows? that|written instructions|neither offer|points|training (cent(re|er)|cost)|cost* of training|recruitment|train (timetable|station|ticket)|interpret*|visits? .. test|user testing|show* .. (certificate|evidence|proof|defect)|bids|as the calendar|instruct* .. (bank|solicitor|counsel)|staff (are|shall be) trained|suitably|properly trained|qualified|sign*|courses? materials|trademark|shown to|show them|shown (on|in)|brief (the press|counsel)|screens? in',
  ),
  hand_over: says(
    [
      `(upon|on|after|at) completion of the \\w+ .{0,40}deliver* .{0,60}(copy|copies|master|documents|files|drawings|contracts|records)`,
      `(keys|access cards|passwords|documents|files|badges) .{0,40}must be (handed over|returned|delivered|given back)`,
      `when the (project|work|job|assignment|contract|commission) ends,? .{0,60}(documents|files|log-?in|passwords|source|materials|drawings|code)`,
      `(handed over|delivered|transferred|given) .{0,30}(passwords|login details|log-ins|source files|source code|keys|credentials|documentation)`,
      `(source files|login details|passwords|project documents|documentation|source code) .{0,60}(handed over|delivered|transferred|given) to`,
      `(gives?|hands?) (back|over) the (plates|proofs|keys|drawings|negatives|files|originals|plans)`,
      `leaves? (them|you|it|the \\w+) the .{0,30}(manuals?|keys|log|documentation|codes|passwords)`,
      `(hands? over|handed over|handing over|delivers?|delivered|transfers?|transferred|surrenders?|turns? over|gives?|given|leaves? .. with|supplies|supply|provides?|passes|passed|gets?|receives?|deposits?|furnish*|send*) ... (documentation|source code|passwords?|access (codes?|tokens?|data|credentials)|credentials|manuals?|build scripts?|repositor*|keys?|installation (package|files)|configuration*|log-?ins|handbook|artwork|cad files|native files|design files|drawings|negatives|originals|as-built*|guides?|alarm codes?|codes?|operating instructions|test certificates|maintenance records|plans|negatives|code|project files|raw files|admin*|materials|user documentation|certificates|layered|templates) & complet*|end of the (project|work|job|build)|final|finish*|conclusion|hand(s|ed|ing)?[- ]?over|at the end|job is|last (day|stage|instal*)|upon|acceptance|together with|set of|sets of|copies of`,
      `(at|on|upon|after|following|when|once|with|not later than|within) .. (completion|completed|complete|finished|done|hand-?over|handing|final (acceptance|payment|instalment)|last (day|instal*|stage)|conclusion|end of the (project|work|works|job|assignment|build)|termination of the assignment|acceptance) ... (hands? over|deliver*|transfer*|surrender*|turns? over|gives?|leaves?|suppl*|provide*|pass*|receive*|furnish*|send*) ... (documentation|source|passwords?|credentials|manuals?|scripts?|repositor*|keys?|files|log-?ins|handbook|artwork|drawings|originals|guides?|codes?|instructions|certificates|plans|code|documents|negatives|copies|sets?|accounts?|materials|records)`,
      `(surrender*|hands? over|turn* over|deliver*|give* (you|the)|transfer*) .. (the |all |to the \\w+ |you |us )?.{0,30}(admin\\w* passwords?|passwords|credentials|source code|as-built|keys|log-ins|build (scripts|instructions)|repositor*|access codes|manuals)`,
      `(as-built (drawings|plans)|operating manuals?|installation package|licence keys|o&m manuals?) ... (deliver*|hand*|suppl*|given|provide*|transfer*)`,
      `(deliver*|hands? over) .. ((source|unfinished) code|design files|work in progress|native files)`,
    ],
    'successor|insurance|non-conforming|interviews|ownership|title|not (obliged|bound|required)|no (obligation|duty)|escrow|<not> (disclose|reveal|share)|confiden*|personal data|expir*|affiliates|customer data|client data|risk|(customer|client|buyer|you) (shall|must|will) (\\w+ )?(provide|give|supply|deliver|furnish|grant|make|hand|send)|you provide|end of the contract|audit*|migrat*|insolven*|refus*|objection|warrant*|guarantee[ds]?|notices?|copyright in|undertakes:|its data|older data|deposit (box|materials|of)|releases?|incoming|successor|replacement supplier|agent shall then|samples|payment .. keys|key personnel|key users|dangerous|mapping|exit|patient|case files|records,? credentials|password .. secret|support .. includes|training materials|publish*|case of loss|subscription|every month|each month|gives? (us|you) (the )?right|deliver* (goods|free)|keys, a store|let us have|update*|newsletter*|draft|stages?|invoice|phase|translation is to|m\\d|plans? (are|is)|provider will return|licen[cs]e to',
  ).concat(
    says(
      [
        'surrender .. passwords',
        'hand over .. (guides|source code|credentials)',
        '(deliver|transfer) to the (customer|client|company) .. (source code|installation|layered|build)',
      ],
      'escrow|insolven*|ownership|title|exit',
    ),
  ),
  stages: [
    ...says(
      [
        `(after|on) .{0,40}\\(\\d{1,2} \\w+\\).{0,60}\\(\\d{1,2} \\w+\\)`,
        `(phase|stage) \\(.{2,20}(weeks?|days|months?)\\)`,
        `in (two|three|four|five|several) (steps|stages|phases|parts|waves|deliveries)`,
        `divided into .{0,12}(stages|phases|parts|steps|milestones|lots)`,
        `(due|paid|payable) on .{0,60}(third|half|quarter) (when|on|at) .{0,60}(third|half|quarter|rest) (when|on|at)`,
        `(survey|plan|design|draft|report|draft) .{0,40}by (the end of |mid-)?(january|february|march|april|may|june|july|august|september|october|november|december)`,
        `in (two|three|four|five|\\w+) (goes|steps|parts|instalments|stages): `,
        `(by|in) (easter|whitsun|christmas|spring|summer|autumn|midsummer|michaelmas) .{0,60}(by|in) (easter|whitsun|christmas|spring|summer|autumn|midsummer|michaelmas)`,
        `(stages?|phases?|milestones?|iterations?|sprints?|work packages?|parts|lots?|tranches?|waves?|steps?|sections|instalments of work) ... (<number>|first|second|i+|a|1) .. ... (<date>|by|within|until|weeks?|days|${month}|price|[€$£]|deliver*|complet*|months?|ends?|last*)`,
        `(divid*|split|broken|carried out|perform*|deliver*|proceed*|done|implement*|consist*|comprises?|brought over|fall*|complete*) .. (in|into|of|through|over) .. (<number>|several|following|these|the following|successive) (\\w+ )?(stages?|phases?|milestones?|parts|steps|sprints?|iterations?|lots|waves?|tranches|deliveries|packages|order:)`,
        `(stages?|milestones?|phases?|waves?|m|lots?|sprints?|steps?|work packages?) ?([a-d]|\\d|i+|one|two|three)\\b .{0,80}(<date>|[€$£]|weeks?|by|days|${month}|complete*|until|\\d)`,
        `(timetable|project plan|calendar plan|timeline|work plan|(schedule|programme):)( of work| of the work)? .. (week*|${month}|<date>|phase*|stage*|consists?|follows|milestone*)`,
        `(by|on|until|in|of|before|end of) (the )?(end of |middle of |mid-|early |late )?(\\d{1,2}(st|nd|rd|th)? )?${month}\\b.{0,110}(by|on|until|in|of|before|end of|and) (the )?(end of )?(\\d{1,2}(st|nd|rd|th)? )?${month} & deliver*|install*|test*|report*|complet*|design*|start*|finish*|build*|built|erect*|survey*|launch*|brought over|commission*|drill*|load*|develop*|train*|write|draft*|prototype|roll-?out|migrat*|painted|laid|planted|chapters?|measure*`,
        `(first|second|third|last|final) (stage|phase|milestone|part|sprint|delivery|section|wave|lot)\\b ... (<date>|weeks?|days|by|until|${month}|[€$£]|complet*|from)`,
        `(week|weeks|month|months) \\d.{0,60}(week|weeks|month|months) \\d`,
      ],
      'hourly|any stage of|at (this|every|any) stage|deemed|negotiat*|escalat*|warrant*|objection|refus*|integral|prevail*|liab*|terminat*|insur*|dispute*|renew*|retain*|retention|month* fee|effective (date|from)|replac*|courts?|expires?|late fee|failure to keep|certified|penalt*|parking|auction|price index|indexed|indexation|charges? (is|are|shall)|seasons?|valid|maintenance|rent|invoices?|pays?|payable|part of (this|the) agreement|ordinary|claims?|estimate of the effect|agree to terminate|letter|mediat*|steps? 1|step 1|notice|warning|discount|interest|vat|holiday|insured|parts? (are|is|of)|spare|index|exercised|tax|uptime|month\\w* uptime|sets?|season|audit*|opening hours|available from',
    ),
    ...says(
      [
        `(stage|phase|milestone)s? (\\w+ )?(i|1|one|a)\\b ... (stage|phase|milestone)s? (\\w+ )?(ii|2|two|b)\\b`,
        `milestones?:`,
        `m1 .. m2`,
        `milestone a .. milestone b`,
        `(in|into) <number> (parts|stages|phases|deliveries|goes): .. (<date>|<month>)`,
        `(first|1st) (stage|phase|part|delivery) ... (second|2nd) (stage|phase|part|delivery)`,
      ],
      'dispute*|escalat*|late fee|negotiat*|mediat*',
    ),
    ...saysAnywhere(
      [
        `(first stage|stage (1|i|one)|phase (1|i|one)|milestone (1|a|one)) ... (weeks?|days|<date>|${month}|[€$£]) & (second|third) (stage|phase)|(stage|phase|milestone) (2|ii|two|b)`,
        `deliver*|install*|build*|built|test*|drill*|erect*|complet*|start*|finish*|bring|brought|survey*|develop*|write|measure* & (by|until|on|of|in|before) (the )?(end of )?(\\d{1,2}(st|nd|rd|th)? )?${month}.{0,120}(by|until|on|of|in|before) (the )?(end of )?(\\d{1,2}(st|nd|rd|th)? )?${month}.{0,120}(by|until|on|of|in|before) (the )?(end of )?(\\d{1,2}(st|nd|rd|th)? )?${month}`,
      ],
      'index|renew*|rent|charges shall|insur*|expires?|tariff|season|prolong*',
    ),
  ],
  change_requests: says(
    [
      `(matters|something|things|points|anything|works?) (which|that) the (brief|order|plan|quotation|contract|specification) does not (mention|contain|include|cover)`,
      `(names|states|quotes|gives) the (additional|extra|further) (fee|price|cost)`,
      `after the .{0,20}has (said yes|agreed|approved|consented)`,
      `(want|wants|wish|like) .{0,20}(altered|changed|added|different) ... (price|quote|cost|estimate)`,
      `(deviations?|departures?|changes) from the (menu|plan|drawings?|list|specification|brief|order)`,
      `(change (requests?|orders?|control|procedure|proposals?|notes?)|out-of-scope|variation orders?|variations:)`,
      `(chang*|alter*|var(y|ied|iation*)|amend*|additions?) .. (to|in|of|from) (the |your |this |its )?(\\w+ )?(scope|specification|requirements|services|works?|system|design|deliverables|brief|plans|drawings|layout|order|menu|project) ... (writ*|price*|offer*|quot*|estimat*|agree*|approv*|charg*|rate*|request*|cost*|effort|time|e-?mail*|order*|confirm*|effect)`,
      `(additional|extra|further|supplementary|new) (\\w+ )?(work|works|services|functions?|features?|requirements?|development|modifications?|wishes|hours|tasks?|rounds?|revisions?|items?|issues|jobs?|requests) ... (writ*|price*|offer*|quot*|estimat*|agree*|approv*|charg*|hourly|rate*|request*|cost*|ordered|instruct*|separate*|e-?mail*|valued|bill*|invoice*|asked|commissioned|before start*|confirm*)`,
      `(outside|beyond|not (in|covered by|included in|provided for|contained in|described in|part of|on|listed in|foreseen)|over and above|exceed*|other than|in excess of|does not appear in|departs? from|in addition to|falls outside) .{0,40}(scope|statement of work|specification|brief|quotation|quote|drawings|requirements|plans|list|offer|estimate|agreed work|sow|order|plan|this contract|contract|appendix) ... (writ*|price*|offer*|quot*|estimat*|agree*|approv*|charg*|hourly|rate*|request*|cost*|ordered|instruct*|separate*|e-?mail*|bill*|invoice*|ok|tell*|go-ahead|commenc*|before|extra|[€$£]|log|confirm*)`,
      `(writ*|price*|quot*|estimat*|charg*|request*|cost*|order*|instruct*|separate*) ... (outside|beyond|not (in|covered|included|part of)|over and above) .{0,30}(scope|statement of work|specification|brief|quotation|quote|drawings|requirements|plans|offer|contract sum)`,
      `(wants?|wish*|would like|needs?|requires?|asks? for|requests?) .{0,40}(something|anything|display|functions?|features?|changes?|work|else|alterations?|more|item|extra) .{0,40}(not in|beyond|outside|that (is|are) not|other than|different from|additional) ... (price*|estimat*|cost*|quot*|tell*|e-?mail|writ*|agree*|charg*|instruct*)`,
      `(change|variation|alteration) .. (binding|carried out|implemented|made|effective|performed|valid|done) .. (only|until|if|when|once|after|unless) .. (sign*|writ*|agree*|order*|approv*|confirm*|embodied) & price|cost|scope|time*|work*|order|request|estimate|project`,
      `(estimates?|prices|quotes?|quotation) .. (for|the) .{0,30}(change|extra|additional|variation|wish|new (function|feature|requirement))`,
    ],
    'additional copies|<contract> .. effective unless|deed (of|executed)|amendment to this agreement|<not> include .. price list|spare|additional (users?|seats?|visits?|fees|insured|costs? incurred|devices?|licen*|storage|copies|charge|period|term|days|drivers)|support hours|working hours|outside the (eu|eea|windows|city|uk|territory|country)|price* .. (change|increase)|rates? .. (change|increase)|change of control|insur*|tax|extra visits|beyond (its|the|their) (reasonable )?control|beyond fair wear|late|warrant*|liab*|storage|disclos*|personal data|address|delay* .. extra cost|neither party may|security fixes|hours? (of|per) (telephone|month)|litre|call* above|quota|not in (default|breach)|control of|index|faults? .. (correct|remov)',
  ),
  cooperation: says(
    [
      `makes? a (workplace|room|desk|vehicle|contact) available`,
      `grants? .{0,30}access to (all|the) (necessary|relevant|required)`,
      `(provides?|supplies) .{0,40}(heated|room|table|someone|somebody|helper|space|desk|power|water|access)`,
      `sends? in .{0,30}(receipts|documents|papers|vouchers|figures|lists)`,
      `(see to it|see|make sure|ensure|arrange) that .{0,20}(somebody|someone|a person|access|the \\w+ is (cleared|empty|open|accessible|ready))`,
      `before .{0,30}(come|arrive|start|begin) .{0,10}(you|the (customer|client|owner|tenant)) .{0,10}(empty|clear|turn off|remove|prepare|switch off)`,
      `<customer>(?!')(\\w|\\s){0,25}?\\b(shall|must|will|undertakes?|is (obliged|responsible|to)|are to|agrees to|has to|need to|have to|provides?|ensures?|appoints?|makes? available|gives?|co-?operates?|grants?|names?|keeps?|lets?|lends?|sets? aside|releases?|furnish(es)?|suppl(y|ies)|clears?|sees? to it|arranges?|prepares?|opens?|takes? care|makes? sure|sends?|designates?|nominates?|helps?|assists?|allows?|delivers?|submits?)\\b ... (access|information|contact person|co-?operat*|workplace|answers?|decisions?|decide|test data|materials?|project (manager|owner|lead)|staff|personnel|infrastructure|premises|servers?|hardware|questions?|foundation|power|room|desk|crane|yard|truck|log-?ins?|draft|site|one person|a person|keys|volumes|exports?|clerks|key users|volunteers?|workstation*|vpn|parking|water|electricity|somebody|someone|present|cleared|representative|documents|content|texts|photos|photographs|data|samples|assistance|feedback|instructions|approvals?|permits?|drawings|measurements|space|toilets?|internet|wi-?fi|scaffold*|storage|ready|contact|truthful)`,
      `(so that|to enable|to allow|in order that) .. <supplier> ... (<customer>|you) ... (shall|must|will|provide*|give*|make*|ensure*|supply|let|grant*|appoint*)`,
      `(<customer>|you|client)('s)? (duties|responsibilities|obligations|cooperation|co-operation|inputs?|dependencies)`,
      `(depends?|conditional|relies|rely) (up)?on .. (customer|client|you) .. (provid*|giv*|supply*|co-?operat*|making|input|answers)`,
      `delays? (caused by|due to|on the part of) .. (customer|client|you) ... (extend*|timetable|dates|charge*|moved)`,
      `<customer> .. (timely|prompt|reasonable) (access|information|decisions|answers|assistance|co-?operation|feedback)`,
    ],
    "customer data|secretary|not (obliged|bound|required)|no (obligation|duty)|<customer> (shall|must|may|will|can) (not|never)|confiden*|audit*|inspect*|licen[cs]e|pays?|paid|payment|belongs?|may use|(supplier|contractor|provider|vendor|consultant|agency|developer|seller|processor|licensor|implementer) (\\w+ )?(shall|will|must|undertakes|gives|provides)|terminat*|affiliates|property of|personal data|solicit*|hire|hired|insur*|subcontract*|return*|purchase|minimum|notices?|dispute*|jurisdiction|accept*|invoice*|copies|escrow|previous program|published|reference|fee|fees|price*|support charge|downtime|training|claims?|liab*|suspend*|compensat*|renew*|credits?|indemn*|defects?|replacement supplier's|successor|export .. (your|its) data|password secret|keep (its|your) password|back-?ups?|sub-?processor*|logo|discounts?|employ*|bids?|exclusive*|order at least|commission|shares?|merger|lock|copyright|assign*|warrant*|change requests?|entire|refund|enquire|records of|register of members|forecasts?|attorney|supplier's (records|books)|restore*|fixed period|withdraw|deliver .. (goods|up)|evacuation|data (breach\\w*|subjects?)|privacy|processor|tax*|allowed|visits?|accounts of|bring an? (action|claim)|damage*|report*|respond .. claim|questionnaire|days' notice|month|statement",
  ),
} satisfies Record<string, readonly Cue[]>
