import { placeAddress } from '../../parts/addresses.js';
import type { GraphPathsQuery, NeighboursQuery } from './graph.generated.js';
import { toldNode, type ToldNode } from './told-node.js';

export type Way = NeighboursQuery['trace'][number] | GraphPathsQuery['trace'][number];
type Step = Way['steps'][number];

/** One relation between two nodes, as it points. */
export interface Tie {
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly relation: string;
  /** The end by which it was found, and the one it led to. */
  readonly near: string;
  readonly far: string;
  /** The words that say so, and where they are read. */
  readonly quote: string | null;
  readonly place: string | null;
  /** Whether a path that was asked for goes over it. */
  readonly onPath: boolean;
}

export interface Neighbourhood {
  readonly nodes: ReadonlyMap<string, ToldNode>;
  readonly ties: ReadonlyMap<string, Tie>;
}

/** What some ways lead over, each node and each relation once. */
export function alongWays(ways: readonly Way[], onPath: boolean): Neighbourhood {
  const nodes = new Map<string, ToldNode>();
  const ties = new Map<string, Tie>();
  for (const { steps } of ways)
    for (const [at, step] of steps.entries()) {
      const told = toldNode(step.node);
      if (told !== null) nodes.set(told.id, told);
      const tie = tieOf(steps[at - 1], step, onPath);
      if (tie !== null) ties.set(tie.key, tie);
    }
  return { nodes, ties };
}

function tieOf(former: Step | undefined, step: Step, onPath: boolean): Tie | null {
  if (former === undefined || step.relation == null) return null;
  const [near, far] = [former.node.id, step.node.id];
  const [start, end] = step.direction === 'IN' ? [far, near] : [near, far];
  return {
    key: `${start} ${step.relation} ${end}`,
    start,
    end,
    relation: step.relation,
    near,
    far,
    quote: step.span?.quote ?? null,
    place: step.span == null ? null : placeAddress(step.span),
    onPath,
  };
}

/** What is next to one node. */
export interface Around extends Neighbourhood {
  /** That node; null where it is none that is drawn. */
  readonly of: ToldNode | null;
  /** Whether there may be more than were asked for. */
  readonly cut: boolean;
}

/** Of a node that is no longer in the graph. */
export const NOTHING_AROUND: Around = { of: null, nodes: new Map(), ties: new Map(), cut: false };

/** How many neighbours of one node the API is asked for: as many as it gives. */
export const MOST = 100;

export function toldAround({ node, trace }: NeighboursQuery): Around {
  const of = node == null ? null : toldNode(node);
  const { nodes, ties } = alongWays(trace, false);
  const itself = of === null ? [] : [[of.id, of] as const];
  return { of, nodes: new Map([...itself, ...nodes]), ties, cut: trace.length >= MOST };
}

/** All of them in one; what several tell of is as the first of them tells it. */
export function joined(parts: readonly Neighbourhood[]): Neighbourhood {
  const nodes = new Map<string, ToldNode>();
  const ties = new Map<string, Tie>();
  for (const part of parts) {
    for (const [id, node] of part.nodes) if (!nodes.has(id)) nodes.set(id, node);
    for (const [key, tie] of part.ties) if (!ties.has(key)) ties.set(key, tie);
  }
  return { nodes, ties };
}

/** What is left without some relations: the ties of the others, and the nodes that these join to `root`. */
export function reachedFrom(root: string, { nodes, ties }: Neighbourhood, without: ReadonlySet<string>): Neighbourhood {
  const next = new Map<string, string[]>();
  const lead = (from: string, to: string): void => {
    const others = next.get(from);
    if (others === undefined) next.set(from, [to]);
    else others.push(to);
  };
  for (const { start, end, relation } of ties.values()) {
    if (without.has(relation)) continue;
    lead(start, end);
    lead(end, start);
  }
  const reached = new Set([root]);
  // A set tells of what is put in while it is gone through.
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
  return {
    nodes: new Map([...nodes].filter(([id]) => reached.has(id))),
    ties: new Map([...ties].filter(([, { start, relation }]) => reached.has(start) && !without.has(relation))),
  };
}

/** How many ties there are of each relation, most first. */
export function countsOf({ ties }: Neighbourhood): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { relation } of ties.values()) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts].sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
}
