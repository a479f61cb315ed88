import { createRequire } from 'node:module';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Suites of functions without state, which may share what a worker has loaded: vocabularies and dictionaries take seconds a file. Not
 * the one that puts another module in the place of one.
 */
const READING = 'test/{gold,ingest,schema,web}/**/!(items-run-on).test.ts';

export default defineConfig({
  // As in Node.js: one graphql for our code and for the packages that take our schema. Vite would choose its other build.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    // Where there are two processors a suite over Neo4j leaves one to the suites that need none.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // A suite over Neo4j may wait in its first hook for the server to start and for the suites before it to be done.
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: { name: 'reading', include: [READING], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, READING],
          globalSetup: ['test/support/neo4j/global-setup.ts'],
        },
      },
    ],
  },
});
