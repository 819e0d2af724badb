/** What a review says about how a contract is written. */
export const en = {
  'review.source.drafting': 'Drafting practice',
  'review.source.arithmetic': 'Arithmetic of the text itself',
  'review.source.calendar': 'Calendar and order of dates',
  'review.rule.blank': 'Left blank: “{words}”',
  'review.rule.blank.why':
    'What is blank at signing can be filled in later by whoever holds the paper, or leaves the term without force.',
  'review.rule.blank.remedy': 'Fill it in, or strike the passage out.',
  'review.rule.number_skipped':
    '{count, plural, one {There is no {expected}: the row goes on with {number}} other {{expected} to {last} are missing: the row goes on with {number}}}',
  'review.rule.number_skipped.why':
    'Either a clause was lost while drafting, or references to these numbers lead to the wrong place.',
  'review.rule.number_skipped.remedy':
    'Ask whether a clause was taken out; number the clauses anew and check the references to them.',
  'review.rule.number_doubled': 'The number {number} is given twice',
  'review.rule.number_doubled.why': 'A reference to this number can be read in two ways.',
  'review.rule.number_doubled.remedy': 'Number the second clause anew and check the references to both.',
  'review.rule.number_out_of_order': '{number} stands out of order, at {parent}',
  'review.rule.number_out_of_order.why':
    'A clause that stands among others is easily overlooked, and it is unclear to which section it belongs.',
  'review.rule.number_out_of_order.remedy': 'Move it to its place or correct its number.',
  'review.rule.reference_dangling': '“{words}” leads nowhere: there is no {number}',
  'review.rule.reference_dangling.why':
    'A duty or a right that rests on a missing clause cannot be relied on.',
  'review.rule.reference_dangling.remedy':
    'Find out which clause was meant and name it, or strike the reference out.',
  'review.rule.appendix_missing': '“{words}” is named, but appendix {number} is not there',
  'review.rule.appendix_missing.why':
    'What the appendix was to settle is not agreed as long as nobody has signed it.',
  'review.rule.appendix_missing.remedy': 'Attach the appendix before signing, or take the mention of it out.',
  'review.rule.term_unused': '“{term}” is defined, but never used',
  'review.rule.term_unused.why':
    'Either the definition is left over, or the text speaks of the same thing in other words and so perhaps of another thing.',
  'review.rule.term_unused.remedy': 'Use the term where it is meant, or delete its definition.',
  'review.rule.term_doubled': '“{term}” is defined twice',
  'review.rule.term_doubled.why':
    'When the two meanings differ, each party will rely on the one that suits it.',
  'review.rule.term_doubled.remedy': 'Keep one definition, and give the other meaning a name of its own.',
  'review.rule.term_undefined': '“{term}” is written as a defined term, but nothing defines it',
  'review.rule.term_undefined.why': 'What it covers is left to whoever interprets the contract.',
  'review.rule.term_undefined.remedy':
    'Define it once where it first stands, or say in plain words what is meant.',
  'review.rule.sum_words_differ': '{figures} in figures, but {value} in words (“{words}”)',
  'review.rule.sum_words_differ.why':
    'In a dispute the words usually prevail, and that may be the wrong sum.',
  'review.rule.sum_words_differ.remedy': 'Settle which one is right and correct the other.',
  'review.rule.two_currencies':
    'Sums in {first} and in {second} (“{words}”{count, plural, =0 {} one {; clause {places}} other {; clauses {places}}})',
  'review.rule.two_currencies.why': 'Without a rate and its date nobody knows which sum is owed.',
  'review.rule.two_currencies.remedy':
    'Keep one currency, or say which is paid, at whose rate and of which day.',
  'review.rule.shares_differ': 'The {count} shares of this payment plan make {sum} %, not 100 %',
  'review.rule.shares_differ.why':
    'Either too much is paid, or part of the price has no date on which it is due.',
  'review.rule.shares_differ.remedy': 'Correct the shares so that they make 100 %, or name the rest.',
  'review.rule.total_differs': 'The {count} rows add up to {sum, number}, but the total says {total}',
  'review.rule.total_differs.why':
    'Stages and price contradict each other, and each party will count with its own sum.',
  'review.rule.total_differs.remedy':
    'Correct the row or the total, and compare both with the price of the contract.',
  'review.rule.date_impossible': 'There is no such day: {date}',
  'review.rule.date_impossible.why':
    'A term that ends on a day that does not exist cannot be kept or claimed.',
  'review.rule.date_impossible.remedy': 'Put in the day that is meant.',
  'review.rule.end_before_start': 'Ends on {end}, before it starts on {start}',
  'review.rule.end_before_start.why': 'Read by the letter, the term has passed before it begins.',
  'review.rule.end_before_start.remedy': 'Correct the date that is wrong, usually the year.',
  'review.rule.date_before_contract': '{date} lies before the contract itself ({made})',
  'review.rule.date_before_contract.why':
    'A duty whose day has passed before signing is broken from the first day, or the date was taken over from an older text.',
  'review.rule.date_before_contract.remedy':
    'Correct the date, or say that the contract also covers what was done before it.',
  'review.rule.term_over': 'The term ends on {date}, before the contract is concluded ({made})',
  'review.rule.term_over.why': 'The contract would be over before anybody has signed it.',
  'review.rule.term_over.remedy': 'Correct the date that is wrong, usually the year.',
  'review.rule.amendment_before_contract':
    'The amendment of {date} is older than the contract it amends ({contract})',
  'review.rule.amendment_before_contract.why': 'What does not exist yet cannot be amended.',
  'review.rule.amendment_before_contract.remedy':
    'Correct the date of the amendment, or that of the contract it names.',
  'review.rule.notice_longer_than_term': 'Notice of {notice} is longer than the term of {term}',
  'review.rule.notice_longer_than_term.why': 'The right to end the contract can never be used.',
  'review.rule.notice_longer_than_term.remedy': 'Shorten the notice, or say from which day it counts.',
  'review.rule.clause_empty': 'Clause {number} says nothing',
  'review.rule.clause_empty.why': 'Something was left out, or the number stands there by mistake.',
  'review.rule.clause_empty.remedy': 'Write the clause or delete its number.',
  'review.rule.heading_without_text': '“{heading}” is a heading that nothing follows',
  'review.rule.heading_without_text.why':
    'The matter is named but not agreed; who reads only headings believes it settled.',
  'review.rule.heading_without_text.remedy': 'Write what is agreed, or delete the heading.',
  'review.rule.mixed_language': 'Another language within the contract: “{words}”',
  'review.rule.mixed_language.why':
    'One of the parties may not have read this passage, and it may be left over from another text.',
  'review.rule.mixed_language.remedy':
    'Translate the passage, or write the whole in both languages and say which prevails.',
  'review.rule.law_repealed': 'It cites a law that is out of force: {law}',
  'review.rule.law_repealed.why':
    'It has been out of force since {year}. Rights that rest on it are open to argument; often the whole text is as old as the citation.',
  'review.rule.law_repealed.remedy': 'Cite {by} instead, and check what else the text took from that time.',
  'review.rule.two_languages': 'The contract is written in two languages side by side',
  'review.rule.two_languages.why': 'Where the versions differ, it must be clear which one counts.',
  'review.rule.two_languages.remedy': 'Say which language prevails.',
} as const
