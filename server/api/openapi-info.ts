/** Head of the OpenAPI document. */
export function openapiInfo(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: '问报',
      version,
      description: '以公报原文回答关于地方政府的问题，逐句注明出处。',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
  }
}
