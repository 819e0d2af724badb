import type { Cue } from './cue.ts'
import { says, saysAnywhere } from './en-words.ts'

const others =
  '(third part\\w+|others?|another|any ?one( else)?|any ?body( else)?|no ?body( else)?|no ?one( else)?|else|comparable|similar|any (\\w+ ){0,2}(customer|client|buyer|franchisee|tenant|purchaser|dealer|reseller|distributor|licensee|subscriber|retailer|house|supplier|person|party|user|member|hotel|shop|partner|competitor)s?|other (\\w+ ){0,3}\\w+s|of its (\\w+ )?(customers|clients|dealers)|customers? of|most[- ]favou?red)'
const better =
  '(better|lower|lowest|best|cheaper|cheapest|superior|more favou?rable|more advantageous|more generous|more attractive|longer|less|keener|sweeter|greater discount)'
const staff =
  '(employees?|staff|personnel|consultants?|workers?|workforce|team|people|developers?|engineers?|drivers?|technicians?|trainers?|managers?|nurses?|chefs?|cooks?|individuals?|specialists?|officers?|crew|stylists?|teachers?|tutors?|instructors?|fitters?|carers?|guards?|analysts?|colleagues?|mechanics?|operatives?|programmers?|(any|no|a) (\\w+ )?(person|one|body|individual|candidate)|any(one|body) (\\w+ )?(who|employed|working|on)|those who|cleaners?|temps?|interim managers|candidates?)(?! (who|that) (was|is|has been) (a |an )?(customer|client))'
const rival =
  '(compet\\w+|rivals?|rivalling|vies?|similar|same (line|field|kind|sector|trade|business|nature|type)|like (functions?|kind|goods|nature|business)|comparable|equivalent|any other (\\w+ )?(brand|make|line|manufacturer|firm|business|company|supplier)|substitut\\w+|clash\\w*|alternative)'
const customers =
  '(customers?|clients?|clientele|accounts?|subscribers?|patients?|guests?|buyers?|end users?|partners?|patrons?|visitors?|pupils?|shoppers?|readers?|members?|retailers|stockists|dealers|resellers|franchisees|suppliers|distributors|customer base|households|advertisers?|donors|business (relations|contacts))'

