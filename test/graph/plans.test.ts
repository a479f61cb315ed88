import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../graph/migrate.js';
import { openStore } from '../../graph/open-store.js';
import { everyStatement } from '../support/every-statement.js';
import { neo4jMissing } from '../support/neo4j/availability.js';
import { planner } from '../support/neo4j/plans.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from '../support/neo4j/server.js';

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

  it('finds what it asks for by an index', { timeout: 600_000 }, async () => {
    const scanning = [];
    for (const { name, text } of everyStatement()) {
      const steps = await plans.stepsOf(text);
      const bad = steps.filter(({ operator }) =>
        /NodeByLabelScan|AllNodesScan|CartesianProduct|TypeScan/.test(operator),
      );
      if (bad.length > 0)
        scanning.push(`${name}: ${bad.map(({ operator, details }) => `${operator} ${details}`).join(' | ')}`);
    }
    console.log(scanning.join('\n'));
    expect(scanning).toEqual([]);
  });
});
