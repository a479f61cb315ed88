import { groupsBy } from '../../parts/groups.js';
import type { AgenciesQuery, GovernmentLevel } from './agencies.generated.js';

export type ListedAgency = AgenciesQuery['agencies']['nodes'][number];
export type Level = GovernmentLevel;

/** In the order of their rank. */
export const LEVELS = [
  'NATIONAL',
  'PROVINCIAL',
  'INTERREGIONAL',
  'MUNICIPAL',
  'COUNTY',
] as const satisfies readonly Level[];

/** A functional line with its bodies by level; those of unknown level under null. */
export interface Line {
  readonly id: string;
  /** Null: bodies whose line is not known. */
  readonly name: string | null;
  readonly agencies: ReadonlyMap<Level | null, readonly ListedAgency[]>;
}

interface Narrowed {
  readonly words: string;
  /** Empty: all of them. */
  readonly level: string;
  readonly system: string;
}

/** The lines that have most bodies first, those without a line last. */
export function linesOf(all: readonly ListedAgency[], { words, level, system }: Narrowed): readonly Line[] {
  const parts = words.split(/\s+/u).filter((part) => part !== '');
  const kept = all.filter(
    (agency) =>
      (level === '' || agency.level === level) &&
      (system === '' || agency.system?.id === system) &&
      parts.every((part) => [agency.name, ...agency.aliases].some((name) => name.includes(part))),
  );
  const bySystem = groupsBy(kept, (agency) => agency.system?.id ?? '');
  return [...bySystem]
    .sort(([a, ofA], [b, ofB]) => Number(a === '') - Number(b === '') || ofB.length - ofA.length)
    .map(([id, agencies]) => ({
      id,
      name: agencies[0]?.system?.name ?? null,
      agencies: groupsBy(agencies, (agency) => agency.level ?? null),
    }));
}
