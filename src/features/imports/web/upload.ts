import { Refusal, type RefusalCode } from '#kit/errors.ts'
import { workspaceHere } from '#kit/query.ts'
import { createImport, type Import, type Options } from '../contract.ts'

type Sending = { file: File; options: Options; onProgress: (share: number) => void; signal: AbortSignal }

/**
 * Sends a file in as a draft and tells from 0 to 1 how much of it has gone, which `fetch` cannot. Refuses as the server
 * refused; a connection that broke is a TypeError, as with `fetch`.
 */
export const uploadDraft = ({ file, options, onProgress, signal }: Sending): Promise<Import> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api${createImport.path}`)
    request.setRequestHeader('x-workspace', workspaceHere() ?? '')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0))
    request.addEventListener('load', () => {
      if (request.status < 300) return resolve(request.response as Import)
      const problem = request.response as { code: RefusalCode; details: Record<string, unknown> } | null
      reject(new Refusal(problem?.code ?? 'common.unavailable', problem?.details ?? {}))
    })
    request.addEventListener('error', () => reject(new TypeError('the connection broke')))
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    signal.addEventListener('abort', () => request.abort())
    const form = new FormData()
    // The options first: the server knows what to do before the file has come.
    form.set(
      'options',
      new Blob([JSON.stringify({ ...options, mode: 'draft' })], { type: 'application/json' }),
    )
    form.set('file', file)
    request.send(form)
  })
