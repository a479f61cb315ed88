import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { inject } from 'vitest';

import type { Neo4jAddress } from '../../../graph/open-store.js';
import { packageFile } from '../../../schema/package-root.js';
import { givenNeo4j, JARS } from './availability.js';

/** For hooks that take a turn: the longest suite, ten kills on a busy machine, may be before them. */
export const WAIT_FOR_TURN_MS = 900_000;

export interface Turn {
  readonly address: Neo4jAddress;
  /** Lets the next suite have the database. */
  end(): Promise<void>;
}

/**
 * Waits for this suite's turn on a server (a community server has one database) and starts the server where it does not run yet.
 * Each worker of a run has one of its own: a suite leaves half of it idle, and would hold up the others.
 */
export async function takeTurn(): Promise<Turn> {
  const given = givenNeo4j();
  const { folder: run } = inject('neo4jRun');
  const folder = given === undefined ? `${run}-${process.env['VITEST_POOL_ID'] ?? '1'}` : run;
  mkdirSync(folder, { recursive: true });
  const turn = join(folder, 'turn');
  writeFileSync(turn, '', { flag: 'a' });
  const release = await lock(turn, {
    stale: 60_000,
    realpath: false,
    retries: { forever: true, minTimeout: 50, maxTimeout: 200 },
  });
  return { address: given ?? (await serverAt(folder)), end: release };
}

async function serverAt(folder: string): Promise<Neo4jAddress> {
  const address = join(folder, 'server.json');
  if (!existsSync(address)) {
    const watcher = packageFile('test', 'support', 'neo4j', 'watch.mjs');
    const { pid } = inject('neo4jRun');
    spawn(process.execPath, [watcher, folder, JARS, String(pid)], { detached: true, stdio: 'ignore' }).unref();
  }
  for (const deadline = Date.now() + 100_000; Date.now() < deadline; await wait(100)) {
    if (existsSync(address)) return JSON.parse(readFileSync(address, 'utf8')) as Neo4jAddress;
    const failed = join(folder, 'failed');
    if (existsSync(failed)) throw new Error(`Neo4j did not start:\n${readFileSync(failed, 'utf8')}`);
  }
  throw new Error('Neo4j did not start within 100 seconds');
}
