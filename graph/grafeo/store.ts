import PQueue from 'p-queue';

import { checkParameters } from '../guard/parameters.js';
import { checkReading } from '../guard/reading.js';
import { withTimeout } from '../guard/timeout.js';
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
import { execute, openDatabase, type Database, type Transaction } from './driver.js';
import { storeError } from './errors.js';
import { defineSchema } from './schema.js';
import { searchFor } from './search.js';

/** The embedded engine: a file held by this process alone, or a graph in memory. */
export const openGrafeo = async (path: string | undefined, timeoutMs: number): Promise<Store> =>
  Promise.resolve(new GrafeoStore(openDatabase(path), path !== undefined, timeoutMs));

class GrafeoStore implements Store {
  readonly engine = 'grafeo';
  /** Parallel writers conflict at once on this engine: one at a time. */
  readonly #writes = new PQueue({ concurrency: 1 });
  #reading = new Set<Promise<unknown>>();
  #closed = false;

  constructor(
    private readonly database: Database,
    private readonly onDisk: boolean,
    private readonly timeoutMs: number,
  ) {}

  async run(statement: Statement, parameters: Parameters = {}, within = Infinity): Promise<readonly Row[]> {
    this.#checkOpen();
    checkReading(statement);
    checkParameters(parameters);
    const result = this.#read(statement, parameters);
    this.#reading.add(result);
    const forget = (): void => void this.#reading.delete(result);
    result.then(forget, forget);
    // The statement itself cannot be stopped on this engine: it runs on, and its rows are dropped.
    return withTimeout(result, Math.min(within, this.timeoutMs), statement.name);
  }

  async write<T>(work: (unit: WriteUnit) => Promise<T>): Promise<T> {
    this.#checkOpen();
    return this.#writes.add(async () => this.#transact(work));
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
    await this.#writes.add(async () => defineSchema(this.database, change));
  }

  async checkpoint(): Promise<void> {
    this.#checkOpen();
    if (!this.onDisk) return;
    await this.#writes.add(() => {
      try {
        this.database.walCheckpoint();
      } catch (error) {
        throw storeError(error, 'checkpoint');
      }
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.onIdle();
    await Promise.allSettled(this.#reading);
    this.database.close();
  }

  /** In a transaction that is always rolled back (8 µs more): whatever a statement does, a read changes nothing. */
  async #read(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    const transaction = this.#begin();
    try {
      return await execute(transaction, statement, parameters);
    } finally {
      rollback(transaction);
    }
  }

  async #transact<T>(work: (unit: WriteUnit) => Promise<T>): Promise<T> {
    const transaction = this.#begin();
    const unit = new SerialUnit(async (statement, parameters) => {
      checkParameters(parameters);
      return execute(transaction, statement, parameters);
    });
    try {
      const result = await work(unit);
      await unit.end();
      commit(transaction);
      return result;
    } catch (error) {
      await unit.end();
      if (transaction.isActive) rollback(transaction);
      throw error;
    }
  }

  #begin(): Transaction {
    try {
      return this.database.beginTransaction();
    } catch (error) {
      throw storeError(error, 'begin');
    }
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreError('CLOSED', 'the store is closed');
  }
}

function rollback(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch (error) {
    throw storeError(error, 'rollback');
  }
}

function commit(transaction: Transaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw storeError(error, 'commit');
  }
}
