import type { QueryFunction, QueryKey, SkipToken } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { FilterTree } from '#kit/filter.ts'
import { type AnyNoun, crud, type Crud } from '#kit/noun.ts'
import { nounNamed, registerNoun } from '#kit/nouns.ts'
import { workspaceHere } from '#kit/query.ts'
import type { AnyRecord } from './state/pages.ts'
import type { ViewQuery } from './state/search.ts'

/** A view that comes with the product; its name is the phrase `{noun}.view.{id}`. */
export type ReadyView = { id: string; query: ViewQuery }

/** What a field's own input in a form is given, with all that is filled in beside it. */
export type OwnInputProps = {
  label: string
  value: unknown
  values: Readonly<Record<string, unknown>>
  error: string | undefined
  onChange: (value: unknown) => void
}

/** How a noun looks in the browser, beyond what its catalogue says. */
export type Look = {
  noun: AnyNoun
  icon: ComponentType<{ size?: number; stroke?: number }>
  /** The first one is the list as it opens. */
  views: readonly ReadyView[]
  /** Moments by which something is to be done, and whether that still holds of a record; passed ones are shown as overdue. */
  deadlines?: Readonly<Record<string, (record: AnyRecord) => boolean>>
  /** The fields a form shows before "More fields", in order; the required and the listed ones unless told. */
  form?: readonly string[]
  /** Inputs of its own that fields have in a form. */
  inputs?: Readonly<Record<string, ComponentType<OwnInputProps>>>
  /** What a new record begins with beside the reader as its holder. */
  first?: Readonly<Record<string, unknown>>
  /** A name is enough to make one, so inputs offer it. */
  quick?: true
  /** Whether a record has a page of its own. */
  page?: true
  /** Where the list is, below the workspace, when it is not at the noun's own path. */
  list?: string
  /** The noun out of whose records these are told, so that they change with it. */
  from?: string
  /** Where records of a noun without a list of their own are chosen from. */
  choices?: Choices
}

/** A record as inputs and filters offer it; a closed one is asked for, but nothing new is put there. */
export type Option = {
  noun: string
  id: string
  title: string
  color?: string | undefined
  group?: string
  /** Its kind, where fields take records of one kind only. */
  of?: string
  closed?: true
}
type Asked<A> = { queryKey: QueryKey; queryFn?: QueryFunction<A> | SkipToken | undefined }
type Choices = { asked: () => Required<Asked<unknown>>; options: (answer: unknown) => Option[] }

/** The choices that the answer to a question holds. */
export const choicesFrom = <A>(asked: () => Asked<A>, options: (answer: A) => Option[]): Choices => ({
  asked: asked as Choices['asked'],
  options: (answer) => options(answer as A),
})

const looks = new Map<string, Look>()

/** Makes a noun and its look known to lists, inputs and links; each feature's web folder does this once. */
export const registerLook = (look: Look): Look => {
  registerNoun(look.noun)
  looks.set(look.noun.name, look)
  return look
}

/** The look of a noun, if its feature is part of this page. */
export const lookOf = (name: string): Look | undefined => looks.get(name)

const endpoints = new Map<string, Crud<AnyNoun>>()

/** The plain endpoints of a noun; the same objects every time, so that caches know them. */
export const endpointsOf = (n: AnyNoun): Crud<AnyNoun> => {
  const known = endpoints.get(n.name) ?? crud(n)
  endpoints.set(n.name, known)
  return known
}

/** The address of a record's page in a workspace; undefined for nouns whose records have none. */
export const pageOf = (slug: string, noun: string, id: string): string | undefined => {
  const n = nounNamed(noun)
  return n && lookOf(noun)?.page ? `/w/${slug}/${n.plural}/${id}` : undefined
}

/** The address of the list that shows exactly the records of a filter, in the workspace on screen. */
export const listOf = (noun: string, filter: FilterTree): string =>
  `/w/${workspaceHere() ?? ''}/${lookOf(noun)?.list ?? nounNamed(noun)?.plural ?? ''}?filter=${encodeURIComponent(JSON.stringify(filter))}`
