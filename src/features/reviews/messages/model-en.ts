export const en = {
  'review.model': 'Language model',
  'review.model.about': 'A second opinion on contracts under review, from a service of your choice.',
  'review.model.what': 'What leaves your server',
  'review.model.statement':
    'Reviews are made by rules on your own server. If you set up a model here, whoever works on a review can send it the whole text of that contract, with the side you are on, each time after a confirmation that names the address. Nothing else is sent, and nothing by itself. What the service keeps is up to its operator. Each sending stands in the history of the review.',
  'review.model.on': 'Contracts may be sent to this model.',
  'review.model.off': 'No model is set up: no contract is sent anywhere.',
  'review.model.url': 'Address of the service',
  'review.model.url.about':
    'Of any OpenAI-compatible service, up to the version: https://models.example.com/v1',
  'review.model.name': 'Model',
  'review.model.key': 'Key',
  'review.model.key.about': 'Kept encrypted and never shown again. Leave it empty where none is needed.',
  'review.model.key.kept': 'A key is kept, encrypted. Type another one to replace it.',
  'review.model.key.show': 'Show or hide the key',
  'review.model.saved': 'The model is set up',
  'review.model.remove': 'Set up none',
  'review.model.remove.text':
    'The address and the key are forgotten, and contracts are sent nowhere. What was suggested stays with its reviews.',
  'review.model.removed': 'No contract is sent anywhere',
  'review.model.suggestions': 'Suggestions of a model{count, plural, =0 {} other { (#)}}',
  'review.model.apart': 'These are no findings: nothing counts them, and nothing waits for them.',
  'review.model.by': 'Suggestion of a model, not a finding: {model}',
  'review.model.ask': 'Ask the model…',
  'review.model.leaves':
    'The whole text of this contract leaves your server, with the side you are on, and nothing else:',
  'review.model.to': 'to {url}',
  'review.model.named': 'for the model {model}',
  'review.model.beware':
    'A model errs and invents. What quotes words that do not stand in the contract is left out; the rest is for you to judge.',
  'review.model.waiting': 'Waiting for the answer, up to a minute and a half…',
  'review.model.send': 'Send the contract',
  'review.model.done':
    '{count, plural, =0 {No suggestions} one {# suggestion} other {# suggestions}}{dropped, plural, =0 {} one {, # left out} other {, # left out}}',
  'issue.review.model_too_long':
    'The contract is too long for a model: at most {most, number} letters are sent.',
  'refusal.review.model_changed':
    'Another model has been set up meanwhile, or none. Nothing was sent: look again and confirm anew.',
  'refusal.review.model_failed':
    'No suggestions: {why, select, private {the address is private, and this installation does not allow that} unknown_host {there is no such host} timeout {no answer in time} status {the service answered with the error {status}} answer {the answer was none that could be read} secret {the installation’s secret has changed; give the key anew in the settings} other {no connection}}.',
  'event.workspace.review_model_changed': '{who} changed which model contracts may be sent to',
  'event.review.sent_out': '{who} sent the contract to the model {model} at {url}',
  'event.review.suggested':
    '{who} got {suggestions, plural, =0 {no suggestions} one {# suggestion} other {# suggestions}} from the model {model}',
} as const

declare module '#kit/i18n.ts' {
  interface Phrases extends Record<keyof typeof en, string> {}
}
