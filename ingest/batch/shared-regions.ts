import type { Link, RegionRow } from '../../schema/graph-batch.js';
import { regionById, regionChain } from '../resolve/regions.js';

/** Regions with all they lie in, up to 中国. */
export function sharedRegions(ids: Iterable<string>): {
  readonly regions: readonly RegionRow[];
  readonly partOf: readonly Link[];
} {
  const chains = [...ids].flatMap((id) => regionChain(regionById(id)));
  const all = [...new Map(chains.map((region) => [region.id, region])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    regions: all.map(({ id, name, code, level }) => ({ id, name, code, level, sort: id })),
    partOf: all.flatMap(({ id, parentId }) => (parentId === null ? [] : [{ from: id, to: parentId }])),
  };
}