/** What shows in English that a clause speaks of what a party may not do, or only with leave. */
export const enLimits = {
  most_favoured: says(
    [
      `<ban> .. (sell|offer|supply|let|charge) ... to any other .{0,40}(at|for|on) (a )?(lower|better|less|cheaper)`,
      `(pays|gets|enjoys|has) the (lower|better|best) one`,
      `(publish*|offers?|grants?|charges?) .. lower .{0,20}(tariff|price|rate|fee) .{0,80}(pays|entitled|applies|gets|receives)`,
      `(should|if) a lower (one|rate|price|fee) be (agreed|granted|given|offered)`,
      `lowest at which .. (licensed|sold|supplied|offered)`,
      `most[- ]favou?red|mfn`,
      `(as|no less|not less|equally|not be less) (favou?rable|advantageous|good|beneficial) .. (as|than|to) ... ${others}`,
      `<not> (\\w+ ){0,3}(less (favou?rable|advantageous)|worse|inferior|poorer|higher|more|dearer|greater|less) (\\w+ ){0,3}than .. (it|that|those|what|any|the|to) ... (${others}|charge*|offer*|extend*|give*|suppl*|sell*|pay*|grant*|quote*)`,
      `(if|should|where|whenever|in case|once) ... (offer*|sell*|charge*|grant*|give*|agree*|allow*|suppl*|quote*|opened|let|lets) ... ${others} ... ${better}`,
      `(if|should|where|whenever|in case|once) ... (offer*|sell*|charge*|grant*|give*|agree*|allow*|suppl*|quote*|opened|let|lets) ... ${better} ... ${others}`,
      `(${others}|no other .. ) .. (pays?|charged|gets?|receives?|given|offered|has|buys?|enjoys?) .. (less|${better})`,
      `<ban> .. (offer|sell|charge|grant|give|agree|allow|supply|quote|accord|extend) ... ${others} ... (${better}|without offering|on terms)`,
      `<not> .. (inferior|worse|higher) ... ${others}`,
      `(lowest|best|cheapest|most favou?rable) (price|rate|terms?|fee|tariff|condition|pricing|royalt*|deal|discount)s? .. (offer*|charge*|grant*|give*|any|available|accord*|to|at which)`,
      `(match|same|benefit of|entitled to|pass on|claim|adjust*) .. (better|lower|those|that|best|more favou?rable) (price*|terms?|rates?|conditions?|discount|deal|offer)`,
    ],
    'first offer|offer the|offer it|offer first|credits?|spoken|leave all|lower grade|penalt*|shares?|pre-emption|first refusal|liab*|support|compete|standards?|quality|care|level of protection|confiden*|employees|hours|data protection obligations|best endeavours|skill*|purchase* .. elsewhere|shipping|late',
  ),
  non_compete: [
    ...says(
      [
        `(may|shall|will|must) not,? .{0,60}(open|work at|set up|run|join|serve|found|practise|cook|bake|write|perform|play|produce|appear) .{0,40}(another|any|a similar|other) .{0,40}(practice|house|shop|school|salon|club|station|channel|label|firm|office|clinic|studio|company)`,
        `<ban> .. (distribute|sell|stock|offer|deal in|supply|publish) .{0,50}(other than (those|that) of|of (any )?other (makers?|brands?|manufacturers?|suppliers?|licensors?))`,
        `<ban> .. (practi[sc]e|work|trade|set up|act) (as|in) .. (within|in|inside) .{0,25}(miles?|km|kilomet*|radius|county|town|city)`,
        `<ban> .. (bring* out|launch|develop|release) .. (of (its|his|her|their) own)`,
        `<ban> .. accept .. (engagements?|assignments?|work|instructions|commissions|employment) (from|with|for) (a|an|any|another)`,
        `<ban> ... (engage*|carry|carries|develop*|operat*|market|markets|sell|sells|offer|provide|participate|establish|build|invest|acquire|work|works|supply|supplies|create|own|owns|run|promote|distribute|launch|set up|undertake|concerned|interest*|manufacture*|make|open|advise|hold|take part|trade|deal|deals|stock|handle|represent|start|be employed|assist|have|involved|consult|serve|found|teach|perform|publish|design|produce|import|join|lend|keep) ... ${rival}`,
        `<ban> (\\w+ ){0,3}(compete|be a competitor|go into competition|become a rival)`,
        `${rival} .. (activit*|business*|products?|services?|goods) .. <ban>`,
        `<ban> ... (engage*|carry|operate|sell|open|run|build|work|works|trade|set up|establish|start|market|distribute|offer|be employed|be concerned|practi[sc]e|solicit*) ... (within|in|inside|anywhere) .. (<number> ?(km|kilomet*|miles)|radius|territory|restricted area|county|district|region|city|town|postcode*|state of|same (street|industry|field|sector|area|market)|field of|m25|market for|industry|sector)`,
        `<ban> ... (have|hold|take|own|acquire) .. (interest|share|stake|part|shareholding) in (a|an|any|another)`,
        `<ban> (itself |himself |herself |themselves )?(carry|stock|handle|represent|sell|make|promote|market) any other`,
        `<ban> itself (offer|sell|market|supply|operate|open|provide)`,
        `<ban> .. (work|act|consult|write|perform|appear|be employed|create|develop|provide .. services) .. for (a|an|any|another|any other) .. (firm|company|business|competitor|employer|client|bank|brand|chain|club|operator|broadcaster|retailer|publisher|one|body|agency|label|undertaking|other) ... (industry|field|sector|active|${rival}|same|that|which|who|in the|within)`,
        `<ban> ... (develop|create|build|supply|provide|make) ... ${rival} ... (for (any|a|the)|competitors?)`,
        `non-?compet* .. (period|shall|applies|lasts|undertaking|months|years)`,
        `(restrictive covenant|restraint of trade|stay out of|keep out of|leave .. market)`,
        `(own*|operat*|manage|interest) .. (another|any other) .. (outlet|shop|store|restaurant|salon|school|agency|studio|clinic|gym|bakery|kiosk|business|firm|franchise) & <ban>`,
      ],
      'approach any|end customers for|prevent*|nothing in|breach this|<not> regarded|nevertheless|before offering|without offering|no restriction|competitive (price|bid|tender|fee|edge)|competing (claims|interest)|no other (supplier|vendor|maker|seller)|assign|disclos*|decompil*|reverse|benchmark*|merge*|change of control|acquired by|controlled by|competitor of|similar quality|similar size|same standard|price*|no less favou?rable|lower|warrant*|personnel|employ any|purchase from|obtain* .. from|buy .. from|event|force majeure|acts of|flood|subcontract*|access to|confusingly|trade ?mark|disparag*|confiden*|licen[cs]e to|liab*|sub-?processor*|publish|same terms|user id|log-in|reference',
    ),
    ...saysAnywhere([
      `(agree*|undertake*|shall|will|must) .. not ... \\([a-z1-9i]+\\) .. (work|engage|be employed|compete|carry on|set up|invest|hold|open|run) .. (compet*|firm|business|company|undertaking|rival)`,
    ]),
  ],
  exclusivity: says(
    [
      `(deliver|sell|supply|offer|give) .{0,10}(the whole|all|the entire|the entirety) of (its|his|her|their)`,
      `(nobody|no one|none) but the`,
      `<ban> offer any .{0,10}(of it )?elsewhere`,
      `(bought|ordered|obtained|purchased|supplied|sold|sourced|delivered|shipped) .. (through|from|by|to) .. and (through|from|by|to)? ?(nobody else|no one else|no other|nowhere else)`,
      `(exclusiv*|sole|only) (\\w+ ){0,2}(distribut*|supplier|source|agent|agency|dealer|dealership|reseller|partner|representative|provider|vendor|broker|franchisee|contractor|seller|importer|outlet|retailer|carrier|caterer|sponsor|publisher|buyer|right* to (sell|market|distribute|represent|supply|resell|promote|offer))`,
      `on an exclusive basis|exclusive (territory|distribution|supply|sales|rights? (of|to) (sale|distribution|supply))|exclusively (from|through|with)`,
      `(buy*|order*|obtain*|purchas*|sourc*|suppl(y|ies|ied)|sell*|procur*|take*|place*|commission*|instruct*|use*|engage*|deal*|work*|ship*|deliver*|advertis*|stock*|distribut*|offer*|appoint*|contract*|get|gets|draw*) ... (only|solely|exclusively|alone|from no ?(one|body|where|\\w+)|from nowhere|no ?one else|nobody else|to no ?(one|body)|through no|and no other|no other (\\w+ ){0,3}(suppl*|seller|buyer|dealer|maker|agency|provider|source|person|firm|company|agent|brand|house|carrier|party|customer|vendor)|none (but|other)|elsewhere|anywhere else) & (<must>|<ban>|appoints?|during|throughout|while|for as long)`,
      `<ban> ... (buy|order|obtain|purchase|source|supply|sell|procure|take|place|commission|instruct|use|engage|deal|appoint|ship|stock|contract with|distribute|offer|grant) ... (except|other than|from any (other|one)|to any ?(one|body|other)|elsewhere|any other (\\w+ ){0,2}(suppl*|seller|buyer|dealer|maker|agency|provider|source|agent|distributor|firm|reseller|broker|carrier|caterer|brand)|another (\\w+ )?(supplier|agent|agency|dealer|distributor|provider|broker|reseller|seller|source)|anyone else|anybody else|third part*)`,
      `(all|entire|whole|total|every|100%|full) (of )?(its|his|her|their|your|the|our)? ?(\\w+ ){0,2}(requirements|needs|demand|purchases|output|production|catch|crop|inventory|harvest|milk|printing|orders|business|advertising|freight|transport*) ... (from|to|with|through|by)`,
      `(all|every|each) .. (its|his|her|their|your|needs) .. (from|to|with|through) .. (alone|only|and (from |to |with )?no)`,
      `(suppl*|stock*|sell*) no \\w+ (except|but)`,
      `to the exclusion of (all|any|every)|exclusivity (period|applies|is granted|obligation)|grants? .. exclusivity`,
      `<ban> .. (\\w+ ){0,2}(second|another|other|further|rival|competing) (distributor|agent|dealer|reseller|supplier|broker|representative|agency|franchise*)`,
      `(suppl*|stock*|sell*|buy*|use*|order*) .. no .. (except|but|other than) (those (of|from)|from|to|for|through|the|\\w+)`,
    ],
    'disparag*|dishonest*|nobody may use|run it down|commenced only|no purpose but|use them only|amend*|only when|only for|only (if|where|with|upon|on|in|as)|guidance|before offering|non-exclusive*|not exclusive*|exclusive (jurisdiction|rights? to use|rights? (in|of)|property|remedy|licen[cs]e)|sole (remedy|discretion|risk|property|shareholder|member|owner|responsib*|trader|expense|ground|and exclusive remedy)|consent|approval|subcontract*|personal data|instruct(ed|ions)|released from|no exclusiv*|confiden*|copyright|licen[cs]ed?|courts?|dispute*|liab*|rights? in (the|all)|compete*|disclos*|employees?|staff|solicit*|software|hire|tax|competitor*|exclusively (owned|for the)|intellectual|users?|trademark*|not bound|restore*|data cent*|hosted|stored|notice|favou?rable|lower|audit*|price|key personnel|accept*|credits?',
  ),
  no_solicit_customers: [
    ...says(
      [
        `<ban> .. (take|accept|seek|do|solicit) .. (work|business|orders|instructions|commissions) (from|for) .. (client|customer|account|subscriber|patient)`,
        `<ban> ... (solicit*|entic*|induc*|divert*|approach*|win|canvass*|poach*|lur(e|es|ing)|persuad*|take (over|away|on|business)|woo|court|attract*|tempt*|call (up)?on|draw|market to|sell (anything )?to|deal (with|directly)|do business|work (directly )?for|serve|act for|accept (business|work|instructions|orders)|invite*|steer*|move them|target*|get in touch|contact*|pitch*|offer .. (services|goods|products)|steal|go after|bypass|circumvent|encourage*|interfere|supply|provide services|treat|tout) ... ${customers}`,
        `<ban> .. (${customers}) .. (away|over to|to follow|to leave|direct*|to switch|to itself|to move)`,
        `${customers} .. (off limits|not be (approached|solicited|contacted|canvassed|poached)|out of bounds|belong to .. alone)`,
        `<ban> .. (use|using) .. (list|addresses|contacts|details|data) .. (to )?(sell|solicit|approach|contact|canvass|win|market|draw)`,
        `(leave|leaves) .. ${customers} .. alone`,
        `<ban> .. (sell|offer|advertise|market) .. (directly )?to .. (${customers}) & introduced|listed|territory|served|met|through|knows?|whom|other's|our`,
      ],
      '(engage*|hire*|recruit*|persuade|offer) .. (any )?(employees?|staff|personnel|person)|data subject|personal data|most favou?red|price*|licen[cs]e|refer to|mention|logo|name of|confiden*|disclos*|decline|win a customer|exclusiv*|prevent*|support|complain*|consent of the customer|audit*|credit|minor*|disparag*|without charge|free of charge|warrant*|unsolicited|spam|refund|client money|customer data|account (details|number|manager)|bank accounts?|accounts? (receivable|payable)|insur*|liab*|statement of account|dues',
    ),
    ...saysAnywhere(
      [
        `(agrees?|undertakes?|shall|will|must|may) .. not ... \\([a-z1-9i]+\\) .. (deal with|approach|solicit|canvass|entice|contact|serve|divert|accept) .. ${customers}`,
      ],
      'prevent|personal data',
    ),
  ],
  competition_exception: [
    ...saysAnywhere(
      [
        `no other (brand|make|supplier|product|dealer) .{0,160}(are|is) (excepted|exempt|excluded|allowed|permitted)`,
        `(are|is) (exempted|exempt|excepted|excluded|not counted|not affected|outside) & compet*|rival*|solicit*|exclusiv*|other than|tie|poach*|not (distribute|sell|work|approach|hire)`,
        `(had|was|were) (already )?(on sale|selling|serving|sold|made|employed) before .{0,60}(exempt*|except*|free|not affected|may)`,
        `(relatives|family|existing (customers|clients)|former (clients|customers)) .{0,60}(do not count|not (counted|covered|affected)|excepted|exempt*|never applies)`,
        `(may|free to|can) (go|buy|order|turn|look|source|purchase|obtain) (elsewhere|from (another|others|other))`,
        `(of their own accord|unprompted|on (his|her|their|its) own initiative|unasked) ... (not (covered|caught|affected|included)|free|may)`,
        `(but|however|except that) .. (teach*|holding (up to|less)|shares|stock|serving existing|lecturing|writing) ... (permitted|allowed|free|excepted|not (a breach|covered))`,
        `(nothing (in|here*)|clause*|this|restrictions?( in \\w+ \\S+)?|covenant*|undertaking*|prohibition*|ban|tie|exclusivity|obligation*|promise*|section*|paragraph*|it|non-competition|that) (\\w+ ){0,6}?(<not> |no )?(\\w+ )?(apply|applies|prevent*|prohibit*|restrict*|extend*|cover*|preclude*|affect*|limit*|hinder*|stop*|keeps?|caught|bar|bars|forbid*|falls? away|lapse*|end*|breach*|break*) & nothing|not|falls? away|lapse*|never|no longer|ceases? to & compet*|rival*|solicit*|exclusiv*|recruit*|hir(e|es|ing|ed)|poach*|lure*|entice*|non-compet*|same field|sell*|buy*|purchase*|own* .. (shares|[\\d.,]* ?%)|holding|shareholding|employ*|advert*|already selling|reseller|serving|act for|accepting|tie|ban|teaching|same field`,
        `(except*|save|other than|unless|but|however|exempt*|carve* out|released? from|outside|excluded from|freed? from) ... (compet*|solicit*|exclusiv*|ban|restriction*|covenant*|tie|prohibition*|non-compet*|undertaking)`,
        `(compet*|solicit*|entic*|recruit*|exclusiv*|poach*|lure*|rival|hire|ban|prohibition|canvass*) ... (except*|save that|save for|other than|however|nevertheless|but may|is exempt|are exempt|may still|remains free|is free to|are free to|is permitted|is allowed|is fine|are fine|is not (a )?(breach|caught|prohibited|regarded|covered|affected)|not (be )?(a |in )?breach|does not (apply|cover|count|extend|include)|notwithstanding|do not count)`,
        `(general advertis*|public advertis*|advertisement|vacancy|job advert*|without having been approached|own initiative|unsolicited|publicly (listed|traded|quoted)|listed compan*|stock exchange|recogni[sz]ed exchange|passive|redundan*) & compet*|solicit*|recruit*|hire|hiring|hires|poach*|lure*|restrict*|covenant*|business|breach|shares?|clause|prevent*|ban & <not>|nothing|except*|may|fine|permitted|free`,
        `exclusiv* ... (falls? away|lapse*|end*|suspended|ceases?|lost|become* non-exclusive|may (buy|purchase|obtain|source|order|sell|appoint)|not apply)`,
        `(may|free to|allowed to|released) .. (buy|purchase|obtain|source|order|get) .. elsewhere|one guest`,
      ],
      'liab*|confiden*|force majeure|warrant*|law|no restriction of any kind|personal data|consent of the other .. assign|assign*|convention|data subject*|damages|licen[cs]e (to|is)|compensation',
    ),
  ],
  no_solicit_employees: [
    ...says(
      [
        `<ban> offer .{0,40}(secondee|worker|temp|candidate|consultant|employee|nurse|coach|teacher|interim) .{0,40}(contract|job|employment|post|work|position)`,
        `<ban> .{0,20}take .{0,40}(employees|staff|coaches|teachers|team|people|drivers|chefs|stylists|managers) with (him|her|it|them)`,
        `<ban> .{0,60}offer .{0,40}(a contract of employment|employment|a job)`,
        `<ban> ... (solicit*|entic*|hire|hires|hiring|employ|employs|employing|engage|engages|engaging|poach*|recruit*|induc*|lur(e|es|ing)|head-?hunt*|take on|takes on|tempt*|approach*|persuad*|offer*|canvass*|woo|encourage*|invite*|seek to employ|draw|steal|retain|contract with|attract|go after) ... ${staff}`,
        `${staff} .. (not be (approached|solicited|hired|poached|recruited|taken on)|off limits|out of bounds)`,
        `(poach*|entic*|head-?hunt*|luring|solicit*|hiring|recruit*|taking on) (of )?(the |each |any |other |its |our |your )?(other's |party's |other party's |another's )?${staff} .. (is|are) (forbidden|prohibited|not allowed|barred|out)`,
        `non-solicit* .. ${staff}`,
        `(<ban>|no) .. (offer|offering|give|offers?) ... (job|jobs|employment|position|positions|posts?|work) ... (${staff}|other's|anyone|to)`,
        `(if|where|should|in case) ... (employs?|engages?|hires?|takes? on|recruits?|solicits?|poaches|offers? .. employment) ... ${staff} ... (pay*|fee|compensat*|owes?|liable|sum|breach)`,
        `leave .. ${staff} .. alone`,
        `<ban> .. (${staff}) .. (away|to leave|to quit|to resign|to work for|to join)`,
      ],
      'disparag*|key personnel|launch|replac*|subcontract*|confiden*|train*|customers of|dispute*|insur*|bribe*|gift*|(customers?|clients?) only|offer .. services|child labour|illegal|minors|undocumented|without a? ?(valid )?(licen[cs]e|permit)|prevent*|instruct*|responsib*|discriminat*|personal data|remove|withdraw|transfer .. employment|assign* to|contact the|support*|supervis*|persuade .. customers|tenant*|subscribers|visitors|approach .. (accounts|customers|clients|members)|to any third party|partnership',
    ),
    ...saysAnywhere([
      `(agree*|undertake*|shall|will|must|may) .. not ... \\([a-z1-9i]+\\) .. (persuade|entice|solicit|hire|employ|recruit|induce|poach|offer) .. ${staff}`,
    ]),
  ],
  non_disparagement: says(
    [
      `<not> .{0,20}(publish|make|spread|post|utter) .{0,20}(false|damaging|untrue|harmful|negative|derogatory) .{0,20}(statements?|remarks?|rumours|comments?|reviews?)`,
      `(statements?|remarks?|things?|anything|comments?) .{0,60}(lower|harm|hurt|injure|damage|diminish) .{0,30}(estimation|reputation|standing|name|esteem|image)`,
      `speaks? (slightingly|badly|ill|negatively|disrespectfully)`,
      `(make*|paint*|cast*|put*|show*|portray*|present*) .. (out to be|in a (bad|poor|false|negative|unfavou?rable) (light|way)|incompetent|dishonest|foolish|badly)`,
      `civil tongue|mud-?slinging`,
      `<ban> ... (disparag*|defam*|derogat*|denigrat*|belittl*|bad-?mouth*|slander*|libel*|run (\\w+ ){1,4}down|talk (\\w+ ){1,3}down|speak (ill|badly|negatively)|criticis*|criticiz*|insult*|ridicul*|mock|malign|rubbish|tarnish*|besmirch|discredit*|smear|attack .. (reputation|character|products))`,
      `<ban> ... (statements?|comments?|remarks?|say*|said|post*|publish*|write*|anything|review*|utter*|make|do) ... (disparag*|defam*|derogat*|negative*|unfavou?rabl*|bad light|poor light|unfavou?rable light|discredit*|reputation|good name|image|standing|goodwill|ill of|detriment*|dishonest*|adverse*|critical|insulting|hostile|false light|disrepute|badly of|harm|hurt|untrue|embarrass*)`,
      `(disparag*|defamatory|derogatory) (statements?|remarks?|comments?|reviews?) .. (forbidden|prohibited|barred|not (be )?(made|allowed))`,
      `speak (only )?well of|say nothing (of|about)|refrain* from (disparag*|critic*)|mutual non-disparagement`,
      `ill of|into disrepute & <ban>|refrain*|avoid`,
    ],
    'audit*|liab*|insur*|terminat* .. immediately|trade ?marks? .. (licen[cs]|manner)|use of the (mark|logo)|content .. (upload|post)|users? shall not (upload|post)|unlawful|obscene|licen[cs]ee shall|product .. safety',
  ),
  first_refusal: says(
    [
      `(show|offer|submit|present|give|propose*) .. before (anyone|any other|anybody|all others|third)`,
      `right to (buy|purchase|take|acquire) (it|them|the \\w+) (at|on) .. (price|terms) .. (offered|by (the|a) (outsider|third))`,
      'first (refusal|offer|negotiation|look|option|call|opportunity|bid|chance|right)|right of first|last look|pre-?empt*|matching right|right to match',
      '(first|before (approach*|offer*|turn*|sell*|accept*|grant*|enter*|disposing|award*|appoint*|talk*)|prior to (offer*|sell*|accept*|approach*)) ... (offer*|talk*|negotiat*|propos*|invite|give .. (chance|opportunity)|approach) ... (any ?one|any ?body|third part*|others?|else|same terms|equal terms|on the terms|only|another|outsid*|buyer|distributor|purchase*)',
      '(intend*|minded|wish*|want*|propos*|decide*|plan*|about) to (sell|dispose|licen[cs]e|let|transfer|grant|part|offer|commission|publish) ... (first|same (price|terms)|at that price|match|step in|step into|offer (it|them) to|before|priority|<period>)',
      'before .. (any ?one|any ?body|others?|third part*|outsid*) .. (else )?.. & offer*|sell*|licen[cs]*|let',
      '(priority|preferential|preferred|prior) (right|claim|position|treatment|offer) .. (to|over|in)',
      '(match|equal|meet|step into) (that|the|this|any|such)? ?(\\w+ )?(offer|price|terms|bid)',
      'first (be )?(offer*|propos*|put|present*|give|ask) .. to',
    ],
    'dispute*|amicabl*|courts?|claim*|arbitra*|default|acceptance (test|certificate)|invoice|favou?r*|better|first (month|year|invoice|instal*|instance|aid|day|week|response|reply|line|class|business|time|stage)|no (such )?right of|have not done so|sometimes|training|mediat*|credits?|order form|fault*|complain*|escalat*|insur*|lower',
  ),
  change_of_control: says(
    [
      `control (of|over) .{0,30}(passes|changes|is transferred|shifts)`,
      `(shares|company|business) .{0,20}(are|is|were) (sold|transferred|taken over|merged)`,
      `merged with (another|a|an)`,
      `(half|majority|more than|over|\\d\\d ?%) .. (voting|votes|shares|share capital|stock|stake|equity|capital) ... (held|come*|acquir*|taken?|pass*|transfer*|sold|hands)`,
      `(taken|takes|acquire*|buys?|obtain*) (a|any|over|more|the) .{0,30}(stake|shareholding|interest|control|majority|holding) .. (in|of) (the )?(agency|supplier|company|vendor|provider|customer|tenant|contractor)`,
      `(intended|proposed|planned) (sale|transfer) of .. (shares|business|company|stake)`,
      'chang* (of|in) (\\w+ ){0,3}(control|ownership|shareholder*|shareholding*|owners?)',
      '(change* hands|new owners?|taken over|take-?over|bought (by|out)|passes? into .. (ownership|hands)|come* (under|into) .. (control|hands|ownership)|fall* (under|into) .. (control|hands)|change* (its )?owner*|acquired by|swallowed) ... (terminat*|cancel*|end|ends|notif*|tell*|inform*|consent|continue*|bind*|may|shall|must|entitle*|approval|right|stay*|remain*|affect*|require*|deem*|count*)',
      '(if|should|where|in case|in the event|when|upon|on|following|that|unless|any|a|the|by) ... (merg(e|es|ed|er|ing)|acqui(re|red|res|sition)|amalgamat*|consolidat*|sale of (all|substantially|a majority|its|the)|(is|are|be) sold|sells? .. (shares|business|company|stake)|majority (of|stake|holding|interest)|controlling (interest|stake|shareholder)|control (of|over)|more than (half|50|fifty) .. (shares?|stock|voting|capital)|public listing|reorgani[sz]*|share sale|buy-?out) ... (terminat*|cancel*|end|ends|leave|notif*|tell*|inform*|consent|continue*|bind*|bound|entitle*|approval|approv*|right|stay*|remain*|affect*|require*|deem*|count* as|assign*|withdraw*|objec*|payable|repay|available|treated)',
      '(terminat*|cancel*|end|leave|notif*|tell*|inform*|consent|binding|entitle*|withdraw) ... (merg(e|es|ed|er|ing)|acquired|acquisition|takeover|take-over|sale of (all|substantially|the business|its)|majority of (the|its)|controlling (interest|stake)|control of (the|a)|change* hands)',
      '(successor|new owner|surviving|acquir*) .. (merger|bound|takes? over|assume*|entity|company) & bind*|bound|assume*|steps? into|binding|continue*',
    ],
    '"|means|account|affiliate (is|as)|copyright|invention*|intellectual|deliverable*|customer data|title|quality control|results?|goods|stock sold|sold (by|to) (the )?(customers?|consumers?|end)|control of (the )?(access|quality|work|project)|beyond .. control|reasonable control|insur*|reseller|deliver*|tickets?|shall be (its|their) successors|licen[cs]e .. acquir*|acquires (no|any) (right|title)|acquires? no|rights in|storage|except .. (merger|acquisition)|same control|common control|confiden*',
  ),
} satisfies Record<string, readonly Cue[]>
