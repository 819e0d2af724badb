import type { Wordings } from './traps.ts'

const none = String.raw`\b(not|never|no event|no circumstances|neither|nor|without)\b`
const may = String.raw`\b(may|can|right to|reserves?|entitled|for .{0,30}discretion)\b`
const stop = String.raw`\b(terminate|suspend|cancel|disable|deactivate|withdraw|restrict|block|revoke|close)\b`
const will = String.raw`(for any( or no)? reason|at any time|with(out)? cause|without (giving )?(a |any )?(reason|(prior |advance )?notice)|(sole|absolute|own) discretion|for (its|our|\w+'s) convenience|with or without (cause|notice))`
const supplier = '(supplier|contractor|provider|vendor|licensor|developer|consultant|our|us|we)'

/** How English contracts word what a customer should not sign unseen. */
export const en: Wordings = {
  warranty_disclaimed: {
    ways: [
      /["' ]as[ -](is|available)["',. )]/,
      /\bdisclaims?\b.{0,60}\b(all|any|every)\b.{0,80}(warrant|guarantee)/,
      /\b(makes?|gives?|offers?|provides?) no (express or implied |implied or express )?(representations?|warrant|guarantee|promise)/,
      /\bwithout (any )?(warrant(y|ies)|guarantees?) (of any kind|whatsoever|express)/,
      /\b(does|do) not (guarantee or )?(warrant|guarantee) any\b/,
    ],
    but: /\b(except(ing)?|other than|save (as|for)|no (other|further)|expressly (set|provided|stated)|stated above|set out in (clause|section|this)|(all|any) implied|customer (makes|gives|disclaims)|(?<!\bnot )warrants that|warranty period)\b/,
    wide: true,
  },
  liability_excluded: {
    ways: [
      new RegExp(
        String.raw`${none}.{0,160}\b(liable|liability|responsible|responsibility)\b.{0,120}\b(?<!in|-)direct\b`,
      ),
      new RegExp(
        String.raw`${none}.{0,160}\b(liable|liability|responsible|responsibility)\b.{0,90}\b(for|of) any (kind of |type of |and all )?(loss(es)?|damages?|harm|claims?|liability)\b`,
      ),
      /\b(excludes?|disclaims?) (any and )?all (liability|responsibility)\b/,
      /\bno (liability|responsibility) (whatsoever|of any kind)\b/,
      /\bnot (be )?(liable|responsible) for (the |your )?(loss|losses|damages?)\b.{0,40}\b(arising|resulting|caused) (from|out of|by) (the |your )?use\b/,
      /\b(only|solely) (be )?(liable|responsible) (for|in) .{0,40}\b(wil?lful|intent\w*|gross(ly)?)\b/,
      /\bany liability for (any )?(loss(es)?|damages?)\b.{0,80}\b(is|are) (\w+ ){0,2}(rejected|excluded|disclaimed)\b/,
    ],
    but: /exceed|excess|more than|greater than|up to|beyond .{0,30}control|force majeure|indirect loss|(?<!\bdirect\b.{0,160})consequential|caused by (you|the customer|the client)|(your|customer's|client's) (own |wrongful )?(failure|breach|misuse|instructions|fault|default)|(?<!to you or |or to |and\/or )(?<!any )third[- ]part|in (such|these) (cases|events|circumstances)|unless (it|they|we)|to the extent|other than|except (for|in|as|where)/,
  },
  tiny_cap: {
    ways: [
      /\b(liab|damages).{0,240}(exceed|excess of|more than|greater than|limited to|maximum|up to|cap(ped)? at).{0,120}(\$|usd|eur|€|£|gbp|dollars|euros|pounds).{0,4}(?<![\d.,])\d{1,3}(\.\d\d)?(?![\d,.]?\d)/,
      /\b(liab|damages).{0,240}(exceed|excess of|more than|greater than|limited to|maximum|up to|cap(ped)? at).{0,160}(?<![\d.,])(\d{1,3}|1[.,]?000)(\.\d\d)?(?![\d,.]?\d) ?(usd|us dollars|u\.s\. dollars|dollars|eur|euros?|gbp|pounds)\b/,
      /\b(liab|damages).{0,240}(exceed|excess of|more than|greater than|limited to|maximum|up to|cap(ped)? at).{0,160}\b(one|five|ten|fifty|(one|five) hundred|one thousand) (u\.?s\.? )?(dollars|euros|pounds)/,
      /\b(liab|damages).{0,240}(exceed|excess of|more than|limited to|maximum|up to|cap(ped)? at).{0,160}\b(fees?|charges?|amounts?|sums?|price|paid|payable)\b.{0,80}\b(in|during|for|over|of)\b.{0,40}\b(one|two|three|four|five|six|1|2|3|4|5|6)( \(\d\))?[ -](calendar )?months?\b/,
      /\b(liab|damages).{0,240}(exceed|excess of|more than|limited to|maximum|up to|cap(ped)? at).{0,160}\b(one|two|three|four|five|six|1|2|3|4|5|6)( \(\d\))?[ -]months?('s?)? (of )?(the )?(fees|charges|payments|subscription)/,
      /\b(liab|damages).{0,240}(exceed|excess of|more than|limited to|maximum|up to|cap(ped)? at).{0,160}\b(fees?|charges?|amounts?|sums?|price|paid|payable)\b.{0,80}\b(in|during|for|over)\b.{0,30}\b(last|latest|current|preceding|previous|relevant|that|the) (billing |paid |subscription )?(month|quarter|billing period|billing cycle|invoice period)\b/,
    ],
    but: /twelve|\b12\b|million|per (cent|day)|penalt|liquidated|service credit/,
  },
  sole_remedy: {
    ways: [
      /\b(sole|exclusive|only) (and (sole|exclusive|only) )?(remed(y|ies)|recourse)\b/,
      /\b(remed(y|ies)|recourse)\b.{0,60}\b(is|are|shall be) (sole|exclusive|the only)/,
    ],
    but: /\bnot (be )?([\w']+ ){0,3}(sole|exclusive|only)|cumulative|\bno\b.{0,120}\bexclusive of any other|except where an? (sole|exclusive)|not (limit|exclude) (any )?other (right|remed)/,
  },
  one_sided_indemnity: {
    ways: [
      /\bindemnif(y|ies|ication)\b/,
      /\bhold\b.{0,40}\bharmless\b/,
      /\bdefend\b.{0,60}\b(against|from)\b.{0,40}\bclaim/,
    ],
  },
  unilateral_change: {
    ways: [
      new RegExp(
        String.raw`${may}.{0,100}\b(change|modify|amend|update|revise|alter|replace|discontinue)\b.{0,80}\b(these|this|the|our|its|any part of the) (\w+ ){0,3}(terms|tos|agreement|contract|conditions|policies|policy|services?|software|documentation)\b`,
      ),
      /\bcontinu(ed|ing|e) (to )?(use|using|access)\b.{0,80}\b(accept|agree|consent|constitutes?|means)/,
      /\b(may|can) be (changed|modified|amended|updated|revised|varied)\b(?! by (the )?(customer|client|you)).{0,60}\b(at any time|without (any )?(prior )?notice|unilaterally)/,
      /\bagree(ing)? to (the|our) (latest|then-current|current|updated|new) (terms|version)/,
    ],
    but: /\b(chang|modif|adjust|increas|rais|revis|amend|updat)\w* (our|the|its|your|any)? ?(\w+ )?(fees?|prices?|pricing|charges|rates)\b|mutual|both parties|written (consent|agreement) of|signed by|agreed by|infring|\bbeta\b|evaluation|in agreement with|customer's (written )?(consent|approval)|change request|not\b.{0,80}\bmaterial(ly)? (decreas|reduc|diminish|degrad|advers)/,
  },
  ends_at_will: {
    ways: [
      new RegExp(String.raw`${may}.{0,120}${stop}.{0,200}${will}`),
      new RegExp(String.raw`${will}.{0,120}${may}.{0,60}${stop}`),
      new RegExp(String.raw`${may}.{0,60}${will}.{0,60}${stop}`),
    ],
    but: /either party|undisputed|each party|(^|:)\s*(if|where|when|in case of|upon) [^:;]{0,160}\b(breach|default|late|overdue|fails?|unpaid|violat)/,
  },
  bound_to_stay: {
    ways: [
      /^(?=.*\b(notice|only)\b).*\b(terminat\w+|cancel\w*|withdraw\w*)\b.{0,120}\b(with|subject to|upon|after) (the )?(prior )?(written )?(consent|agreement|approval) (of|by|from) (the other party|both parties|the (supplier|provider|vendor|contractor|licensor|developer)|us)\b/,
    ],
    but: /assign|subcontract|without/,
  },
  renews_unasked: {
    ways: [
      /\bautomatic(ally)? (be )?(renew|extend|prolong|roll)/,
      /\b(renews?|renewed|extended|prolonged|rolls? over) automatic/,
      /\bauto-?renew/,
    ],
    but: /unless|notice|opt[- ]out|turn(ed)? off|disable|cancel|may decline|right to object/,
    wide: true,
  },
  no_refund: {
    ways: [
      /\bnon-?refundable\b/,
      /\b(no|without|any) refunds?\b/,
      /\b(not|never) (be )?(refund(ed)?|reimbursed|pro-?rated?)\b/,
      /\bnot (be )?entitled to (a|any) (refund|credit|reimbursement)/,
      /\bdo not (automatically )?(refund|prorate)/,
      /\b(unused|remaining|prepaid) (balance|credits?|fees|amounts?)\b.{0,60}\b(forfeited|lapses?|expires?|lost)\b/,
    ],
    but: /pro-?rata refund|refund.{0,40}(within|of the unused)|does not affect/,
  },
  no_set_off: {
    ways: [
      /\b(without|no|not|nor|waives?)\b[^.;]{0,60}\b(set[- ]?offs?|counterclaims?)\b/,
      /\b(set[- ]?offs?|setting off|offsetting)\b.{0,60}\b(prohibited|excluded|not (permitted|allowed))/,
    ],
    but: /except|unless|undisputed|uncontested|other than|adjudicat|determined by|(supplier|provider|vendor|licensor|contractor|either party|neither party|each party)\b.{0,40}\bset/,
  },
  all_prepaid: {
    ways: [
      /\b100 ?% (of .{0,40})?(pre-?paid|pre-?payment|in advance|advance|up-?front|on signing|upon signature)/,
      /\b(full|entire|whole|total) (\w+ )?(price|fee|fees|amount|sum|payment)\b.{0,60}\b(in advance|up-?front|on signing|upon signature|before (the )?(work|services|project|delivery))/,
    ],
    but: /annual|yearly|year in advance|month|quarter|subscription|instal/,
  },
  deemed_accepted: {
    ways: [
      /\b(no|not|fails?|failing|unless|absence|silence|without)\b.{0,200}\b(deemed|considered|regarded|treated)\b.{0,50}\b(accept|approv|agreed)/,
      /\botherwise\b.{0,60}\b(deemed|considered|regarded|treated)\b.{0,50}\b(accept|approv|perform|signed)/,
      /\b(deemed|considered|regarded|treated)\b.{0,50}\b(accept|approv)\w*\b.{0,160}\b(no|not|fails?|unless|absence|silence|without)\b/,
    ],
    but: /remind|second notice|after (a|one) further|not (be )?(deemed|considered|regarded|treated)|silence is (not|no)/,
  },
  home_court: {
    ways: [
      new RegExp(
        String.raw`\b(courts?|jurisdiction|arbitrat\w+|disputes?)\b.{0,100}\b(where|place of|at the|in the (city|country|district|place))\b.{0,60}\b${supplier}\b`,
      ),
      new RegExp(
        String.raw`\b${supplier}('s)? (home courts?|local courts?|seat|principal place of business|registered office)\b.{0,60}\b(court|jurisdiction|arbitrat|dispute)`,
      ),
    ],
    but: /\b(or|and) the customer|defendant|respondent|either party|other party/,
  },
  either_forum: {
    ways: [
      /\b(refer|submit|brought|bring|resolv|settl|decid|heard)\w*\b.{0,60}\barbitrat\w*\b.{0,60}\bor\b.{0,40}\b(courts?|litigation)\b/,
      /\b(refer|submit|brought|bring|resolv|settl|decid|heard)\w*\b.{0,60}\b(courts?|litigation)\b.{0,60}\bor\b.{0,40}\barbitrat(ion|ors?)\b/,
    ],
    but: /injuncti|interim|provisional|equitable|enforc|judge?ment|small claims|award|class|waive|\bnot\b|neither|unless|_{2,}/,
  },
  sole_interpreter: {
    ways: [
      /\b(final|last) (say|word|interpretation)\b/,
      /\b(interpretation|decision|determination|measurement|records?|finding)s?\b.{0,60}\b(is|are|be) (final|conclusive|binding)\b/,
      /\b(determin|decid|judg)\w*\b.{0,50}\bin (its|our|the \w+'s) (sole|absolute|own)\b/,
      /\bin (its|our|the \w+'s) (sole|absolute|own) (discretion|judge?ment|opinion)\b.{0,30}\b(determin|decid)/,
    ],
    but: /expert|court|arbitrat|award|tribunal|jointly|both parties|audit/,
  },
  data_for_own_use: {
    ways: [
      /\b(may|can|right to|licen[cs]e to|free to)\b.{0,140}\b(use|analy[sz]e|aggregate|process|exploit|share|sell|disclose)\b.{0,100}\b(customer|client|your|user|usage|aggregated?|anonymi[sz]ed|de-identified|personal) (data|content|information|materials)\b.{0,200}\b(improv\w*|develop\w*|train\w*|benchmark\w*|market\w*|statistic\w*|own (business )?purposes?|any purpose|commercial\w*|research|advertis\w*)/,
      /\b(may|can|right to)\b.{0,40}\bcollect\b.{0,60}\b(usage|customer|client|user|your|aggregated?) (data|information)\b.{0,40}\buse (it|them|such|this)\b.{0,160}\b(improv\w*|develop\w*|train\w*|benchmark\w*|market\w*|business purposes|research)/,
    ],
    but: /solely (to|for)|only (to|for)|with (the )?(prior )?(written )?consent|for no other/,
  },
  data_taken: {
    ways: [
      new RegExp(
        String.raw`\b(customer|client|user|your|usage)('s)? (data|content|information)\b.{0,80}\b(property of|owned by|belongs? to|vests? in)\b.{0,12}\b${supplier}\b`,
      ),
      new RegExp(
        String.raw`\bdata (that (is|are) )?(generated|created|derived|produced|resulting)\b.{0,80}\b(property of|owned by|belongs? to|vests? in)\b.{0,12}\b${supplier}\b`,
      ),
    ],
    but: /\bnot\b|never|system logs|feedback|our software/,
  },
  data_erased: {
    ways: [
      /\b(may|can|will|shall|right to)\b.{0,60}\b(delete|erase|destroy|purge|wipe)\b.{0,60}\b(data|content|files|information)\b.{0,80}\b(immediately|at once|at any time|without (any )?(prior )?notice|(up)?on (termination|expir\w+|cancellation))/,
      /\b(immediately|at once|at any time|without (any )?(prior )?notice|(up)?on (termination|expir\w+|cancellation))\b.{0,80}\b(may|can|will|shall|right to)\b.{0,60}\b(delete|erase|destroy|purge|wipe)\b.{0,60}\b(data|content|files|information)\b/,
      /\b(data|content|files|materials)\b.{0,80}\b(inaccessible|deleted|erased|destroyed|lost|forfeited)\b.{0,40}\b(immediately|at once|instantly|without (further |prior )?notice)\b.{0,60}\b(terminat|cancel|clos|expir|end\b)/,
      /\b(terminat|cancel|clos|expir|end of)\w*\b.{0,80}\b(immediately|at once|instantly|without (further |prior )?notice)\b.{0,40}\b(deletes?|erases?|destroys?)\b.{0,60}\b(data|content|files)\b/,
      new RegExp(
        String.raw`\b(terminat|cancel|clos|expir|end of)\w*\b.{0,80}\b${supplier}\b.{0,20}${may}.{0,60}\b(delete|erase|destroy)\b.{0,60}\b(data|content|files)\b`,
      ),
      new RegExp(
        String.raw`\b${supplier}\b.{0,20}${may}.{0,60}\b(delete|erase|destroy)\b.{0,60}\b(data|content|files)\b.{0,60}\b(terminat|cancel|clos|expir|end of)`,
      ),
      /\bforfeit\w*\b.{0,40}\b(data|content|files)\b/,
    ],
    but: /\b(days?|weeks?|months?)\b|export|retriev|download|back-?up|unlawful|illegal|infring|confidential|violat|request|return|\b(customer|client|user|you) (may|can)\b/,
  },
  rights_kept: {
    ways: [
      new RegExp(
        String.raw`\b(deliverables?|results?|work product|developments?|customi[sz]ations?|developed (software|code)|source code|everything (made|developed|created))\b.{0,140}\b(remains?|belongs?|vests?|owned|property|retains?|retained)\b.{0,60}\b${supplier}\b`,
      ),
      new RegExp(
        String.raw`\b${supplier} (retains|keeps|owns|shall (own|retain))\b.{0,100}\b(deliverables?|results?|work product|developments?|customi[sz]ations?)\b`,
      ),
    ],
    but: /pre-?existing|earlier|background|third[- ]part|until (full )?payment|upon (full )?payment|once paid/,
  },
  left_open: {
    ways: [
      /\b(price|fees?|dates?|deadlines?|time ?table|schedule|scope|rates?|period|amounts?)\b.{0,60}\b(to be|will be|shall be|are|is) (mutually |separately )?(agreed|determined|decided)( upon)?( (by|between) the parties)? ?(later|separately|at a later|in due course|from time to time|mutually|additionally|\.?$)/,
    ],
    but: /change request|order form|statement of work|annex|appendix|schedule \w/,
  },
  named_as_reference: {
    ways: [
      /\b(may|right to|agrees? that|consents? (to|that)|entitled)\b.{0,100}\b(identify|name|list|mention|refer to|use|publish)\b.{0,120}\b(as an? (\w+ )?(customer|client|user|reference)|logos?|trade ?marks?|in (its|our) (marketing|advertis|promotion))/,
    ],
    but: /prior (written )?(consent|approval)|with .{0,20}(consent|approval|permission)|neither|not (use|name|mention)|customer may/,
  },
  licence_back: {
    ways: [
      /\b(perpetual|irrevocable|royalty-free|unrestricted|sub-?licen[cs]able|without (any )?(charge|obligation|compensation|restriction))\b.{0,160}\b(feedback|suggestions?|ideas|(your|customer|user) (content|data|materials))/,
      /\b(you|customer|client|licensee|user)\b.{0,60}\b(covenants?|agrees?|undertakes?|promises?) not to (assert|enforce|sue|bring)\b.{0,100}\b(intellectual property|patents?|infring\w*)/,
      /\b(feedback|suggestions?|ideas|your content)\b.{0,200}\b(perpetual|irrevocable|royalty-free|without (any )?(obligation|compensation|payment|restriction))/,
    ],
  },
  audited_at_will: {
    ways: [
      /\b(may|right to|entitled to|allow|permit|grants?)\b.{0,120}\b(audit|inspect|verify)\w*\b.{0,160}\b(customer|client|licensee|your|end user|use of|premises|records|systems|computers)/,
    ],
    but: /once (a|per|every|in)|more than once|independent|business hours|(days|weeks|month)('|s')? .{0,20}notice|supplier's|security|subprocess|acceptance|customer may/,
  },
}
