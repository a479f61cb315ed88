import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isReading } from '../../graph/guard/reading.js';
import { wired } from '../../graph/neo4j/wire.js';
import { everyStatement } from '../support/every-statement.js';
import { neo4jMissing } from '../support/neo4j/availability.js';
import { emptyDatabase } from '../support/neo4j/empty.js';
import { planner } from '../support/neo4j/plans.js';
import { takeTurn, WAIT_FOR_TURN_MS, type Turn } from '../support/neo4j/server.js';
import { parametersFor } from '../support/statement-parameters.js';

/** A statement that may read more than an index gives: which, what it may read, and why. */
interface Excused {
  readonly statements: RegExp;
  readonly reads: RegExp;
  readonly why: string;
}
const whole = (name: string, label: string, why: string): Excused => ({
  statements: new RegExp(`^${name}$`, 'u'),
  reads: new RegExp(`^NodeByLabelScan \\w+:${label}$`, 'u'),
  why,
});

const EXCUSED: readonly Excused[] = [
  whole('concepts', 'Concept', 'the vocabulary, searched for a part of a name'),
  whole('held-documents', 'Document', 'lists all documents'),
  whole('held-reports', 'Report', 'lists all reports of parks, for cetu verify'),
  whole('indicators', 'Indicator', 'lists the dimensions of all schemes'),
  whole('migrations', 'Migration', 'lists the migrations made, of which there are eleven'),
  whole('parks-by-name', 'Park', 'parks whose name holds a word'),
  whole('regions', 'Region', 'lists the regions in use'),
  whole('standings-of-all\\+standings-amiss', 'Document', 'looks once a day at which documents stand otherwise'),
  whole('agencies-by-name', 'Region', 'whether a region has a name, which few have'),
  { statements: /^count-nodes$/u, reads: /^AllNodesScan n$/u, why: 'counts all nodes' },
  { statements: /^dump-nodes$/u, reads: /^AllNodesScan n$/u, why: 'writes all nodes out' },
  {
    statements: /^(?:measures-from-all(?:-and-documents)?|documents-matching|targets-matching)\+(?:.+\+)?count$/u,
    reads: /^NodeByLabelScan n:(?:Measure|Document|Target)$/u,
    why: 'counts all that a filter lets through which begins nowhere',
  },
  {
    statements: /^(?:measures-from-all|documents-matching|targets-matching)\+.*\+keyed-(?:up|down)wards\+/u,
    reads: /^NodeByLabelScan (?:n:Measure|n:Document|n:Target|d:Document)$/u,
    why: 'orders all that there is by what has to be looked up of each',
  },
  {
    statements: /^measures-from-all(?:-and-documents)?\+.*\+facet-/u,
    reads:
      /^(?:NodeByLabelScan (?:n:Measure|c:Action|[ax]:(?:Agency|AgencySystem|Concept|FinancialProduct|Indicator))|DirectedRelationshipTypeScan .+)$/u,
    why: 'counts all that there is by what each leads to; from either end of the relation that is all of it',
  },
];

describe.skipIf(neo4jMissing() !== undefined)('the plan of a statement (neo4j)', () => {
  let turn: Turn;
  let plans: ReturnType<typeof planner>;
  beforeAll(async () => {
    turn = await takeTurn();
    await emptyDatabase(turn);
    plans = planner(turn.address);
  }, WAIT_FOR_TURN_MS);
  afterAll(async () => {
    await plans.close();
    await turn.end();
  });

  it('finds by an index what is asked for, and multiplies nothing', { timeout: 300_000 }, async () => {
    const needed = new Set<Excused>();
    const unexpected: string[] = [];
    // As it is sent: what reads goes over the wire otherwise than it is written.
    const sent = everyStatement().map((one) => ({ ...one, text: isReading(one) ? wired(one.text).text : one.text }));
    const wasteful = await plans.wasteIn(sent.map(({ name, text }) => [name, text, parametersFor(text)]));
    for (const { name, step } of wasteful) {
      const excused = EXCUSED.find(({ statements, reads }) => statements.test(name) && reads.test(step));
      if (excused) needed.add(excused);
      else unexpected.push(`${name}: ${step}`);
    }
    expect(unexpected).toEqual([]);
    // What the list excuses has to need it.
    expect(EXCUSED.filter((one) => !needed.has(one)).map(({ statements }) => statements.source)).toEqual([]);
  });
});
