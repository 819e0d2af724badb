import type { Cue } from './cue.ts'
import { says } from './en-words.ts'

const made =
  '(work product|deliverables?|results?|inventions?|developments?|improvements?|works?|creations?|copyright\\w*|intellectual property|ip|iprs?|rights?|title|ownership|designs?|source code|code|software|reports?|drawings?|photographs?|photos|pictures|images|film\\w*|texts?|materials?|adaptations?|interfaces?|databases?|plug-?ins?|scripts?|templates?|logos?|websites?|documentation|modules?|know-how|patents?|artwork|sketches|slogans|everything|anything|what|recipes?|music|songs?|models?|foreground|translations?|patterns?|concepts?|ideas|methods?|features?|dashboards?|all that)'
const works =
  '(software|programs?|programmes?|apps?|code|materials?|works?|content|images?|photographs?|photos|pictures|designs?|drawings|charts?|maps?|fonts?|typefaces?|music|recordings?|films?|footage|songs?|books?|texts?|articles?|documentation|trade ?marks?|marks?|logos?|names?|brand|patents?|inventions?|know-how|technology|intellectual property|ip|iprs?|copyright|platform|systems?|tools?|engine|modules?|products?|firmware|api|sdk|databases?|library|plug-?ins?|services?|portal|gateway|solution|website|deliverables?|copy|copies|method|recipes?|characters?|samples|templates?|models?|extension|interfaces?|assets?|package|scripts?|play|data|readings|recordings|results?|specification|it|them|licensed|story|poem|video|podcast|dashboards?|seeds?|variety|process|background)'
const use =
  '(use|uses|using|used|copy|copies|operate|install|run|deploy|access|reproduce|print|display|publish|modify|adapt|translate|perform|broadcast|stream|sell|resell|market|distribute|practi[sc]e|exploit|manufacture|make|work with|download|embed|incorporate|show|host|exhibit|play|record|sublicense|screen|store|share|keep using)'
const noGrant =
  'no (right|rights|licen[cs]e|title|other right|permission|sub-?licen)\\w*|<not> (grant|assign|convey|create|be construed|granted|give|given|licensed|licence)|nothing in|nothing here|right to (alter|change|adapt|terminate|cancel|audit|refuse|reject|inspect|suspend|withhold|cure|renew|object|end|retain|receive|payment|claim|require|enforce|increase|make changes)|rights? of (first|set-off|audit)|audit|suspend|terminat*|solicit*|service credits?|fee for|licen[cs]e (fees? (received|due|per|of)|conditions|revenue|keys?|to operate)|cannot (use|be used)|premises|change request|personal data|refund*|acknowledg*|consider*|open source|permitted by|several vendors|read-only|stop work|script|logo|its name|auditors|as long as|(may|shall) (then )?download its|workshops|escrow holder|driving licen*|alcohol|licen[cs]es? (and|or) permits|under the licen[cs]e|licen[cs]e to (trade|practise)|right .. to (be|have) (paid|heard|informed|erasure)|publicity|as a reference|reference (customer|list)|access to (its|the|all|such) (books|records|site|staff|systems)|licensed (and|to carry|contractor|professional)|subcontract*|within <number> days'

