import { execute, type DocumentNode } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from '../graph/open-store.js';
import type { Store } from '../graph/store.js';
import { createApi, type Api } from '../resolvers/api.js';
import { FIVE, servedQuery } from './contract-queries.js';
import { recording, type Recorded } from './recorder.js';
import type { Part } from './table.js';
import { medianOf, shown } from './timing.js';

const RUNS = 100;
const WARM_UPS = 20;

type Variables = Readonly<Record<string, unknown>>;

/** The five queries through the API on both stores, beside the bare driver running the statements they come to. */
export async function benchQueries(embedded: Store, overBolt: Store, address: Neo4jAddress): Promise<Part> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user ?? '', address.password ?? ''), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  const rows: string[][] = [];
  try {
    for (const { name, variables } of FIVE) {
      const document = servedQuery(createApi(embedded).schema, name);
      const recorded = await statementsOf(overBolt, document, variables);
      const api = await timeApi(overBolt, document, variables);
      const bare = await medianOf(RUNS, WARM_UPS, () => runBare(driver, recorded, address.database ?? 'neo4j'));
      const own = await timeApi(embedded, document, variables);
      rows.push([name, String(recorded.length), shown(bare), shown(api), shown(api / bare), shown(own)]);
    }
  } finally {
    await driver.close();
  }
  return {
    title: 'Queries',
    about: `The contract's five queries (their served fields) over the graph that ingestion left, executed as the server executes them, without HTTP; milliseconds, median of ${String(RUNS)}. The bare driver runs the same statements with the same parameters one after the other in one session; the API runs those that need not wait for one another at once.`,
    head: ['query', 'statements', 'bare driver, ms', 'API on Neo4j, ms', 'API : bare', 'API on the embedded store, ms'],
    rows,
  };
}

async function run({ schema, context }: Api, document: DocumentNode, variableValues: Variables): Promise<void> {
  const { errors } = await execute({ schema, document, variableValues, contextValue: context() });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
}

function timeApi(store: Store, document: DocumentNode, variables: Variables): Promise<number> {
  const api = createApi(store);
  return medianOf(RUNS, WARM_UPS, () => run(api, document, variables));
}

async function statementsOf(store: Store, document: DocumentNode, variables: Variables): Promise<readonly Recorded[]> {
  const { store: watched, recorded } = recording(store);
  await run(createApi(watched), document, variables);
  return recorded;
}

async function runBare(driver: Driver, recorded: readonly Recorded[], database: string): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    for (const { statement, parameters } of recorded) {
      await session.executeRead((transaction) => transaction.run(statement.text, integers(parameters)));
    }
  } finally {
    await session.close();
  }
}

/** Whole numbers as integers: LIMIT and SKIP take no others. */
const integers = (parameters: Recorded['parameters']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
  );
