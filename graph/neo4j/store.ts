import PQueue from 'p-queue';

import { checkParameters } from '../guard/parameters.js';
import { checkReading } from '../guard/reading.js';
import type { Neo4jAddress } from './address.js';
import type { SchemaChange } from '../schema-change.js';
import {
  StoreError,
  type Parameters,
  type Row,
  type SearchedLabel,
  type Statement,
  type Store,
  type WriteUnit,
} from '../store.js';
import { SerialUnit } from '../unit.js';
import { connect, execute, type Connection, type Transaction } from './driver.js';
import { storeError } from './errors.js';
import { defineSchema } from './schema.js';
import { searchFor } from './search.js';

/** Neo4j 5 over Bolt, one server or (with `neo4j://`) a cluster. */
export async function openNeo4j(address: Neo4jAddress, timeoutMs: number): Promise<Store> {
  return new Neo4jStore(await connect(address, timeoutMs));
}

class Neo4jStore implements Store {
  readonly engine = 'neo4j';
  /** Documents share nodes: writers of one process would only wait for each other's locks. */
  readonly #writes = new PQueue({ concurrency: 1 });
  #closed = false;

  constructor(private readonly connection: Connection) {}

  async run(statement: Statement, parameters: Parameters = {}, within = Infinity): Promise<readonly Row[]> {
    this.#checkOpen();
    checkReading(statement);
    checkParameters(parameters);
    return this.connection.read(statement, parameters, within);
  }

  async write<T>(work: (unit: WriteUnit) => Promise<T>): Promise<T> {
    this.#checkOpen();
    return this.#writes.add(async () => {
      try {
        return await this.connection.write(async (transaction) => transact(transaction, work));
      } catch (error) {
        throw isDriverError(error) ? storeError(error, 'write') : error;
      }
    });
  }

  async searchCandidates(
    label: SearchedLabel,
    terms: readonly string[],
    limit: number,
    within = Infinity,
  ): Promise<readonly string[]> {
    const search = searchFor(label, terms, limit);
    if (!search) return [];
    const rows = await this.run(search.statement, search.parameters, within);
    return rows.map((row) => String(row['id']));
  }

  async defineSchema(change: SchemaChange): Promise<void> {
    this.#checkOpen();
    await this.#writes.add(async () => {
      try {
        await defineSchema(this.connection, change);
      } catch (error) {
        throw storeError(error, 'schema');
      }
    });
  }

  /** The server looks after its own log. */
  async checkpoint(): Promise<void> {
    this.#checkOpen();
    return Promise.resolve();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.onIdle();
    await this.connection.close();
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreError('CLOSED', 'the store is closed');
  }
}

/** Driver errors pass through unmapped here: by their own marks the driver knows which transaction to run again. */
async function transact<T>(transaction: Transaction, work: (unit: WriteUnit) => Promise<T>): Promise<T> {
  const unit = new SerialUnit(async (statement, parameters) => {
    checkParameters(parameters);
    return execute(transaction, statement, parameters);
  });
  try {
    return await work(unit);
  } finally {
    await unit.end();
  }
}

const isDriverError = (error: unknown): boolean => error instanceof Error && error.name === 'Neo4jError';
