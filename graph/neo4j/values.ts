import type { Parameters, Value } from '../store.js';

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
