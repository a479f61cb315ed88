import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';

import { isReading } from '../../graph/guard/reading.js';
import { StoreError, type Statement, type Store, type StoreErrorCode } from '../../graph/store.js';
import { everyStatement } from '../support/every-statement.js';
import { embeddedStores, describeStores } from '../support/stores.js';

const cypher = (text: string): Statement => ({ name: 'test', text });
const COUNT = cypher('MATCH (n:Finding) RETURN count(n) AS n');
const CREATE = cypher('CREATE (n:Finding {id: $id})');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heldBytes = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

async function codeOf(result: Promise<unknown>): Promise<StoreErrorCode | 'none'> {
  try {
    await result;
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
  return 'none';
}

describeStores('a store', (stores) => {
  let store: Store;
  beforeAll(async () => {
    store = await stores.open();
  });
  const count = async (): Promise<unknown> => (await store.run(COUNT))[0]?.['n'];

  // A server takes each in plans.test.ts, where its plan is read: planning them all takes a minute.
  it.runIf(stores.engine === 'grafeo')('takes every statement of the project', { timeout: 300_000 }, async () => {
    for (const { name, text } of everyStatement()) {
      const explained = cypher(`EXPLAIN ${text}`);
      const names = [...explained.text.matchAll(/\$(\w+)/gu)].map(([, parameter = '']) => parameter);
      // This engine wants a value for each parameter even so, and does not look at it.
      const given = Object.fromEntries(names.map((parameter) => [parameter, 1]));
      const run = isReading(explained)
        ? store.run(explained, given)
        : store.write(async (unit) => unit.run(explained, given));
      await expect(run, name).resolves.toBeDefined();
    }
    expect(await store.run(cypher('MATCH (n) WHERE NOT n:Migration RETURN count(n) AS n'))).toEqual([{ n: 0 }]);
  });

  it('keeps numbers as they are: whole, fractional, large, in lists and in maps', async () => {
    const sent = { whole: 7, half: 0.5, large: 2 ** 53 - 1, negative: -3, mixed: [1, 2.5], wholes: [1, 2], zero: 0 };
    await store.write(async (unit) =>
      unit.run(cypher('MERGE (n:Rating {id: $id}) SET n += $sent'), { id: 'rat:x', sent }),
    );
    const [row] = await store.run(cypher('MATCH (n:Rating {id: $id}) RETURN n {.*} AS n, 1 + $one AS two'), {
      id: 'rat:x',
      one: 1,
    });
    expect(row).toEqual({ n: { id: 'rat:x', ...sent }, two: 2 });
    const limited = await store.run(cypher('UNWIND [1, 2, 3] AS x RETURN x SKIP $skip LIMIT $limit'), {
      skip: 1,
      limit: 1,
    });
    expect(limited).toEqual([{ x: 2 }]);
  });

  it('keeps any text as it is', async () => {
    const texts = ['〔2021〕15号', '𠮷野家 e\u0301', 'a\u0000b', '"\\\'`$x', '\uFFFE\uFEFF', '　全角', '', '👨‍👩‍👧'];
    for (const text of texts) {
      await store.write(async (unit) =>
        unit.run(cypher('MERGE (n:Rating {id: $id}) SET n.text = $text'), { id: 'rat:t', text }),
      );
      const rows = await store.run(cypher('MATCH (n:Rating {id: $id}) RETURN n.text AS text'), { id: 'rat:t' });
      expect(rows).toEqual([{ text }]);
    }
  });

  it('refuses to write where only reading is allowed', async () => {
    expect(await codeOf(store.run(CREATE, { id: 'fin:read' }))).toBe('TYPE');
    expect(await count()).toBe(0);
  });

  it('rolls a write back whole, whether the statement or the caller fails', async () => {
    const failing = store.write(async (unit) => {
      await unit.run(CREATE, { id: 'fin:1' });
      await unit.run(cypher('MATCH (n:Finding) WHERE n.id = RETURN'));
    });
    expect(await codeOf(failing)).toBe('SYNTAX');
    const thrown = store.write(async (unit) => {
      await unit.run(CREATE, { id: 'fin:1' });
      throw new RangeError('the caller changed its mind');
    });
    await expect(thrown).rejects.toThrow(RangeError);
    expect(await count()).toBe(0);
  });

  it('runs many writers one after the other, none losing anything', async () => {
    await store.write(async (unit) => unit.run(cypher("MERGE (n:Rating {id: 'rat:sum'}) SET n.min = 0")));
    const raise = cypher("MATCH (n:Rating {id: 'rat:sum'}) SET n.min = n.min + 1");
    await Promise.all(Array.from({ length: 20 }, async () => store.write(async (unit) => unit.run(raise))));
    const rows = await store.run(cypher("MATCH (n:Rating {id: 'rat:sum'}) RETURN n.min AS sum"));
    expect(rows).toEqual([{ sum: 20 }]);
  });

  it('takes statements of one write side by side, and none after its end', async () => {
    let late: Promise<unknown> = Promise.resolve();
    await store.write(async (unit) => {
      await Promise.all(['fin:p', 'fin:q', 'fin:r'].map(async (id) => unit.run(CREATE, { id })));
      late = Promise.resolve()
        .then(async () => wait(50))
        .then(async () => unit.run(CREATE, { id: 'fin:late' }));
      late.catch(() => undefined);
    });
    expect(await codeOf(late)).toBe('CLOSED');
    expect(await count()).toBe(3);
  });

  it('holds no rows of a write’s statements but those that the caller holds', { timeout: 120_000 }, async () => {
    const many = cypher("UNWIND range(1, 20000) AS x RETURN x, 'a row with some words in it, ' + toString(x) AS words");
    const [before, after] = await store.write(async (unit) => {
      await unit.run(many);
      const held = heldBytes();
      for (let times = 0; times < 10; times++) expect((await unit.run(many))[19_999]?.['x']).toBe(20_000);
      return [held, heldBytes()];
    });
    // Ten times 20,000 rows are some 50 MB.
    expect(after - before).toBeLessThan(10_000_000);
  });

  it('rolls a write back whole for a statement that fails among others that are side by side', async () => {
    const failing = store.write(async (unit) => {
      const first = unit.run(CREATE, { id: 'fin:first' });
      await Promise.all([first, unit.run(CREATE, { id: 'fin:p' }), unit.run(CREATE, { id: 'fin:last' })]);
    });
    expect(await codeOf(failing)).toBe('UNIQUE');
    expect(await count()).toBe(3);
  });

  it('names its errors by one small set', async () => {
    const twice = store.write(async (unit) => unit.run(CREATE, { id: 'fin:p' }));
    expect(await codeOf(twice)).toBe('UNIQUE');
    expect(await codeOf(store.run(cypher('MATCH (n) RETURNN n')))).toBe('SYNTAX');
    expect(await codeOf(store.run(cypher('RETURN $missing AS x')))).toBe('SYNTAX');
    expect(await codeOf(store.run(COUNT, { bad: NaN }))).toBe('TYPE');
  });

  it('checks parameters of a write too, and rolls it back for a bad one', async () => {
    const failing = store.write(async (unit) => {
      await unit.run(CREATE, { id: 'fin:bad' });
      await unit.run(CREATE, { id: new Date(0) as unknown as string });
    });
    expect(await codeOf(failing)).toBe('TYPE');
    expect(await count()).toBe(3);
  });

  it('is closed once and for all, when what was begun is done', async () => {
    const closing = await stores.open();
    const begun = closing.write(async (unit) => unit.run(CREATE, { id: 'fin:begun' }));
    await closing.close();
    await closing.close();
    await expect(begun).resolves.toEqual([]);
    expect(await codeOf(closing.run(COUNT))).toBe('CLOSED');
    expect(await codeOf(closing.write(async (unit) => unit.run(COUNT)))).toBe('CLOSED');
  });
});

const wait = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

describe('the embedded store', () => {
  const stores = embeddedStores();
  it('makes an index for what is unique, so that a node is found without reading its label', async () => {
    const store = await stores.open();
    const rows = Array.from({ length: 5_000 }, (_, index) => ({ id: `agy:${String(index)}` }));
    const started = performance.now();
    for (let start = 0; start < rows.length; start += 1_000) {
      const batch = rows.slice(start, start + 1_000);
      await store.write(async (unit) =>
        unit.run(cypher('UNWIND $rows AS row MERGE (n:Agency {id: row.id})'), { rows: batch }),
      );
    }
    // Without the index 5,000 MERGEs read 12.5 million nodes: seconds, not milliseconds.
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
