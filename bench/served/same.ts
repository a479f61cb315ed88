import { isDeepStrictEqual } from 'node:util';
import type { Asked } from './asked.js';
import { titleOf } from './asked.js';

/** An answer without the fields of these names, wherever they stand. */
function without(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept.map(([name, item]) => [name, without(item, names)]));
}

/** Refuses to measure what does not answer the same. */
export function mustBeSame(asked: Asked, api: unknown, other: unknown, who: string): void {
  const [one, two] = [without(api, asked.reckoned), without(other, asked.reckoned)];
  if (asked.query === 'paths' ? isAmong(one, two) : isDeepStrictEqual(one, two)) return;
  throw new Error(`${titleOf(asked)}: ${who} answers otherwise: ${firstDifference(one, two)}`);
}

interface Paths {
  readonly trace: readonly { readonly length: number }[];
}

/** Of many shortest ways the API gives some in an order of its own: each of these must be one of all. */
function isAmong(some: unknown, all: unknown): boolean {
  const [told, every] = [some as Paths, all as Paths];
  const known = new Set(every.trace.map((path) => JSON.stringify(path, sortedKeys)));
  return told.trace.length > 0 && told.trace.every((path) => known.has(JSON.stringify(path, sortedKeys)));
}

const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function firstDifference(one: unknown, two: unknown, path = ''): string {
  const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;
  if (!isObject(one) || !isObject(two)) {
    return `${path}: ${JSON.stringify(one)?.slice(0, 300) ?? 'nothing'} and ${JSON.stringify(two)?.slice(0, 300) ?? 'nothing'}`;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(two)])) {
    if (!isDeepStrictEqual(one[key], two[key])) return firstDifference(one[key], two[key], `${path}.${key}`);
  }
  return path;
}
