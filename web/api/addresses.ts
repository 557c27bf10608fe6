/** Where the page finds what it shows. */
export const addresses = {
  chat: '/api/chat',
  examples: '/api/examples',
  bulletins: '/api/bulletins',
  bulletin: (bulletinId: string): string => `/api/bulletins/${encodeURIComponent(bulletinId)}`,
  item: (itemId: string): string => `/api/items/${encodeURIComponent(itemId)}`,
}
