import type { FormEvent } from 'react'

/** What a form's inputs hold, by their names; files are left out. */
export const valuesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  )

/** A form's submit handler that keeps the page and hands over what the inputs hold. */
export const onSubmit =
  (send: (values: Record<string, string>) => void) =>
  (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    send(valuesOf(event.currentTarget))
  }
