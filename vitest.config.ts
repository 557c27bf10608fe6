import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/web/**'],
          // Building an index of the delivered bulletins takes seconds, and longer on a busy machine.
          hookTimeout: 60_000,
          testTimeout: 20_000,
        },
      },
      { test: { name: 'web', include: ['tests/web/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
