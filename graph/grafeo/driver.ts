import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

// The package is CommonJS: its classes are on the default export.
import grafeo from '@grafeo-db/js';

import type { Parameters, Row, Statement } from '../store.js';
import { openError, storeError } from './errors.js';
import { rowsOf } from '../values.js';

/** The only file that knows the embedded engine's package; everything else of this folder works through it. */
export type Database = InstanceType<typeof grafeo.GrafeoDB>;
export type Transaction = ReturnType<Database['beginTransaction']>;

/**
 * Without triggers the write-ahead log grows without bound: a checkpoint once it holds 16 MiB, or after a minute. The one
 * at closing is the engine's own.
 */
const CHECKPOINTS = { walBytes: 16 * 1024 * 1024, intervalMs: 60_000 };

/** Opens or makes the file, or a graph in memory where there is no path. */
export function openDatabase(path: string | undefined): Database {
  const file = path === undefined ? undefined : resolve(path);
  try {
    const database = grafeo.GrafeoDB.create(file);
    if (file !== undefined) database.setCheckpointTriggers(CHECKPOINTS);
    return database;
  } catch (error) {
    throw openError(error, file ?? 'memory', file !== undefined && existsSync(file) && statSync(file).isFile());
  }
}

/** One statement in a transaction; its rows as plain values. */
export async function execute(
  transaction: Transaction,
  statement: Statement,
  parameters: Parameters,
): Promise<readonly Row[]> {
  try {
    const result = await transaction.executeCypher(statement.text, parameters);
    return rowsOf(result.toArray(), statement.name);
  } catch (error) {
    throw storeError(error, statement.name);
  }
}
