import type { Store } from '../../store.js';
import { neighbours, type Followed, type Following, type Hop } from '../neighbours.js';
import { labelOf } from '../nodes-by-id.js';
import {
  CONTAINING,
  OF_CONTENT,
  OF_VERSIONS,
  SHARED_KINDS,
  TRACED_RELATIONS,
  WITHOUT_NUMBER,
} from '../traced-relations.js';

/** Which relations are followed: those of content, or all. */
export type Through = 'CONTENT' | 'ANYTHING';

/** A bound on how many nodes one side of a search knows. */
const MOST_NODES = 20_000;
/** Nodes of one hop that are gone on from, the first in their order. */
const MOST_AT_A_HOP = 1_000;
/** How many hops one node is followed, each way: an end that was asked for. */
const OF_AN_END = { limit: 1_000 };
/**
 * What more lead to than this is still gone on from where it is an end, but not read whole: of what a node may have without
 * number so many are looked at, whichever the store has first, for to find the strongest of all would take the longer the larger the graph.
 */
const READ_OF_AN_END = 5_000;
/**
 * The same of what lies between. A hub is passed over there: who has it next to it has little in common with the others, and to
 * find the strongest of them all would have to be looked at, the more the larger the graph. Ways that meet in it are found.
 */
const OF_OTHERS = { limit: 100, hub: 1_000 };
/** Nodes whose neighbours one statement reads: what it may answer with is bounded, however wide a search has become. */
const AT_ONCE = 200;

/** What is known from one end. */
export interface Side {
  /** Where ways may lead; null where they lead to whatever is near. */
  readonly ends: ReadonlySet<string> | null;
  /** The texts that what was asked about stands in: these are gone through even where they are copies. */
  readonly texts: ReadonlySet<string>;
  /** Nodes by their distance from the end. */
  readonly distance: Map<string, number>;
  /** Every hop that was seen, by the node it leads from. */
  readonly hops: Map<string, Hop[]>;
  /** Nodes to go on from, by their distance; those contained in the end may be further than all others yet. */
  readonly waiting: Map<number, string[]>;
  /** So many hops were followed. */
  depth: number;
  /** All that is so near is known: less than `depth` once a bound has cut something off. */
  sure: number;
}

/** Infinity for what is not known. */
export const distanceOf = ({ distance }: Side, id: string): number => distance.get(id) ?? Infinity;

/** What text something stands in, by its id: `mea:SLUG/2.1`, `doc:SLUG`. */
const textOf = (id: string): string => /^[a-z]+:([^/]*)/u.exec(id)?.[1] ?? '';

interface Beginning {
  readonly through: Through;
  readonly maxHops: number;
  readonly ends: ReadonlySet<string> | null;
}

/** A search from one node. What a document or a section contains is known from the start. */
export async function begin(store: Store, id: string, { through, maxHops, ends }: Beginning): Promise<Side> {
  const known = { distance: new Map([[id, 0]]), hops: new Map(), waiting: new Map([[0, [id]]]) };
  const texts = new Set([id, ...(ends ?? [])].map(textOf));
  const side = { ends, texts, ...known, depth: 0, sure: 0 };
  if (through === 'CONTENT') await descend(store, side, id, maxHops);
  return side;
}

async function descend(store: Store, side: Side, id: string, maxHops: number): Promise<void> {
  let level: readonly string[] = [id];
  for (let depth = 0; depth < maxHops && level.length > 0; depth += 1) {
    const containers = level.filter((one) => ['Document', 'Section'].includes(labelOf(one) ?? ''));
    const { hops } = await follow(store, containers, WITHIN_DOCUMENTS, OF_AN_END);
    level = note(side, depth, hops.filter(isDown));
    if (level.length > 0) side.waiting.set(depth + 1, [...level]);
  }
}

/** What the end stands in becomes known too, without going on from there. */
export async function climb(store: Store, side: Side, id: string, maxHops: number): Promise<void> {
  let level: readonly string[] = [id];
  for (let depth = 0; depth < maxHops && level.length > 0; depth += 1) {
    const { hops } = await follow(store, level, WITHIN_DOCUMENTS, OF_AN_END);
    level = note(side, depth, hops.filter(isUp));
  }
}

const WITHIN_DOCUMENTS = [...CONTAINING, 'PART_OF'];
/** Bodies and regions are parts of others too. */
const ofSections = ({ from, to }: Hop): boolean => labelOf(from) === 'Section' && labelOf(to) === 'Section';
const isDown = (hop: Hop): boolean =>
  hop.relation === 'PART_OF' ? hop.direction === 'IN' && ofSections(hop) : hop.direction === 'OUT';
const isUp = (hop: Hop): boolean =>
  hop.relation === 'PART_OF' ? hop.direction === 'OUT' && ofSections(hop) : hop.direction === 'IN';

