import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';

import type { Neo4jAddress } from './address.js';
import type { Parameters, Row, Statement } from '../store.js';
import { connectError, storeError } from './errors.js';
import { rowsOf } from '../values.js';
import { toNeo4j, type Integers } from './values.js';

/** The only file that knows the Neo4j driver; everything else of this folder works through it. */
export type Transaction = ManagedTransaction;

const POOL = {
  maxConnectionPoolSize: 50,
  connectionAcquisitionTimeout: 10_000,
  connectionTimeout: 5_000,
  maxTransactionRetryTime: 15_000,
};

const integers: Integers = { toInteger: (value) => neo4j.int(value) };

export interface Connection {
  /** Reads, routed to replicas where there are any; the server refuses to write in them, and ends what runs longer than `within`. */
  read(statement: Statement, parameters: Parameters, within: number): Promise<readonly Row[]>;
  /** One managed transaction: `work` may be run again after a passing failure. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** A statement of its own, outside managed transactions: schema changes. */
  define(statement: Statement): Promise<void>;
  close(): Promise<void>;
}

/** One driver per process and address; connected when this resolves. */
export async function connect(address: Neo4jAddress, timeoutMs: number): Promise<Connection> {
  const database = address.database ?? 'neo4j';
  const driver = makeDriver(address);
  try {
    await driver.verifyConnectivity({ database });
    // The server is only asked for the database with the first statement.
    await driver.executeQuery('RETURN 1 AS one', {}, { database, routing: neo4j.routing.READ });
  } catch (error) {
    await driver.close();
    throw connectError(error, address);
  }
  return {
    read: async (statement, parameters, within) =>
      read(driver, database, Math.min(within, timeoutMs), statement, parameters),
    write: async (work) =>
      inSession(driver, database, async (session) => session.executeWrite(work, { timeout: WRITE_TIMEOUT_MS })),
    define: async (statement) =>
      inSession(driver, database, async (session) => {
        await session.run(statement.text, {}, { timeout: WRITE_TIMEOUT_MS });
      }),
    close: async () => driver.close(),
  };
}

/** A document is one transaction, and a large one on a busy server takes longer than a read may. */
const WRITE_TIMEOUT_MS = 120_000;

function makeDriver(address: Neo4jAddress): Driver {
  const credentials = address.user ? neo4j.auth.basic(address.user, address.password ?? '') : undefined;
  try {
    return neo4j.driver(address.uri, credentials, {
      ...POOL,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      // Notes on labels that no node has yet: none of them is news.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'cetu',
    });
  } catch (error) {
    throw connectError(error, address);
  }
}

async function read(
  driver: Driver,
  database: string,
  timeoutMs: number,
  statement: Statement,
  parameters: Parameters,
): Promise<readonly Row[]> {
  try {
    const result = await driver.executeQuery(statement.text, toNeo4j(parameters, integers), {
      database,
      routing: neo4j.routing.READ,
      transactionConfig: { timeout: timeoutMs },
    });
    return rowsOf(
      result.records.map((record) => record.toObject()),
      statement.name,
    );
  } catch (error) {
    throw storeError(error, statement.name);
  }
}

/** A session that sees what `read` wrote before it and the other way round: they share the driver's bookmarks. */
async function inSession<T>(driver: Driver, database: string, work: (session: Session) => Promise<T>): Promise<T> {
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.WRITE,
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

/** One statement in a transaction; its rows as plain values. */
export async function execute(
  transaction: Transaction,
  statement: Statement,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const result = await transaction.run(statement.text, toNeo4j(parameters, integers));
  return rowsOf(
    result.records.map((record) => record.toObject()),
    statement.name,
  );
}
