import type { Cue } from './cue.ts'
import { says, saysAnywhere } from './en-words.ts'

const texts =
  '(agreements?|understandings?|arrangements?|contracts?|orders?|proposals?|negotiations?|correspondence|letters?|terms|versions?|promises?|talks|offers?|drafts?|statements?|representations?|discussions?|communications?|commitments?|quotes?|quotations?|conversations?|e-?mails|conditions|undertakings?|paper|deals?|memorand\\w+)'
const annexes =
  '(annex(es|ures?)?|appendi(x|ces)|schedules?|exhibits?|attachments?|attached|enclosures?|enclosed|house rules|tariff|floor plan|price list|specification|proposal|brief|riders?|drawings|documents|tender|order form|special conditions|statement of work|policies|policy)'
const tongue =
  '(language|english|russian|chinese|german|french|spanish|italian|kazakh|arabic|polish|dutch|tongue|japanese|turkish|portuguese|welsh|mandarin|korean|hindi|vietnamese|greek|czech|swedish|norwegian|danish|finnish|hebrew|malay|thai|ukrainian|translation|bilingual|hungarian|romanian|indonesian|gaelic|afrikaans)'
const form =
  '(writ(ing|ten)|signed|signatures?|sign|signs|deed|rider|instrument|executed|supplement\\w* agreement|addend\\w+|initialled|e-?mails?|paper|both|mutual\\w*|text form|countersign\\w*|by hand|posting|posted|publish\\w*)'
const contract =
  '(agreement|contract|terms|deed|conditions|document|clause|provisions?|hereof|hereto|order|licen[cs]e|lease|it|they|terms hereof|charter|letter|arrangement|understanding|rules|policy|plan|sow|statement of work|deal)'

