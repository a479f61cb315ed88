import type { Store } from '../store.js';
import { neighbours, type Hop } from './neighbours.js';
import type { TracePathRow, TraceStepRow } from './rows.js';

export interface TraceArguments {
  readonly from: string;
  /** Null: paths outwards, to whatever is near. */
  readonly to: string | null;
  readonly maxHops: number;
  readonly first: number;
}

/** A bound on how many nodes one trace looks at. */
const MOST_NODES = 20_000;
/** Nodes whose neighbours one statement reads: what it may answer with is bounded, however wide a search has become. */
const AT_ONCE = 200;

/** Nodes by their distance from where a search began, and every hop between them that was seen. */
interface Search {
  readonly distance: Map<string, number>;
  readonly hops: Map<string, Hop[]>;
  frontier: readonly string[];
  depth: number;
}

const begin = (id: string): Search => ({
  distance: new Map([[id, 0]]),
  hops: new Map(),
  frontier: [id],
  depth: 0,
});

/**
 * The shortest paths between two nodes, up to `first` of them; or, outwards, a shortest path to each of the nearest nodes.
 * In one order on both stores. One statement a kind of node and hop; from both ends at once, so that a body with a
 * thousand measures does not make it slow.
 */
export async function trace(
  store: Store,
  { from, to, maxHops, first }: TraceArguments,
): Promise<readonly TracePathRow[]> {
  if (to === null) return outwards(store, from, maxHops, first);
  if (from === to) return [pathOf(from, [])];
  const near = begin(from);
  const far = begin(to);
  while (!meet(near, far)) {
    const side = near.frontier.length <= far.frontier.length ? near : far;
    if (side.frontier.length === 0 || near.depth + far.depth >= maxHops || size(near) + size(far) > MOST_NODES)
      return [];
    await expand(store, side);
  }
  return between(from, near, far, first);
}

async function outwards(store: Store, from: string, maxHops: number, first: number): Promise<readonly TracePathRow[]> {
  const search = begin(from);
  const paths = new Map<string, readonly Hop[]>([[from, []]]);
  while (search.depth < maxHops && search.frontier.length > 0 && paths.size <= first && size(search) <= MOST_NODES) {
    const before = search.frontier;
    await expand(store, search);
    for (const id of before) {
      for (const hop of search.hops.get(id) ?? []) {
        if (!paths.has(hop.to)) paths.set(hop.to, [...(paths.get(id) ?? []), hop]);
      }
    }
  }
  return [...paths.values()].slice(1, first + 1).map((hops) => pathOf(from, hops));
}

const size = (search: Search): number => search.distance.size;
const meet = (near: Search, far: Search): boolean => far.frontier.some((id) => near.distance.has(id));

async function expand(store: Store, search: Search): Promise<void> {
  search.depth += 1;
  const next = new Set<string>();
  for (let start = 0; start < search.frontier.length && size(search) <= MOST_NODES; start += AT_ONCE) {
    for (const hop of await neighbours(store, search.frontier.slice(start, start + AT_ONCE))) {
      search.hops.set(hop.from, [...(search.hops.get(hop.from) ?? []), hop]);
      if (search.distance.has(hop.to)) continue;
      search.distance.set(hop.to, search.depth);
      next.add(hop.to);
    }
  }
  search.frontier = [...next].sort();
}

/** All shortest paths, best first in their own order, once two searches have met. */
function between(from: string, near: Search, far: Search, first: number): readonly TracePathRow[] {
  const length = near.depth + far.depth;
  const onward = hopsTowards(near, far);
  const paths: Hop[][] = [];
  const follow = (id: string, path: Hop[]): void => {
    if (paths.length >= first) return;
    if (path.length === length) {
      paths.push(path);
      return;
    }
    for (const hop of onward.get(id) ?? []) follow(hop.to, [...path, hop]);
  };
  follow(from, []);
  return paths.map((hops) => pathOf(from, hops));
}

/** From each node on a shortest path the hops that lead on, along it. */
function hopsTowards(near: Search, far: Search): ReadonlyMap<string, readonly Hop[]> {
  const onward = new Map<string, Hop[]>();
  const lead = (hop: Hop): void => void onward.set(hop.from, [...(onward.get(hop.from) ?? []), hop]);
  const met = [...far.frontier].filter((id) => near.distance.get(id) === near.depth);
  let reaching = new Set(met);
  for (let depth = near.depth - 1; depth >= 0; depth -= 1) {
    const before = [...near.hops.values()]
      .flat()
      .filter((hop) => near.distance.get(hop.from) === depth && reaching.has(hop.to));
    before.forEach(lead);
    reaching = new Set(before.map((hop) => hop.from));
  }
  let reached = new Set(met);
  for (let depth = far.depth - 1; depth >= 0; depth -= 1) {
    const after = [...far.hops.values()]
      .flat()
      .filter((hop) => far.distance.get(hop.from) === depth && reached.has(hop.to));
    after.map(reversed).forEach(lead);
    reached = new Set(after.map((hop) => hop.from));
  }
  for (const hops of onward.values()) hops.sort(inOrder);
  return onward;
}

const reversed = (hop: Hop): Hop => ({
  ...hop,
  from: hop.to,
  to: hop.from,
  direction: hop.direction === 'OUT' ? 'IN' : 'OUT',
});

const inOrder = (a: Hop, b: Hop): number =>
  compare(a.to, b.to) || compare(a.relation, b.relation) || compare(a.direction, b.direction);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function pathOf(from: string, hops: readonly Hop[]): TracePathRow {
  const start: TraceStepRow = { nodeId: from, relation: null, direction: null, span: null };
  return {
    steps: [start, ...hops.map(({ to, relation, direction, span }) => ({ nodeId: to, relation, direction, span }))],
  };
}
