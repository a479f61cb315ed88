import Fastify from 'fastify';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serveExports } from '../../cli/serve/exports.js';
import type { Store } from '../../graph/store.js';
import { fillAwkwardly } from '../support/awkward-graph.js';
import { embeddedStores } from '../support/stores.js';

const STRANGER = { status: 403, code: 'FORBIDDEN', message: 'a stranger' };

describe('whoever asks for an export', () => {
  const stores = embeddedStores();
  let store: Store;
  beforeAll(async () => {
    store = await fillAwkwardly(await stores.open());
  }, 60_000);

  /** The exports alone, to strangers where they say that they are; what is begun goes on once `goOn` is called. */
  async function served(): Promise<{ readonly url: string; readonly goOn: () => void }> {
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const holding = new Proxy(store, {
      get: (target, name) => {
        const run: Store['run'] = (...asked) => held.then(() => store.run(...asked));
        if (name === 'run') return run;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
      },
    });
    const http = Fastify({ forceCloseConnections: true });
    onTestFinished(() => http.close());
    serveExports(http, holding, ({ headers }) => (headers['x-stranger'] === undefined ? null : STRANGER));
    return { url: await http.listen({ host: '127.0.0.1', port: 0 }), goOn };
  }
  const asking = async (url: string, headers: Record<string, string> = {}): Promise<number> => {
    const response = await fetch(`${url}/export/cypher`, { headers });
    await response.text();
    return response.status;
  };

  it('has one place of an address as a stranger, and finds another kept where they are known', async () => {
    const { url, goOn } = await served();
    const stranger = { 'x-stranger': 'yes' };
    // One of the two is refused, and whoever is known is not.
    const strangers = [asking(url, stranger), asking(url, stranger)];
    expect(await Promise.race(strangers)).toBe(503);
    const known = [asking(url), asking(url), asking(url)];
    expect(await Promise.race(known)).toBe(503);
    goOn();
    expect((await Promise.all(strangers)).sort()).toEqual([200, 503]);
    expect((await Promise.all(known)).sort()).toEqual([200, 200, 503]);
    expect(await asking(url, stranger)).toBe(200);
  });

  it('is told of a parameter that there is not', async () => {
    const { url, goOn } = await served();
    goOn();
    for (const asked of ['people=true', 'people=0', 'people=1&people=1', 'person=1', 'people=1&limit=5']) {
      const response = await fetch(`${url}/export/cypher?${asked}`);
      expect([response.status, await response.text()], asked).toEqual([400, expect.stringContaining('`people=1`')]);
    }
    expect((await fetch(`${url}/export/cypher?people=1`)).status).toBe(200);
  });
});
