import { html } from 'hono/html'
import { describeType, type Html } from './describe-type.ts'
import type { Documented, DocumentedOperation, DocumentedSchema } from './documented.ts'
import { renderTable } from './render-table.ts'

/** The page of documentation: every operation with its parameters, body and answers, and every schema. No script, nothing from elsewhere. */
export function renderDocs({ info, paths, components }: Documented): Html {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>接口说明 · 问报</title>
        <link rel="stylesheet" href="/docs.css" />
      </head>
      <body>
        <header>
          <h1>${info.title}接口说明</h1>
          <p>
            ${info.description} 版本 ${info.version}，<a href="/openapi.json">OpenAPI 3.1 文件</a>，<a
              href="/"
              >回到问报</a
            >。
          </p>
        </header>
        <nav aria-label="接口">
          <ul>
            ${operations.map(
              ({ path, method, operation }) =>
                html`<li>
                  <a href="#${anchorOf(method, path)}"><code>${method} ${path}</code></a>
                  ${operation.summary ?? ''}
                </li>`,
            )}
          </ul>
        </nav>
        <main>
          ${operations.map(({ path, method, operation }) => renderOperation(method, path, operation))}
          <h2 id="schemas">数据结构</h2>
          ${Object.entries(components.schemas).map(([name, schema]) => renderSchema(name, schema))}
        </main>
      </body>
    </html>`
}

function anchorOf(method: string, path: string): string {
  return `${method}-${path}`.replaceAll(/[^A-Za-z0-9]+/gu, '-')
}

function renderOperation(method: string, path: string, operation: DocumentedOperation): Html {
  const { summary = '', parameters = [], requestBody, responses } = operation
  const asked = parameters.map(({ name, in: place, schema, required }) => {
    return [html`<code>${name}</code>`, place, describeType(schema), sayRequired(required)] as const
  })
  const answers = Object.entries(responses).map(([status, { description, content }]) => {
    return [status, description, renderContent(content)] as const
  })
  return html`<section id="${anchorOf(method, path)}">
    <h2><code>${method} ${path}</code></h2>
    <p>${summary}</p>
    ${renderTable({ caption: '参数', header: ['名字', '位置', '类型', '必填'], rows: asked })}
    ${requestBody === undefined ? '' : html`<p>请求内容：${renderContent(requestBody.content)}</p>`}
    ${renderTable({ caption: '答复', header: ['状态', '说明', '内容'], rows: answers })}
  </section>`
}

function sayRequired(isRequired: boolean | undefined): string {
  return isRequired === true ? '是' : '否'
}

function renderContent(content: DocumentedOperation['responses'][string]['content']): Html {
  const entries = Object.entries(content ?? {})
  return html`${entries.map(([mediaType, { schema }]) => html`<code>${mediaType}</code> ${describeType(schema)} `)}`
}

function renderSchema(name: string, schema: DocumentedSchema): Html {
  const { properties = {}, required = [] } = schema
  const fields = Object.entries(properties).map(([field, value]) => {
    return [html`<code>${field}</code>`, describeType(value), sayRequired(required.includes(field))] as const
  })
  return html`<section id="schema-${name}">
    <h3><code>${name}</code></h3>
    ${fields.length === 0 ? html`<p>${describeType(schema)}</p>` : ''}
    ${renderTable({ caption: `${name} 的字段`, header: ['字段', '类型', '总有'], rows: fields })}
  </section>`
}
