import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';

import { answers, givenNeo4j, hasJars, JARS, neo4jMissing, neo4jRequired, POM } from './availability.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of this run; `-1`, `-2` … of its workers' servers: the first suite of a worker that needs one starts it there. */
    neo4jRun: { readonly folder: string; readonly pid: number };
  }
}

/** Once for each project of the run, before the first test; what it returns runs after the last. All share one folder, so that a worker has one server. */
export default function setUp(project: TestProject): () => void {
  if (!givenNeo4j() && !hasJars() && answers('java', '-version') && answers('mvn', '-version')) fetchJars();
  const missing = neo4jMissing();
  if (missing !== undefined) {
    if (neo4jRequired()) throw new Error(`Neo4j is required (CETU_REQUIRE_NEO4J=1), but ${missing}`);
    console.warn(`\n*** TESTS OVER NEO4J ARE SKIPPED: ${missing} ***\n`);
  }
  const folder = join(tmpdir(), `cetu-neo4j-${String(process.pid)}-${String(Math.round(performance.timeOrigin))}`);
  mkdirSync(folder, { recursive: true });
  project.provide('neo4jRun', { folder, pid: process.pid });
  return () => {
    // Each watcher ends its server and removes its folder.
    for (const name of readdirSync(tmpdir()).filter((other) => other.startsWith(`${basename(folder)}-`))) {
      const place = join(tmpdir(), name);
      if (existsSync(join(place, 'home'))) writeFileSync(join(place, 'stop'), '');
      else rmSync(place, { recursive: true, force: true });
    }
    rmSync(folder, { recursive: true, force: true });
  };
}

function fetchJars(): void {
  console.warn('Fetching a Neo4j server for the tests (114 MB, once) …');
  const part = `${JARS}.part`;
  mkdirSync(dirname(JARS), { recursive: true });
  const maven = spawnSync(
    'mvn',
    ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`],
    { stdio: 'inherit' },
  );
  // Renamed when whole, so that a fetch that was cut off is made again.
  if (maven.status === 0) renameSync(part, JARS);
}
