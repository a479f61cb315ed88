/**
 * Lays a graph out, beside the page and not in it: one message in, positions out as it goes on. The library's own worker is made from
 * a blob, which the page's policy forbids.
 */
import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutAsk, LayoutStep, READY } from './layout.js';

const STEPS = 40;
/** Iterations of a step: of many nodes each takes long, and a step is not broken off. */
const [ITERATIONS, ITERATIONS_OF_MANY] = [10, 2];
const MANY = 2000;
/** With very many nodes it is what it is by then. */
const LONGEST_MS = 6000;

self.onmessage = ({ data }: MessageEvent<LayoutAsk>) => {
  const graph = graphOf(data);
  const settings = { ...forceAtlas2.inferSettings(graph.order), adjustSizes: false };
  const iterations = graph.order > MANY ? ITERATIONS_OF_MANY : ITERATIONS;
  const until = performance.now() + LONGEST_MS;
  let told = performance.now();
  for (let step = 1; step <= STEPS; step += 1) {
    forceAtlas2.assign(graph, { iterations, settings });
    const done = step === STEPS || performance.now() > until;
    if (done || performance.now() - told >= data.every) {
      tell({ positions: positionsOf(graph), done });
      told = performance.now();
    }
    if (done) return;
  }
};

self.postMessage('ready' satisfies typeof READY);

const tell = (step: LayoutStep): void => {
  self.postMessage(step, { transfer: [step.positions.buffer] });
};

function graphOf({ positions, ties }: LayoutAsk): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (let at = 0; at < positions.length; at += 2) {
    graph.addNode(String(at / 2), { x: positions[at], y: positions[at + 1] });
  }
  for (let at = 0; at < ties.length; at += 2) graph.addEdge(String(ties[at]), String(ties[at + 1]));
  return graph;
}

function positionsOf(graph: MultiDirectedGraph): Float32Array<ArrayBuffer> {
  const positions = new Float32Array(graph.order * 2);
  let at = 0;
  graph.forEachNode((_id, { x, y }) => {
    positions[at] = Number(x);
    positions[at + 1] = Number(y);
    at += 2;
  });
  return positions;
}
