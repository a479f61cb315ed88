import { groupBy } from '../../group-by.js';
import { byStrength, type Hop } from '../neighbours.js';
import { distanceOf, type Side } from './side.js';

/** The length of the shortest way that two sides know of; Infinity where they have not met. */
export function shortest(near: Side, far: Side): number {
  const [one, other] = near.distance.size <= far.distance.size ? [near, far] : [far, near];
  let least = Infinity;
  for (const [id, distance] of one.distance) least = Math.min(least, distance + distanceOf(other, id));
  return least;
}

/** Up to `first` of the ways of that length, in the order of their hops. */
export function waysBetween(from: string, near: Side, far: Side, first: number): readonly (readonly Hop[])[] {
  const length = shortest(near, far);
  const onward = hopsTowards(near, far, length);
  const ways: Hop[][] = [];
  const follow = (id: string, way: Hop[]): void => {
    if (ways.length >= first) return;
    if (way.length === length) {
      ways.push(way);
      return;
    }
    for (const hop of onward.get(id) ?? []) follow(hop.to, [...way, hop]);
  };
  follow(from, []);
  return ways;
}

/** From each node on a shortest way the hops that lead on, along it. */
function hopsTowards(near: Side, far: Side, length: number): ReadonlyMap<string, readonly Hop[]> {
  const met = [...near.distance.keys()].filter((id) => length === distanceOf(near, id) + distanceOf(far, id));
  const onward = new Map<string, Map<string, Hop>>();
  const lead = (hop: Hop): void => {
    const hops = onward.get(hop.from) ?? new Map<string, Hop>();
    onward.set(hop.from, hops.set([hop.relation, hop.direction, hop.to].join('\n'), hop));
  };
  backwards(near, met).forEach(lead);
  backwards(far, met).map(reversed).forEach(lead);
  return new Map([...onward].map(([id, hops]) => [id, [...hops.values()].sort(byStrength)]));
}

/** Hops of one side on its shortest ways to any of these nodes. */
function backwards(side: Side, nodes: readonly string[]): readonly Hop[] {
  const onward = [...side.hops.values()]
    .flat()
    .filter(({ from, to }) => distanceOf(side, to) === distanceOf(side, from) + 1);
  const byDistance = groupBy(onward, ({ from }) => distanceOf(side, from));
  const reaching = new Set(nodes);
  const found: Hop[] = [];
  for (const distance of [...byDistance.keys()].sort((a, b) => b - a)) {
    for (const hop of byDistance.get(distance) ?? []) {
      if (!reaching.has(hop.to)) continue;
      found.push(hop);
      reaching.add(hop.from);
    }
  }
  return found;
}

const reversed = (hop: Hop): Hop => ({
  ...hop,
  from: hop.to,
  to: hop.from,
  direction: hop.direction === 'OUT' ? 'IN' : 'OUT',
});
