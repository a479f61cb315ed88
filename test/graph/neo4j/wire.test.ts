import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isReading } from '../../../graph/guard/reading.js';
import { mapped, wired } from '../../../graph/neo4j/wire.js';
import { toNeo4j } from '../../../graph/neo4j/values.js';
import { statement } from '../../../graph/statement.js';
import type { Statement, Store } from '../../../graph/store.js';
import { fillWithCorpus } from '../../support/corpus-graph.js';
import { everyStatement } from '../../support/every-statement.js';
import { neo4jMissing } from '../../support/neo4j/availability.js';
import { emptyDatabase } from '../../support/neo4j/empty.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from '../../support/neo4j/server.js';
import { parametersFor } from '../../support/statement-parameters.js';
import { migrate } from '../../../graph/migrate.js';
import { openStore } from '../../../graph/open-store.js';

const back = (text: string, column: string, value: unknown): unknown => {
  const shape = wired(text).shapes.get(column);
  return shape === undefined ? value : mapped(value, shape);
};

describe('a statement on the wire', () => {
  it('sends a row as a list, and has it back as the map that it is', () => {
    const { text } = statement('texts-by-document');
    expect(wired(text).text).toBe(text);
    const row =
      "MATCH (n:Agency {id: $id}) RETURN n {.id, name: coalesce(n.name, '{'), place: {start: 1, words: [n.a, n.b]}} AS row ORDER BY n.sort";
    expect(wired(row).text).toBe(
      "MATCH (n:Agency {id: $id}) RETURN [n.id, coalesce(n.name, '{'), [1, [n.a, n.b]]] AS row ORDER BY n.sort",
    );
    expect(back(row, 'row', ['agy:a', '{', [1, ['a', 'b']]])).toEqual({
      id: 'agy:a',
      name: '{',
      place: { start: 1, words: ['a', 'b'] },
    });
  });

  it('sends lists of maps so too, and lists of maps within these', () => {
    const page = `MATCH (o) CALL (o) { MATCH (o)--(g) RETURN collect(g {.id}) AS regions }
RETURN collect({id: o.id, regions: regions}) AS page, count(*) AS total`;
    expect(wired(page).text).toBe(`MATCH (o) CALL (o) { MATCH (o)--(g) RETURN collect([g.id]) AS regions }
RETURN collect([o.id, regions]) AS page, count(*) AS total`);
    expect(back(page, 'page', [['a', [['b'], ['c']]]])).toEqual([{ id: 'a', regions: [{ id: 'b' }, { id: 'c' }] }]);
  });

  it.each<readonly [string, string]>([
    [
      'a list that is looked into',
      'MATCH (n) WITH collect({id: n.id}) AS found UNWIND found AS one RETURN one.id AS id',
    ],
    ['a union', 'MATCH (n:A) RETURN n {.id} AS row UNION MATCH (n:B) RETURN n {.id} AS row'],
    ['all properties', 'MATCH (n) RETURN n {.*} AS row'],
    [
      'a union within',
      'CALL () { MATCH (page:A) RETURN page UNION MATCH (n) RETURN collect({id: n.id}) AS page } RETURN page',
    ],
    ['a list of different maps', 'MATCH (n) RETURN collect(DISTINCT {name: n.name}) AS page'],
    ['a list under another name', 'MATCH (n) WITH collect({id: n.id}) AS page WITH page AS p RETURN p'],
    ['a list in a map by its name', 'MATCH (n) WITH n, collect({id: n.id}) AS regions RETURN n {.id, regions} AS row'],
    ['a list beside all properties', 'MATCH (n) WITH n, collect({id: n.id}) AS list RETURN n {.*, list: list} AS row'],
    ...[
      'coalesce(page, [])',
      'CASE WHEN size(page) > 1 THEN page END',
      'head(page)',
      'last(page)',
      'reverse(page)',
    ].map((value) => [value, `MATCH (n) WITH collect({id: n.id}) AS page RETURN ${value} AS page`] as const),
    ['a list with another before it', 'MATCH (n) WITH n.list + collect({id: n.id}) AS page RETURN page'],
    [
      'a map made in a subquery',
      'MATCH (n) CALL (n) { MATCH (n)--(m) WITH collect({id: m.id}) AS list RETURN {list: list} AS row } RETURN row',
    ],
    ['what is put in order by a column', 'MATCH (n) RETURN n {.id} AS row ORDER BY row.id'],
    ['a column without a name', 'MATCH (n) RETURN n {.id}'],
    ['what need not be there', 'MATCH (n) OPTIONAL MATCH (n)--(m) RETURN m {.id} AS row'],
    ['a comment', "MATCH (n) // n's\nRETURN n {.id} AS row"],
    ['a comment within', 'MATCH (n) /* { */ RETURN n {.id} AS row'],
    ['a lone quote', "MATCH (n) RETURN n {.id, a: '} AS row"],
    ['double quotes', 'MATCH (n) RETURN n {.id, a: "{"} AS row'],
    ['names in backticks', 'MATCH (n) RETURN n {.id, `}`: 1} AS row'],
    ['a quote within quotes', String.raw`MATCH (n) RETURN n {.id, a: 'it\'s {'} AS row`],
    ['a bracket that is not closed', 'MATCH (n) RETURN n {.id, a: [1} AS row'],
    ['no answer', "MATCH (n) SET n.a = ''"],
    ['a map that one way gives alone', 'MATCH (n) RETURN CASE WHEN n.a THEN {id: n.id} ELSE null END AS row'],
  ])('leaves %s as it is', (_, text) => {
    expect(wired(text)).toEqual({ text, shapes: new Map() });
  });
});

