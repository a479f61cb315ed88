import neo4j, { type Plan } from 'neo4j-driver';
import type { Neo4jAddress } from '../../../graph/open-store.js';

/** A step of a plan, such as `NodeByLabelScan`, with what it says of itself. */
export interface PlanStep {
  readonly operator: string;
  readonly details: string;
}

/** Tells how a server would run a statement, without running it; `close` at the end. */
export function planner({ uri, user, password }: Neo4jAddress): {
  stepsOf(text: string): Promise<readonly PlanStep[]>;
  close(): Promise<void>;
} {
  const driver = neo4j.driver(uri, user ? neo4j.auth.basic(user, password ?? '') : undefined, {
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  return {
    stepsOf: async (text) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database: 'neo4j' });
      if (!summary.plan) throw new Error('the server tells no plan');
      return stepsIn(summary.plan);
    },
    close: () => driver.close(),
  };
}

const stepsIn = ({ operatorType, arguments: told, children }: Plan): readonly PlanStep[] => [
  // `NodeByLabelScan@neo4j`: the database is the same for all.
  { operator: operatorType.split('@')[0] ?? operatorType, details: String(told['Details'] ?? '') },
  ...children.flatMap(stepsIn),
];
