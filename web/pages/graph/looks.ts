import { MultiDirectedGraph } from 'graphology';
import type { Neighbourhood } from './neighbourhood.js';
import type { Colours } from './use-colours.js';

export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  forceLabel: boolean;
}

export interface TieLook {
  size: number;
  color: string;
  type: 'arrow';
}

export type Drawn = MultiDirectedGraph<NodeLook, TieLook>;

export interface Shown extends Neighbourhood {
  /** The node in the middle, and those that were opened around it. */
  readonly middle: string;
  readonly open: readonly string[];
}

type Place = Pick<NodeLook, 'x' | 'y'>;

/** Longer names are cut in the drawing; the table has them whole. */
const LABEL = 18;
/** By this angle from one to the next, points on a spiral never meet. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The graph as it is drawn at first: what was there stays where it was, what is new begins near what it was found by. */
export function drawnOf({ nodes, ties, middle, open }: Shown, colours: Colours, former: Drawn | null): Drawn {
  const graph: Drawn = new MultiDirectedGraph<NodeLook, TieLook>();
  const foundBy = new Map([...ties.values()].map(({ near, far }) => [far, near]));
  const onPath = new Set([...ties.values()].flatMap((tie) => (tie.onPath ? [tie.start, tie.end] : [])));
  const placeOf = (id: string): Place | null => (former?.hasNode(id) === true ? former.getNodeAttributes(id) : null);
  let at = 0;
  for (const { id, kind, name } of nodes.values()) {
    const place = placeOf(id) ?? beside(placeOf(foundBy.get(id) ?? ''), id === middle ? 0 : (at += 1));
    const main = id === middle || open.includes(id) || onPath.has(id);
    graph.addNode(id, {
      x: place.x,
      y: place.y,
      size: id === middle ? 14 : main ? 10 : 6,
      color: colours.kinds[kind],
      label: name.length > LABEL ? `${name.slice(0, LABEL)}…` : name,
      forceLabel: main,
    });
  }
  for (const { key, start, end, onPath: marked } of ties.values()) {
    if (!graph.hasNode(start) || !graph.hasNode(end)) continue;
    const look = marked ? { size: 3, color: colours.path } : { size: 1.2, color: colours.tie };
    graph.addEdgeWithKey(key, start, end, { ...look, type: 'arrow' });
  }
  return graph;
}

const beside = (place: Place | null, at: number): Place => {
  const far = Math.sqrt(at) * (place === null ? 10 : 2);
  return {
    x: (place?.x ?? 0) + far * Math.cos(at * GOLDEN),
    y: (place?.y ?? 0) + far * Math.sin(at * GOLDEN),
  };
};