/** What shows in English that a clause speaks of rights and licences. */
export const enRights = {
  ip_assignment: [
    ...says(
      [
        `acquires? (the )?(ownership|title|full rights|all rights|sole rights) (of|in|to)`,
        `transfer to (it|him|her|them|the \\w+) .{0,30}(rights of use|copyright|all rights|exclusive rights)`,
        `whatever .{0,40}(works|inventions|results|designs|rights) .{0,60}(belongs?|passe?s?|vests?) `,
        `(become|becomes|became) the \\w+.s (on|upon|once|when|after)`,
        `(all )?rights to it (become|pass|go|belong)`,
        `(hereby |irrevocably |absolutely )+(assigns?|transfers?|conveys?|cedes?|makes? over)`,
        `(assigns?|assigning|transfers|conveys?|cedes?|makes? over) .. (copyright*|intellectual|right, title|title|rights? in|inventions?|patents?|moral|ownership|work product|all rights?|deliverables?|ip)`,
        `(assignment|transfer) of (the |all )?(copyright*|intellectual|rights?|title|inventions?|patents?|ownership|ip)`,
        `${made} ... (vests?|vested|vesting|pass|passes|passed|transfers?|go|goes|belong|belongs|become|becomes|made over|assigned|transferred|conveyed|owned|owner|property|yours|ours|work* (made )?for hire) .. (in|to|by|of|the|from|yours|ours|upon|on|when|once|property|sole|exclusive|automatically|at|with|us|you|company|customer|client) & creat*|develop*|made|result*|deliver*|work product|customi[sz]*|invent*|produc*|writ*|prepar*|arising|improve*|commission*|design*|photograph*|specially|bespoke|payment|paid|instal*|invoice|drawn|drawings?|artwork|sketches|contract*|project|order|generated|employ*|services`,
        `(made|works?) (made )?for hire`,
        `moral rights? & assign*|waiv*|copyright`,
        `(owns?|own|ownership of|property of|belongs? to) .. (the |all |any |every )?(deliverables?|work product|results?|inventions?|bespoke|specially written|commissioned|foreground|customi[sz]*)`,
        `(own|owns|property|belong*|yours|theirs) .. (as (it|they) (is|are) (made|created|written|produced)|upon (full )?payment|once (you|it|the \\w+) (has|have|is|are)? ?.{0,20}paid|on creation|from creation|as soon as)`,
      ],
      'website|consider|future inventions|stays? the owner|remains? the owner|receivables|any other assignment|other ownership|nobody may|<not> (\\w+ )?(assign|transfer|be transferred|transferred|convey|pass|acquire|vest|shift)|no (right|title|ownership|transfer)|background|pre-existing|jointly|joint|co-own*|in common|hardware|equipment|goods|risk|customer data|client data|personal data|data (entered|stored|uploaded|that)|remains?|retains?|undivided|escrow|this agreement .. assign|assign this|consent of|without .. consent|stock assets|insur*|before .. nothing|cannot be|data of|books and records|acceptance|whoever|funds|readings|purchaser of|employment|content (that |which )?you|case files|shares|both (parties|sides|partners)|equally|business|entries|wishes to|(change|changing) (of )?(control|owner*)|licen[cs]e',
    ),
    ...says(
      [
        `(vests?|passes|belongs? to|assigns?|property of|transfers?|become*) ... (authority|customer|client|company|buyer|employer|principal|publisher|you|us|commissioner|studio|sponsor|bank) ... (upon|on|from|as|once|when|after|at the moment|immediately|throughout the world|absolutely) & ${made}`,
      ],
      'goods|risk|remains?|retains?|data|equipment|hardware|joint*|co-own*|consent|licen[cs]e is|licen[cs]e to|<not>|ticket*|shares|background|pre-existing',
    ),
  ],
  joint_ip: says(
    [
      `(registered|filed|held|entered) in the names? of (the two|both)`,
      `each holding (half|one half|an equal)`,
      `(jointly|joint|co-own*|in common|together|equal (undivided )?shares|undivided|shared|equally|both (parties|sides|partners|of (us|them))?|halves|fifty-fifty|in equal parts) ... (own*|property|belong*|title|held|hold|vest*|ownership|owners?|names of)`,
      `(own|owned|owns|property|belong*|title|held|hold|vest*|ownership|names? of) ... (jointly|joint|co-own*|in common|together|equal (undivided )?shares|equal parts|undivided|shared|equally|both|halves|fifty-fifty|all (partners|members|of them)|two of (them|us))`,
      `co-own*|joint (ownership|owners|property|title|inventions?|ip)|shared ownership`,
    ],
    'several|liab*|revenue|profit*|income|savings|consider*|jointly agree|under common|signed by both|joint company|shares in|take* shares|personal|venture|house|account|employ* .. both|copies|confirmed|insurance|library|data of|stock|data controllers?|customer data|jointly (appoint*|chosen|select*|named)|equal (force|validity|authority)|parallel|translated|both languages|responsib*|remains? .. (sole|each)|cost|shop|proposal*|escrow',
  ),
  licence_grant: [
    ...says(
      [
        `right of use (also )?extends to`,
        `(licence|right of use) covers`,
        `who may (then )?use (it|them|the) .{0,40}`,
        `(right|permission) to use (the|its|their|his|her|our) .{0,40}(materials?|patents?|software|marks?|works?|drawings|images|data|content)`,
        `(has|have|give[sn]?|get) (our |the |its )?permission to (photocopy|copy|use|print|reproduce|perform|publish|show|play|install|record|quote)`,
        `may have (the )?.{0,30}(read|copied|played|shown|used) by`,
        `(permits?|allows?|authori[sz]es?|lets?) .{0,50}to (propagate|photocopy|install|print|work with|reproduce|build|make|sell|use)`,
        `(opens|unlocks|activates) .{0,30}for (one|a single|<number>)`,
        `(merely )?(obtains?|acquires?|receives?) (a|an|the) .{0,30}licen[cs]e`,
        `(shall )?have,? .{0,50}the right to use`,
        `(may be|is to be) (used|installed|copied|run|reproduced|played|printed) (on|in|by|for|at) ... (telephone|device|computer|server|machine|screen|bought|purchased|edition)`,
        `consents? to .. (reproduc*|us(e|ing)|copying|printing|publishing|showing|performing|adapting)`,
        `(every|any|each|all) (employee|user|member|teacher|pupil|person|student|staff)s? .. (may|can) use`,
        `<customer> .. may (process|operate|run|use|analyse|print|scan) .{0,60}(by means of|engine|optimiser|editor|module|software|tool|package|program)`,
        `allow* you to (print|use|copy|install|make|download)`,
        `(grants?|granted|gives?|given|receives?|obtains?|acquires?|has|have|having|enjoys?|provides?|confers?|get|gets|extends?|accords?|we give) ... ((cross-|sub-)?licen[cs]es?|permission|rights? (to|of) ${use}|right .{0,40} to ${use}|rights? to (the|its|all)|right, .{1,40} to ${use}|right in|leave to ${use}) & ${works}`,
        `((cross-|sub-)?licen[cs]es?|permission|rights? (to|of) ${use}|right) ... (is|are|be|hereby) (\\w+ )?(granted|given|yours|conferred|extended) & ${works}`,
        `(granted|given) ... (licen[cs]e|permission|rights? (to|of) ${use}|right) & ${works}`,
        `licenses (the|its|to|you|it|them|all|each|\\w+ to)|licensed to|license (it|them|the \\w+) to|is licensed|are licensed`,
        `(lets?|permits?|allows?|authori[sz]es?|empowers?|enables?|(is|are) (permitted|allowed|entitled|authori[sz]ed|licensed|free|at liberty)) .. (to )?${use} .. ${works}`,
        `(<customer>|users?|staff|we|it|affiliates?|pupils|teachers|employees|drivers) (\\w+ ){0,4}?(may|can|has the right to|have the right to) (?!not|only)(\\w+,? ){0,5}?${use} .. ${works}`,
        `(non-?exclusive|perpetual|royalty-free|worldwide|irrevocable|non-?transferable|site|single-user|named-user|enterprise|revocable|fully paid\\S*|sole|exclusive)(,| and)? .. (licen[cs]e|right (to|of) ${use}|permission)`,
        `licen[cs]e (granted|is (for|valid|yours|limited|perpetual|personal)|covers|extends|entitles|includes|allows|permits|runs)`,
        `(licen[cs]e|right) (of|to|for|in|under) ... ${works} .. (is|are) .. (granted|given|included|yours|perpetual)`,
        `(site|enterprise|floating|concurrent|named[- ]user|volume|per-seat|academic|developer|trial|evaluation) licen[cs]e:`,
      ],
      noGrant,
    ),
    ...says(
      [
        `<supplier> (hereby )?(grants?|gives?) ... (licen[cs]e|right to ${use}|permission|right of use)`,
        `hereby (\\w+ )?(grants?|granted|licenses) ... (licen[cs]e|right|permission|to)`,
      ],
      'no (right|licen[cs]e|other)|nothing in|<not> (grant|give|be)|first refusal|right to (terminate|audit|inspect|cancel)|security|lien|option to (renew|purchase|extend)|indemn*|driving|exclusive right to (sell|distribute|market) .. goods',
    ),
  ],
  non_transferable_licence: says(
    [
      `(may|must|can|shall) not be .{0,30}(exchanged|auctioned|sold|lent|given|resold|shared|transferred|used by a second)`,
      `passing .{0,30}on (by itself )?is (forbidden|prohibited|not allowed)`,
      `(cannot|may not|must not) be (moved|passed|lent|given|sold|transferred|assigned|handed|copied) (to|on)`,
      `(lending|selling|sharing|transferring|passing on) .. (log-ins?|them|it|licence|key)`,
      `(log-ins?|licen[cs]es?|keys?|tickets|accounts) are personal`,
      `non-?(transferable|sub-?licen[cs]\\w+|assignable)|not-transferable`,
      `without (the |any )?(right|power|permission) (to|of) (sub-?licen*|transfer*|assign*|resell*|pass*)`,
      `<ban> ... (sub-?licen[cs]*|transfer*|assign*|rent|rented|lease|leased|lend|lent|loan|resell|resold|sell it|sold|make .. available|pass (it |them |the \\w+ )?on|passed on|hand(ed)? on|handed over|let|give (it )?away|share|shared|made over|made available|make .. over) & licen[cs]*|software|programs?|rights? (of|to) (use|copy|install|operate|access)|product|cop(y|ies)|app|permission|fonts?|seats?|sub-?licen*|log-?ins?|images?|platform|access|materials?|files|templates?|keys?|account|charts|system`,
      `(licen[cs]e*|right* of use|right to use|permission|sub-?licen\\w+|seats?|keys?) ... (tied to|personal to|bound to|for you alone|for .. alone|prohibited|forbidden|void|excluded|<not> (\\w+ )?(be )?(transfer*|sub-?licen*|assign*|sold|resold|shared|lent|passed|handed|made over|given))`,
      `(sub-?licen*|sub-?permission) .. (prohibited|forbidden|not (be )?(permitted|allowed|given|granted)|excluded|void)`,
      `no (right to (sub-?licen*|transfer|assign|resell)|sub-?(licen*|permission*))`,
    ],
    'without permission is|tickets|personal data|not transferred|escrow|title to|ownership (of|in)|confiden*|(assign*|transfer*|novate) (this|the) (agreement|contract|order|booking)|(this|the) agreement|affiliat* may|source code|solicit*|work product|subcontract*|suspend*|audit*|credits?|first refusal|booking|maintenance|third party recipient|data (outside|shall|to a third)|employment|password|recipient|disclos*|trade secrets|goods|records|information|eea|indemn*|compet*|price*|staff|survey data|sharing data|publicity|insur*|rebuild|receivables|claims',
  ),
  licensor_affiliates: says(
    [
      `(also )?(on|in) (behalf|the name) of its (subsidiaries|affiliates|group|parent|sister)`,
      `(patents|marks|rights|software|designs|works) which belong to .{0,20}(parent|affiliate|group|sister|subsidiary)`,
      `(companies of (our|its|the) group|group companies|affiliates|sister companies) that own .. `,
      `(we|us|licensor|supplier) and .. (companies|affiliates|subsidiaries) .. (own|hold) ... (allow|grant|permit|license)`,
      `(for|on behalf of) itself ... (affiliat*|subsidiar*|group|parent|sister|companies|and as agent)`,
      `(owned|own|owns|owning|controlled|held|hold|holds|belong*|rights? of|rights? are held|in the name of|registered (to|for)) .. (by|to|in)? ?.{0,60}(affiliat*|subsidiar*|group compan*|group member*|parent|sister compan*|sister firm*|companies in its group|members? of (its|the|our) (\\w+ )?group|holding compan*|daughter*|companies of (its|our|the) group) & licen[cs]*|permits?|grants?|may use|right to|allow*|use|rights? of`,
      `(procure|cause|ensure|see to it) that .. (affiliat*|subsidiar*|group|parent|sister) ... (grant*|licen[cs]*|permit*|allow*)`,
      `(licensor|supplier|vendor|provider|franchisor|each|every|our|we) .{0,40}(affiliat*|subsidiar*|group compan*|parent|sister compan*) ... (that|which|who) (own*|hold*) ... (licen[cs]*|grant*|right)`,
      `(licensor|supplier|vendor|provider|franchisor|manufacturer|seller|we|us|itself|each)('s)? .. and (\\w+ )?(its |their |our |his )?(\\w+ )?(affiliates|subsidiaries|group companies|parent|sister companies) .. (grants?|licenses?|permit|give)`,
      `(licensor|supplier|vendor|provider|franchisor|manufacturer|seller|licensor's|our|provider's|supplier's|vendor's)('s)? (group|affiliates?|subsidiaries|parent)('s|s')? (patents?|trade ?marks?|software|intellectual|rights|copyright*|know-how|ip|technology|companies)`,
      `(patents?|trade ?marks?|software|intellectual property|rights|copyright*|know-how|technology|marks) (of|owned by|belonging to|held by|from) (the |its |our |any |all |each |every )?.{0,40}(group|affiliat*|subsidiar*|parent|sister) & grant*|licen[cs]*|permit*|may use|right to use`,
      `(each|any|every) (company|affiliate|member) .. (which|that) (holds?|owns?) ... (licenses|grants)`,
    ],
    "affiliates? of the (licensee|customer|client)|(licensee|customer|client|buyer|purchaser)(('s)|s')? (and its )?(own )?(affiliates|subsidiar*|group) (may|and)|no|solicit*|hire|liab*|assign this|controls you|you may share|any company that controls|associated companies obtain|customer data|confiden*|means|tied to",
  ),
  licensee_affiliates: says(
    [
      `(extends?|available|open) to companies in which the (licensee|customer|client|buyer)`,
      `(grants?|licenses|gives?) .{0,30}and its (affiliated|associated|related|group|sister|subsidiary|daughter) compan*`,
      `(licensee|customer|client|buyer|you),? and the companies of which (it|they|you) (owns?|holds?|controls?)`,
      `(together with|and|as well as) any (company|entity|firm) in which (it|the \\w+|you) (holds?|owns?|has)`,
      `(customer|licensee|foundation|member|client|you|your|buyer|subscriber|purchaser|bank|user|ministry|council|holder|authority|charity|company|hotel|school|its|whose|their)('s|s')? ?.{0,30}(affiliat*|subsidiar*|group compan*|group|parent|sister compan*|associated compan*|holding compan*|related compan*|daughter compan*|divisions|joint ventures|companies (under|in|of|which|that|it)) ... (may|can|also|entitled|right|allowed|permitted|use|uses|access|benefit|enjoy|install|exercise|share|obtain|run|count) & use|uses|used|access|licen[cs]*|install|run|benefit|deploy|work with|operate`,
      `(use|used|access|licen[cs]*|right|benefit|install|permi*|extend*|grants?|allow*|available|deploy*|run) .. (by|to|for|with|of|and|include*) ... (its|their|your|customer's|licensee's|the \\w+'s|all|any|other) (\\w+ )?(\\w+ )?(affiliat*|subsidiar*|group compan*|group|parent|sister compan*|associated compan*|related compan*|daughter compan*|companies in (its|your|the) group)`,
      `(grants? to|licenses|licensed to|granted to|permits|allows) .. and (its|their|your|all) (\\w+ )?(affiliates|subsidiaries|group|associated|parent|sister)`,
      `(any|each|every) (company|entity|body|firm|business) (that|which|under|in) .. (control*|owns?|owned|group|same) ... (may|can|entitled|use|licen[cs]*)`,
      `(grants?|granted) to .. and its affiliates`,
      `(affiliat*|subsidiar*|group compan*|sister compan*) .. (may|can|shall (be entitled|have)|are (entitled|allowed|permitted)|is (entitled|permitted|allowed)) .. (use|access|install|run|exercise|place|enjoy|benefit|work with|share)`,
    ],
    'of the licensor and of its|holding company of the supplier|(each|such) (provider|supplier|licensor) affiliate|adherence|shareholders|(supplier|licensor|vendor|provider|seller|franchisor|manufacturer|our)(\'s)? (and its |or its |or any of its |group|affiliates|sister|parent)|licensor group|owned (or controlled )?by (the )?(licensor|supplier|any of (them|its))|by one of our|procure*|<not> (extend|use|permit*|allow*|granted|include|cover)|may not|cannot|solicit*|compet*|hire|indemn*|on behalf of|insur*|no right|audit*|other than|patents owned|reference|confiden*|disclos*|data .. affiliates|to a parent|belong* to|hereby grant|assign*|acquired by|change of|merge*|sold|share (personal )?data|"affiliate|group of|user group|in groups|sub-?processors',
  ),
  unlimited_licence: says(
    [
      `(whatever|no matter|regardless of|irrespective of) (their|its|the) number`,
      `on every (machine|computer|device|site) that belongs`,
      `(unlimited|without (any )?(limit*|restriction*|counting|cap)|enterprise-?wide|all[- ]you[- ]can[- ](eat|use)|any number|unrestricted|no (limit|limits|restriction*|cap|ceiling|upper)|not (be )?(limited|restricted|capped|counted)|as (many|much|often)|however many|irrespective of (the )?number|regardless of (the )?number|no matter how many|site-?wide|group-?wide|every(one| employee| computer| member of)|for (any|every|all) purposes?|infinite) ... (users?|copies|copy|seats?|installation*|devices?|servers?|purposes?|instances?|employees?|workstations?|sites?|processors?|quantit*|computers?|people|staff|licen[cs]e|readers?|machines?|cores?|deploy*|number|as (you|it|they) (like*|wish*|need*|please*|want*))`,
      `(number|users?|copies|seats?|devices?|purposes?|field of use|installation*) .. (is|are) (not (limited|restricted|capped|counted)|unlimited|unrestricted|without limit)`,
      `(unlimited|enterprise|site|unrestricted)[- ](use|user|licen[cs]e|right|access|deployment)`,
      `in any number of|for any purpose what|without limit(ation)? (as to|of|on)|no (restriction|limit) (on|of|as to)`,
    ],
    'restriction of any kind|counterparts?|executed|must pay|exploit|prolongation*|territory is|other than|not used|liab*|answers?|in time|claims?|damages?|unlimited in time|without limitation,|including without|hours|back-?ups?|support|perpetual* only|revision*|traffic|calls to|warrant*|force majeure|personal data|indemn*|remedies|bandwidth|storage|prolongations|visits|training|questions|territor* only|responsib*|subcontract*|inspect*|limited to',
  ),
  irrevocable_licence: says(
    [
      `(nobody|no one) can take .{0,15}(back|away)`,
      `unlimited-in-time`,
      `not be taken (back|away)`,
      `(unlimited|without limit|not limited) (as to|in|of|by) time`,
      `nothing .. brings it to an end`,
      `(irrevocabl[ey]|perpetual|perpetually|cannot be (revoked|withdrawn|terminated|taken|cancelled|ended)|<not> (be )?(revoked|withdrawn|terminable|revocable|lapse|expire|end)|in perpetuity|unlimited in time|without limit(ation)? (of|in|as to) time|without time limit|for the (full|whole|entire) (term|duration|life|period) of (the )?(copyright|protection|rights|patent*|intellectual)|indefinite(ly)?|for ?ever|take .. away|permanent(ly)?|no time limit|not limited in time|of unlimited duration|for all time|taken back|lasts? as long as|lifetime|surviv*|for good) ... (permission|licen[cs]*|rights? (to|of|,)|right|use|sublicence*)`,
      `(permission|licen[cs]*|rights? (to|of) ${use}|right|use) ... (irrevocabl[ey]|perpetual|perpetually|cannot be (revoked|withdrawn|terminated|taken|cancelled|ended)|<not> (\\w+ )?(be )?(revoked|withdrawn|terminable|revocable|lapse|expire)|in perpetuity|unlimited in time|without limit(ation)? (of|in|as to) time|without time limit|for the (full|whole|entire) (term|duration|life|period)|indefinite(ly)?|for ?ever|take .. away|permanent(ly)?|no time limit|not limited in time|of unlimited duration|for all time|taken back|lasts? as long as|survive* (the )?(terminat*|end|expir*))`,
    ],
    'confiden*|warrant*|clauses|<not> (be )?(perpetual|irrevocable)|guarantee|power of attorney|eras*|delet*|injury|publicity|moral|payment obligation|liab*|order is irrevocable|assigns?|jurisdiction|irrevocably submit*|indemn*|insur*|sections? .. surviv*|accrued rights|obligations .. surviv*|lost|damage|offer|considered|right to (claim|payment|terminate|enforce)|data .. permanent*|permanent (staff|posts?|employ*|residen*)|suspend*|arbitrat*',
  ),
  intellectual_property: [
    ...says(
      [
        `(music|text|photographs|images|footage|fonts|code|method|recipe)s? .{0,30}(remain|remains|stay|stays) the property`,
        `(tools|drafts|templates|know-how|methods|background|raw files|source files|sketches) .{0,50}(remain|stay|belong)`,
        `(intellectual property|ip|iprs?|copyrights?|proprietary rights?|title|ownership|patents?|trade ?marks?|source code|know-how|design rights?|all (other )?rights?|rights? in|pre-existing|background|moral rights?|goodwill|brand|all right, title) ... (remain*|retain*|belong*|owns?|owned|property of|reserv*|vested in|stays?|stay|keeps?|holder|<not> (acquire*|obtain*|transfer*|pass*|shift*|alter*)|is (and remains|with)|continue*|not affected)`,
        `(owns?|retain*|reserv*|keeps?|holds?|owner of|remains? (the )?(sole |exclusive )?owner*|belong*|property of|continues? to own) ... (intellectual property|ip|iprs?|copyrights?|proprietary rights?|all (\\w+ )?rights?|title|patents?|trade ?marks?|know-how|background|pre-existing|source code|software|platform|app|documentation|technology|engine|brand|interfaces?|tools?)`,
        `(<may>|shall|must|will|do|please|may) .{0,20}(not|neither) .. (reverse[- ]engineer*|decompil*|disassembl*|derivative works|remove .. (notices?|marks?|labels?)|take .. apart|modify the|tamper)|reverse[- ]engineer* .. (prohibited|forbidden|not)|<ban> .. (reverse[- ]engineer*|decompil*|disassembl*|derivative works)`,
        `(software|app|platform|logo|name|designs?|layout|charts?|algorithms?|models?|program|documentation|images?|templates|surveys|materials|know-how|method|recipes?|course|website|content of (the|our)|everything in it|technology) ... (belongs?|property of|owned by|continues? to own|reserved to|remains? with|is and remains|stays? (ours|with)|(is|are|remains?) ours|protected by)`,
        `(each|both|either) (party|side|of us|partner)s? .. (keeps?|retains?|remains?|owns?) .. (own|what|its|pre-existing|background|intellectual|existing|brought)`,
        `(nobody|no one|may (only )?be used|use them) .. (except|only|without) .. (terms|permission|consent|allow|licence) & logo|name|design|brand|content|images|texts|mark*|copyright`,
        `(open[- ]source|third[- ]party) (\\w+ )?(components?|software|material|code|licen*) .. (governed|own|subject|licen[cs]e terms|remain*)`,
        `no (right|rights|licen[cs]e|title|ownership) .. (granted|transferred|passes?|acquired?|implied|conferred) .. (except|save|other than|by|beyond|under)`,
      ],
      'restrict access|no licen[cs]e to any|provisions of this|patents? owned|owned now|owned by the licensor|software belonging|rights in any|as against|exclusive property|entries|readings|you (make|enter|upload)|no limit|personal|liability for|title to (the |any )?(hardware|goods|equipment|products)|goods|risk|customer data|client data|client content|data (entered|stored|uploaded)|escrow|joint*|confiden*|validity|contest*|remains? liable|specially written|deliverables? (shall|are|vest|belong)|work product|created (by|for|under)|upon payment|on payment|hereby assigns|customer owns|data that|in common|acknowledging having read|both sides|(claims?|infring*) .. (indemn|defend)|indemn*|warrant*|case files|shares|liab*|retain* .. (price|sum|copies)|acknowledges having|records|subcontract*|data .. (belong*|owned|property) .. (customer|client|you)|becomes?|ownership or|insur*|files and messages|employment|lien|recordings|money|bowned|rights? in full|control|your data|sensor',
    ),
    ...says([
      'supplier retains|vendor retains|licensor retains|provider retains & rights?|ownership|title',
      'rights not (expressly )?granted|not expressly granted|all other rights .. reserved|all rights .. reserved',
    ]),
  ],
} satisfies Record<string, readonly Cue[]>
