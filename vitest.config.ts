import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in Node.js: one graphql for our code and for the packages that take our schema. Vite would choose its other build.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j/global-setup.ts'],
    // Where there are two processors a suite over Neo4j leaves one to the suites that need none.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // A suite over Neo4j may wait in its first hook for the server to start and for the suites before it to be done.
    hookTimeout: 300_000,
  },
});
