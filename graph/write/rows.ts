import { statement } from '../statement.js';
import { StoreError, type Parameters, type Value, type WriteUnit } from '../store.js';

/** As many rows as go into one statement: more make its memory grow, fewer cost round trips. */
export const BATCH_SIZE = 1_000;

/** A node's properties, by the field names of `schema/graph-batch.ts`. */
export type NodeRow = object;

/** A relation as the `link-*` statements take it. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Parameters;
}

/**
 * Runs a `write-*` or `link-*` statement over rows, in batches, all given to the unit at once: what is called after it is carried out
 * after it, whether or not it is waited for in between.
 * @throws StoreError INTERNAL where a row named a node that is not there: MATCH would drop it without a word.
 */
export async function writeRows(
  unit: WriteUnit,
  name: string,
  rows: readonly NodeRow[],
  parameters: Parameters = {},
): Promise<void> {
  const batches: (readonly NodeRow[])[] = [];
  for (let start = 0; start < rows.length; start += BATCH_SIZE) batches.push(rows.slice(start, start + BATCH_SIZE));
  await Promise.all(batches.map((batch) => writeBatch(unit, name, batch, parameters)));
}

async function writeBatch(
  unit: WriteUnit,
  name: string,
  rows: readonly NodeRow[],
  parameters: Parameters,
): Promise<void> {
  const [result] = await unit.run(statement(name), { ...parameters, rows: rows.map(toParameters) });
  const written = result?.['written'];
  if (written !== rows.length) {
    throw new StoreError(
      'INTERNAL',
      `${name} wrote ${String(written)} of ${String(rows.length)} rows: the others name nodes that are not there`,
    );
  }
}

/** A link's ends apart from its properties. */
export function linkRows(links: readonly { readonly from: string; readonly to: string }[]): readonly LinkRow[] {
  return links.map(({ from, to, ...properties }) => ({ from, to, properties: toParameters(properties) }));
}

/** Rows come typed from `schema/`, whose fields are all values; an index signature they do not have. */
const toParameters = (row: NodeRow): Record<string, Value> => ({ ...row }) as Record<string, Value>;

/** A column of strings; a store that answers anything else is out of order. */
export function strings(rows: readonly Parameters[], column: string): string[] {
  return rows.map((row) => {
    const value = row[column];
    if (typeof value !== 'string') throw new StoreError('INTERNAL', `column ${column} is no string`);
    return value;
  });
}

/** A list of strings, or none where the property is missing. */
export function stringList(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
