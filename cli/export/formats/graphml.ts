import { catalogueOf, type Catalogue, type PropertyKind } from '../../../graph/export/catalogue.js';
import type { GraphSource } from '../../../graph/export/read-graph.js';
import type { Value } from '../../../graph/store.js';
import type { ExportFormat } from '../format.js';
import { xmlAttribute, xmlText } from '../xml.js';

/** The graph as GraphML, for Gephi, yEd, networkx, igraph. It knows no lists: they are JSON, and their keys say so. */
export const graphmlFormat: ExportFormat = {
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  several: false,
  parts: ({ source }) => [{ name: 'cetu.graphml', chunks: graphml(source) }],
};

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns ' +
  'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';

async function* graphml(source: GraphSource): AsyncGenerator<string> {
  const { nodes, relations } = await catalogueOf(source);
  yield HEAD;
  yield '<key id="label" for="node" attr.name="label" attr.type="string"/>\n';
  yield '<key id="type" for="edge" attr.name="type" attr.type="string"/>\n';
  yield* keysOf('node', nodes);
  yield* keysOf('edge', relations);
  yield `<graph id="cetu-${String(source.version)}" edgedefault="directed">\n`;
  for (const label of source.labels) {
    for await (const page of source.nodes(label)) {
      yield page
        .map(({ id, properties }) => {
          const data = dataOf('node', properties, nodes.get(label));
          return `<node id="${xmlAttribute(id)}"><data key="label">${label}</data>${data}</node>\n`;
        })
        .join('');
    }
  }
  let number = 0;
  for (const label of source.labels) {
    for await (const page of source.relations(label)) {
      yield page
        .map(({ from, to, type, properties }) => {
          const ends = `source="${xmlAttribute(from)}" target="${xmlAttribute(to)}"`;
          const data = dataOf('edge', properties, relations.get(label));
          return `<edge id="e${String((number += 1))}" ${ends}><data key="type">${type}</data>${data}</edge>\n`;
        })
        .join('');
    }
  }
  yield '</graph>\n</graphml>\n';
}

type End = 'node' | 'edge';

/** A name may hold another kind of value under another label (`level`): it is a key of its own then. */
const keyId = (end: End, name: string, { scalar, list }: PropertyKind): string =>
  `${end}.${name}.${scalar}${list ? '.list' : ''}`;

function* keysOf(end: End, catalogue: Catalogue['nodes']): Generator<string> {
  const keys = new Map<string, string>();
  for (const columns of catalogue.values()) {
    for (const [name, kind] of columns) {
      const type = kind.list ? 'string' : kind.scalar;
      const told = kind.list ? `<desc>JSON list of ${kind.scalar}</desc></key>` : '</key>';
      const id = keyId(end, name, kind);
      keys.set(id, `<key id="${id}" for="${end}" attr.name="${name}" attr.type="${type}">${told}\n`);
    }
  }
  yield* keys.values();
}

const dataOf = (
  end: End,
  properties: Readonly<Record<string, Value>>,
  columns: ReadonlyMap<string, PropertyKind> = new Map(),
): string =>
  Object.entries(properties)
    .map(([name, value]) => {
      const kind = columns.get(name);
      if (kind === undefined) throw new Error(`${name} was not there when the graph's properties were read`);
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
      return `<data key="${keyId(end, name, kind)}">${xmlText(text)}</data>`;
    })
    .join('');
