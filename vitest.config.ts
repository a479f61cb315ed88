import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j/global-setup.ts'],
    testTimeout: 60_000,
    // A suite over Neo4j may wait in its first hook for the server to start and for the suites before it to be done.
    hookTimeout: 300_000,
  },
});