/** Nodes to go on from next. */
export const frontierOf = (side: Side): readonly string[] => side.waiting.get(side.depth) ?? [];

/** Whether nothing is left to go on from. */
export const exhausted = (side: Side): boolean => ![...side.waiting.keys()].some((depth) => depth >= side.depth);

/** Whether so much is known that it goes no further. */
export const full = (side: Side): boolean => side.distance.size > MOST_NODES;

/** One hop further. */
export async function expand(store: Store, side: Side, through: Through): Promise<void> {
  const relations = through === 'CONTENT' ? OF_CONTENT : TRACED_RELATIONS;
  const frontier = frontierOf(side);
  const some = frontier.slice(0, MOST_AT_A_HOP);
  const { hops, cut } = await (side.depth === 0
    ? followEnd(store, some, relations)
    : follow(store, some, relations, OF_OTHERS));
  const told = hops.filter((hop) => leadsOn(side, hop, through) || (side.ends === null && isNews(hop)));
  const onward = new Set(told.filter((hop) => leadsOn(side, hop, through)).map(({ to }) => to));
  const next = note(side, side.depth, told).filter((id) => onward.has(id));
  side.waiting.delete(side.depth);
  const whole = side.sure === side.depth && !cut && some.length === frontier.length;
  side.depth += 1;
  if (whole) side.sure = side.depth;
  if (next.length > 0) side.waiting.set(side.depth, [...(side.waiting.get(side.depth) ?? []), ...next]);
}

/** Pairs of nodes, one of each side, that may be looked at for whether they are next to each other. */
const MOST_PAIRS = 250_000;

/**
 * Whether one side meets the other with the next hop, and then every hop that does. Only these are read, where to go on would read all
 * that is next to the side: mostly it is the last hop, and the widest.
 */
export async function touch(store: Store, side: Side, other: Side, through: Through): Promise<boolean> {
  const frontier = frontierOf(side);
  // What an end contains is known from the start, further off than all else: there the next hop that meets may not be the shortest way.
  const isPlain = [side, other].every(({ waiting }) => waiting.size === 1);
  if (!isPlain || frontier.length * other.distance.size > MOST_PAIRS) return false;
  const relations = through === 'CONTENT' ? OF_CONTENT : TRACED_RELATIONS;
  const { hops } = await follow(store, frontier, relations, {
    ...OF_AN_END,
    hub: READ_OF_AN_END,
    only: [...other.distance.keys()],
  });
  note(side, side.depth, hops);
  return hops.length > 0;
}

/** What is said only of a copy is said elsewhere already, and what many texts have in common is no content: ways end there, if they come there. */
function leadsOn({ ends, texts }: Side, { to, copy }: Hop, through: Through): boolean {
  if (ends?.has(to)) return true;
  if (copy && !texts.has(textOf(to))) return false;
  return through === 'ANYTHING' || !SHARED_KINDS.includes(labelOf(to) ?? '');
}

/** Whether a node that leads no further is worth being told: no copy, or one told as such. */
const isNews = ({ copy, relation }: Hop): boolean => !copy || OF_VERSIONS.includes(relation);

/** @returns the nodes that are new, in the order of their hops. */
function note(side: Side, depth: number, hops: readonly Hop[]): readonly string[] {
  const news: string[] = [];
  for (const hop of hops) {
    const before = side.hops.get(hop.from);
    if (before) before.push(hop);
    else side.hops.set(hop.from, [hop]);
    if (distanceOf(side, hop.to) <= depth + 1) continue;
    side.distance.set(hop.to, depth + 1);
    news.push(hop.to);
  }
  return news;
}

/** What an end has: all of what it has few of, however much else leads to it. */
async function followEnd(store: Store, end: readonly string[], relations: readonly string[]): Promise<Followed> {
  const whole = await follow(store, end, relations, { ...OF_AN_END, hub: READ_OF_AN_END });
  if (whole.hops.length > 0) return whole;
  const some = (many: boolean): readonly string[] => relations.filter((one) => WITHOUT_NUMBER.includes(one) === many);
  const few = await follow(store, end, some(false), OF_AN_END);
  const many = await follow(store, end, some(true), { ...OF_AN_END, most: READ_OF_AN_END });
  return { hops: [...few.hops, ...many.hops], cut: few.cut || many.cut };
}

async function follow(
  store: Store,
  ids: readonly string[],
  relations: readonly string[],
  bounds: Omit<Following, 'relations'>,
): Promise<Followed> {
  const hops: Hop[] = [];
  let cut = false;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = await neighbours(store, ids.slice(start, start + AT_ONCE), { relations, ...bounds });
    hops.push(...some.hops);
    cut ||= some.cut;
  }
  return { hops, cut };
}
