import { z } from 'zod'
import { importable, Options } from '#features/sheets/contract.ts'
import { endpoint } from '#kit/endpoint.ts'
import { PlainText } from '#kit/shapes.ts'

export const Template = z.object({
  id: z.uuid(),
  name: z.string(),
  noun: z.enum(importable),
  headers: z.array(z.string()),
  options: Options,
})
export type Template = z.infer<typeof Template>

export const listTemplates = endpoint({
  method: 'GET',
  path: '/import-templates',
  summary: 'Saved mappings',
  permission: 'import.create',
  query: z.object({ noun: z.enum(importable).optional() }),
  returns: z.object({ items: z.array(Template) }),
})

export const createTemplate = endpoint({
  method: 'POST',
  path: '/import-templates',
  summary: 'Save a mapping to use it again',
  permission: 'import.create',
  body: z.strictObject({ name: PlainText(100).min(1), options: Options }),
  returns: Template,
  refusals: ['common.duplicate'],
})

export const removeTemplate = endpoint({
  method: 'DELETE',
  path: '/import-templates/{id}',
  summary: 'Remove a saved mapping',
  permission: 'import.create',
  returns: z.object({ id: z.uuid() }),
  refusals: ['common.not_found'],
})
