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

/** All that was answered in one graph: what is next to the nodes that were opened, and the paths that were asked for. */
export function gathered(answers: readonly NeighboursQuery[], paths: readonly Way[]): Neighbourhood {
  const nodes = new Map<string, ToldNode>();
  const ties = new Map<string, Tie>();
  const keep = (node: NeighboursQuery['node']): void => {
    const told = node == null ? null : toldNode(node);
    if (told !== null && !nodes.has(told.id)) nodes.set(told.id, told);
  };
  const walk = ({ steps }: Way, onPath: boolean): void => {
    for (const [at, step] of steps.entries()) {
      keep(step.node);
      const tie = tieOf(steps[at - 1], step, onPath);
      if (tie !== null && !ties.has(tie.key)) ties.set(tie.key, tie);
    }
  };
  // What a path goes over is kept as such when a neighbourhood has it too.
  for (const path of paths) walk(path, true);
  for (const { node, trace } of answers) {
    keep(node);
    for (const way of trace) walk(way, false);
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

/** What is left without some relations: the ties of the others, and the nodes that these join to `root`. */
export function joinedTo(root: string, { nodes, ties }: Neighbourhood, without: ReadonlySet<string>): Neighbourhood {
  const next = new Map<string, Tie[]>();
  for (const tie of ties.values()) {
    if (without.has(tie.relation)) continue;
    for (const id of [tie.start, tie.end]) {
      const others = next.get(id);
      if (others === undefined) next.set(id, [tie]);
      else others.push(tie);
    }
  }
  const reached = new Set([root]);
  // A set tells of what is put in while it is gone through.
  for (const id of reached) for (const { start, end } of next.get(id) ?? []) reached.add(start).add(end);
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
