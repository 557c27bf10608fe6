/** Where the page finds what it shows. */
export const addresses = {
  chat: '/api/chat',
  examples: '/api/examples',
  quoteCheck: '/api/quotes/check',
  bulletins: '/api/bulletins',
  bulletin: (bulletinId: string): string => `/api/bulletins/${encodeURIComponent(bulletinId)}`,
  citations: (id: string): string => `/api/citations/${encodeURIComponent(id)}`,
  item: (itemId: string): string => `/api/items/${encodeURIComponent(itemId)}`,
}
