import { graphMeta } from '../meta.js';
import { NODE_LABELS, type NodeLabel } from '../schema-change.js';
import type { Parameters as StatementParameters, Row, Statement, Store, Value } from '../store.js';
import { ofLabel } from './of-label.js';
import { isIn, isLabelIn, propertiesIn, type Scope } from './scope.js';

type Properties = Readonly<Record<string, Value>>;

export interface ExportedNode {
  readonly label: NodeLabel;
  readonly id: string;
  /** All, `id` among them, by name. */
  readonly properties: Properties;
}

export interface ExportedRelation {
  readonly type: string;
  readonly from: string;
  readonly fromLabel: NodeLabel;
  readonly to: string;
  readonly toLabel: NodeLabel;
  readonly properties: Properties;
}

/** The graph as exports read it: page by page, so that no more than a page is ever held. */
export interface GraphSource {
  /** The graph's version that everything read is of. */
  readonly version: number;
  readonly labels: readonly NodeLabel[];
  /** @throws GraphChanged where the graph is not of that version any more. */
  unchanged(): Promise<void>;
  nodes(label: NodeLabel): AsyncIterable<readonly ExportedNode[]>;
  /** What leads out of the nodes of a label, all that leads out of one node in one page. */
  relations(label: NodeLabel): AsyncIterable<readonly ExportedRelation[]>;
}

/** Thrown where the graph was changed while it was read: half of one version and half of another is no graph. */
export class GraphChanged extends Error {
  override readonly name = 'GraphChanged';
  constructor(
    readonly from: number,
    readonly to: number,
  ) {
    super(`the graph was changed while it was read (version ${String(from)} became ${String(to)})`);
  }
}

/** Nodes of a page: of most labels many, of those that are large (texts) or lead to much (documents) few. */
const PAGE = 500;
const SMALL_PAGES: Partial<Record<NodeLabel, number>> = { Document: 10, SourceText: 5, Report: 10, Park: 50 };

/** Opens the graph for an export. Neither store reads many pages of one state, so each page is held against the version. */
export async function readGraph(store: Store, scope: Scope): Promise<GraphSource> {
  const { version } = await graphMeta(store);
  const unchanged = async (): Promise<void> => {
    const now = (await graphMeta(store)).version;
    if (now !== version) throw new GraphChanged(version, now);
  };
  const read = async (statement: Statement, parameters: StatementParameters): Promise<readonly Row[]> => {
    const rows = await store.run(statement, parameters);
    await unchanged();
    return rows;
  };
  return {
    version,
    unchanged,
    labels: NODE_LABELS.filter((label) => isLabelIn(label, scope)),
    async *nodes(label) {
      for await (const rows of pages(
        (after, limit) => read(ofLabel('page-of-nodes', label), { after, limit }),
        label,
      )) {
        const nodes = rows.map((row) => nodeOf(label, row)).filter(({ properties }) => isIn(label, properties, scope));
        yield nodes.map((node) => ({ ...node, properties: propertiesIn(node.properties, scope) }));
      }
    },
    async *relations(label) {
      const ofPeople = (id: string): boolean => id.startsWith('rep:');
      for await (const rows of pages((after, limit) => read(ofLabel('page-of-ids', label), { after, limit }), label)) {
        const ids = rows.map(({ id }) => String(id)).filter((id) => scope.withPeople || !ofPeople(id));
        const found = await read(ofLabel('relations-of-nodes', label), { ids });
        yield found.flatMap((row) => relationOf(label, row, scope) ?? []).sort(inOrder);
      }
    },
  };
}

async function* pages(
  read: (after: string, limit: number) => Promise<readonly Row[]>,
  label: NodeLabel,
): AsyncGenerator<readonly Row[]> {
  const limit = SMALL_PAGES[label] ?? PAGE;
  for (let after = ''; ;) {
    const rows = await read(after, limit);
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    after = String(rows.at(-1)?.['id']);
  }
}

const mapOf = (value: Value | undefined): Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : {};

const nodeOf = (label: NodeLabel, { id, properties }: Row): ExportedNode => ({
  ...{ label, id: String(id) },
  properties: mapOf(properties),
});

/** Null for what leads to a node that does not go out. */
function relationOf(fromLabel: NodeLabel, row: Row, scope: Scope): ExportedRelation | null {
  const { from, type, to, toLabels, toDocumentId, toParkId, toAbout, properties } = row;
  const toLabel = NODE_LABELS.find((label) => Array.isArray(toLabels) && toLabels[0] === label);
  if (toLabel === undefined) throw new Error(`${String(to)} has a label that no export knows`);
  const other = { documentId: toDocumentId ?? null, parkId: toParkId ?? null, about: toAbout ?? null };
  if (!isIn(toLabel, other, scope)) return null;
  const ends = { from: String(from), fromLabel, to: String(to), toLabel };
  return { type: String(type), ...ends, properties: propertiesIn(mapOf(properties), scope) };
}

/** One order on every store. */
function inOrder(a: ExportedRelation, b: ExportedRelation): number {
  const keys = [a, b].map(({ from, type, to, properties }) => [from, type, to, JSON.stringify(properties)] as const);
  const [one = [], other = []] = keys;
  for (const [index, key] of one.entries()) {
    const against = other[index] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
