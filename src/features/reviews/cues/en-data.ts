import type { Cue } from './cue.ts'
import { says, saysAnywhere } from './en-words.ts'

const doer =
  '(supplier|contractor|provider|vendor|agency|consultant|developer|implementer|integrator|bureau|we|keeper|studio|firm|company|seller|translator|designer|agent|engineer|maker|manufacturer|operator|host|builder|installer|carrier|haulier|warehouse|laundry|caterer|printer|architect|photographer|gardener|cleaner|bookkeeper|accountant|programmer|maintainer|mover|surveyor|roofer|electrician|laboratory|cooperative|freelancer|team|[a-z]+ (ltd|limited|llc|inc|acoustics|stack|studio))'
const doing =
  '(delivers?|implements?|develops?|configures?|installs?|performs?|carr(y|ies) out|supply|supplies|designs?|builds?|sets? up|provides?|renders?|creates?|translates?|produces?|hosts?|cleans?|prepares?|operates?|plans?|runs?|stores?|surveys?|paints?|writes?|organi[sz]es?|publish(es)?|books?|monitors?|manages?|collects?|transports?|maintains?|washes|repairs?|fits?|edits?|records?|prints?|integrates?|migrates?|customi[sz]es?|looks? after|measures?|edit|record|empties|mows?|trims?|drives?|cooks?|serves?|guards?|patrols?|calculates?|files?)'
const notScope =
  'warrant*|guarantee*|train|trains|training|back-?ups?|insur*|escrow|<not> (provide|include|develop|use|represent|supply)|updates?|new (versions?|releases?)|availab*|confiden*|change request|affiliat*|invoices?|audit*|personal data|prevail*|integral|licen[cs]es?|terminat*|credits?|dispute*|hand* over|accepted|acceptance|liab*|expir*|copies|(customer|client|buyer) (shall|will|must)|source code|support by|e-?mail and chat|migrate|unfinished|alter the|" means|visits?|sub-?processors?|compet*|end of the|sole|exclusive*|no other|assist*|uptime|records of|refund*|complain*|maintenance plan|defects?|title|status|entitle*|messages|notice*|notif*|written|claims?|requirements .. from|annual accounts|certificate*|reports? on|records (for|and|of)|access to|if|measures|comply|complian*|consent|indemn*|prior|remedy|monthly (report|statement)|revenue|only|disclos*|severity|within <number> (\\w+ )?(hours|days)'
const mine =
  '(customer|client|user|subscriber|licensee|patient|operator|farmer|grower|school|practice|tenant|member|you|your|yours|us|owner|council|tribunal|company|authority|bank|hotel|club|charity|clinic|buyer|data subject|hospital|building|parish|museum|landlord|controller)'
const records =
  '(data|datasets?|content|records?|information|entries|files|pictures|photos|photographs|texts|uploads?|measurements|lists|readings|recordings|databases?|documents|messages|notes|details|logs|images|everything|whatever|what|statistics|material)'

