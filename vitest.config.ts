import { createRequire } from 'node:module';
import { configDefaults, defineConfig } from 'vitest/config';

/** Suites that may share what a worker has loaded, for it takes seconds a file: functions without state, and what is asked of stores. */
const READING = 'test/{gold,ingest,schema,web}/**/!(items-run-on).test.ts';
const STORES = 'test/{graph,resolvers}/**/*.test.ts';
/** Suites that need a worker each: they start programs, measure, or put another module in the place of one. These begin. */
const APART = { include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, READING, STORES] };
const globalSetup = ['test/support/neo4j/global-setup.ts'];

export default defineConfig({
  // As in Node.js: one graphql for our code and for the packages that take our schema. Vite would choose its other build.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    // Where there are two processors a suite over Neo4j leaves one to the suites that need none.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // A suite over Neo4j may wait in its first hook for the server to start and for the suites before it to be done.
    hookTimeout: 300_000,
    // They run in the order of their names.
    projects: [
      { extends: true, test: { name: 'apart', ...APART, globalSetup } },
      { extends: true, test: { name: 'reading', include: [READING], isolate: false } },
      { extends: true, test: { name: 'stores', include: [STORES], isolate: false, globalSetup } },
    ],
  },
});
