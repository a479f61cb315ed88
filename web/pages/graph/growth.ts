import { looksOf, type Drawn, type Looks, type NodeLook, type Shown } from './looks.js';

type Place = Pick<NodeLook, 'x' | 'y'>;

/** By this angle from one to the next, points on a spiral never meet. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** How far the first stands from the middle, and from any other node that it was found by. */
const [FAR, NEAR] = [10, 2];

/**
 * Adds to an empty graph what is shown, a node or tie a step. What was there stays where it was; what is new begins around what it was
 * found by.
 */
export function* growth(graph: Drawn, shown: Shown, looks: Looks, former: Drawn | null): Generator<void> {
  const { nodes, ties, middle } = shown;
  const look = looksOf(shown, looks);
  const foundBy = new Map<string, string>();
  for (const { near, far } of ties.values()) if (!foundBy.has(far)) foundBy.set(far, near);
  const around = new Map<string, number>();
  const placeOf = (id: string): Place => {
    if (former?.hasNode(id) === true) return former.getNodeAttributes(id);
    const near = id === middle ? undefined : foundBy.get(id);
    if (near === undefined || !graph.hasNode(near)) return { x: 0, y: 0 };
    const at = (around.get(near) ?? 0) + 1;
    around.set(near, at);
    return beside(graph.getNodeAttributes(near), at, near === middle ? FAR : NEAR);
  };
  for (const node of nodes.values()) {
    const { x, y } = placeOf(node.id);
    graph.addNode(node.id, { ...look.node(node), x, y });
    yield;
  }
  for (const tie of ties.values()) {
    if (!graph.hasNode(tie.start) || !graph.hasNode(tie.end)) continue;
    graph.addEdgeWithKey(tie.key, tie.start, tie.end, look.tie(tie));
    yield;
  }
}

const beside = ({ x, y }: Place, at: number, first: number): Place => {
  const far = Math.sqrt(at) * first;
  return { x: x + far * Math.cos(at * GOLDEN), y: y + far * Math.sin(at * GOLDEN) };
};
