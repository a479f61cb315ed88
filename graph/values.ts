import { StoreError, type Row, type Value } from './store.js';

/**
 * An engine's rows as the contract's: its other kinds of value (dates, bytes, vectors, entities, paths) are never asked for. Looked at
 * and not copied: an answer may hold thousands of values.
 */
export function rowsOf(rows: readonly object[], doing: string): readonly Row[] {
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) checkValue(value, doing, column);
  }
  // Each of its values is one now.
  return rows as readonly Row[];
}

function checkValue(value: unknown, doing: string, column: string): asserts value is Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return;
  if (Array.isArray(value)) {
    for (const item of value) checkValue(item, doing, column);
    return;
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) {
    throw new StoreError('TYPE', `${doing}.${column} is no scalar, list or map`);
  }
  for (const item of Object.values(value)) checkValue(item, doing, column);
}
