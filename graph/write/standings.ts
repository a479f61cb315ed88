import { dayInChina } from '../../schema/day-in-china.js';
import { joined, statement } from '../statement.js';
import type { ReadUnit, WriteUnit } from '../store.js';
import { strings, writeRows } from './rows.js';

/** Whether another document counts in the place of this one today, and whether it has expired. */
interface Standing {
  readonly id: string;
  readonly superseded: boolean;
  readonly expired: boolean;
}

const amissOf = joined('standings-of-documents', 'standings-amiss');
const amissOfAll = joined('standings-of-all', 'standings-amiss');

/** Ids of all documents that stand otherwise today than the graph has it: a day has come since that was settled. */
export const standingsAmiss = async (store: ReadUnit): Promise<readonly string[]> =>
  strings(await store.run(amissOfAll, { today: dayInChina() }), 'id');

/** The documents with those that they replaced or that replaced them, before that changes: how all of these stand may change with it. */
export async function withNeighbours(unit: ReadUnit, documentIds: readonly string[]): Promise<readonly string[]> {
  const ids = [...new Set(documentIds)];
  return [...ids, ...strings(await unit.run(statement('succession-neighbours'), { ids }), 'id')];
}

/**
 * Settles how documents stand on this day in China: of a text in force and the one that is to take its place some day one counts.
 * @returns ids of those that stand otherwise than before.
 */
export async function settleStandings(unit: WriteUnit, documentIds: Iterable<string>): Promise<readonly string[]> {
  const ids = [...new Set(documentIds)].sort();
  if (ids.length === 0) return [];
  const found = (await unit.run(amissOf, { ids, today: dayInChina() })) as unknown as readonly Standing[];
  if (found.length === 0) return [];
  await writeRows(unit, 'mark-standing-document', found);
  for (const superseded of [true, false]) {
    const marked = found.filter((one) => one.superseded === superseded).map(({ id }) => id);
    if (marked.length === 0) continue;
    for (const label of ['measure', 'target']) {
      await unit.run(statement(`mark-superseded-${label}`), { documentIds: marked, superseded });
    }
  }
  return found.map(({ id }) => id);
}
