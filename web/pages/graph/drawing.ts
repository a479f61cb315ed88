import Sigma from 'sigma';
import { startLayout, type LayoutStep } from './layout.js';
import { drawnOf, type Drawn, type NodeLook, type Shown, type TieLook } from './looks.js';
import { pngOf, svgOf } from './pictures.js';
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

/** A graph drawn in an element, laid out beside the page. */
export class Drawing {
  readonly #sigma: Sigma<NodeLook, TieLook>;
  readonly #listener: DrawingListener;
  #graph: Drawn | null = null;
  #colours: Colours | null = null;
  #laidOut = '';
  #endLayout: () => void = () => undefined;

  constructor(element: HTMLElement, empty: Drawn, listener: DrawingListener) {
    this.#listener = listener;
    this.#sigma = new Sigma<NodeLook, TieLook>(empty, element, settingsOf(isQuiet()));
    this.#sigma.on('clickNode', ({ node }) => {
      listener.onNode(node);
    });
  }

  show(shown: Shown, colours: Colours): void {
    const graph = drawnOf(shown, colours, this.#graph);
    this.#graph = graph;
    this.#colours = colours;
    this.#sigma.setSettings(settingsOf(isQuiet(), colours));
    this.#sigma.setGraph(graph);
    const key = [...shown.nodes.keys(), '', ...shown.ties.keys()].join('\n');
    // Other colours are no other graph.
    if (key === this.#laidOut) return;
    this.#laidOut = key;
    this.#layOut(graph);
  }

  #layOut(graph: Drawn): void {
    this.#endLayout();
    this.#listener.onBusy(true);
    this.#listener.onFailure(null);
    const places = new Map(graph.nodes().map((id, at) => [id, at]));
    const positions = graph.nodes().flatMap((id) => {
      const { x, y } = graph.getNodeAttributes(id);
      return [x, y];
    });
    const ties = graph.mapEdges((_key, _look, start, end) => [places.get(start) ?? 0, places.get(end) ?? 0]).flat();
    const asked = { positions: new Float32Array(positions), ties: new Uint32Array(ties), animate: !isQuiet() };
    this.#endLayout = startLayout(asked, {
      onStep: (step) => {
        this.#move(step);
      },
      onFailure: (why) => {
        this.#listener.onFailure(why);
        this.#listener.onBusy(false);
      },
    });
  }

  /** The graph may have other colours meanwhile: it has the same nodes in the same order as long as this layout runs. */
  #move({ positions, done }: LayoutStep): void {
    let at = 0;
    this.#graph?.updateEachNodeAttributes(
      (_id, look) => {
        const [x = look.x, y = look.y] = positions.subarray(at, at + 2);
        at += 2;
        return { ...look, x, y };
      },
      { attributes: ['x', 'y'] },
    );
    if (done) this.#listener.onBusy(false);
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
    this.#endLayout();
    this.#sigma.kill();
  }
}

const isQuiet = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
