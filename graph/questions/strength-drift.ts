import { compareRank } from '../../schema/government-rank.js';
import type { SlotChange } from '../../schema/link-batch.js';
import type { GovernmentLevel } from '../../schema/model.js';
import type { Store } from '../store.js';
import { ask } from './ask.js';
import { pageOf, type Page, type Window } from './page.js';
import type { DocumentRow, StrengthStepRow } from './rows.js';
import { appliesBetween, territoriesOfDocuments } from './territories.js';

/** Counterparts of one kind with the measures of one other document. */
interface Counted {
  readonly upwards: boolean;
  readonly other: string;
  readonly level: GovernmentLevel | null;
  readonly change: SlotChange | 'NONE';
  readonly total: number;
}

/** The same with what tells one step from another of its level. */
interface Placed extends Counted {
  readonly level: GovernmentLevel;
  readonly applies: boolean;
}

/**
 * How the wording of a document's measures and their counterparts drifts in strength: for each other level up to two steps, with
 * the documents whose higher text binds where the lower one applies and with those that are only alike. The highest comes first.
 */
export async function strengthDrift(
  store: Store,
  { id, level }: DocumentRow,
  against: string | null,
): Promise<readonly StrengthStepRow[]> {
  if (level === null) return [];
  const counted = await ask<Counted>(store, 'strength-steps', { document: id, against });
  const placed = await placedAround(store, id, counted);
  // Between documents of one rank nothing drifts from higher to lower, whoever linked them.
  const others = [...new Set(placed.map((row) => row.level))].filter((other) => compareRank(level, other) !== 0);
  const steps = others.flatMap((other) => {
    const ofLevel = placed.filter((row) => row.level === other);
    const upwards = (compareRank(level, other) ?? 0) > 0;
    const between = upwards ? { from: other, to: level } : { from: level, to: other };
    return [true, false]
      .filter((applies) => ofLevel.some((row) => row.applies === applies))
      .map((applies): StrengthStepRow => ({
        documentId: id,
        against,
        upwards,
        level: other,
        ...between,
        ...stepOf(ofLevel, applies),
      }));
  });
  return steps.sort(
    (a, b) =>
      (compareRank(a.from, b.from) ?? 0) ||
      (compareRank(a.to, b.to) ?? 0) ||
      (a.level === b.level ? Number(b.applies) - Number(a.applies) : a.level < b.level ? -1 : 1),
  );
}

/** Which of the other documents are bound or bind; those of unknown rank make no step. */
async function placedAround(store: Store, id: string, counted: readonly Counted[]): Promise<readonly Placed[]> {
  const territories = await territoriesOfDocuments(store, [...new Set([id, ...counted.map(({ other }) => other)])]);
  const own = territories.get(id);
  return counted.flatMap((row): Placed[] => {
    const other = territories.get(row.other);
    const applies = own !== undefined && other !== undefined && appliesBetween(own, other);
    return row.level === null ? [] : [{ ...row, level: row.level, applies }];
  });
}

type Step = Pick<StrengthStepRow, 'applies' | 'named' | 'isNamed' | 'stronger' | 'same' | 'weaker' | 'notCompared'>;

function stepOf(ofLevel: readonly Placed[], applies: boolean): Step {
  const inStep = ofLevel.filter((row) => row.applies === applies);
  const sum = (rows: readonly Counted[]): number => rows.reduce((all, { total }) => all + total, 0);
  const count = (change: SlotChange): number => sum(inStep.filter((row) => row.change === change));
  const [stronger, same, weaker] = [count('STRONGER'), count('SAME'), count('WEAKER')];
  const notCompared = sum(inStep) - stronger - same - weaker;
  const documents = (rows: readonly Counted[]): readonly string[] =>
    [...new Set(rows.map(({ other }) => other))].sort();
  const [within, without] = [documents(inStep), documents(ofLevel.filter((row) => row.applies !== applies))];
  const isNamed = within.length <= without.length;
  return { applies, named: isNamed ? within : without, isNamed, stronger, same, weaker, notCompared };
}

/** A page of the ids of the counterparts behind a step's counts. */
export const counterpartsOfStep = (
  store: Store,
  { documentId, against, level, upwards, named, isNamed }: StrengthStepRow,
  change: SlotChange | null,
  window: Window,
): Promise<Page<string>> =>
  pageOf(
    store,
    { list: 'counterparts-of-step', count: 'counterpart-of-step-count' },
    { document: documentId, against, level, upwards, named, isNamed, changes: change === null ? [] : [change] },
    window,
  );
