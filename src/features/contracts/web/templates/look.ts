import { IconContract } from '@tabler/icons-react'
import { ask } from '#kit/query.ts'
import { choicesFrom, registerLook } from '#ui/records/looks.ts'
import { contractTemplate, listContractTemplates } from '../../templates/contract-templates.ts'

// Pages that show contracts load this; no other page shows a template.
registerLook({
  noun: contractTemplate,
  icon: IconContract,
  views: [],
  choices: choicesFrom(
    () => ask(listContractTemplates, {}),
    ({ items }) =>
      items
        .filter(({ edition }) => edition > 0)
        .map(({ id, name }) => ({ noun: 'contract_template', id, title: name })),
  ),
})
