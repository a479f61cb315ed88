import { StoreError, type Row, type Value } from './store.js';

/** An engine's rows as the contract's: its other kinds of value (dates, bytes, vectors, entities, paths) are never asked for. */
export function rowsOf(rows: readonly object[], doing: string): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, valueOf(value, `${doing}.${column}`)])),
  );
}

function valueOf(value: unknown, place: string): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map((item) => valueOf(item, place));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, valueOf(item, place)]));
  }
  throw new StoreError('TYPE', `${place} is no scalar, list or map`);
}
