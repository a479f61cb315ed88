import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { growth } from './growth.js';
import { inSlices } from './in-slices.js';
import { startLayout, type LayoutAsk, type LayoutStep } from './layout.js';
import type { Drawn, Looks, NodeLook, Shown, TieLook } from './looks.js';
import { pngOf, svgOf } from './pictures.js';
import { findByPlace } from './pointed-at.js';
import { settingsOf } from './sigma-settings.js';
import type { Colours } from './use-colours.js';

export interface DrawingListener {
  readonly onNode: (id: string) => void;
  readonly onBusy: (busy: boolean) => void;
  readonly onFailure: (why: string | null) => void;
}

/** Whether this browser can draw at all. */
export function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // A page may hold few of these at a time.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** More nodes than these are moved once a second at most while they are laid out: each time takes as long as all of them need. */
const MANY = 2000;

/** By then the page that was gone to is there, and what was under way is drawn. */
const LET_GO_MS = 2000;

/** A graph drawn in an element, added to in slices and laid out beside the page, so that the page is never held up. */
export class Drawing {
  /** Of this drawing alone: letting go of it empties it. */
  readonly #ground = document.createElement('div');
  readonly #sigma: Sigma<NodeLook, TieLook>;
  readonly #listener: DrawingListener;
  #graph: Drawn = emptyGraph();
  #colours: Colours | null = null;
  /** What is laid out, or is being laid out now. */
  #laidOut: Shown | null = null;
  #isLayingOut = false;
  #endLayout: () => void = () => undefined;
  #growing = new AbortController();
  #isGrown = true;
  /** The last graph that was whole: what is in it keeps its place. */
  #former: Drawn = this.#graph;
  /** The last step of the layout that came while the graph was being made anew in other colours. */
  #missed: LayoutStep | null = null;

  constructor(element: HTMLElement, listener: DrawingListener) {
    this.#listener = listener;
    this.#ground.className = 'graph-ground';
    element.append(this.#ground);
    this.#sigma = new Sigma<NodeLook, TieLook>(this.#graph, this.#ground, settingsOf(isQuiet()));
    findByPlace(this.#sigma);
    this.#sigma.on('clickNode', ({ node }) => {
      listener.onNode(node);
    });
  }

  async show(shown: Shown, looks: Looks): Promise<void> {
    // Other colours are no other graph.
    const isSame = this.#laidOut !== null && areSame(this.#laidOut, shown);
    if (!isSame) this.#stopLayout();
    this.#growing.abort();
    const growing = new AbortController();
    this.#growing = growing;
    if (this.#isGrown) this.#former = this.#graph;
    this.#isGrown = false;
    const graph = emptyGraph();
    this.#graph = graph;
    this.#colours = looks.colours;
    this.#listener.onBusy(true);
    this.#listener.onFailure(null);
    this.#sigma.setGraph(graph);
    this.#sigma.setSettings(settingsOf(isQuiet(), looks.colours));
    if (!(await inSlices(growth(graph, shown, looks, this.#former), growing.signal))) return;
    this.#isGrown = true;
    if (isSame) {
      this.#listener.onBusy(this.#isLayingOut);
      if (this.#missed !== null) this.#move(this.#missed);
      return;
    }
    this.#laidOut = shown;
    this.#layOut(graph);
  }

  #layOut(graph: Drawn): void {
    this.#isLayingOut = true;
    this.#endLayout = startLayout(layoutAskOf(graph), {
      onStep: (step) => {
        this.#move(step);
      },
      onFailure: (why) => {
        this.#listener.onFailure(why);
        this.#stopLayout();
        this.#listener.onBusy(false);
      },
    });
  }

  #stopLayout(): void {
    this.#endLayout();
    this.#isLayingOut = false;
    this.#laidOut = null;
    this.#missed = null;
  }

  /** The graph may have been made anew in other colours meanwhile: once it is whole, it has the same nodes in the same order. */
  #move(step: LayoutStep): void {
    this.#missed = this.#isGrown ? null : step;
    if (!this.#isGrown) return;
    const { positions, done } = step;
    let at = 0;
    // Told to the drawing once, not by an event a node.
    this.#graph.forEachNode((_id, look) => {
      look.x = positions[at] ?? look.x;
      look.y = positions[at + 1] ?? look.y;
      at += 2;
    });
    this.#sigma.refresh({ partialGraph: {}, schedule: true });
    if (!done) return;
    this.#isLayingOut = false;
    this.#listener.onBusy(false);
  }

  closer(): void {
    void this.#sigma.getCamera().animatedZoom({ duration: isQuiet() ? 0 : 200 });
  }

  farther(): void {
    void this.#sigma.getCamera().animatedUnzoom({ duration: isQuiet() ? 0 : 200 });
  }

  whole(): void {
    void this.#sigma.getCamera().animatedReset({ duration: isQuiet() ? 0 : 200 });
  }

  png(): Promise<Blob> {
    return pngOf(this.#sigma, this.#colours?.surface ?? 'white');
  }

  svg(): Blob {
    return svgOf(this.#sigma, { ink: this.#colours?.ink ?? 'black', surface: this.#colours?.surface ?? 'white' });
  }

  close(): void {
    this.#growing.abort();
    this.#endLayout();
    this.#ground.remove();
    // Letting go of a drawing waits for all that is still drawn in it, long where software draws: the next page does not wait for that.
    setTimeout(() => {
      this.#sigma.kill();
    }, LET_GO_MS);
  }
}

const emptyGraph = (): Drawn => new MultiDirectedGraph<NodeLook, TieLook>();

const isQuiet = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether they have the same nodes, in the same order, and the same ties. */
function areSame(one: Shown, other: Shown): boolean {
  const sameKeys = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean => {
    if (a === b) return true;
    const keys = b.keys();
    return a.size === b.size && [...a.keys()].every((key) => key === keys.next().value);
  };
  return sameKeys(one.nodes, other.nodes) && sameKeys(one.ties, other.ties);
}

function layoutAskOf(graph: Drawn): LayoutAsk {
  const places = new Map<string, number>();
  const positions = new Float32Array(graph.order * 2);
  graph.forEachNode((id, { x, y }) => {
    const at = places.size;
    positions[at * 2] = x;
    positions[at * 2 + 1] = y;
    places.set(id, at);
  });
  const ties = new Uint32Array(graph.size * 2);
  let at = 0;
  graph.forEachEdge((_key, _look, start, end) => {
    ties[at] = places.get(start) ?? 0;
    ties[at + 1] = places.get(end) ?? 0;
    at += 2;
  });
  return { positions, ties, every: isQuiet() ? Infinity : graph.order > MANY ? 1000 : 0 };
}
