import { resolve } from 'node:path'

/** Where the page is built to. */
export const pageFolder = resolve(import.meta.dirname, '../dist/web')
