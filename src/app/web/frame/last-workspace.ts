const place = 'tessera.workspace'

/** The workspace this browser was in last. */
export const lastWorkspace = (): string | null => {
  try {
    return localStorage.getItem(place)
  } catch {
    return null // a browser that keeps nothing: the person chooses
  }
}

/** Remembers the workspace for the next visit. */
export const rememberWorkspace = (slug: string): void => {
  try {
    localStorage.setItem(place, slug)
  } catch {
    // See above.
  }
}
