import type { MultiDirectedGraph } from 'graphology';
import { shortened } from '../../parts/shortened.js';
import type { Neighbourhood, Tie } from './neighbourhood.js';
import type { ToldNode } from './told-node.js';
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
  type: 'arrow' | 'line';
}

export type Drawn = MultiDirectedGraph<NodeLook, TieLook>;

export interface Shown extends Neighbourhood {
  /** The node in the middle, and those that were opened around it. */
  readonly middle: string;
  readonly open: readonly string[];
}

export interface Looks {
  readonly colours: Colours;
  readonly nameOf: (node: ToldNode) => string;
}

/** Longer names are cut in the drawing; the table has them whole. */
const LABEL = 18;
/** Of so many opened nodes each is named whatever stands beside it; more names would cover each other. */
const NAMED = 20;
/** Among more ties than these nobody could tell the heads of arrows, which take as long to draw as the ties. */
const ARROWS = 3000;

/** How each node and tie looks, wherever it stands. */
export function looksOf(
  { ties, middle, open }: Shown,
  { colours, nameOf }: Looks,
): { readonly node: (of: ToldNode) => Omit<NodeLook, 'x' | 'y'>; readonly tie: (of: Tie) => TieLook } {
  const main = new Set(open);
  const type = ties.size > ARROWS ? 'line' : 'arrow';
  for (const { start, end, onPath } of ties.values()) if (onPath) main.add(start).add(end);
  const named = main.size <= NAMED;
  return {
    node: (of) => {
      const name = nameOf(of);
      const isMain = of.id === middle || main.has(of.id);
      return {
        size: of.id === middle ? 14 : isMain ? 10 : 6,
        color: colours.kinds[of.kind],
        label: shortened(name, LABEL),
        forceLabel: of.id === middle || (isMain && named),
      };
    },
    tie: ({ onPath }) => (onPath ? { size: 3, color: colours.path, type } : { size: 1.2, color: colours.tie, type }),
  };
}