/** What shows in English that a clause speaks of its paper and form, and of what may be said of it. */
export const enPaper = {
  entire_agreement: [
    ...says(
      [
        `(are|is|were) no .{0,12}(side|oral|verbal|other|further|supplementary) (agreements?|arrangements?|promises|understandings)`,
        `(said|written|agreed|promised|settled) .{0,40}before (it|this|that|signing) .{0,20}(loses?|lapses?|ceases?|falls?|has no|is void|no longer)`,
        `nothing agreed (between us )?(that is )?(not|outside|beyond|except)`,
        `(went|gone|came|said|written) before (no longer|do not|does not) count`,
        '(entire|whole|complete|full|only|total) (and \\w+ )?(agreement|understanding|contract|bargain|deal|statement|arrangement)',
        `(supersed*|replaces?|replaced|replacing|take* the place of|overrid*|in place of|superseding|put* an end to|stand* in place of) .. (all|any|every|each|previous|prior|earlier|our|former|anything|whatever|the \\w+) .. (${texts}|said|agreed|written)`,
        `(previous|prior|earlier|preceding|former|past|oral|other|older|outside) (\\w+,? ){0,8}?${texts} ... (void|invalid|lose|no longer|no (legal )?(force|effect)|has any effect|have any effect|ceases?( to)?|supersed*|replaced by|<not> (bind*|count*|part|apply|form)|lapse|superseded|fall* away|at an end|of no|drop* out|set aside|any effect|has no)`,
        `<not> (other|oral|side|verbal|collateral|further|outside) ${texts} .. (exist*|count*|appl*|bind*|between|made|valid|beside|about|effect)`,
        `there (are|is) no (other|oral|side|verbal|collateral) ${texts}`,
        '(contains?|sets? out|sets? forth|states?|records?|covers?|is) (all|everything|the whole) .. (agreed|agree|between|settled|promised|we|us|parties)',
        '(everything|all) (that |what )?(is|was|we|has been|the parties|you and we) (have |has |had )?(\\w+ )?(agreed|settled|promised) .. (is|stands|appears|can be found) (\\w+ )?(in|here)',
        '(no|nothing|anything) .. (said|promised|written|agreed|outside) .. (before|earlier|elsewhere|not (written|set out|recorded) (in|here)|previously|outside) ... (bind*|count*|effect|part|valid|rely|force|matter*)',
        '(neither|not|no) .. (relied|relies|rely|relying|reliance) (up)?on .. (statement|representation|promise|assurance|anything)',
      ],
      'personnel|supplier|them|consultant|has not relied on any sales|dependence on|published roadmap|specification .. supersed*|price*',
    ),
  ],
  amendments: [
    ...says(
      [
        `changes must be made in writing`,
        `nothing .{0,30}(may|can) be (changed|altered|amended|added) (except|save|unless|other than)`,
        `(not|nothing) (is )?(changed|altered|amended|varied) (in|unless|except) .{0,10}writ*`,
        `(variations?|amendments?|modifications?|changes?|additions?|supplements?|alterations?|waivers?|departures?|amending|changing|modifying) .. (to|of|in|hereto|hereof|from) .. ${contract} ... (only|must|shall|requires?|unless|needs?|valid|effective|binding|bind|made|may be made|are made|has effect|force|count*) ... ${form}`,
        `^.{0,6}(variations?|amendments?|modifications?|changes|additions?|alterations?|supplements?) .. (needs?|only|must|shall|require*|unless|need*|valid|effective|binding|made|take effect) ... ${form}`,
        `<not> (\\w+ ){0,3}(variation|amendment|modification|change|alteration|addition|waiver|supplement) ... (unless|until|except|without|save|other than) .. ${form}`,
        `${contract} ... (amended|modified|varied|altered|changed|supplemented|added to) .. (only|except|unless|by|if|when|through|in|save|without) .. ${form}`,
        `(amend|modify|vary|alter|change|supplement) .. ${contract} .. (only|except|unless|by|in|if|with|through|on) .. (${form}|agreement)`,
        `(only|nothing but) .. ${form} .. (amend|amends|change|changes|vary|varies|alter|alters|modif*)`,
        '<may> (unilaterally )?(amend|modify|change|revise|update|vary) (these|the|this|our) (terms|agreement|conditions|rules|policy|contract|tos)',
        `(agreed|added|crossed out|changed) .. (later|afterwards|between us) .. ${form}`,
      ],
      'change requests? .. sign|no change is|price adjust*|fees?|rates?|tariff|scope of|scope|specification may|address|change of control|licen[cs]e to|work|software|users|index*|devices|estimat*|block of|law changes|insur*|derivative|additional work',
    ),
    ...says([
      '(change|variation|amendment)s? .. (contract|agreement) .. (deed|instrument) of variation|needs? a deed',
    ]),
  ],
  appendices: [
    ...says(
      [
        `belong to the contract`,
        `(disagree|differ|conflict|say different) .{0,40}(decides|counts|prevails|wins|governs)`,
        `(drawings?|room book|plan|schedule|list) .{0,60}(belong|form part|are part)`,
        `read (with|together with) .{0,30}as one|(schedule|annex|appendix) \\w+ (wins|prevails|governs|controls)|says otherwise, .{0,25}(wins|prevails|governs|counts|stands)`,
        `${annexes} ... (integral|inseparable|inherent|part of (this|the|it|our)|forms? part|forming part|incorporat*|belong* to|same force|equal force|equally binding|as (though|if) .. (written|set) out|to be read (with|together)|read as one|made part|are binding)`,
        `(integral|inseparable|part|parts) (of|thereof|hereof) .. (agreement|contract|order|licen[cs]e|deed|terms) .. (is|are|:|include*|consists?) ... ${annexes}`,
        `(incorporat*|consists? of|comprises?|is made up of|made up by) ... ${annexes} & agreement|contract|deed|order|charter|terms & annex*|appendi*|schedule*|exhibit*|attach*|order form|rules|list|specification|conditions|by reference`,
        '(conflict*|inconsisten*|discrepan*|contradict*|order of (precedence|priority)|hierarchy|differs?|at odds|clash*|diverge*|disagree*|do not (match|agree)|ambigu*|case of doubt|varies from|tension) ... (prevail*|take* (precedence|priority)|preced*|govern|governs|control|controls|goes first|go first|decisive|order|followed|wins|win|rule|rules|ranks|has priority|overrid*|comes first|counts|applies|stands|is to be read|higher)',
        '(order of (precedence|priority|ranking)|takes? (precedence|priority) over|prevails? over|ranks? (above|before|ahead|below)|overrides?|trumps?)',
        'following order',
      ],
      `${tongue}|conflict* (of|\\w+) (laws?|rules|interest)|laws?|licen[cs]e part|part of the (work|price)|family|order of this clause|time`,
    ),
  ],
  language_prevails: [
    ...saysAnywhere(
      [
        `(original|authentic text|binding version) .{0,40}is in (french|english|german|spanish|italian|russian|chinese|dutch|polish|swedish|danish|portuguese|arabic|japanese)`,
        `translations? .{0,20}(are|is) for (information|convenience|reference)`,
        `(in law )?only the \\w+ (wording|text|version) has`,
        `there to help the reader`,
        `${tongue} & prevail*|preced*|precedence|control*|authoritative|decisive|decides?|govern|governs|binding|binds?|convenience|authentic|official|relied (up)?on|counts?|followed|goes first|wins?|is to be used|is read|read according|takes? priority|equally valid|equal (force|validity)|original|definitive|legal effect|applies|rules|trump* & version*|text|language*|translat*|wording|column|drawn|tongues?|edition|original|one`,
      ],
      `courts?|arbitrat* .. (is|language)|manual|support .. (${tongue})|interpreter|notices must be in english|documentation is|teach*|training|lesson*|subtitle*|slides|official receiver`,
    ),
    ...says([
      `${tongue} (text|version|language|wording|column|original|edition) ... (prevail*|preced*|control*|govern*|binds?|authoritative|decisive|relied|followed|counts|rules)`,
      `(prevail*|govern*|control*|only) .. ${tongue} (text|version|language|wording|column|original)`,
      `translation .. (for convenience|information|reference|no (legal )?(force|effect)|not binding)`,
    ]),
  ],
  copies: [
    ...says(
      [
        `(identical|signed) originals`,
        `(each|both) (keep|keeps|hold|get|have) (one|a) (of the )?(two )?(signed )?(copy|copies|sheets?|originals?|counterpart)`,
        `(photo|scan|copy) of the signed .{0,20}(as good as|same)`,
        '(executed|signed|drawn up|drawn|made|made out|prepared|done|issued|concluded|exists|comes|printed|sealed|written|entered into) ... (duplicate|triplicate|quadruplicate|counterparts?|(<number>|several|identical) (\\(\\w+\\) )?(\\w+ ){0,3}(originals?|copies|counterparts?|sets|specimens|exemplars))',
        '(<number>|both|all|several) (\\(\\w+\\) )?(\\w+ ){0,3}(originals?|copies|counterparts?) ... (force|equal|effect|authentic|identical|each (party|side|of)|one for|one to|signed|keep*|validity|legal*|standing|same|retain*)',
        '(counterparts?|signed cop(y|ies)|pdf|scan|scanned|electronic|digital|faxed) .. (signatures?|originals?|copies|copy|counterparts?) ... (original|same (effect|force|instrument)|valid|binding|as good as|deemed|one instrument|constitute)',
        '(signatures?|signed) .. (electronic*|pdf|scan*|digital*|fax*|docusign) .. (valid|binding|original|same|count*|deemed|as good)',
        '(are|is|has|have) (\\w+ )?<number> (identical |signed |equal )?(originals|copies|counterparts)',
        '(one|a|each) (signed |original )?(cop(y|ies)|original|counterpart) (for|to|stays with|is kept by|goes to|each|with) (each|every|either|both|the \\w+|us|you)',
        '(each|both|every) (party|side|of us|of them|partner)s? .. (one|a|an|its|his|own|1) (signed |original |identical )?(copy|original|counterpart)',
      ],
      'back-?ups?|install*|deleted|source code|manuals?|invoice*|destroy*|report|drawings|books|photograph*|guide|images|print|documentation|acceptance|act of|confidential information|return*',
    ),
  ],
  notices: [
    ...says(
      [
        `letters? (go|are sent|must be sent) to the address`,
        `effective when (they|it) (arrive|reach|is received)`,
        `let the other know in writing`,
        `(report|notice|letter|declaration|message) counts from the day`,
        `to the address in (clause|article|section|paragraph) \\w+`,
        '(notices?|notifications?|communications?|declarations?|letters?|messages?|riders|statements|correspondence) .. (must|shall|may|is to|are to|should|has to|will|can|need) .. (writ*|sent|send|deliver*|served|given|made|posted|go|addressed|emailed|e-mailed|handed|left) ... (address*|e-?mail*|registered|recorded|courier|post|hand|fax|email|in person|letter|portal|contact*|writing)',
        '(notices?|notifications?|communications?|letters?|messages?|riders|demands) ... (sent|addressed|go|delivered|posted|given|served|directed) .. (to|at) .. (address*|e-?mail|head office|registered office|contacts?|page one|account manager|in|person|place)',
        '(notices?|notifications?|communications?|letters?|messages?|e-?mails?|post) ... (deemed|taken|regarded|treated|counts?|considered|presumed|is|are|effective|takes? effect|reaches|has) .. (received|arrived|served|given|delivered|effective|receipt|arrive|reached|on delivery)',
        '(letter|e-?mail|post) ... which (is|are) (taken|deemed|treated|regarded|considered)',
        '(effective|served|given|valid|received) (up)?on (receipt|delivery|posting|dispatch|transmission|the day)',
        '(write|writing|reach us|contact us|contact|reach|write to) .. (us|you|the other|either) .. (at|by|to|on) ... (deemed|taken|regarded|received|address|@|e-?mail address)',
        '(change of address|new address|address for (service|notices?)|contact details) .. (notif*|tell*|told|inform*|writing|writ*|must|shall|are|is)',
        '(notices?|notifications?|communications?) .. (address*|to):',
      ],
      "breach|data subject|personal data|leak|claim (letter|for)|price*|insur*|maintenance|interrupt*|outage|accept*|defects?|non-renewal|consent of|change of control|audit*|force majeure|press|publicity|tracker|ticket*|review*|fault*|tax|invoice*|mailboxes|letter (of|before)|informally|by post to|goods|consignment|complain*|goods|newsletter|reject*|objection|months' notice|days' notice|terminate .. by|disclos*|confiden*|marketing|recruit*|meeting|shares",
    ),
    ...says(
      [
        '(notices?|letters?|messages?|e-?mails?|riders?) .. (deemed|taken|regarded|treated|presumed) (to (have|be)|as|received|served|delivered|given)',
        '(notices?|notifications?) (of|under|concerning) .. (must|shall|are to|is to|will) (be )?(in writing|sent|given|served)',
        'any notice (to|under|given|required|in connection) .. (writ*|sent|delivered|left|posted|served|given)',
      ],
      'breach|claim|insur*|maintenance|fault*|personal',
    ),
  ],
  publicity: [
    ...says(
      [
        `permits? .{0,40}(publish|show|use) .{0,20}(pictures|photographs|images|name)`,
        `mention the .{0,20}name`,
        `(show|shown|use|display|appear) .{0,40}in (her|his|its|their|the) .{0,20}(portfolio|press releases?|brochures?|publicity)`,
        `<ban> be (named|mentioned|shown|listed|quoted) in .{0,40}(advertising|case stud*|press|website|brochure*|marketing)`,
        '(names?|logos?|brand|trade ?marks?|identity|fact that|work|project|photographs?|story|customer|client|cooperation|relationship) ... (as (a|an|its|our) (\\w+ )?(reference|customer|client|example)|reference (list|customer|client)|in .. (publicity|advertis*|marketing|press|promotion*|case stud*|brochures?|website|web site|customer list|client list|list of|portfolio|catalogue|slides|social media|testimonial*|references))',
        '(publicity|advertis*|press releases?|press statements?|marketing|promotion*|case stud*|brochures?|customer lists?|client lists?|portfolio|social media|testimonial*|public statements?|announce*|reference) ... (names?|logos?|mention*|refer*|identif*|endorse*|consent|approv*|agree*|permission|without|prior|contract|other party|us|cooperation|relationship) & <may>|<ban>|consent|approv*|permission|agrees?',
        '<ban> .. (announce|advertise|publici[sz]e|issue|make public|refer to|mention|use .. (name|logo)|put .. (name|logo)|boast) .. (press|public*|advertis*|marketing|other|name|logo|cooperation|relationship|settlement|contract|agreement)',
        '<may> .. (mention|name|list|cite|quote|show|tell|identify|refer to|call|display|announce|publish|say) .. (customer|client|you|us|company|school|bank|council|member|logo|project|fact|association|sponsor|cooperation) .. (reference|customer|client|website|list|brochure*|public*|press|advertis*|case stud*|marketing|portfolio|others|we work*)',
        'tell (others|anyone|the world|people) that (you|we|it) (are|work|is|uses?)',
        'agrees? to be (named|shown|listed|mentioned|quoted)',
        '(serve|act|acts|be named|give) .. (as|a) .. (reference (customer|site)|testimonial)',
      ],
      'by reference|with reference|personal data|disparag*|price list|courses?|defects?|warrant*|revenue|inventory|campaigns?|licen[cs]e|download*|solicit*|maintenance|registered office|compet*|ill of|validity|invoice*|sell*|complian*|not obliged|disclosed|product names|advertising (revenue|space|inventory|budget)|price*|advertiser|indexed|public holiday|tax*',
    ),
  ],
} satisfies Record<string, readonly Cue[]>
