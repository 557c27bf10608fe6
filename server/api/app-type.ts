import type { createApi } from './create-api.ts'

/** Type of the API for a typed client: `hc<AppType>(address)`. */
export type AppType = ReturnType<typeof createApi>
