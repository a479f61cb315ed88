import type { Store } from '../store.js';
import type { Hop } from './neighbours.js';
import { labelOf, type ServedLabel } from './nodes-by-id.js';
import type { TracePathRow, TraceStepRow } from './rows.js';
import { shortest, waysBetween } from './trace/between.js';
import { waysFrom } from './trace/outwards.js';
import { begin, exhausted, expand, frontierOf, full, touch, type Side, type Through } from './trace/side.js';

export interface TraceArguments {
  readonly from: string;
  /** Null: paths outwards, to whatever is near. */
  readonly to: string | null;
  readonly maxHops: number;
  readonly first: number;
}

/** Hops beyond which everything is near everything. */
export const MOST_HOPS = 6;

/** Hops from a document or section down to its measures, mostly: they are its own parts and take a way no further. */
const HOPS_WITHIN: Readonly<Partial<Record<ServedLabel, number>>> = { Document: 2, Section: 1 };
/** In a document that is only cited nothing stands. */
const hopsWithin = (id: string): number => (id.startsWith('cit:') ? 0 : (HOPS_WITHIN[labelOf(id) ?? 'Measure'] ?? 0));

/** Relations that say nothing of content are followed only where those of content lead nowhere. */
const IN_ORDER: readonly Through[] = ['CONTENT', 'ANYTHING'];

/**
 * The shortest paths between two nodes, up to `first` of them; or, outwards, a shortest path to each of the nearest nodes.
 * Through content where there is any such path; only else through regions, lines, documents and vocabularies too.
 * In one order on both stores; from both ends at once, so that a body with a thousand measures does not make it slow.
 */
export async function trace(store: Store, asked: TraceArguments): Promise<readonly TracePathRow[]> {
  const { from, to, maxHops, first } = asked;
  if (to === null) return outwards(store, asked);
  if (from === to) return [pathOf(from, [], 'CONTENT')];
  const ends = new Set([from, to]);
  for (const through of IN_ORDER) {
    const most = through === 'CONTENT' ? Math.min(maxHops + hopsWithin(from) + hopsWithin(to), MOST_HOPS) : maxHops;
    const beginning = { through, maxHops: most, ends };
    const [near, far] = [await begin(store, from, beginning), await begin(store, to, beginning)];
    await meet(store, [near, far], through, most);
    const ways = shortest(near, far) > most ? [] : waysBetween(from, near, far, first);
    if (ways.length > 0) return ways.map((hops) => pathOf(from, hops, through));
  }
  return [];
}

/** Goes on from both ends until none of the shortest ways is unknown, or all that may be looked at was. */
async function meet(store: Store, [near, far]: readonly [Side, Side], through: Through, most: number): Promise<void> {
  for (;;) {
    const met = shortest(near, far);
    const length = Math.min(met, most);
    // Where bounds cut nothing off, `sure` and `depth` are the same.
    if (near.sure + far.sure >= length) return;
    const open = [near, far].filter((side) => !exhausted(side) && !full(side) && side.depth < most);
    if ([near, far].some((side) => exhausted(side) && side.sure === side.depth)) return;
    const whole = open.filter((side) => side.sure === side.depth);
    if (whole.length === 0 && met <= most && near.depth + far.depth >= length) return;
    // Of what a bound cut off at one end, as the measures below one of a plan, the other end may know the rest.
    const wanting = open.filter((side) => side.depth + (side === near ? far : near).sure < length);
    const [side] = (whole.length > 0 ? whole : wanting).sort((a, b) => workOf(a) - workOf(b));
    if (side === undefined) return;
    if (side.sure === side.depth && (await touch(store, side, side === near ? far : near, through))) return;
    await expand(store, side, through);
  }
}

/** What is next to a node, as a rule: who is to be read of is chosen by it, so that neither end is read whole where a few of the other do. */
const NEXT_TO: Readonly<Partial<Record<ServedLabel, number>>> = {
  ...{ Agency: 200, Concept: 200, FinancialProduct: 200, AgencySystem: 200, Region: 200 },
  ...{ Document: 50, Indicator: 50 },
};

/** How much is looked at to go on from a side. */
const workOf = (side: Side): number =>
  frontierOf(side).reduce((sum, id) => sum + (NEXT_TO[labelOf(id) ?? 'Measure'] ?? 10), 0);

async function outwards(store: Store, { from, maxHops, first }: TraceArguments): Promise<readonly TracePathRow[]> {
  const found = new Map<string, TracePathRow>();
  for (const through of IN_ORDER) {
    for (const [id, hops] of await waysFrom(store, { from, maxHops, first, through })) {
      if (!found.has(id)) found.set(id, pathOf(from, hops, through));
    }
    if (found.size >= first) break;
  }
  return [...found.values()].slice(0, first);
}

function pathOf(from: string, hops: readonly Hop[], through: Through): TracePathRow {
  const start: TraceStepRow = { nodeId: from, relation: null, direction: null, span: null, linkId: null };
  const steps = hops.map(({ to, relation, direction, span, linkId }) => ({
    ...{ nodeId: to, relation, direction, span, linkId },
  }));
  return { throughContent: through === 'CONTENT', steps: [start, ...steps] };
}
