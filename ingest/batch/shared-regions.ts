import type { Link, RegionRow } from '../../schema/graph-batch.js';
import { membersOf } from '../resolve/covers.js';
import { regionById, regionChain, type Region } from '../resolve/regions.js';

const covered = (region: Region): readonly Region[] => membersOf(region).filter(({ id }) => id !== region.id);

/** Regions with the places that zones among them are made of, and with all they lie in, up to 中国. */
export function sharedRegions(ids: Iterable<string>): {
  readonly regions: readonly RegionRow[];
  readonly partOf: readonly Link[];
  readonly covers: readonly Link[];
} {
  const named = [...ids].flatMap((id) => regionChain(regionById(id)));
  const chains = [...named, ...named.flatMap(covered).flatMap(regionChain)];
  const all = [...new Map(chains.map((region) => [region.id, region])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    regions: all.map(({ id, name, code, level }) => ({ id, name, code, level, sort: id })),
    partOf: all.flatMap(({ id, parentId }) => (parentId === null ? [] : [{ from: id, to: parentId }])),
    covers: all.flatMap((zone) => covered(zone).map(({ id }) => ({ from: zone.id, to: id }))),
  };
}
