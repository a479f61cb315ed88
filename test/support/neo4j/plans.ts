import neo4j, { type Plan } from 'neo4j-driver';
import PQueue from 'p-queue';
import type { Neo4jAddress } from '../../../graph/open-store.js';
import { toNeo4j } from '../../../graph/neo4j/values.js';
import type { Parameters } from '../../../graph/store.js';

/** What no statement should do where an index serves. */
const SCANS = ['AllNodesScan', 'NodeByLabelScan', 'DirectedRelationshipTypeScan', 'UndirectedRelationshipTypeScan'];
/** Where a product of rows may begin: what the rows so far, or an index, give (`NodeUniqueIndexSeek(Locking)` among them). */
const FOUND = ['Argument', 'NodeUniqueIndexSeek', 'NodeIndexSeek'];
/** Plans are made by the server's processors, of which there are several. */
const AT_ONCE = 4;

/** A step of a statement's plan that reads more than it needs. */
interface Waste {
  readonly name: string;
  readonly step: string;
}

/** Tells how a server would run statements, without running them; `close` at the end. */
export function planner({ uri, user, password }: Neo4jAddress): {
  /** What is wasteful in statements of a name and a text, each with its parameters. */
  wasteIn(statements: readonly (readonly [name: string, text: string, given: Parameters])[]): Promise<readonly Waste[]>;
  close(): Promise<void>;
} {
  const driver = neo4j.driver(uri, user ? neo4j.auth.basic(user, password ?? '') : undefined, {
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const planOf = async (text: string, given: Parameters): Promise<Plan> => {
    const parameters = toNeo4j(given, { toInteger: (value) => neo4j.int(value) });
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database: 'neo4j' });
    if (!summary.plan) throw new Error('the server tells no plan');
    return summary.plan;
  };
  return {
    wasteIn: async (statements) => {
      const queue = new PQueue({ concurrency: AT_ONCE });
      const found = await queue.addAll(
        statements.map(([name, text, given]) => async () => {
          const steps = stepsOf(await planOf(text, given));
          const wasteful = steps.filter((step) => SCANS.includes(operatorOf(step)) || isProductOfMany(step));
          return wasteful.map((step) => ({
            name,
            step: `${operatorOf(step)} ${String(step.arguments['Details'] ?? '')}`.trim(),
          }));
        }),
      );
      return found.flat();
    },
    close: () => driver.close(),
  };
}

/** `NodeByLabelScan@neo4j`: the database is the same for all. */
const operatorOf = ({ operatorType }: Plan): string => operatorType.split('@')[0] ?? operatorType;
const stepsOf = (plan: Plan): readonly Plan[] => [plan, ...plan.children.flatMap(stepsOf)];

/** Two ends of a relation, each found by its id, are a product of one and one; of anything that is read whole it is not. */
const isProductOfMany = (step: Plan): boolean =>
  operatorOf(step) === 'CartesianProduct' &&
  stepsOf(step).some(
    (leaf) => leaf.children.length === 0 && !FOUND.some((found) => operatorOf(leaf).startsWith(found)),
  );