/**
 * Of statements that are sent otherwise than they are written, one of each way in which they are: what is left out are those that share
 * with one of these every part that is written otherwise, word for word, and the shapes of all columns. They are put together of the same ends after
 * other filters; that each of them is planned as it is sent is tested with the plans.
 */
function ofEachDifference(): readonly Statement[] {
  const sent = everyStatement().filter((one) => isReading(one) && wired(one.text).shapes.size > 0);
  return [...new Map(sent.map((one) => [differenceOf(one), one])).values()];
}

function differenceOf({ text }: Statement): string {
  const wire = wired(text);
  const [written, sent] = [text.split('\n'), wire.text.split('\n')];
  const apart = (one: readonly string[], other: readonly string[]): readonly string[] =>
    one.filter((line) => !other.includes(line));
  return JSON.stringify([apart(written, sent), apart(sent, written), [...wire.shapes]]);
}

describe.skipIf(neo4jMissing() !== undefined)('statements on the wire (neo4j)', () => {
  let turn: Turn;
  let store: Store;
  let driver: Driver;
  beforeAll(async () => {
    turn = await takeTurn();
    await emptyDatabase(turn);
    store = await openStore({ neo4j: turn.address });
    await migrate(store);
    await fillWithCorpus(store);
    const { uri, user = '', password = '' } = turn.address;
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }, WAIT_FOR_TURN_MS);
  afterAll(async () => {
    await driver.close();
    await store.close();
    await turn.end();
  });

  it('answer as they are written, each of them', { timeout: 300_000 }, async () => {
    const sent = ofEachDifference();
    expect(sent.length).toBeGreaterThan(70);
    let rows = 0;
    for (const one of sent) {
      const parameters = parametersFor(one.text);
      const given = toNeo4j(parameters, { toInteger: (value) => neo4j.int(value) });
      const { records } = await driver.executeQuery(one.text, given, { database: 'neo4j' });
      expect([one.name, await store.run(one, parameters)]).toEqual([
        one.name,
        records.map((record) => record.toObject()),
      ]);
      rows += records.length;
    }
    expect(rows).toBeGreaterThan(40);
  });
});
