import { get } from 'node:http';
import { connect } from 'node:net';
import Fastify from 'fastify';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { newToken } from '../../cli/library/tokens.js';
import { serveExports } from '../../cli/serve/exports.js';
import { statement } from '../../graph/statement.js';
import { StoreError, type Store } from '../../graph/store.js';
import { listeningApis } from '../support/api-over.js';
import { counting } from '../support/asking.js';
import { fillAwkwardly, REVIEWER } from '../support/awkward-graph.js';
import { counted, countsOf, filesOf } from '../support/exported.js';
import { describeStores } from '../support/stores.js';

const reviewer = newToken('李审核', 'reviewer');
const BULK = { name: 'bulk', text: 'CREATE (t:SourceText) SET t += $row' };
const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000));

/** A store that answers statements in another way; all else is asked of the store itself, which has private state of its own. */
const withRun = (store: Store, run: Store['run']): Store =>
  new Proxy(store, {
    get: (target, name) => {
      if (name === 'run') return run;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });

describeStores('an export over HTTP', (stores) => {
  const listening = listeningApis();
  let store: Store;
  let statements: string[];
  let base: string;
  /** Statements that are being answered. */
  let answering = 0;
  const answered = (of: Store): Store =>
    withRun(of, async (...asked) => {
      answering += 1;
      return of.run(...asked).finally(() => (answering -= 1));
    });
  beforeAll(async () => {
    ({ store, statements } = counting(answered(await fillAwkwardly(await stores.open()))));
    base = await listening(store);
  }, 120_000);

  /** What an answer shows: its status, and the code of its error. */
  const refusal = async (path: string, headers: Record<string, string> = {}, of = base): Promise<unknown> => {
    const response = await fetch(of + path, { headers });
    const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, body.errors?.[0]?.extensions.code];
  };

  it('is the graph without people, whole, of a version that is told', async () => {
    const response = await fetch(`${base}/export/csv`);
    expect(response.headers.get('cetu-graph-version')).toMatch(/^\d+$/u);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="cetu-csv.zip"');
    const files = filesOf(new Uint8Array(await response.arrayBuffer()));
    expect([...files.values()].join('\n')).not.toContain('测试园区');
    expect(files.get('measures.csv')).toContain(`${base}/d/`);
    const { formats } = (await (await fetch(`${base}/export`)).json()) as { formats: { name: string; url: string }[] };
    expect(formats.map(({ name }) => name)).toEqual(['csv', 'xlsx', 'jsonld', 'graphml', 'cypher', 'neo4j']);
    expect(formats[2]?.url).toBe(`${base}/export/jsonld`);
    expect(await refusal('/export/word')).toEqual([404, 'NOT_FOUND']);
  }, 60_000);

  it('names its context, which is published', async () => {
    const [published, exported] = await Promise.all(
      ['/ns/context.jsonld', '/export/jsonld'].map(async (path) => JSON.parse(await (await fetch(base + path)).text())),
    );
    expect(exported['@context']).toEqual({ '@base': `${base}/`, ...published['@context'] });
  }, 60_000);

  it('holds each text against the version once it is read', async () => {
    statements.length = 0;
    await (await fetch(`${base}/export/jsonld`)).arrayBuffer();
    const after = statements.flatMap((name, index) => (name === 'texts-by-document' ? [statements[index + 1]] : []));
    expect(after.length).toBeGreaterThan(0);
    expect(new Set(after)).toEqual(new Set(['graph-meta']));
  }, 60_000);

  it('is with what people stated for this machine alone, and never with their names', async () => {
    const response = await fetch(`${base}/export/cypher?people=1`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    expect(text).toContain('测试园区');
    expect(text).not.toContain(REVIEWER);
    const { nodes } = await countsOf(store);
    const created = [...text.matchAll(/CREATE \(n:`(\w+)`\)/gu)].map(([, label]) => label ?? '');
    expect(Object.keys(counted(created))).toEqual(Object.keys(nodes));
    expect(await refusal('/export/cypher?people=1', { 'x-forwarded-for': '10.0.0.1' })).toEqual([403, 'FORBIDDEN']);
    expect(await refusal('/export/cypher?people=1', { origin: 'https://other.example' })).toEqual([403, 'FORBIDDEN']);
  }, 60_000);

  it('is with what people stated for who holds a token, where there are tokens', async () => {
    const guarded = await listening(store, { CETU_TOKENS: JSON.stringify([reviewer.holder]) });
    expect(await refusal('/export/cypher?people=1', {}, guarded)).toEqual([401, 'UNAUTHENTICATED']);
    const headers = { authorization: `Bearer ${reviewer.token}` };
    expect(await (await fetch(`${guarded}/export/cypher?people=1`, { headers })).text()).toContain('测试园区');
    expect(await (await fetch(`${guarded}/export/cypher`)).text()).not.toContain('测试园区');
  }, 60_000);

  it('is not made again for who has it, until the graph has changed', async () => {
    const first = await fetch(`${base}/export/cypher`);
    await first.text();
    const tag = first.headers.get('etag') ?? '';
    expect([tag, first.headers.get('cache-control')]).toEqual([expect.stringMatching(/^W\/"/u), 'no-cache']);
    const headers = { 'if-none-match': tag };
    statements.length = 0;
    expect((await fetch(`${base}/export/cypher`, { headers })).status).toBe(304);
    expect(statements).toEqual(['graph-meta']);
    const other = await fetch(`${base.replace('127.0.0.1', 'localhost')}/export/cypher`, { headers });
    expect(other.status).toBe(200);
    await other.text();
    const head = await fetch(`${base}/export/graphml`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'application/graphml+xml; charset=utf-8']);
    await store.write((unit) => unit.run(statement('bump-version')));
    const changed = await fetch(`${base}/export/cypher`, { headers });
    expect(changed.status).toBe(200);
    await changed.text();
  }, 60_000);

  interface Opened {
    readonly status: number;
    readonly end: () => void;
    /** Reads what is left; gives how it ended. */
    readonly readOn: () => Promise<string>;
  }
  /** Asks for an export and takes nothing of it but its head. */
  const open = (path: string, of = base): Promise<Opened> =>
    new Promise((resolve, reject) => {
      const request = get(of + path, (response) => {
        const readOn = (): Promise<string> =>
          new Promise((told) => {
            for (const event of ['aborted', 'end'])
              response.once(event, () => {
                told(event);
              });
            response.resume();
          });
        const end = (): void => void request.destroy();
        response.on('error', () => undefined);
        response.once('readable', () => {
          resolve({ status: response.statusCode ?? 0, end, readOn });
        });
      });
      request.on('error', reject);
    });

  /** The exports alone, of a store that may fail. */
  const served = async (of: Store, bounds?: { patienceMs?: number; longestMs?: number }): Promise<string> => {
    const http = Fastify({ forceCloseConnections: true });
    onTestFinished(() => http.close());
    serveExports(http, of, () => null, bounds);
    return http.listen({ host: '127.0.0.1', port: 0 });
  };
  const failing = (at: string): Store =>
    withRun(store, (...asked) =>
      asked[0].name === at ? Promise.reject(new StoreError('UNAVAILABLE', 'it is away')) : store.run(...asked),
    );

  it('that fails on the way is no whole file to anybody', async () => {
    const url = await served(failing('relations-of-nodes-Region'));
    for (const format of ['cypher', 'jsonld', 'csv', 'xlsx', 'graphml', 'neo4j']) {
      const broken = fetch(`${url}/export/${format}`).then(async (response) => {
        // What is read before the first byte goes out can still be told by the status.
        expect([200, 500]).toContain(response.status);
        return { status: response.status, bytes: await response.arrayBuffer() };
      });
      if (['graphml', 'neo4j'].includes(format)) expect((await broken).status, format).toBe(500);
      else await expect(broken, format).rejects.toThrow('terminated');
    }
  }, 60_000);

  /** A store that takes its time over one kind of statement, or over all. */
  const slow = (milliseconds: number, name?: string): Store =>
    withRun(store, async (...asked) => {
      if (name === undefined || asked[0].name === name) await seconds(milliseconds / 1000);
      return store.run(...asked);
    });
  /** The status once there is a place again, or after ten seconds. */
  const statusOfNext = async (url: string): Promise<number> => {
    for (let again = 0; ; again += 1) {
      const response = await fetch(`${url}/export/cypher`);
      await response.body?.cancel();
      if (response.status !== 503 || again === 50) return response.status;
      await seconds(0.2);
    }
  };

  it('holds no place for clients that left before it began', async () => {
    // Asked for the ETag first: the clients leave meanwhile.
    const url = await listening(slow(400, 'graph-meta'));
    for (let client = 0; client < 2; client += 1) {
      const leaving = fetch(`${url}/export/csv`, { signal: AbortSignal.timeout(100) });
      await expect(leaving).rejects.toThrow('timeout');
    }
    await seconds(1);
    expect(await statusOfNext(url)).toBe(200);
  }, 60_000);

  it('holds no place for requests that waited behind another on a connection that was closed', async () => {
    const url = new URL(await served(slow(400, 'page-of-ids-Document')));
    for (let client = 0; client < 2; client += 1) {
      const socket = connect(Number(url.port), url.hostname);
      socket.on('error', () => undefined);
      socket.write('GET /export/csv HTTP/1.1\r\nHost: cetu.test\r\n\r\n'.repeat(2));
      await seconds(0.3);
      socket.destroy();
      await seconds(1);
    }
    expect(await statusOfNext(url.origin)).toBe(200);
  }, 60_000);

  it('is not read on for its head once the client has left', async () => {
    const url = await served(slow(30));
    for (const format of ['graphml', 'neo4j']) {
      const leaving = fetch(`${url}/export/${format}`, { signal: AbortSignal.timeout(300) });
      await expect(leaving).rejects.toThrow('timeout');
      await seconds(0.3);
      statements.length = 0;
      await seconds(0.5);
      expect(statements, format).toEqual([]);
    }
  }, 60_000);

  it('is refused like all other answers while the store is away', async () => {
    const away = await listening(failing('graph-meta'));
    expect(await refusal('/export/csv', { cookie: 'none' }, away)).toEqual([503, 'UNAVAILABLE']);
  });

  describe('of more than a network holds on its own', () => {
    beforeAll(async () => {
      for (let number = 0; number < 24; number += 1) {
        const row = { id: `txt:bulk-${String(number)}`, documentId: 'doc:bulk', text: '长'.repeat(1_000_000) };
        await store.write((unit) => unit.run(BULK, { row }));
      }
    }, 60_000);

    /** How many statements were asked once none is answered and no more are asked. */
    const settled = async (): Promise<number> => {
      for (let before = -1; ; before = statements.length) {
        if (before === statements.length && answering === 0) return before;
        await seconds(0.5);
      }
    };

    it('is not read on once nobody takes it, and two are made at once', async () => {
      statements.length = 0;
      await (await fetch(`${base}/export/jsonld`)).arrayBuffer();
      const whole = statements.length;
      statements.length = 0;
      const [first, second] = [await open('/export/jsonld'), await open('/export/jsonld')];
      expect([first.status, second.status]).toEqual([200, 200]);
      expect(await refusal('/export/jsonld')).toEqual([503, 'UNAVAILABLE']);
      // Nobody reads the bodies: once what waits is full, nothing more is asked of the store.
      const asked = await settled();
      expect(asked).toBeLessThan(2 * whole);
      first.end();
      second.end();
      expect(await settled()).toBe(asked);
      const again = await fetch(`${base}/export/cypher`);
      expect(again.status).toBe(200);
      await again.text();
    }, 60_000);

    it('is broken off where a client takes nothing of it, so that another is made', async () => {
      const url = await served(store, { patienceMs: 300 });
      const stalled = [await open('/export/jsonld', url), await open('/export/jsonld', url)];
      const another = async (): Promise<number> => {
        const response = await fetch(`${url}/export/cypher`);
        await response.body?.cancel();
        return response.status;
      };
      let status = 503;
      for (; status === 503; status = await another()) await seconds(0.2);
      expect(status).toBe(200);
      expect(await Promise.all(stalled.map(({ readOn }) => readOn()))).toEqual(['aborted', 'aborted']);
    }, 60_000);

    it('is broken off where a client takes it too slowly, though it takes something', async () => {
      const url = await served(store, { longestMs: 1000 });
      const { body } = await fetch(`${url}/export/jsonld`);
      const trickling = async (): Promise<void> => {
        const reader = body?.getReader();
        while ((await reader?.read())?.done === false) await seconds(0.05);
      };
      await expect(trickling()).rejects.toThrow('terminated');
    }, 60_000);
  });
});
