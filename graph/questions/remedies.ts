import type { GapKind, GapRow } from '../../schema/gap.js';
import type { Parameters, ReadUnit } from '../store.js';
import { ask, type Batched } from './ask.js';
import type { RemedyRow } from './rows.js';

/** As many remedies are given. */
const MOST_REMEDIES = 5;
/** As many candidates of each way are looked at: one measure may be reached in several. */
const MOST_CANDIDATES = 20;
/** As many measures below a higher one are looked at, the nearest: a national measure has them without number. */
const MOST_LOWER = 200;

interface Asked {
  readonly key: string;
  readonly subjectId: string;
  readonly documentId: string;
}
interface Candidate {
  readonly key: string;
  readonly id: string;
  readonly step: number;
  readonly sort: string;
}

/** The statement that finds what closes a gap of each kind, and what that must have; none where nothing held can. */
const WAYS: Readonly<Record<GapKind, readonly [statement: string, more: Parameters] | null>> = {
  MEASURE_WITHOUT_COUNTERPART: ['remedies-of-lacking', {}],
  MEASURE_WITHOUT_AGENCY: ['remedies-by-counterpart', { wants: 'AGENCY' }],
  MEASURE_WITHOUT_LEAD: ['remedies-by-counterpart', { wants: 'LEAD' }],
  MEASURE_WITHOUT_INDICATOR: ['remedies-by-counterpart', { wants: 'INDICATOR' }],
  PRODUCT_IN_ONE_REGION_ONLY: ['remedies-of-products', {}],
  CRITERION_UNMET: ['remedies-of-criteria', {}],
  CRITERION_UNKNOWN: ['remedies-of-criteria', {}],
  // Any measure that supported it would have closed it.
  INDICATOR_WITHOUT_MEASURE: null,
};

/** All that a gap's remedies depend on, as one key: also of a gap that is only tried out and is no node. */
export const remedyKey = ({ kind, subjectId, documentId }: GapRow): string =>
  JSON.stringify([kind, subjectId, documentId ?? '']);

/** Measures that would close each gap, the nearest first. */
export const remediesOfGaps: Batched<readonly RemedyRow[]> = async (store, keys) => {
  const asked = new Map<string, (Asked & Parameters)[]>();
  for (const key of keys) {
    const [kind, subjectId, documentId] = JSON.parse(key) as [GapKind, string, string];
    const way = WAYS[kind];
    if (way === null) continue;
    const [statement, more] = way;
    asked.set(statement, [...(asked.get(statement) ?? []), { ...more, key, subjectId, documentId }]);
  }
  const answers = await Promise.all([...asked].map(([statement, some]) => candidates(store, statement, some)));
  return nearest(answers.flat());
};

const candidates = (store: ReadUnit, statement: string, asked: readonly (Asked & Parameters)[]) =>
  ask<Candidate>(store, statement, { asked, most: MOST_CANDIDATES, mostLower: MOST_LOWER });

function nearest(all: readonly Candidate[]): ReadonlyMap<string, readonly RemedyRow[]> {
  const found = new Map<string, Set<string>>();
  for (const { key, id } of [...all].sort(inOrder)) {
    const ids = found.get(key) ?? new Set<string>();
    found.set(key, ids);
    if (ids.size < MOST_REMEDIES) ids.add(id);
  }
  return new Map([...found].map(([key, ids]) => [key, [...ids].map((measureId) => ({ measureId }))]));
}

const inOrder = (a: Candidate, b: Candidate): number =>
  a.step - b.step || compare(a.sort, b.sort) || compare(a.id, b.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
