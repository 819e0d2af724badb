type Json = Record<string, any>

const escape = (text: unknown) =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)

const style = `body{font:15px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1f;background:#fff}
h2{margin-top:2.5rem;border-bottom:1px solid #ddd}code,pre{font:13px/1.5 ui-monospace,monospace}pre{background:#f5f5f4;padding:.8rem;overflow:auto;border-radius:6px}
summary{cursor:pointer;padding:.35rem 0}b.m{display:inline-block;min-width:4.2rem;color:#8a3b1e}table{border-collapse:collapse}td,th{text-align:left;padding:.2rem .8rem .2rem 0;vertical-align:top}
nav a{margin-right:.8rem}@media(prefers-color-scheme:dark){body{background:#1a1a1c;color:#e8e8ea}pre{background:#26262a}h2{border-color:#444}b.m{color:#f0a585}a{color:#9cc2ff}}`

const schemaText = (schema: Json | undefined) =>
  schema ? `<pre>${escape(JSON.stringify(schema, null, 2))}</pre>` : ''

const operation = (path: string, method: string, op: Json): string => {
  const parameters = (op.parameters as Json[])
    .map(
      (p) =>
        `<tr><td><code>${escape(p.name)}</code></td><td>${escape(p.in)}</td><td>${p.required ? 'required' : ''}</td><td><code>${escape(JSON.stringify(p.schema))}</code></td></tr>`,
    )
    .join('')
  const body = Object.entries((op.requestBody?.content ?? {}) as Json)
    .map(([type, c]) => `<p>Body <code>${escape(type)}</code></p>${schemaText((c as Json).schema)}`)
    .join('')
  const responses = Object.entries(op.responses as Json)
    .map(([status, r]) => `<tr><td>${escape(status)}</td><td>${escape((r as Json).description)}</td></tr>`)
    .join('')
  const ok = Object.values((op.responses['200']?.content ?? {}) as Json)[0] as Json | undefined
  return `<details id="${escape(op.operationId)}"><summary><b class="m">${method.toUpperCase()}</b> <code>/api${escape(path)}</code> — ${escape(op.summary)}</summary>
    <p>Permission: <code>${escape(op['x-permission'])}</code></p>${parameters && `<table>${parameters}</table>`}${body}<table>${responses}</table>${schemaText(ok?.schema)}</details>`
}

/** The API's description as one page to read, without scripts. */
export const apiReference = (description: Json): string => {
  const groups = Map.groupBy(
    Object.entries(description.paths as Json).flatMap(([path, methods]) =>
      Object.entries(methods as Json).map(([method, op]) => ({ path, method, op: op as Json })),
    ),
    ({ op }) => (op.tags as string[])[0] ?? '',
  )
  const sections = [...groups].map(
    ([tag, list]) =>
      `<h2 id="${escape(tag)}">${escape(tag)}</h2>${list.map((o) => operation(o.path, o.method, o.op)).join('')}`,
  )
  const schemas = Object.entries(description.components.schemas as Json).map(
    ([name, s]) =>
      `<details id="schema-${escape(name)}"><summary><code>${escape(name)}</code></summary>${schemaText(s as Json)}</details>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tessera API</title><style>${style}</style>
<main><h1>Tessera API</h1><p>Version ${escape(description.info.version)}. Machine-readable: <a href="/api/openapi.json">openapi.json</a>. Send <code>Authorization: Bearer …</code> with a token from your settings;
errors are <code>application/problem+json</code> with a stable <code>code</code>; lists give <code>next</code>, to be sent back as <code>after</code>; creates accept <code>Idempotency-Key</code>; changes carry the <code>version</code> last read.</p>
<nav>${[...groups.keys()].map((tag) => `<a href="#${escape(tag)}">${escape(tag)}</a>`).join(' ')}</nav>${sections.join('')}<h2>Shapes</h2>${schemas.join('')}</main></html>`
}
