import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { migrate } from '../../graph/migrate.js';
import { neo4jFromEnvironment, openStore, type Neo4jAddress } from '../../graph/open-store.js';
import { StoreError, type Store } from '../../graph/store.js';
import { writeDocument } from '../../graph/write-document.js';
import { countGraph } from '../../graph/count.js';
import { batchOf } from '../support/batches.js';
import { folder } from '../support/folder.js';
import { neo4jMissing } from '../support/neo4j/availability.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from '../support/neo4j/server.js';

async function failure(opening: Promise<Store>): Promise<string> {
  try {
    await (await opening).close();
  } catch (error) {
    if (error instanceof StoreError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'opened';
}

const batch = batchOf({ slug: 'a', measures: ['发展科技保险'], agencies: ['连云港市财政局'] });

/** A closed file with a graph in it. */
async function graphFile(path: string): Promise<void> {
  const store = await openStore({ path });
  await migrate(store);
  await writeDocument(store, batch);
  await store.close();
}

describe('opening the embedded store', () => {
  it('makes the file and its folder, and finds again what was written', async () => {
    const path = join(folder(), 'data', 'deep', 'graph.grafeo');
    await graphFile(path);
    const store = await openStore({ path });
    expect(await migrate(store)).toEqual([]);
    expect((await countGraph(store)).nodes).toMatchObject({ Document: 1, Measure: 1, Agency: 1 });
    expect(await writeDocument(store, batch)).toBe('unchanged');
    await store.close();
  });

  it('says that the file is open elsewhere, in this process or another', async () => {
    const path = join(folder(), 'graph.grafeo');
    const store = await openStore({ path });
    expect(await failure(openStore({ path }))).toMatch(/^BUSY: .*graph\.grafeo is open in another process: /u);
    const script = `import { openStore } from './graph/open-store.ts';
      try { await openStore({ path: process.argv[1] }) } catch (error) { console.log(error.code) }`;
    const other = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
      path,
    ]);
    expect(other.stdout.trim()).toBe('BUSY');
    await store.close();
    expect(await failure(openStore({ path }))).toBe('opened');
  });

  it.each([
    ['is no database', (): Buffer => Buffer.from('策图'.repeat(4_000))],
    ['is empty', (): Buffer => Buffer.alloc(0)],
    ['is cut off', (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2)],
    ['has lost its head', (bytes: Buffer): Buffer => Buffer.concat([Buffer.alloc(64), bytes.subarray(64)])],
    [
      'is overwritten',
      (bytes: Buffer): Buffer => Buffer.concat([bytes.subarray(0, 12_288), bytes.subarray(12_288).fill(7)]),
    ],
  ])('says that the file is damaged when it %s', async (_, damage) => {
    const path = join(folder(), 'graph.grafeo');
    await graphFile(path);
    const damaged = damage(readFileSync(path));
    writeFileSync(path, damaged);
    expect(await failure(openStore({ path }))).toMatch(/^DAMAGED: .*graph\.grafeo is damaged: /u);
    // It is left as it was: setting it aside is the caller's.
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it('says that a folder is no file', async () => {
    expect(await failure(openStore({ path: folder() }))).toMatch(/^UNAVAILABLE: .* cannot be opened: /u);
  });
});

describe('choosing Neo4j', () => {
  it('is done by NEO4J_URI, and an empty variable is none', () => {
    expect(neo4jFromEnvironment({})).toBeUndefined();
    expect(neo4jFromEnvironment({ NEO4J_URI: '', NEO4J_USER: 'neo4j' })).toBeUndefined();
    expect(
      neo4jFromEnvironment({ NEO4J_URI: 'bolt://h', NEO4J_USER: 'u', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: '' }),
    ).toEqual({ uri: 'bolt://h', user: 'u', password: 'p', database: undefined });
  });

  it('says where nothing answers, and what to do', async () => {
    expect(await failure(openStore({ neo4j: { uri: 'bolt://127.0.0.1:9' } }))).toMatch(
      /^UNAVAILABLE: Neo4j at bolt:\/\/127\.0\.0\.1:9 does not answer: start it, .* NEO4J_URI/u,
    );
  });

  it('never shows a password that stands in the address', async () => {
    const message = await failure(openStore({ neo4j: { uri: 'bolt://neo4j:secret@127.0.0.1:9' } }));
    expect(message).toMatch(/^UNAVAILABLE: /u);
    expect(message).not.toMatch(/secret/u);
  });

  it('says that an address is none', async () => {
    expect(await failure(openStore({ neo4j: { uri: 'http://127.0.0.1:9' } }))).toMatch(
      /^UNAVAILABLE: Neo4j at http:\/\/127\.0\.0\.1:9 cannot be used: /u,
    );
  });
});

describe.skipIf(neo4jMissing() !== undefined)('opening a running Neo4j', () => {
  let turn: Turn | undefined;
  const address = (): Neo4jAddress => turn?.address ?? { uri: 'bolt://not.open' };
  beforeAll(async () => {
    turn = await takeTurn();
  }, WAIT_FOR_TURN_MS);
  afterAll(async () => turn?.end());

  it('says that the password is wrong', async () => {
    const neo4j = { ...address(), user: 'neo4j', password: 'wrong' };
    expect(await failure(openStore({ neo4j }))).toMatch(
      /^UNAVAILABLE: Neo4j at bolt:.* refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD$/u,
    );
  });

  it('says that there is no such database', async () => {
    const neo4j = { ...address(), database: 'nowhere' };
    expect(await failure(openStore({ neo4j }))).toMatch(
      /^UNAVAILABLE: .* has no database nowhere: check NEO4J_DATABASE$/u,
    );
  });

  it('ends a statement that takes too long, on the server too', async () => {
    const store = await openStore({ neo4j: address(), timeoutMs: 200 });
    const slow = {
      name: 'slow',
      text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n',
    };
    const started = performance.now();
    await expect(store.run(slow)).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(performance.now() - started).toBeLessThan(20_000);
    await store.close();
  });
});

describe('the embedded store', () => {
  it('gives up on a statement that takes too long', async () => {
    const store = await openStore({ timeoutMs: 1 });
    const slow = {
      name: 'slow',
      text: 'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN count(a + b) AS n',
    };
    await expect(store.run(slow)).rejects.toMatchObject({ code: 'TIMEOUT', message: 'slow took longer than 1 ms' });
    await store.close();
  });
});
