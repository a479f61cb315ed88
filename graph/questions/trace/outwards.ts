import type { Store } from '../../store.js';
import type { Hop } from '../neighbours.js';
import { begin, climb, distanceOf, exhausted, expand, full, type Side, type Through } from './side.js';

interface Outwards {
  readonly from: string;
  readonly maxHops: number;
  /** How many nodes are asked for. */
  readonly first: number;
  readonly through: Through;
}

/** A shortest way to each of the nearest nodes, at least so many as are asked for where there are as many; nearest first. */
export async function waysFrom(
  store: Store,
  { from, maxHops, first, through }: Outwards,
): Promise<ReadonlyMap<string, readonly Hop[]>> {
  const side = await begin(store, from, { through, maxHops, ends: null });
  if (through === 'CONTENT') await climb(store, side, from, maxHops);
  while (side.depth < maxHops && !exhausted(side) && !full(side) && within(side) < first) {
    await expand(store, side, through);
  }
  return new Map([...waysOf(side, from)].sort(([, one], [, other]) => one.length - other.length));
}

/** Nodes so near that none nearer is unknown. */
const within = (side: Side): number =>
  [...side.distance.values()].filter((distance) => distance > 0 && distance <= side.depth).length;

function waysOf(side: Side, from: string): ReadonlyMap<string, readonly Hop[]> {
  const ways = new Map<string, readonly Hop[]>([[from, []]]);
  const nearest = [...side.hops.keys()].sort((a, b) => distanceOf(side, a) - distanceOf(side, b));
  for (const id of nearest) {
    const way = ways.get(id) ?? [];
    for (const hop of side.hops.get(id) ?? []) {
      if (distanceOf(side, hop.to) === way.length + 1 && !ways.has(hop.to)) ways.set(hop.to, [...way, hop]);
    }
  }
  ways.delete(from);
  return ways;
}
