import { StoreError, type Parameters, type Value } from '../store.js';

/** Very deep or cyclic parameters end the embedded engine's process, so neither store is ever given them. */
export const MAX_PARAMETER_DEPTH = 32;

/** Parameters as both engines take them; anything else is a StoreError TYPE that names the place. */
export function checkParameters(parameters: unknown): asserts parameters is Parameters {
  if (!isPlainObject(parameters)) refuse('parameters', 'must be a plain object');
  checkEntries(parameters, 'parameters', 1);
}

function checkValue(value: unknown, place: string, depth: number): asserts value is Value {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') return checkString(value, place);
  if (typeof value === 'number') return checkNumber(value, place);
  // Checked before descending, so a cycle ends here too.
  if (depth > MAX_PARAMETER_DEPTH) refuse(place, `is nested deeper than ${String(MAX_PARAMETER_DEPTH)}`);
  if (Array.isArray(value)) return checkList(value, place, depth);
  if (isPlainObject(value)) return checkEntries(value, place, depth);
  refuse(place, `is ${describe(value)}, which a store does not take`);
}

function checkList(list: readonly unknown[], place: string, depth: number): void {
  for (let index = 0; index < list.length; index += 1) {
    const item: unknown = list[index];
    const itemPlace = `${place}[${String(index)}]`;
    if (item === null) refuse(itemPlace, 'is null inside a list, which no property can hold');
    checkValue(item, itemPlace, depth + 1);
  }
}

function checkEntries(entries: Readonly<Record<string, unknown>>, place: string, depth: number): void {
  for (const [key, value] of Object.entries(entries)) {
    // `{$decimal: '1'}` and the like are tagged values to the embedded engine.
    if (key.startsWith('$') || key.startsWith('_')) refuse(`${place}.${key}`, 'has a key beginning with $ or _');
    checkString(key, `${place}: the key ${JSON.stringify(key)}`);
    checkValue(value, `${place}.${key}`, depth + 1);
  }
}

function checkString(value: string, place: string): void {
  // Half of a surrogate pair becomes U+FFFD on its way to either engine: it would never be found again.
  if (/\p{Surrogate}/u.test(value)) refuse(place, 'holds half of a surrogate pair');
}

function checkNumber(value: number, place: string): void {
  if (!Number.isFinite(value)) refuse(place, `is ${String(value)}`);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `a ${value.constructor.name}`;
  return value === undefined ? 'undefined' : `a ${typeof value}`;
}

function refuse(place: string, what: string): never {
  throw new StoreError('TYPE', `${place} ${what}`);
}
