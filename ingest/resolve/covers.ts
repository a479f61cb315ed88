import { regionNamed, type Region } from './regions.js';
import { ZONE_ENTRIES } from './vocabulary.js';

/** The places that make up a zone of several regions, such as the nine cities of 长三角G60科创走廊; of others, the region itself. */
export function membersOf(region: Region): readonly Region[] {
  const members = region.code === null ? (ZONE_ENTRIES.find(({ name }) => name === region.name)?.members ?? []) : [];
  return members.length === 0 ? [region] : members.map((name) => regionNamed(name));
}
