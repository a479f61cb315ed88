import type Sigma from 'sigma';
import type { NodeLook, TieLook } from './looks.js';

type Drawn = Sigma<NodeLook, TieLook>;

/** The drawing as it is seen now, all its layers on one ground. */
export function pngOf(sigma: Drawn, ground: string): Promise<Blob> {
  // Layers drawn by WebGL are empty again as soon as the browser has shown them.
  sigma.refresh({ schedule: false });
  const layers = Object.values(sigma.getCanvases());
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(...layers.map(({ width }) => width));
  canvas.height = Math.max(...layers.map(({ height }) => height));
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('canvas'));
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) if (layer.width > 0) context.drawImage(layer, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('PNG'));
      else resolve(blob);
    }, 'image/png');
  });
}

type Values = Readonly<Record<string, string | number>>;

function element(name: string, values: Values, text?: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(values)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** The drawing written from its positions: sharp at any size, and with a label at every node. */
export function svgOf(sigma: Drawn, { ink, surface }: { readonly ink: string; readonly surface: string }): Blob {
  const { width, height } = sigma.getDimensions();
  const svg = element('svg', { viewBox: `0 0 ${String(width)} ${String(height)}`, width, height });
  svg.append(element('rect', { width, height, fill: surface }), arrowHead());
  const graph = sigma.getGraph();
  const seen = new Map(graph.mapNodes((id, look) => [id, { ...look, ...sigma.graphToViewport(look) }]));
  graph.forEachEdge((_key, { size, color }, start, end) => {
    const [from, to] = [seen.get(start), seen.get(end)];
    if (from !== undefined && to !== undefined) svg.append(lineOf(from, to, { size, color }));
  });
  for (const { x, y, size, color } of seen.values())
    svg.append(element('circle', { cx: x, cy: y, r: size, fill: color }));
  for (const { x, y, size, label } of seen.values()) {
    const look = { x: x + size + 3, y: y + 4, fill: ink, 'font-size': 11, 'font-family': 'sans-serif' };
    svg.append(element('text', look, label));
  }
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
}

function arrowHead(): SVGElement {
  const box = { viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: 'userSpaceOnUse' };
  const marker = element('marker', { id: 'head', orient: 'auto', ...box });
  marker.append(element('path', { d: 'M0 0 8 4 0 8z', fill: 'context-stroke' }));
  const definitions = element('defs', {});
  definitions.append(marker);
  return definitions;
}

/** From the middle of one to the rim of the other, where its head is seen. */
function lineOf(from: NodeLook, to: NodeLook, { size, color }: Pick<TieLook, 'size' | 'color'>): SVGElement {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length > to.size ? (length - to.size) / length : 1;
  const [x2, y2] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
  const look = { stroke: color, 'stroke-width': size, 'marker-end': 'url(#head)' };
  return element('line', { x1: from.x, y1: from.y, x2, y2, ...look });
}
