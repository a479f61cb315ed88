import neo4j, { type Plan } from 'neo4j-driver';
import type { Neo4jAddress } from '../../../graph/open-store.js';

/** What no statement should do where an index serves. */
const SCANS = ['AllNodesScan', 'NodeByLabelScan', 'DirectedRelationshipTypeScan', 'UndirectedRelationshipTypeScan'];
/** Where a product of rows may begin: what the rows so far, or an index, give (`NodeUniqueIndexSeek(Locking)` among them). */
const FOUND = ['Argument', 'NodeUniqueIndexSeek', 'NodeIndexSeek'];

/** Tells how a server would run a statement, without running it; `close` at the end. */
export function planner({ uri, user, password }: Neo4jAddress): {
  /** The steps of the plan that read more than they need. */
  wasteIn(text: string): Promise<readonly string[]>;
  close(): Promise<void>;
} {
  const driver = neo4j.driver(uri, user ? neo4j.auth.basic(user, password ?? '') : undefined, {
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  return {
    wasteIn: async (text) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database: 'neo4j' });
      if (!summary.plan) throw new Error('the server tells no plan');
      return stepsOf(summary.plan)
        .filter((step) => SCANS.includes(operatorOf(step)) || isProductOfMany(step))
        .map((step) => `${operatorOf(step)} ${String(step.arguments['Details'] ?? '')}`.trim());
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
