import type Sigma from 'sigma';
import { labelStart } from './label-place.js';
import type { NodeLook, TieLook } from './looks.js';

type Drawn = Sigma<NodeLook, TieLook>;

/** The drawing as it is seen now, all its layers on one ground. */
export function pngOf(sigma: Drawn, ground: string): Promise<Blob> {
  // Layers drawn by WebGL are empty again as soon as the browser has shown them.
  sigma.refresh({ partialGraph: {}, skipIndexation: true });
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

const FONT = 11;

type Values = Readonly<Record<string, string | number>>;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => ESCAPED[sign] ?? sign);

/** Written as text: thousands of elements would hold the page up. */
function element(name: string, values: Values, content = ''): string {
  const attributes = Object.entries(values).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${attributes.join('')}>${content}</${name}>`;
}

/** The drawing written from its positions: sharp at any size, and with a label at every node. */
export function svgOf(sigma: Drawn, { ink, surface }: { readonly ink: string; readonly surface: string }): Blob {
  const { width, height } = sigma.getDimensions();
  const graph = sigma.getGraph();
  const seen = new Map(graph.mapNodes((id, look) => [id, { ...look, ...sigma.graphToViewport(look) }]));
  const lines = graph.mapEdges((_key, look, start, end) => {
    const [from, to] = [seen.get(start), seen.get(end)];
    return from === undefined || to === undefined ? '' : lineOf(from, to, look);
  });
  const nodes = [...seen.values()];
  const circles = nodes.map(({ x, y, size, color }) =>
    element('circle', { cx: rounded(x), cy: rounded(y), r: size, fill: color }),
  );
  const labels = nodes.map(({ x, y, size, label }) => {
    // A sign is as wide as it is high.
    const start = labelStart({ x, size }, label.length * FONT, width);
    return element('text', { x: rounded(start), y: rounded(y + 4) }, escaped(label));
  });
  const ground = element('rect', { width, height, fill: surface });
  const words = element('g', { fill: ink, 'font-size': FONT, 'font-family': 'sans-serif' }, labels.join('\n'));
  const content = [arrowHead(), ground, ...lines, ...circles, words].join('\n');
  const box = { viewBox: `0 0 ${String(width)} ${String(height)}`, width, height };
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...box }, content);
  return new Blob([svg], { type: 'image/svg+xml' });
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function arrowHead(): string {
  const box = { viewBox: '0 0 8 8', refX: 8, refY: 4, markerWidth: 7, markerHeight: 7, markerUnits: 'userSpaceOnUse' };
  const head = element('path', { d: 'M0 0 8 4 0 8z', fill: 'context-stroke' });
  return element('defs', {}, element('marker', { id: 'head', orient: 'auto', ...box }, head));
}

/** From the middle of one to the rim of the other, where its head is seen. */
function lineOf(from: NodeLook, to: NodeLook, { size, color, type }: TieLook): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length > to.size ? (length - to.size) / length : 1;
  const look = { stroke: color, 'stroke-width': size, ...(type === 'arrow' ? { 'marker-end': 'url(#head)' } : {}) };
  const end = { x2: rounded(from.x + (to.x - from.x) * share), y2: rounded(from.y + (to.y - from.y) * share) };
  return element('line', { x1: rounded(from.x), y1: rounded(from.y), ...end, ...look });
}
