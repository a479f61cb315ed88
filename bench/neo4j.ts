import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Neo4jAddress } from '../graph/open-store.js';
import { packageFile } from '../schema/package-root.js';
import { givenNeo4j, JARS, neo4jMissing } from '../test/support/neo4j/availability.js';

export interface BenchNeo4j {
  readonly address: Neo4jAddress;
  end(): void;
}

/** A server of the benchmark's own, as the tests have theirs; ended with this process at the latest. */
export async function startNeo4j(): Promise<BenchNeo4j> {
  const missing = neo4jMissing();
  if (missing !== undefined)
    throw new Error(`the benchmark needs a Neo4j, but ${missing}: run \`npm test\` once, or see README`);
  const given = givenNeo4j();
  if (given !== undefined) return { address: given, end: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'cetu-bench-neo4j-'));
  const watcher = packageFile('test', 'support', 'neo4j', 'watch.mjs');
  spawn(process.execPath, [watcher, folder, JARS, String(process.pid)], { detached: true, stdio: 'ignore' }).unref();
  const end = (): void => {
    writeFileSync(join(folder, 'stop'), '');
  };
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await wait(200)) {
    const address = join(folder, 'server.json');
    if (existsSync(address)) return { address: JSON.parse(readFileSync(address, 'utf8')) as Neo4jAddress, end };
  }
  end();
  throw new Error('Neo4j did not start within two minutes');
}
