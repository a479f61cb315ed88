import { stringify } from 'csv-stringify/sync';
import { catalogueOf, type PropertyKind } from '../../../graph/export/catalogue.js';
import type { ExportedNode, ExportedRelation } from '../../../graph/export/read-graph.js';
import type { Value } from '../../../graph/store.js';
import type { ExportFormat, ExportPart, ExportWorld } from '../format.js';

/** Parts the items of a list: a sign that no text prints. The importer is told so by `--array-delimiter=U+001F`. */
const BETWEEN_ITEMS = '\u001F';

type Cell = string | number | null;

/** The files of `neo4j-admin database import`: for each label its nodes, and what leads out of them, with typed heads. */
export const neo4jFormat: ExportFormat = {
  mediaType: 'application/zip',
  extension: 'zip',
  several: true,
  parts: files,
};

async function* files({ source }: ExportWorld): AsyncGenerator<ExportPart> {
  const { nodes, relations } = await catalogueOf(source);
  for (const [label, columns] of nodes) {
    const others = [...columns].filter(([name]) => name !== 'id');
    const head = ['id:ID', ...others.map(typed), ':LABEL'];
    const row = ({ id, properties }: ExportedNode): Cell[] => [id, ...cells(properties, others), label];
    yield { name: `nodes-${label}.csv`, chunks: lines(head, source.nodes(label), row) };
  }
  for (const [label, columns] of relations) {
    const all = [...columns];
    const head = [':START_ID', ...all.map(typed), ':END_ID', ':TYPE'];
    const row = ({ from, to, type, properties }: ExportedRelation): Cell[] => [
      ...[from, ...cells(properties, all), to, type],
    ];
    yield { name: `relations-${label}.csv`, chunks: lines(head, source.relations(label), row) };
  }
}

type Column = readonly [name: string, kind: PropertyKind];

const typed = ([name, { scalar, list }]: Column): string => `${name}:${scalar}${list ? '[]' : ''}`;

const cells = (properties: Readonly<Record<string, Value>>, columns: readonly Column[]): Cell[] =>
  columns.map(([name]) => cellOf(properties[name] ?? null));

/** Nothing is an empty cell without quotes, an empty text one in quotes. An empty list the importer cannot read: it is nothing. */
function cellOf(value: Value): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value))
    return value.map((item: Value) => String(item).replaceAll(BETWEEN_ITEMS, '\uFFFD')).join(BETWEEN_ITEMS);
  return String(value);
}

async function* lines<T>(
  head: readonly string[],
  pages: AsyncIterable<readonly T[]>,
  row: (item: T) => Cell[],
): AsyncGenerator<string> {
  yield stringify([[...head]]);
  for await (const page of pages) yield stringify(page.map(row), { quoted_string: true });
}
