import type { NodeLabel } from '../schema-change.js';
import type { Value } from '../store.js';
import type { GraphSource } from './read-graph.js';

export type Scalar = 'boolean' | 'long' | 'double' | 'string';

/** What a property holds; a list of nothing known is one of strings. */
export interface PropertyKind {
  readonly scalar: Scalar;
  readonly list: boolean;
}

/** Property names, in order, with what they hold. */
export type Columns = ReadonlyMap<string, PropertyKind>;

/** What there is to declare before the first node is written. */
export interface Catalogue {
  readonly nodes: ReadonlyMap<NodeLabel, Columns>;
  /** By the label that relations lead out of; labels without any are left out. */
  readonly relations: ReadonlyMap<NodeLabel, Columns>;
}

/** Reads the graph once for its properties: formats with a header need them first, and to hold the graph would take its size. */
export async function catalogueOf(source: GraphSource): Promise<Catalogue> {
  const nodes = new Map<NodeLabel, Columns>();
  const relations = new Map<NodeLabel, Columns>();
  for (const label of source.labels) {
    const ofNodes = await columnsOf(source.nodes(label));
    if (ofNodes !== null) nodes.set(label, ofNodes);
    const ofRelations = await columnsOf(source.relations(label));
    if (ofRelations !== null) relations.set(label, ofRelations);
  }
  return { nodes, relations };
}

/** Null where there is nothing at all. */
async function columnsOf(
  pages: AsyncIterable<readonly { readonly properties: Readonly<Record<string, Value>> }[]>,
): Promise<Columns | null> {
  const found = new Map<string, PropertyKind | null>();
  let any = false;
  for await (const page of pages) {
    for (const { properties } of page) {
      any = true;
      for (const [name, value] of Object.entries(properties))
        found.set(name, widened(found.get(name) ?? null, kindOf(value)));
    }
  }
  if (!any) return null;
  const known = [...found].map(([name, kind]) => [name, kind ?? { scalar: 'string', list: true }] as const);
  return new Map(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Null for an empty list, which may be of anything. */
function kindOf(value: Value): PropertyKind | null {
  if (!Array.isArray(value)) return { scalar: scalarOf(value), list: false };
  const kinds: (PropertyKind | null)[] = value.map((item: Value) => ({ scalar: scalarOf(item), list: true }));
  return kinds.reduce<PropertyKind | null>(widened, null);
}

function scalarOf(value: Value): Scalar {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return 'string';
}

const NUMBERS: ReadonlySet<Scalar> = new Set(['long', 'double']);

/** What holds both; numbers of both kinds are doubles, anything else that differs is told as a string. */
function widened(a: PropertyKind | null, b: PropertyKind | null): PropertyKind | null {
  if (a === null || b === null) return a ?? b;
  if (a.scalar === b.scalar && a.list === b.list) return a;
  const scalar =
    a.scalar === b.scalar ? a.scalar : NUMBERS.has(a.scalar) && NUMBERS.has(b.scalar) ? 'double' : 'string';
  return { scalar, list: a.list || b.list };
}
