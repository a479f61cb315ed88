import { StoreError, type Parameters, type Row, type Value } from '../store.js';

/** How the driver makes an integer; it lives in `driver.ts`, where the driver is known. */
export interface Integers {
  toInteger(value: number): unknown;
}

/** The driver sends every number as a float; a whole one must arrive as an integer (`LIMIT 20.0` is an error). */
export function toNeo4j(parameters: Parameters, integers: Integers): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, convert(value, integers)]));
}

function convert(value: Value, integers: Integers): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? integers.toInteger(value) : value;
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) {
    // A list property holds one kind of number: [1, 2.5] stays floats throughout.
    const floats = value.some((item) => typeof item === 'number' && !Number.isSafeInteger(item));
    return value.map((item) => (floats && typeof item === 'number' ? item : convert(item, integers)));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item, integers)]));
}

const isList = (value: object): value is readonly Value[] => Array.isArray(value);

/** The driver's rows as the contract's: its other kinds of value (dates, entities, paths) are never asked for. */
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
