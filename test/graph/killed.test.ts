import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { dumpGraph } from '../../graph/dump.js';
import { heldDocuments } from '../../graph/held-documents.js';
import { migrate } from '../../graph/migrate.js';
import { openStore, type StoreOptions } from '../../graph/open-store.js';
import type { Store } from '../../graph/store.js';
import { removeDocument, writeDocument } from '../../graph/write-document.js';
import { packageFile } from '../../schema/package-root.js';
import { folder } from '../support/folder.js';
import { neo4jMissing } from '../support/neo4j/availability.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from '../support/neo4j/server.js';
import { SLUGS, version } from '../support/write-until-killed.js';

const KILLS = Number(process.env['CETU_KILLS'] ?? 10);

/** Starts a process that writes, and ends it without warning after a moment chosen at random. */
async function writeAndKill(options: StoreOptions): Promise<void> {
  const script = packageFile('test', 'support', 'write-until-killed.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--write-until-killed', JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
  await wait(Math.random() * 400);
  expect(child.exitCode, 'the process ended by itself').toBe(null);
  child.kill('SIGKILL');
  await ended;
}

/** A graph that was never interrupted. */
async function dumpOf(write: (store: Store) => Promise<void>): Promise<readonly string[]> {
  const store = await openStore();
  await migrate(store);
  await write(store);
  const dump = await dumpGraph(store);
  await store.close();
  return dump;
}

/** That the graph is what its documents, written whole, would have made. */
async function expectWholeDocuments(store: Store): Promise<void> {
  const held = await heldDocuments(store);
  const whole = await dumpOf(async (other) => {
    for (const { slug, reader } of held) await writeDocument(other, version(slug, Number(reader)));
  });
  expect(await dumpGraph(store)).toEqual(whole);
}

async function expectUninterrupted(options: StoreOptions): Promise<void> {
  const uninterrupted = await dumpOf(async (store) => {
    for (const slug of SLUGS) await writeDocument(store, version(slug, 1));
  });
  for (let kill = 0; kill < KILLS; kill += 1) {
    await writeAndKill(options);
    const store = await openStore(options);
    await migrate(store);
    await expectWholeDocuments(store);
    for (const slug of SLUGS) await writeDocument(store, version(slug, 1));
    expect(await dumpGraph(store)).toEqual(uninterrupted);
    // Half of the time the next process begins with an empty graph.
    if (kill % 2 === 0) for (const slug of SLUGS) await removeDocument(store, slug);
    await store.close();
  }
}

describe('a process killed at any moment of an ingestion', () => {
  it('leaves whole documents in the embedded store, and the graph can be finished', { timeout: 600_000 }, async () => {
    await expectUninterrupted({ path: join(folder(), 'graph.grafeo') });
  });
});

describe.skipIf(neo4jMissing() !== undefined)('a process killed at any moment of an ingestion (neo4j)', () => {
  let turn: Turn | undefined;
  beforeAll(async () => {
    turn = await takeTurn();
  }, WAIT_FOR_TURN_MS);
  afterAll(async () => turn?.end());

  it('leaves whole documents, and the graph can be finished', { timeout: 600_000 }, async () => {
    const options = { neo4j: turn?.address };
    const store = await openStore(options);
    await migrate(store);
    await store.write(async (unit) =>
      unit.run({ name: 'empty', text: 'MATCH (n) WHERE NOT n:Migration DETACH DELETE n' }),
    );
    await store.close();
    await expectUninterrupted(options);
  });
});