/** What shows in English that a clause speaks of data and secrets, of suits and of the work as a whole. */
export const enData = {
  scope: [
    ...says(
      [
        `(take|takes) (pictures|photographs|photos|minutes|care of)`,
        `<supplier> (performs?|carries out|undertakes|provides|does) (weekly|daily|monthly|regular)`,
        `<supplier> (shall|will) (supply|deliver|build|design|install|provide|develop|make|print|plant|paint|repair|clean) and (\\w+)`,
        `(managed )?(service|package|subscription|plan) includes .{3,60}, .{3,60} and`,
        `which .{0,40}(shall|will) perform for`,
        `<supplier> (will|shall) (prepare|produce|write|draw up|carry out|clean|deliver|install|design|build|supply|organi[sz]e|manage|operate|translate|develop|create) (the|a|an|all|any|\\w+) `,
        `(contract|agreement|order) covers the`,
        `^ ?the \\w+ (\\w+s) .{3,40}, (\\w+s) .{3,60}, (\\w+s) .{3,60} and (\\w+s)`,
        `(our|the) (work|task|service) (comprises|consists of|includes|covers)`,
        `<supplier> (will|shall) \\(a\\) .. \\(b\\)`,
        `what you get`,
        `${doer} (\\w+ ){0,2}?(shall|will|must|undertakes? to|agrees? to|is to|is engaged to|hereby|also)? ?(\\w+ )?${doing} ... (modules?|functions?|features?|specification|following|annex|schedule|appendix|interfaces?|integrat*|statement of work|listed|described|set out|shown in|namely|brief|scope|requirements|website|web shop|campaigns?|newsletters?|including|consisting|comprising|each (week|month|day|weekday|quarter)|every (week|month|day|weekday|quarter)|weekly|daily|(once|twice|<number> times) a|:|a year)`,
        `${doer}[^.;]{0,30}\\b${doing} [^.;]{3,70}, [^.;]{3,70},? and`,
        `(subscription|services?|package|system|platform|supply|works?|delivery|project|engagement|software|job|assignment|scope|order|contract|plan) .. (comprises?|consists? of|includes?|covers?|encompass*|is made up of|extends? to|will include|shall include|means) .. (,|\\(|:|and|;)`,
        `(following|these) (\\w+ )?(are|is|shall be|will be|modules|items|services|works|goods) .. (supplied|delivered|provided|performed|included|carried out|done|configured|implemented|ordered)`,
        `(functional scope|scope of (the )?(services|work|works|supply|delivery|project|implementation|engagement)|subject( matter)? of (this|the) (agreement|contract|order)) .. (is|are|comprises?|includes?|covers?|consists?|set out|defined|described|follows|:)`,
        `(undertakes|agrees|engage[sd]?|is|shall|will|instructs|commissions|hires|appoints|orders|ordered|contracts) .. to ${doing} .. (for|the|a|an|of)`,
        `(undertakes|takes on|takes over) .. (hosting|development|delivery|implementation|maintenance|construction|translation|supply|cleaning|running|management|operation|storage)`,
        `^ ?(the )?(\\w+ ){1,3}(shall|will|undertakes? to|agrees? to):? \\((1|a|i)\\) ${doing}`,
        `(product|modules?|quantity|item|goods|deliverables?|services?|service description|description of (services|work)|scope|works?):`,
        `(${doing}|\\w+s) (\\w+ ){0,6}?, (it )?(${doing}|\\w+s) (\\w+ ){1,6}?,? and (it )?(${doing}) & <supplier>`,
        `the (services|works|deliverables|goods|project|software) (are|is|shall be|to be (provided|delivered)) .. (as )?(described|set out|specified|listed|detailed|defined) (in|below|above)`,
        `(accepts?|takes?) .. (for|into) (\\w+ )?(storage|safekeeping|custody|processing|repair)`,
        `(shall|will) (provide|supply|deliver|perform|render) .. (services?|works?|goods|deliverables?|software) .. (described|listed|specified|set (out|forth)|detailed|in accordance|as per|under|named)`,
      ],
      notScope,
    ),
    ...saysAnywhere(
      [`(shall|will|undertakes? to|agrees to|is to):? ?\\((1|a|i)\\) (?!not)${doing}`],
      'warrant*|indemn*|personal data|processor|confiden*|not (disclose|use)|terminat*|audit*|insur*|return|hand over|transfer to the customer|passwords',
    ),
  ],
  data_protection: [
    ...says(
      [
        `stor* (it|them|all data|the data) .{0,30}(only |exclusively |solely )?(on|in) .{0,30}(servers|data cent*) `,
        `protects? .{0,30}(from|against) (unauthori[sz]ed|access|loss|theft|misuse)`,
        `(photographs|records|data|details|addresses) .{0,40}(seen|read|viewed|opened) only by`,
        `(customer|client|guest|patient|member) (records|data|details|files) .{0,15}(fall|fell|get|come) into (wrong|the wrong|other)`,
        `(removed|deleted|erased|wiped) at the end of`,
        `(names|addresses|details|photographs|records) .. of (\\w+ )?(donors|members|guests|patients|pupils|clients|customers|employees|residents|tenants|subscribers|children) ... (used|kept|stored|wiped|deleted|shown|password|server|passed)`,
        `(guest|customer|client|patient|personal|member|employee) (data|details|records) .. (astray|lost|stolen|leaked|exposed)`,
        `(personal (data|information|details)|(user|patient|guest|member|employee|subscriber|pupil|tenant)(s|'s|s')? data|health (information|data|records)|data subjects?|personally identifiable|pii|cardholder data) ... (protect*|process*|stor*|hosted|located|compl*|measures?|encrypt*|in accordance|breach*|leak*|incident|notif*|transfer*|secur*|unauthori[sz]ed|regulation|instructions?|kept|keep|disclos*|pseudonym*|exposed|access*|handl*|delet*|tell|inform|report*|used? only|use|law*|purposes?|confiden*|policy|rights|retain*|eras*|controller|lawful*)`,
        `(customer|client)(s|'s|s')? data ... (protect*|hosted|located|encrypt*|leak*|unauthori[sz]ed|only (on|in|within)|security|secure*|confiden*|instructions|eea|eu)`,
        `(data protection|privacy|gdpr|uk gdpr|ccpa|hipaa|popia|pdpa|pipeda|pipl|lgpd|data privacy) (\\w+ ){0,5}?(act|acts|law|laws|legislation|regulation*|requirements?|rules?|compl*|policy|impact|principles|obligations|code|notice|officer|applies|apply|addendum|authority) & compl*|<must>|process*|accordance|observe|in line|abide|obey|follow*|handl*|treat*|applies|apply|govern*|under the`,
        `(process*|handle*|use*|keep*|stor*|collect*) .. (personal data|personal information|personal details|names and addresses|customer data|their data|your data) .. (only|solely|in accordance|on .. instructions|according|securely|within|under|lawfully|for the purpose*|as (a )?processor)`,
        `(processor|sub-?processor|controller) ... (<must>|process*|instruct*|notif*|engag*|assist*|appoint*|measures|secur*|transfer*|data)`,
        `(data|security|privacy|personal data) (breach*|leak*|incident|loss|intrusion)s? ... (notif*|inform*|report*|tell*|told|warn*|alert*|<period>|without (undue )?delay|promptly)`,
        `(notif*|inform*|report*|tell*|warn*|alert*|text you|rings?) ... (data breach*|security (breach*|incident*)|breach* of (security|personal)|leak*|intrusion*|unauthori[sz]ed (access|disclosure)|unlawful access|gets at (them|it)|irregularit*|lost|stolen) & data|information|records|security|samples|recordings|details|files|devices`,
        `(data|records?|recordings|files|information|samples|scans|footage) ... (kept|stored|hosted|held|located|remain*|process*) ... (in|within|inside|outside|leave) (the )?(\\w+ )?(eu|eea|european|germany|russia|china|switzerland|france|united (states|kingdom)|territory|canada|ireland|uk|australia|india|japan|singapore|country|countries|continental|new zealand|state|premises|its own site|own servers|region|netherlands|norway|brazil|africa|britain|england|scotland)`,
        `(store*|host*|keep*|hold*|locat*) .. (data|records?|recordings|files|everything|information|them) .. (in|within|inside|on servers) .. (eu|eea|european|germany|russia|china|switzerland|france|united|territory|canada|ireland|uk|australia|india|japan|singapore|country|site|data cent*|zealand)`,
        `(data|databases?|records|information|disks?|laptops|traffic|files|recordings) .. (encrypt*|pseudonym*|anonymi[sz]*|password|two-factor|access control*|role-based|under lock)`,
        `(encrypt*|pseudonymi*|anonymi[sz]*|access controls?|two-factor|technical and organi[sz]ational|security measures|information security|iso 27001|soc 2) ... (data|information|measures|maintain*|<must>|access|loss|certif*)`,
        `(nobody|no one|shown to|access) .. (without a (need|reason)|outside (hr|the)|need to know) & payslip*|health|medical|records|personal|data`,
        `(transfers?|transfer*) .. (outside|third countr*|abroad) & data|personal|contractual clauses|consent|countr*`,
        `sub-?processors? & <must>|<may>|engag*|list*|object|consent|impose*`,
      ],
      'phase \\(|consists of a concept|a list of|unable to|have the meanings|processor cores|frequently asked|questions about|brochure|no limit|unlimited|governed wholly|liab* .. (exceed|limit*)|officer .. requested|may be requested|customer data (is|are|remains?) (the )?(propert*|own*)|belongs? to|owned by|import*|migrat*|convert*|returned? (all )?(customer data|data to)|in (csv|json|xml|a)|survive|restore*|points|bids|force majeure|rto|rpo|loss of (data|profit)|lost data|accept* tests|test data|credit card|training|controller (board|of the)|financial controller|former agency|resell*|air traffic|storage fee|pallets|commission|acknowledg*|backups? .. (daily|every|nightly)|export*|retrieve',
    ),
    ...says(
      [
        '<must> (\\w+ )?(comply|act|process|handle) .. (data protection|privacy|gdpr|personal (data|information))',
        '(notify|inform|tell|alert|warn|report) ... (personal data|customer data|data breach|security breach|breach of security|personal information)',
      ],
      'survive|liab*|unlimited|bids|may be requested',
    ),
  ],
  data_ownership: says(
    [
      `(customer|client|user|member|subscriber) (keeps?|retains?) title to .. (everything|drawings|files|data|records|content|all)`,
      `${records} ... (remain*|belong*|owned|owner|owners|property of|propert(y|ies)|stay* (yours|with|the)|(is|are|stay|stays|remain) (and remain* )?(yours|theirs|ours|its)|title to|vest*) .. (${mine}|yours|theirs|alone|sole|exclusive*)`,
      `${records} .. (is|are|stays?|remains?) (and (stays?|remains?) )?(always |still |solely |entirely )?(yours|theirs|the (exclusive |sole )?property|its own|owned)`,
      `${mine} .. (owns|(shall|will|to) own|retains?|keeps?|holds?|remains? the owner|is the owner|continues? to own|has title|is and remains) ... ${records}`,
      `<not> .. (claim*|right*|title|own*|lien|interest) .. (in|to|over|on|of) .. (the |your |its |any |all )?(customer |client |user )?(data|content|records|files|entries|uploads|database)`,
      `(ownership of|title to|property in|all rights in|rights in) .. (data|content|records|files|entries|readings|recordings|patient) .. (remain*|belong*|stay*|lie*|vest*|rest*|with|is|shall)`,
      `belongs? to (you|the (customer|client|user|subscriber|practice|school|tribunal|company|owner|authority|member|grower)) & (enter*|upload*|stor*|input|put|typed|plac*|generat*|collect*|record*|gather*|transmit*) .. (in|by|to|on|into|from|with)|data|content|records`,
    ],
    'operator|license|help desk|certif*|return the|data protection (law|act)|copyright|intellectual|confiden*|trade secrets?|inventions?|patents?|software|source code|return* (of|all)|deliverables?|jointly|know-how|soil samples|provided by the discloser|licen[cs]e|course|work product|supplier owns|platform owned|materials (are|is|shall)|responsib*|retains? .. (copies|records|logs|for (six|three|\\d))|keep* .. (records|books|accounts)|processor|breach*|audit*|insur*|deposited|price list|yield book|created by|project results|drawings|account books|ownership of the (goods|shares)|accura*|liab*|warrant*|embargo|background|papers',
  ),
  confidentiality: [
    ...says(
      [
        `keep (silence|silent|quiet|mum) about`,
        `<not> .{0,10}(reveal|disclose|betray) .{0,40}(recipes?|secrets?|methods?)`,
        `to no ?one`,
        `(what|whatever) (we|they|it|he|she|you) (learn\\w*|saw|sees|hears?|heard) .{0,80}(keep|to ourselves|secret)`,
        `(repeat|let) (it|them|this) (outside|out)`,
        `show (it|them|these) to (outsiders|others|third|anyone)`,
        `<not> let .. out of (its|his|her|their) hands`,
        `(what|everything|all) .{0,30}(said|heard|seen|learns?|learned|sees) ... (stays?|keep*|remain*|nobody|not repeat)`,
        `(<must>|keep*|kept|treat*|hold|held|regard*|maintain*|preserve*|remain*|stays?|is|are|be) ... (confidential|in confidence|confidentiality|secret|secrets|secrecy|private and)`,
        `(keeps?|kept) .. (to (itself|himself|herself|themselves|yourself|ourselves|itself)|between us)`,
        `(disclosed|shown) to (nobody|no one|none)`,
        `<ban> ... (disclos*|divulg*|reveal*|tell|speak|talk|pass .. on|share|show|mention|communicate|leak|discuss|betray|make .. public|make known|use .. for any .. purpose) ... (confiden*|information|secrets?|terms|content|prices?|details|trade|know-how|formula|drawings|designs?|anyone|any ?body|third part*|others|outside|affairs|documents|data|it|plans|list|business|person)`,
        `(information|documents|drawings|secrets|know-how|terms|details|disclosures?|materials?|content|results|data|existence|price) ... (confidential|secret|in confidence|not (be )?(disclosed|divulged|revealed|shown|passed|shared|published|communicated)|(disclosed|shown|passed|revealed) (only )?to (nobody|no|only|no one))`,
        `(confidential|proprietary) information ... (<must>|only|not|protect*|disclos*|use*|care|return|destroy|safeguard|without)`,
        `(same|reasonable) degree of care ... (disclos*|confiden*|information|protect*)`,
        `(duty|obligation|undertaking|pledge|covenant|oath) of (confidentiality|secrecy|confidence|silence)`,
        `(disclose*|reveal*|share*|shown?) .. only (to|with) .. (employees|advisers|advisors|staff|persons|those|people|who)`,
        `(professional secrecy|non-disclosure (period|obligation*|undertaking)|strictly private|keep .. under wraps|keep quiet about)`,
        `(is|are|remains?) (strictly )?(a secret|confidential)`,
      ],
      'breach* (of )?its duty|infring*|misappropriat*|date of disclosure|no limit|marked confidential|pass it on|without telling|limit above|cap|breach* of confiden*|secretary|unlimited|liab*|escrow|survive|key personnel|logo|press release|disclosed to the public|supplied to the customer|sub-?processor*|hosting|controller|password*|log-in|user-?name|data subject*|personal data breach|speak ill|disparag*|bidders|clause \\d+ .. confiden|confidentiality in clause|former agency|as defined|conflict of interest|interests? .. disclos*|injunction|pre-contractual|open source|price* .. (disclos*|charged)|disputes? .. between us|nothing between us|contract between us|no contract|private (data|use|study|customers|ends|and non)|not confidential|insur*|mediation|without prejudice|sold|publish* .. (results|benchmark)|reverse|credentials|audit report|terminat* .. (if|for) .. breach|trade union|suggestion*|feedback',
    ),
    ...says(
      [
        '<ban> (\\w+ ){0,3}(disclose|divulge|reveal) .. (confiden*|any|the|it|information|terms)',
        '(keep|kept|hold|held|treat*) .. (strict(ly)? )?(confiden*|secret|in confidence)',
        '<not> (to )?(tell|reveal|divulge|speak|talk|breathe|say)[^.]{0,40}\\b(any ?one|any ?body|no ?body|others|third|outside)',
      ],
      'breach* of confiden*|liab*|unlimited|escrow|survive|password*|log-in|disparag*|ill of|tell anyone that (you|we)|personal data|data breach|credentials',
    ),
  ],
  third_party_beneficiary: says(
    [
      `(guarantee|warranty|promise|undertaking|indemnity|agreement|clause) also benefits`,
      `assert claims under it`,
      `(may|can) rely on clauses?`,
      `claim in (their|its|his|her) own (right|name)`,
      `(residents?|tenants?|members?|guests?|buyers?|owners?) .. (although|though) .. (not signed|no party|not party) ... (may|can) .. (demand|require|claim|enforce|insist)`,
      `(agreed|given|made) for the benefit of .. (as well|also|and any of them)`,
      `any of them may (rely|enforce|sue|claim)`,
      `(third[- ]part(y|ies)|affiliat*|group compan*|end users?|persons?|anyone|each (member|of whom|such|of them)|beneficiar*|freeholder|bank|employees|directors|lender|tenants?|subsidiar*|landlord|owner|funder|indemnified|purchasers?|parent|client's \\w+|hotel|buyer|hospital|trust|guests?|family|heirs|insurer|authority|they|who|principal) ... (enforc*|rel(y|ies) (up)?on|claim under|sue on|benefit of|beneficiar*|bring (suit|proceedings|an action|a claim)|in (its|his|her|their) own (name|right)|directly (against|from|on)|hold .. to) ... (agreement|contract|clauses?|provisions?|terms?|right|indemnity|covenant|undertaking|promise|directly|against|section|warranty|it|deed|name|this|though)`,
      `(enforceable|enforced|enforce|relied on) .. (by|directly) .. (third|affiliat*|each|any|owner|tenant|bank|funder|person|subsidiar*|landlord|member|guests?)`,
      `(intended|express|third[- ]party) (third[- ]party )?beneficiar(y|ies)`,
      `(although|though|albeit|even though|despite|while|whilst) (it is |they are |he is |she is |being |not being |itself )?(no|not|neither|a stranger) .. (party|signatory) ... (enforc*|right|benefit|claim|rely|sue|bring)`,
      `(not|neither) (being )?(a )?(party|parties) (hereto|to (this|it)) ... (granted|right|enforc*|may|entitled)`,
      `(for|given (also )?for|in favour of|to) the (good|benefit) of (also )?(the |each |every |any |all |our |its )?(third|affiliat*|owner|tenant*|bank|funder|buyer|subsidiar*|landlord|member*|guests?|purchaser*|first buyer|employees|residents|successors in title|parent) & enforc*|directly|sue|claim|right|name|also|rely`,
      `(contracts? \\(rights of third parties\\)|rights of third parties) .. (act|\\d+) ... (may|entitled|have the right|can) .. (enforce|rely)`,
      `(may|can|entitled to|right to) .. (enforce|rely on|sue on|claim under) .. (clauses?|terms?|agreement|contract|indemnity|provision|promise|section|warranty|undertaking|deed) .. (directly|as if|as though|in (its|his|her|their)|against|itself|themselves)`,
    ],
    '(no|not|nobody|neither|nothing|none) ... (third part*|person .. (who|which) is not|beneficiar*|confer*|right* under|enforceable by any)|no (intended )?third|except the parties|other than the parties|only the parties|injunction|arbitral award|judgment|statutory rights|insolvency|security|audit*|excluded|restrictive|award may be enforced|indemnif* .. third part* claims?|waiver|failure to enforce|outside the concern|guarantor|party may enforce|each party',
  ),
  covenant_not_to_sue: says(
    [
      `waives? (any and all|all|any|every) .{0,20}(claims?|rights? of action|demands?)`,
      `(bring|brings|make|raise|pursue) no (further )?(claim|proceedings|action|suit)`,
      `withdraws? .{0,20}(those|claims|proceedings|actions|suits) .{0,15}pending`,
      `(gives?|give) up .. (claim|claims|action|right to sue)`,
      `(oppos*|declared? void|revo[ck]*|cancel*) .. (trade ?marks?|patent|registration) ... (undertakes not|shall not|will not|must not)`,
      `(undertakes not|shall not|will not) .{0,30}(file|bring|lodge) .{0,20}(opposition|revocation|cancellation|invalid*)`,
      'covenants? not to (sue|challenge|contest|assert)|(agree*|promis*|undertake*) (not|never) to (sue|challenge|contest|assert|attack|dispute|oppose)|non-?(challenge|assertion|contest)|no-challenge',
      `<ban> ... (contest|challeng*|oppose|attack|question|impugn|call (in|into) (question|doubt)|cast doubt|dispute|undermine|assist .. (contest*|challeng*|disput*)|seek to (invalidate|cancel|revoke)|apply .. (cancel*|revo*|invalid*)) ... (validity|ownership|patents?|trade ?marks?|copyright*|intellectual|titles?|registration*|rights?|marks?|designs?|enforceab*|originality|will|award|name|brand)`,
      `<ban> ... (sue|sues|bring|assert|commence|institute|file|start|pursue|enforce|raise|make|take) ... (any )?(claims?|suit|action|proceedings|legal action|lawsuit|patents?|litigation|legal steps|infringement) ... (against|arising|in respect|on account|for|relating|concerning|over|on any|about|settled|past|use of|because)`,
      `(releas*|discharg*|waive*|renounce*|give* up|gives up|forgo*) .. (claims?|actions?|suits?|demands?|rights? to sue|right of action)( .. (known|whatsoever|past|arising|against|has|have))?`,
      `(refrain*|abstain*|desist*) .. (suing|legal|claims?|proceedings|challeng*|contest*|assert*|action)`,
      `<not> (again )?(maintain|claim|plead|allege|argue|contend|assert) .. (that|before) ... (owner|owns|lacks?|valid|right|original*|title|copyright|patent|mark|void)`,
      `<ban> .. register .. (like|similar|confus*|identical|mark|name)`,
      `will not (sue|take .. to court|go to court)`,
    ],
    'pre-trial|before (the|a|any|going|having|it has)|negotiat*|later than|until|amicabl*|force majeure|(years?|months?) after|liable|acceptance (of|act)|invoice|mediation|written claim|within <number>|third part* (claim*|assert*)|indemnif*|warrant*|arbitra*|class action|in good faith disput*|dispute* (invoice|amount)|objection|more than (that|this)|refund|lapse*|reject*|if .. not .. (brought|made|notified)|exceed*|damages|inconvenient|subrogation|moral rights|waiver .. (term|breach)|failure|lien|payment|set-off|without prejudice|insurers?|unless|tax|complaints? (must|about)|employ*',
  ),
} satisfies Record<string, readonly Cue[]>
