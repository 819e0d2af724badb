import type { Cue } from './cue.ts'
import { says, saysAnywhere } from './en-words.ts'

const title =
  '(agreement|contract|order( form)?|statement of work|terms( and conditions| of \\w+)?|conditions( of \\w+)?|addendum|amendment|deed|memorandum( of \\w+)?|charter|schedule|licen[cs]e|schedule|policy|letter of \\w+|undertaking|quotation|heads of terms|annex|sow)'
const body =
  '(ltd|limited|inc|llc|llp|lp|plc|gmbh|ag|s\\.?a|b\\.?v|oy|ab|pty|pte|corp|corporation|company|co|trust|university|council|ministry|partnership|association|cooperative|foundation|bank|union|society|mr|ms|mrs|dr)'
const told =
  'notice|notif*|tell*|told|inform*|writ*|cancel*|opt* out|turn* off|switch* off|object*|says?|let .. know|hear*|heard|declar*|announce*|click*'
const fixedTerm = '(for a|for an|a) (\\w+ )?(period|term|duration) of|for'

/** What shows in English that a clause speaks of the agreement itself: who, when, until when. */
export const enFrame = {
  document_name: [
    {
      all: [
        new RegExp(
          `^ ?(the )?([\\w&,'/()-]+ ){0,8}?${title}( ?[—–(-] .{3,60})?( ?,?\\(?(no\\.?|number|n°|#|ref\\.?|version|edition|v\\d|rev)\\b.{0,80}|,? (by and )?(between|dated|made|edition|entered|version|effective|concluded)\\b.{0,400}| for( the)? [\\w ,&'()-]{3,80}| of [\\w ,&'-]{3,50}| ?[—–:(-] ?.{2,90}|)\\.? ?$`,
        ),
      ],
      but: /^.{0,90}?\b(govern\w*|applies|apply|remains?|survives?|ends?|binds?|belongs?|is|are|was|shall|will|may|must|has|have|needs?|be|can|cannot|gives?|pays?|renews?|forms?|this|under|subject|each|both|a|an|my|our|your|executed|recital|says|published|acknowledg\w*|starts?|runs?|section|no changes?|all|term of|means|nothing|if|any|see)\b.{0,400}$/,
      wide: true,
    },
    {
      all: [
        new RegExp(
          `^ ?([\\w&,'/-]+ ){0,6}${title} (between|dated|made|by and between|no\\.|no|number|ref|[—–-])(?!\\w)`,
        ),
      ],
      wide: true,
      but: /^.{0,60}?\b(this|the|is|are|was|shall|will|may|must|has|have|under|of a|an|any|each|signed|concluded|done)\b/,
    },
    /^(this|these) [\w ,&'/-]{0,60}?(agreement|contract|order form|deed|addendum|licen[cs]e|statement of work|terms) ?\(/,
    ...says([
      '(document|paper|text|form|instrument) .. (called|titled|entitled|known as|named|headed|title)',
      'this (document|paper|instrument|letter|page) (is|constitutes|forms|records) (the|a|an|our) .. (agreement|contract|order)',
      'may be (cited|referred to) as (the )?.. (agreement|contract|terms|order|deed)',
    ]),
    /\b(entitled|titled|headed|called|known as) (the )?"[^"]{0,80}(agreement|contract|terms|order|addendum|deed|conditions)/,
    /^[^.]{0,60}(agreement|contract) (no\.?|number|n°|#) ?[\w/-]+/,
  ],
  parties: [
    ...says(
      [
        `concluded by .{2,90} of the (one|first) part`,
        `between you .{0,60}and .{2,80}(\\b${body}|sarl|gmbh|company|(se|sa|ag|bv|oy|ab|sas|spa))`,
        `(we say|the (terms|words)|references? to) .{0,60}(we|us|our|company|provider) .. (refer* to|means?|(is|are|stands?) for) .{2,80}\\b(${body}|sasu?|se|ag|bv)`,
        `(between|among|by and between|is made by|entered into by) ... ${body} ... (and|with) .{1,90}\\b${body}`,
        `(between|parties (are|to)|among) ... (represented by|acting (by|through)|by its|trading as|incorporated|organi[sz]ed|registered|whose|company n\\w+|represented)`,
        `(represented by|acting (by|through)|trading as|by its (sole |managing |general |chief |executive |duly )?(president|director|vice|ceo|chief|member|secretary|partner|officer|manager|proprietor|head|attorney)|in the person of) ... (represented by|acting (by|through)|trading as|by its|in the person of|agree|undertake|and)`,
        `${body} ... (represented by|acting (by|through|on)|incorporated (in|under)|registered (in|under|at|office|number)|a .{3,30} (corporation|company)|principal place of business|registered office) ... (hereinafter|agree as follows|have agreed|referred to as)`,
        `${body} ... (of the one part|of the first part|on the one (hand|part|side))`,
        `(customer|client|supplier|contractor|provider|vendor|licensor|licensee|buyer|seller|agency|landlord|tenant|hirer|owner|parties): .{2,120}\\b(represented by|${body})`,
      ],
      'dispute*|assign*|terminat*|affiliate|renew*|escrow|notices?|responsib*|named users?|disclos*|insur*|courts?|arbitrat*',
    ),
    /\b(ltd|limited|inc|llc|llp|plc|gmbh|b\.v|corp|council|company|trust|university)\b\.?,? ?(\([^)]*\) ?)?\(("|the "|"?(we|you|us|hereinafter))/,
    ...saysAnywhere(['(represented|acting) by ... (represented|acting) by'], 'dispute*|notices?|shares'),
  ],
  agreement_date: [
    ...says(
      [
        `^.{0,60}(agreement|contract|deed|lease|addendum|order) .{0,40} of \\d{1,2} (january|february|march|april|may|june|july|august|september|october|november|december) \\d{4}`,
        '(agreement|contract|order|deed|addendum|lease|licen[cs]e|terms|sow|statement of work|charter|memorandum|letter|conditions|this) .. (dated|made|entered into|concluded|signed|executed|sealed|is dated|as of|done|bears the date|agreed) .. <date>',
        '^.{0,3}(dated|made|entered into|concluded|signed|executed|sealed|done|agreed|given)( \\w+){0,8}? .. <date>',
        '(date of (this |the )?(agreement|contract|order|signature|signing|conclusion|execution)|(agreement|contract|order|signature|signing) date) .. <date>',
        '(set|put) their (hands|names|signatures) .. <date>',
        '(signed|executed|concluded|made|entered into|sealed|dated) .. (\\d{1,2}(st|nd|rd|th)?|day of|this) .. <date>',
        'as of .. <date>',
      ],
      'price list|version|edition|invoice|act no|tender|offer of|proposal|policy dated|until|expires?|renew*|remain*|terminat*|notice|as of the date of|signed up|amended|supersed*|previous|earlier agreement|heads of terms of|end of',
    ),
    /\b(dated|signed|made|concluded|executed)\b.{0,40}(_{2,}|\[[^\]]*date|day of)/,
  ],
  effective_date: [
    ...says(
      [
        `apply to (you|us|the parties) from`,
        `contract of \\w+ (commences|begins|starts)`,
        `not (take|have|come into) (\\w+ )?(effect|force) until`,
        `obligations .{0,30}(commence|begin|start) (when|on|once|upon|from)`,
        `applies (from|as of) the (moment|day|date|time)`,
        `we (begin|start) on`,
        `(it|this \\w+) is to have effect (from|on|when)`,
        `(takes?|come[s]?) (\\w+ )?(effect|force) .. (upon|on|from|when|once|at)`,
        '(effective|commencement|start|go-live) date .. (is|means|shall be|will be|falls?|of this|being|the date|<date>)',
        '(effective|commencement|start) date:',
        '<contract> ... (takes?|come[s]?|enter[s]?|has|have|having|be|been|of|goes|brought) (\\w+ )?((in|into|with) )?(\\w+ )?(effect|force|operation|being) (as of|as from|on|upon|from|when|once|at|since|the|only|by|with|in|after|as soon)',
        '<contract> .. (is|are|becomes?|be|deemed|been|shall be) (\\w+ )?(effective|binding|operative|live|active|in force|in effect) (\\w+ )?(as of|as from|on|upon|from|when|once|at|since|with|only|the|after)',
        '<contract> .. (commences?|begins?|starts?|runs from|dates from|opens|kicks? off|(has|have) (commenced|begun)) .. (on|from|when|once|upon|with|as|at|the|after) ... (<date>|sign*|day|date|deliver*|confirm*|ratif*|approv*|payment|paid|go-live|accept*|order|receipt|e-?mail|notice|<month>|moment|both)',
        '(takes? effect|comes? into (force|effect)|enters? into (force|effect)|becomes? (effective|binding)|effective|has effect|in force) (as of|as from|on|upon|from|when|once|at|since) ... (<date>|sign*|day|date|moment|register*|confirm*|ratif*|approv*|payment|<month>)',
        '(bind*|no contract|contract (is|comes)) .. (between us|us|the parties) (from|until|once|only|when|as of|as soon as)',
        '(applies|apply|counts|runs) (from|as of|as from) .. <date>',
        'with (retroactive )?effect from .. <date>',
        'from .. (to|until|through) .. <date> & term|period|duration|engage*|contract|agreement|hire',
      ],
      'notices|renewal (term|period)|price*|increase*|fees?|trial|warranty|changes?|(assignment|termination|cancellation|notice|resignation) (takes|is|becomes|has)|terminat* .. (effect|effective)|in effect (at|during)|no effect|law|work|maintenance|invoice*|insurance|support hours|credit*|binding on the|earlier arrangement|end of|confidential*|obligations|<not> .. (vary|amend)|variation|waiver|suspension|notices?|period of|indemni*|holidays',
    ),
  ],
  expiration_date: [
    ...says(
      [
        `ends automatically (on|upon|when|with|at)`,
        `commences? .{0,60}and (lasts|runs|continues|ends)`,
        `(ends?|expires?|terminates?|lapses?) when .{3,70} (and in any (case|event)|or|but at the latest|at the latest) .{0,12}<date>`,
        `(pass|ticket|licence|membership|permit|concession|cover|offer) .. (valid|good|in force) (from|until|for|through)`,
        `(good|valid|in force|in effect) (until|till|through) .. (and then )?(end|lapse*|expire*)?`,
        `(appointment|engagement|lease|licence|hire|agreement|contract|mandate) .. (is|are|be|shall be) for <period>`,
        `(remains?|continues?|stays?) in (force|effect) (for|until|till|through)`,
        '<contract> .. (continues?|continue|remains?|lasts?|runs?|endures?|stays?|subsists?|is made|is concluded|is granted|is entered into|made|concluded|granted|valid|in force|binds? us|good) (\\w+,? ){0,12}?(until|through|till|up to|and including) .. (<date>|<period>|complet*|performed|fulfil*|deliver*|collect*|season|end of|last)',
        '(engagement|agreement|contract|term|lease|hire) .. continues, .. (through|until|till)',
        '<contract> .. is valid (until|to|till|through)',
        '(made|concluded|entered into|granted) for (a|an|one) (fixed |initial )?(period|term)',
        `<contract> (\\w+ ){0,6}?(is|be|are|was|made|concluded|granted|lasts?|runs?|entered into|valid|taken|agreed|starts?|begins?|commences?|continues?) (\\w+ ){0,4}?(${fixedTerm}) .{0,12}?<period>`,
        `<contract> .. (for a|a) (fixed |initial |minimum )?(period|term|duration) of .. <period>`,
        '(initial|first|fixed|minimum|contract|subscription|total|basic|committed) (\\w+ )?(term|period|duration) .. (is|of|lasts?|be|runs?|covers|ends|expires|:) .. (<period>|<date>)',
        '(term|duration|contract period)( of \\w+ \\w+)?: .. (<period>|<date>|until|to)',
        '<contract> .. (expires?|ends?|terminates|lapses?|is over|finishes|comes? to (an|its) end|ceases|runs? out|stops|closes) .. (on|at|when|upon|with|after|by) .. (<date>|<period>|end of|complet*|performed|fulfil*|deliver*|collect*|accept*|last|return*)',
        '(not beyond|no later than|at the latest|longstop|(may|shall) not (last|go|run) beyond) .. <date> & duration|term|expire*|contract',
        'from .. <date> .. (to|until|through|till) .. <date> & term|period|engage*|contract|agreement|hire|valid|appoint*',
      ],
      'tacit*|within the|ends we will|evaluation period|renew* (for|term*|period)|extend*|prolong*|roll*|notice of|prior notice|notice to|written notice|confiden*|surviv*|warrant*|after (the )?(end|expir*|terminat*)|following (the )?(end|terminat*|expir*)|<not> (compete|solicit)|compet*|solicit*|insur*|invoice|payable|price*|rates? .. fixed|back-?ups?|retain*|suspen*|cancel*|if|liable|ceases? to exist|hours|support|sla|update*|maintenance (window|work)|charge|remains? (unpaid|liable)|affiliate|claim*|audit*|keep* records|credit*|may (end|leave|terminate|withdraw)|accept*',
    ),
    ...says(
      [
        '<contract> .. (expires? automatically|ends? (automatically|by itself|without notice)) .. (on|when|upon)',
        '(agreement|contract|subscription|engagement|appointment|lease|hire|it|term) .. (lasts?|runs? for|of) .. <number>( \\(\\w+\\))?[ -](\\w+ )?(months?|years?|weeks?) .. (from|counted|commenc*|start*|begin*|as of)',
      ],
      'renew*|extend*|prolong*|warrant*|notice (of|to)|confiden*|compet*|solicit*|support|after|price*|fees?',
    ),
  ],
  renewal_term: [
    ...says(
      [
        `(option|right) (of|to) (calling for|call for|demand*|take|taking|request*|ask*) .. (third|second|fourth|further|another|additional) .{0,30}(year|term|period|season)`,
        `(be|is) (continued|taken|carried on|prolonged|renewed|extended) .. for (a|another|one|two) .. (third|second|further|year|term|season|more)?`,
        `(carries|runs|goes|rolls) on from (month|quarter|year|season|week) to`,
        `tacit*|silently (renew*|extend*|prolong*)`,
        '(renew*|prolong*|extend*|extension*|roll* (over|on)|carr(y|ies) on|runs? on|starts? again|begins? again|goes on|follows on|continue[s]?) .. (automatic*|by itself|itself|tacit*|of its own accord|successive|further|another|additional|next|consecutive|same (term|length|period)|equal|<period>|month to month|year[- ](to|by)[- ]year|yearly|monthly|annually|each|every|once|twice) & <contract>|automatic*|renew*',
        '(automatic*|by itself|itself|tacit*|of its own accord|successive|further|another|additional|optional|unless) ... (renew*|prolong*|extend*|roll* (over|on)|carr(y|ies) on) & <contract>|renew*',
        '(extend|renew|prolong|take .. for) .. (further|additional|secondary|second|another|up to|successive|optional|one more|by) .. <period>',
        '(further|additional|secondary|second|another|successive|renewal|optional|one more) (\\w+ ){0,2}?(periods?|terms?|years?|months?|seasons?|twelve) .. (by agreement|if both|at the option|option|follow*|begin*|unless|thereafter)',
        '(option|options|right|may) (to|of|be) (extend*|renew*|extension|renewal|prolong*)',
        '(renewal|extension|prolongation) .. (is|shall be|takes place|requires?|happens|needs|occurs|only|may be)',
        'unless .. (cancel*|terminat*|notice|object*|say|tells?|opt out|give*) ... (renew*|continue* for|extend*|another)',
      ],
      'obligation*|duty continues|continue to|sell off|nothing|nor|notice has run|licence is prohibited|extension licence|carry on after|confiden*|<not> appl|deadline|time (for|limit)|deliver* date|date for|extend* to|extended by the (time|period|length)|extended accordingly|dates (are )?extended|timetable|warranty|<not> (be )?(renew*|extend*) (to|beyond|until)|compet*|solicit|suspen*|credit*|training|subscription (term )?by|hours? of downtime|day for each|at no (extra )?charge|free of charge|reversions|historical|licen[cs]e key|increase*|adjust*|uplift|indexation|payment (term|period)|professional|registration|policy|insurance|tests?|offer|parties agree that|claims?|force majeure|copyright',
    ),
    ...says(
      [
        '(renews?|renewing|renewed|prolonged) (automatically|yearly|monthly|annually|each|every|for|by|itself|on|unless|tacitly)',
      ],
      'increase*|adjust*|insur*|policy|licen[cs]e key|<not> .. renew',
    ),
  ],
  renewal_notice: [
    ...saysAnywhere(
      [
        `unless .{0,30}(cancelled|terminated|denounced|ended|objected|refused) (with|by|on|at|giving|no later) .{0,60}(<period>|notice|<month>) & extend*|renew*|prolong*|roll*|continu*|automatic*`,
        `(renew*|prolong*|extend|extends|extended|extension|extending|roll* over|carries over|runs on|lapse|further (term|period|year)) & ${told} & unless|except|save|neither|not|no later|to stop|to avoid|to prevent|non-renewal & <period> .. (before|prior|ahead|preceding|in advance|or more|earlier)|(before|prior to|ahead of|by|no later than|latest|not later than) .. (<period>|<month>)`,
      ],
      'increase* .. notice|uplift .. notice|material breach|rent review|option to purchase|credits?|warranty|insur*|deadline|claim',
    ),
    ...says([
      '(non-renewal|not to renew|not renew*|not extend*|not be renewed|does not intend to (do so|renew|extend)|not want .. (go on|continue)) ... (<period>|<month>|notice)',
      'notice (of|for) (the |its |a )?(renewal|extension|prolongation) ... <period> (before|prior to|ahead of)',
    ]),
  ],
  governing_law: [
    ...says(
      [
        `(decided|determined|settled|resolved|judged) .. (according to|under|by|in accordance with) .. (code|laws? of|\\w+ law)`,
        `made in .{0,40}subject to its laws?`,
        `(in accordance with|under|according to|matter of) (the )?((?!applicable)\\w+ )?law .. (in force in|of the (republic|state|province|kingdom)|for the time being)`,
        `matter of (english|scots|irish|new york|german|french|swiss|\\w+ish|\\w+an) law`,
        '(governed|construed|interpreted|ruled|determined|regulated) .. (by|under|with|according to|in accordance) .. (laws?|code|legislation)',
        '(governing|applicable|proper) law',
        '(subject|according) to .. (laws? of|law\\b)',
        'laws? (of|in force in) ... (appl(y|ies)|govern*|control*|shall (apply|govern)|is to be applied|regulate*|decides?)',
        '(?!(?:copyright|applicable|data|case|labou?r|tax|common|by|of|the|any|a|that|this|with|at|and|or|mandatory|privacy|protection|competition|under|statutory|in|is|required|employment|such|relevant|other)\\b)\\w+ (substantive |federal |material |state )?law (appl(y|ies)|govern*|shall apply|alone|controls?)',
        '(appl(y|ies)|governs?|subject to|under|is) (\\w+ )?(?!(?:copyright|applicable|data|case|labou?r|tax|common|by|of|the|any|a|that|this|such|with|at|and|or|mandatory|privacy|protection|competition|under|statutory|in|is|employment|patent|relevant|environmental|consumer|other|bankruptcy|insolvency|public|export|local|anti-\\w+)\\b)[a-z]+ law & agreement|contract|relationship|licence|order|terms|we|governing|dispute|this|it',
        'convention on contracts for the international sale',
      ],
      'complian*|compl(y|ies)|required by|liab* .. law|as prescribed|personal data|data protection|to the .. extent|title to be|confiden*|tax|bankrupt*|insolven*',
    ),
  ],
  definitions: [
    /"[^"]{1,60}" ?(\([^)]*\) ?)?(shall |will |has |have )?(also )?(means?|refers? to|is understood|denotes?|includes?|is any|is the|are the|are all|is a|is an|is every|stands? for|covers?|has the meaning|—|:|=)/,
    ...says(
      [
        `(speak|speaks) of .{0,40}(they|it|we) means?`,
        `by "[^"]{1,40}" is (meant|understood)`,
        `"[^"]{1,40}" (is|are|runs|means|stands)`,
        '(following|these|capitali[sz]ed|defined) (terms|words|expressions|definitions) .. (mean*|apply|as follows)',
        '(is|are) (understood|taken) (as|to mean)',
        '(shall|will) (also )?mean',
        '(is|are) defined as',
        'we mean|the parties (mean|understand)',
        'words? .. means?',
        '(in|for the purposes? of|as used in|throughout) (this|these|the) .{3,60}, .{1,60}\\b(means?|stands for|denotes|is any|includes)',
        '<contract> .. (have|has|bear*) the meanings? (given|assigned|set out|ascribed) .. (gdpr|act|regulation|law|code|directive)',
        '(have|has|bear*) the (same )?meanings? .. in (the|article) .. (gdpr|act|regulation|code|directive)',
      ],
      'terms apply|by means of|no means|elsewhere',
    ),
    /^"?[\w -]{2,40}"?:? means\b/,
  ],
} satisfies Record<string, readonly Cue[]>
