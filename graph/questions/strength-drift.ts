import { compareRank } from '../../schema/government-rank.js';
import type { SlotChange } from '../../schema/link-batch.js';
import type { GovernmentLevel } from '../../schema/model.js';
import type { Store } from '../store.js';
import { ask } from './ask.js';
import { pageOf, type Page, type Window } from './page.js';
import type { DocumentRow, StrengthStepRow } from './rows.js';

interface Counted {
  readonly upwards: boolean;
  readonly level: GovernmentLevel | null;
  readonly change: SlotChange | 'NONE';
  readonly total: number;
}

/** How the wording of a document's measures and their counterparts drifts in strength, a step for each other level, the highest first. */
export async function strengthDrift(
  store: Store,
  { id, level }: DocumentRow,
  against: string | null,
): Promise<readonly StrengthStepRow[]> {
  if (level === null) return [];
  const counted = await ask<Counted>(store, 'strength-steps', { document: id, against });
  const levels = new Set(counted.flatMap((row) => row.level ?? []));
  // Between documents of one rank nothing drifts from higher to lower, whoever linked them.
  const others = [...levels].filter((other) => compareRank(level, other) !== 0);
  const steps = others.flatMap((other): StrengthStepRow[] => {
    const ofLevel = counted.filter((row) => row.level === other);
    const upwards = (compareRank(level, other) ?? 0) > 0;
    const count = (change: SlotChange): number =>
      ofLevel.filter((row) => row.change === change).reduce((sum, { total }) => sum + total, 0);
    const [stronger, same, weaker] = [count('STRONGER'), count('SAME'), count('WEAKER')];
    const all = ofLevel.reduce((sum, { total }) => sum + total, 0);
    const between = upwards ? { from: other, to: level } : { from: level, to: other };
    const notCompared = all - stronger - same - weaker;
    return [{ documentId: id, against, upwards, level: other, ...between, stronger, same, weaker, notCompared }];
  });
  return steps.sort(
    (a, b) => (compareRank(a.from, b.from) ?? 0) || (compareRank(a.to, b.to) ?? 0) || (a.level < b.level ? -1 : 1),
  );
}

/** A page of the ids of the counterparts behind a step's counts. */
export const counterpartsOfStep = (
  store: Store,
  { documentId, against, level, upwards }: StrengthStepRow,
  change: SlotChange | null,
  window: Window,
): Promise<Page<string>> =>
  pageOf(
    store,
    { list: 'counterparts-of-step', count: 'counterpart-of-step-count' },
    { document: documentId, against, level, upwards, changes: change === null ? [] : [change] },
    window,
  );
