/** Text of a page without scripts and styles; none of it comes from a request. */
export interface PlainPageText {
  readonly title: string
  readonly body: string
}

/** A plain HTML page with a title and one paragraph. */
export function plainPage({ title, body }: PlainPageText): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · 问报</title></head>`,
    `<body><h1>${title}</h1><p>${body}</p></body>`,
    '</html>',
  ].join('\n')
}
