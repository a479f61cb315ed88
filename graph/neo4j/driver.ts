import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type Session,
} from 'neo4j-driver';

import { unlessSilent } from '../guard/timeout.js';
import type { Neo4jAddress } from './address.js';
import type { Parameters, Row, Statement } from '../store.js';
import { connectError, storeError } from './errors.js';
import { rowsOf } from '../values.js';
import { toNeo4j, type Integers } from './values.js';
import { mapped, wired, type Wired } from './wire.js';

/** The only file that knows the Neo4j driver; everything else of this folder works through it. */
export type Transaction = ManagedTransaction;

/** A Neo4j that is not there is told of within seconds: whoever asks can ask again, and does not wait. */
const PATIENCE = { connectionAcquisitionTimeout: 5_000, connectionTimeout: 3_000 };

/** What takes longer to fail fails again: then whoever asks is told, and need not wait. */
const PASSING_MS = 500;
/**
 * A server ends what has taken too long, and says so within two seconds (it looks every other one). One that says nothing either is
 * paused, or nothing comes through any more: only a clock of our own notices that.
 */
const SILENCE_MS = 5_000;
const READER = { ...PATIENCE, maxConnectionPoolSize: 50, maxTransactionRetryTime: PASSING_MS };

/** A write is worth more patience: several processes that write wait for each other. One at a time here (`store.ts`). */
const WRITER = { ...PATIENCE, maxConnectionPoolSize: 5, maxTransactionRetryTime: 15_000 };

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

/** Two drivers, as patience is a driver's own: one that reads, one that writes; connected when this resolves. */
export async function connect(address: Neo4jAddress, timeoutMs: number): Promise<Connection> {
  const database = address.database ?? 'neo4j';
  const driver = makeDriver(address, READER);
  try {
    await driver.verifyConnectivity({ database });
    // The server is only asked for the database with the first statement.
    await driver.executeQuery('RETURN 1 AS one', {}, { database, routing: neo4j.routing.READ });
  } catch (error) {
    await driver.close();
    throw connectError(error, address);
  }
  const writer = makeDriver(address, WRITER);
  // What one has written the other sees, and the other way round.
  const inWriter = <T>(work: (session: Session) => Promise<T>): Promise<T> =>
    inSession(writer, database, driver.executeQueryBookmarkManager, work);
  return {
    read: async (statement, parameters, within) =>
      read(driver, database, Math.min(within, timeoutMs), statement, parameters),
    write: async (work) => inWriter(async (session) => session.executeWrite(work, { timeout: WRITE_TIMEOUT_MS })),
    define: async (statement) =>
      inWriter(async (session) => {
        await session.run(statement.text, {}, { timeout: WRITE_TIMEOUT_MS });
      }),
    close: async () => {
      await Promise.all([driver.close(), writer.close()]);
    },
  };
}

/** A document is one transaction, and a large one on a busy server takes longer than a read may. */
const WRITE_TIMEOUT_MS = 120_000;

function makeDriver(address: Neo4jAddress, pool: typeof READER): Driver {
  const credentials = address.user ? neo4j.auth.basic(address.user, address.password ?? '') : undefined;
  try {
    return neo4j.driver(address.uri, credentials, {
      ...pool,
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

/**
 * A statement of its own, sent and answered in one message each way: a managed transaction would open and close beside it, which
 * for small statements takes as long again. So trying twice is done here: once more where its connection had gone, as after a
 * restart or when a replica leaves. Of a server that is silent nothing is waited for: its
 * session is closed, and the connection given back, once it speaks again or is gone.
 */
async function read(
  driver: Driver,
  database: string,
  timeoutMs: number,
  statement: Statement,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const given = toNeo4j(parameters, integers);
  const wire = wired(statement.text);
  const began = performance.now();
  const once = async (): Promise<readonly Row[]> => {
    const session = driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
    try {
      const { records } = await session.run(wire.text, given, { timeout: timeoutMs });
      const rows = records.map((record) => plainly(record, wire.shapes));
      return rowsOf(rows, statement.name);
    } finally {
      await session.close();
    }
  };
  const twice = once().catch((error: unknown) => {
    if (performance.now() - began < PASSING_MS && isPassing(error)) return once();
    throw error;
  });
  try {
    return await unlessSilent(twice, timeoutMs + SILENCE_MS, statement.name);
  } catch (error) {
    throw storeError(error, statement.name);
  }
}

/** A record as an object. The driver's own way goes through a generator, which for a thousand records takes as long as all else. */
function plainly(record: Neo4jRecord, shapes: Wired['shapes']): object {
  const row: Record<string, unknown> = {};
  record.keys.forEach((key, index) => {
    const shape = shapes.get(String(key));
    const value = record.get(index) as unknown;
    row[String(key)] = shape === undefined ? value : mapped(value, shape);
  });
  return row;
}

const NO_SHAPES: Wired['shapes'] = new Map();

const isPassing = (error: unknown): boolean => error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error);

async function inSession<T>(
  driver: Driver,
  database: string,
  bookmarkManager: BookmarkManager,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session({
    database,
    defaultAccessMode: neo4j.session.WRITE,
    bookmarkManager,
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
  const rows: object[] = [];
  // One by one: awaited whole, a result keeps its records until the transaction ends, which holds on to all its results.
  for await (const record of transaction.run(statement.text, toNeo4j(parameters, integers)))
    rows.push(plainly(record, NO_SHAPES));
  return rowsOf(rows, statement.name);
}
