import type { GovernmentLevel } from '../../schema/model.js';
import { agencyId, systemId, type Body } from './body.js';
import { fitsDate } from './local-forms.js';
import { CHINA, regionById } from './regions.js';
import { AGENCY_ENTRIES, INSTITUTION_ENTRIES, type BodyEntry } from './vocabulary.js';

const byPrinted = new Map<string, BodyEntry[]>();
for (const entry of [...AGENCY_ENTRIES, ...INSTITUTION_ENTRIES]) {
  for (const printed of new Set([entry.name, ...entry.aliases])) {
    byPrinted.set(printed, [...(byPrinted.get(printed) ?? []), entry]);
  }
}

const OF_THE_CENTRE = new Set(AGENCY_ENTRIES.map(({ name }) => name));

/**
 * The body of the centre (or an institution known everywhere) of a full or short name. Where reforms gave one short name to
 * several in turn (广电总局), the date decides; without one, the one printed in full, else the one that is there now.
 */
export function nationalEntry(name: string, date: string | null): BodyEntry | undefined {
  const named = byPrinted.get(name) ?? [];
  const full = named.find((entry) => entry.name === name);
  if (full !== undefined || named.length < 2) return full ?? named[0];
  if (date !== null) return named.find((entry) => fitsDate(entry, date)) ?? named.at(-1);
  return named.find(({ until }) => until === null) ?? named.at(-1);
}

function levelOf(entry: BodyEntry): GovernmentLevel | null {
  if (entry.region !== null) return regionById(`reg:${entry.region}`).level;
  return OF_THE_CENTRE.has(entry.name) ? 'NATIONAL' : null;
}

export function bodyOfEntry(entry: BodyEntry, aliases: readonly string[] = entry.aliases): Body {
  return {
    id: agencyId(entry.name),
    name: entry.name,
    aliases,
    level: levelOf(entry),
    group: false,
    regionId: entry.region !== null ? `reg:${entry.region}` : OF_THE_CENTRE.has(entry.name) ? CHINA.id : null,
    systemId: systemId(entry.system),
    parentId: entry.parent === null ? null : agencyId(entry.parent),
    known: true,
  };
}
