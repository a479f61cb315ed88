import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configuration } from '../../cli/library/configuration.js';
import { startServer, type RunningServer } from '../../server.js';
import { suiteFolder } from '../support/folder.js';
import { givenNeo4j, neo4jMissing } from '../support/neo4j/availability.js';
import { OwnNeo4j } from '../support/neo4j/own.js';

const quiet = { line: () => undefined, progress: () => ({ step: () => undefined, end: () => undefined }) };

/** Why none can be started and stopped here: one that was given is not ours to stop. */
const cannot = givenNeo4j() ? 'CETU_TEST_NEO4J_URI is set' : neo4jMissing();

describe.skipIf(cannot !== undefined)('a server whose Neo4j goes away', () => {
  const data = suiteFolder();
  let neo4j: OwnNeo4j;
  let server: RunningServer;
  let starting: (choices?: Readonly<Record<string, string>>) => Promise<RunningServer>;
  beforeAll(async () => {
    neo4j = new OwnNeo4j(join(data(), 'neo4j'));
    const { uri, user = '', password = '' } = await neo4j.start();
    const chosen = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    starting = (choices = {}) =>
      startServer(configuration({ ...chosen, PORT: '0', CETU_LOG: 'silent', ...choices }), quiet);
    server = await starting();
  }, 900_000);
  afterAll(async () => {
    await server.close();
    await neo4j.stop();
  });

  const ask = async (query: string, { url } = server): Promise<{ status: number; answer: string }> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return { status: response.status, answer: await response.text() };
  };
  const health = async (path: string): Promise<number> => (await fetch(server.url.replace('/graphql', path))).status;
  const COUNT = '{ documents { totalCount } }';

  it('says so at once, and answers again by itself when Neo4j is back', async () => {
    expect(await ask(COUNT)).toMatchObject({ status: 200 });
    expect(await health('/readyz')).toBe(200);

    await neo4j.stop();
    const since = performance.now();
    const [first, second] = await Promise.all([ask(COUNT), ask('{ search(query: "港口") { totalCount } }')]);
    for (const { status, answer } of [first, second]) {
      expect(status).toBe(503);
      expect(answer).toContain('The graph cannot be reached. Ask again in a moment.');
      expect(answer).not.toContain('127.0.0.1');
    }
    // No measure of speed: a driver that waits for its server waits 30 seconds and more.
    expect(performance.now() - since).toBeLessThan(25_000);
    expect(await health('/readyz')).toBe(503);
    expect(await health('/healthz')).toBe(200);

    await neo4j.start();
    while ((await health('/readyz')) !== 200) await wait(100);
    const again = await ask(COUNT);
    expect(again).toMatchObject({ status: 200 });
    expect(again.answer).toContain('"totalCount":4');
  }, 900_000);

  it('says so, too, where Neo4j is there and answers nothing', async () => {
    const hasty = await starting({ CETU_TIMEOUT: '2' });
    const untilAnswered = async (): Promise<void> => {
      while ((await ask(COUNT, hasty)).status !== 200) await wait(100);
    };
    try {
      await untilAnswered();
      neo4j.pause();
      // All of its threads stand still before it is asked.
      await wait(1_000);
      const since = performance.now();
      const { status, answer } = await ask(COUNT, hasty);
      expect([status, answer]).toEqual([503, expect.stringContaining('"code":"UNAVAILABLE"')]);
      // No measure of speed: without a clock of its own the server waits for ever.
      expect(performance.now() - since).toBeLessThan(60_000);
      neo4j.resume();
      await untilAnswered();
    } finally {
      neo4j.resume();
      await hasty.close();
    }
  }, 900_000);
});
