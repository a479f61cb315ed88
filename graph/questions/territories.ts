import { compareRank } from '../../schema/government-rank.js';
import type { GovernmentLevel } from '../../schema/model.js';
import { ask, type Batched } from './ask.js';

/** Where a document applies. */
export interface Territory {
  readonly level: GovernmentLevel | null;
  /** Ids of its regions, and of the places that zones among them are made of; empty where it names none. */
  readonly regions: readonly string[];
  /** Ids of all that these lie in. */
  readonly around: readonly string[];
}

/** The same with the document's id. */
export interface OwnTerritory {
  readonly ownerId: string;
  readonly row: Territory;
}

export const territoriesOfDocuments: Batched<Territory> = async (store, ids) => {
  const rows = await ask<OwnTerritory>(store, 'territories-of-documents', { ids });
  return new Map(rows.map(({ ownerId, row }) => [ownerId, row]));
};

/**
 * Whether a higher document binds where a lower one applies: one of the lower's regions lies in one of the higher's, or has
 * one within, as 江苏省 has 南京市 that the plan names. A national document without regions holds everywhere; of another
 * without any, nothing is said.
 */
export function binds(higher: Territory, lower: Territory): boolean {
  if (higher.regions.length === 0) return higher.level === 'NATIONAL';
  const [named, around] = [new Set(higher.regions), new Set(higher.around)];
  return lower.regions.some((id) => named.has(id) || around.has(id)) || lower.around.some((id) => named.has(id));
}

/** Whether the higher of two documents binds where the lower one applies: of two of one rank, or of unknown rank, neither does. */
export function appliesBetween(one: Territory, other: Territory): boolean {
  const rank = compareRank(one.level, other.level) ?? 0;
  return rank !== 0 && (rank < 0 ? binds(one, other) : binds(other, one));
}
