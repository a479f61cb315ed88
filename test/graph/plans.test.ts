import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../graph/migrate.js';
import { openStore } from '../../graph/open-store.js';
import { everyStatement } from '../support/every-statement.js';
import { neo4jMissing } from '../support/neo4j/availability.js';
import { planner } from '../support/neo4j/plans.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from '../support/neo4j/server.js';

/** Statements that read all of a label, and why no index serves them. */
const READ_WHOLE: Readonly<Record<string, string>> = {
  concepts: 'the vocabulary, searched for a part of a name',
  'count-nodes': 'counts all nodes',
  'dump-nodes': 'writes all nodes out, for a backup or a comparison',
  'held-documents': 'lists all documents',
  'held-reports': 'lists all reports of parks, for cetu verify',
  indicators: 'lists the dimensions of all schemes',
  migrations: 'lists the migrations made, of which there are ten',
  'parks-by-name': 'parks whose name holds a word',
  regions: 'lists the regions in use',
  'regions-by-name': 'regions whose name holds a word',
};
/** Of lists of everything: counted, or ordered by what has to be looked up of each. A page in place is read by index. */
const isWholeList = (name: string): boolean =>
  /^(?:measures-from-all|documents-matching|targets-matching)\+/u.test(name) && !name.endsWith('-in-place');

describe.skipIf(neo4jMissing() !== undefined)('the plan of a statement (neo4j)', () => {
  let turn: Turn;
  let plans: ReturnType<typeof planner>;
  beforeAll(async () => {
    turn = await takeTurn();
    const store = await openStore({ neo4j: turn.address });
    await migrate(store);
    await store.close();
    plans = planner(turn.address);
  }, WAIT_FOR_TURN_MS);
  afterAll(async () => {
    await plans.close();
    await turn.end();
  });

  it('finds by an index what is asked for, and multiplies nothing', { timeout: 600_000 }, async () => {
    const wasteful = new Map<string, readonly string[]>();
    for (const { name, text } of everyStatement()) {
      const waste = await plans.wasteIn(text);
      if (waste.length > 0 && !isWholeList(name)) wasteful.set(name, waste);
    }
    const unexpected = [...wasteful].filter(([name]) => !(name in READ_WHOLE));
    expect(unexpected).toEqual([]);
    // What the list excuses has to need it.
    expect([...wasteful.keys()].sort()).toEqual(Object.keys(READ_WHOLE).sort());
  });
});
