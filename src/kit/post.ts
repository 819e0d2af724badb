/** A letter to one person; `purpose` says in the log of mail what it was for. */
export type Letter = {
  to: string
  subject: string
  text: string
  html?: string
  headers?: Record<string, string>
  attachments?: { filename: string; content: Buffer }[]
  purpose: string
}

/** The way letters leave, and the address people reach this installation at; the application sets it from its configuration. */
export const post = {
  send: async (_letter: Letter): Promise<void> => {
    throw new Error('no way to send mail has been set')
  },
  baseUrl: 'http://localhost:3000',
}
