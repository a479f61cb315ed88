import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Neo4jAddress } from '../graph/open-store.js';
import { packageFile } from '../schema/package-root.js';
import { givenNeo4j, JARS, neo4jMissing } from '../test/support/neo4j/availability.js';

export interface BenchNeo4j {
  readonly address: Neo4jAddress;
  /** Of the server's process; NaN of one that was given. */
  readonly pid: number;
  end(): void;
}

/** A server of the benchmark's own, as the tests have theirs; ended with this process at the latest. */
export async function startNeo4j(): Promise<BenchNeo4j> {
  refuseWhereMissing();
  const given = givenNeo4j();
  if (given !== undefined) return { address: given, pid: NaN, end: () => undefined };
  return startIn(mkdtempSync(join(tmpdir(), 'cetu-bench-neo4j-')), []);
}

/** A server set up to last, whose graph is kept in a folder of `.cache` from one run of the benchmark to the next. */
export async function keptNeo4j(name: string): Promise<BenchNeo4j> {
  refuseWhereMissing();
  const folder = packageFile('.cache', 'bench', name);
  mkdirSync(folder, { recursive: true });
  // What it printed when it ran before would pass for news.
  for (const file of ['stop', 'neo4j.log']) rmSync(join(folder, file), { force: true });
  return startIn(folder, ['keep', 'lasting']);
}

function refuseWhereMissing(): void {
  const missing = neo4jMissing();
  if (missing !== undefined)
    throw new Error(`the benchmark needs a Neo4j, but ${missing}: run \`npm test\` once, or see README`);
}

async function startIn(folder: string, ways: readonly string[]): Promise<BenchNeo4j> {
  const watcher = packageFile('test', 'support', 'neo4j', 'watch.mjs');
  const command = [watcher, folder, JARS, String(process.pid), ...ways];
  spawn(process.execPath, command, { detached: true, stdio: 'ignore' }).unref();
  const end = (): void => {
    writeFileSync(join(folder, 'stop'), '');
  };
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await wait(200)) {
    const address = join(folder, 'server.json');
    if (!existsSync(address)) continue;
    const { pid, ...told } = JSON.parse(readFileSync(address, 'utf8')) as Neo4jAddress & { readonly pid: number };
    return { address: told, pid, end };
  }
  end();
  throw new Error('Neo4j did not start within two minutes');
}
