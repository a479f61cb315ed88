import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpGraph } from '../../graph/dump.js';
import { openStore, type Neo4jAddress } from '../../graph/open-store.js';
import type { Store } from '../../graph/store.js';
import { packageFile } from '../../schema/package-root.js';
import { cetuFromSource, plainEnvironment } from '../support/cetu.js';
import { cetuHere } from '../support/cetu-here.js';
import { folder } from '../support/folder.js';
import { neo4jMissing } from '../support/neo4j/availability.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from '../support/neo4j/server.js';

type Environment = Readonly<Record<string, string>>;

async function using<T>(opening: Promise<Store>, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await opening;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Starts `cetu ingest` and kills it as soon as so many documents are written, in the midst of the next one. */
async function killedAfter(documents: number, environment: Environment): Promise<void> {
  const child = spawn(process.execPath, cetuFromSource('ingest', packageFile('corpus')), {
    env: plainEnvironment(environment),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (text: Buffer) => {
    if (text.toString().includes(`[${String(documents)}/`)) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

/** Kills one ingest on its way and lets another end it; gives the graph, which must verify. */
async function cutAndEnded(documents: number, environment: Environment, dump: () => Promise<readonly string[]>) {
  await killedAfter(documents, environment);
  expect((await cetuHere(['ingest', packageFile('corpus')], environment)).code).toBe(0);
  expect((await cetuHere(['verify'], environment)).code).toBe(0);
  return dump();
}

describe('cetu ingest, killed on its way and started again, leaves the graph of one that was not', () => {
  it.each([1, 3])(
    'after %i of them (grafeo)',
    async (documents) => {
      const graphIn = (data: string) => () => using(openStore({ path: join(data, 'graph.grafeo') }), dumpGraph);
      const [whole, cut] = [folder(), folder()];
      await cetuHere(['ingest', packageFile('corpus')], { CETU_DATA_DIR: whole });
      expect(await cutAndEnded(documents, { CETU_DATA_DIR: cut }, graphIn(cut))).toEqual(await graphIn(whole)());
    },
    300_000,
  );
});

describe.skipIf(neo4jMissing() !== undefined)('over Neo4j, cetu', () => {
  let turn: Turn | undefined;
  const address = (): Neo4jAddress => turn?.address ?? { uri: 'bolt://not.open' };
  const environment = (password = address().password): Environment => ({
    CETU_DATA_DIR: folder(),
    NEO4J_URI: address().uri,
    NEO4J_USER: address().user ?? '',
    NEO4J_PASSWORD: password ?? '',
  });
  const graph = () => using(openStore({ neo4j: address() }), dumpGraph);
  const empty = () =>
    using(openStore({ neo4j: address() }), (store) =>
      store.write((unit) => unit.run({ name: 'empty', text: 'MATCH (n) WHERE NOT n:Migration DETACH DELETE n' })),
    );
  beforeAll(async () => {
    turn = await takeTurn();
  }, WAIT_FOR_TURN_MS);
  afterAll(async () => turn?.end());

  it.each([1, 3])(
    'ingest, killed after %i documents and started again, leaves the graph of one that was not',
    async (documents) => {
      await empty();
      expect((await cetuHere(['ingest', packageFile('corpus')], environment())).code).toBe(0);
      const whole = await graph();
      await empty();
      expect(await cutAndEnded(documents, environment(), graph)).toEqual(whole);
      await empty();
    },
    300_000,
  );

  it('says that the password is wrong, and what to do', async () => {
    const { code, stderr } = await cetuHere(['status'], environment('wrong'));
    expect(code).toBe(4);
    expect(stderr).toContain('refused the user name or password: check NEO4J_USER and NEO4J_PASSWORD');
  });
});

describe('an embedded file that another process holds', () => {
  it('is told with who holds it', async () => {
    const data = folder();
    const child = spawn(process.execPath, cetuFromSource('ingest', packageFile('corpus')), {
      env: plainEnvironment({ CETU_DATA_DIR: data }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await once(child.stderr, 'data');
    const { code, stderr } = await cetuHere(['status'], { CETU_DATA_DIR: data });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(code).toBe(4);
    expect(stderr).toContain(`the graph is in use by process ${String(child.pid)} (cetu ingest`);
  }, 120_000);
});
