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
/** Ids read at once: to find where they go on, the embedded engine goes through the whole label. */
const IDS = 10_000;

/**
 * Opens the graph for an export. Neither store reads many pages of one state, so each page is held against the version.
 * @param signal once it is aborted nothing more is read: what is, throws its reason.
 */
export async function readGraph(store: Store, scope: Scope, signal?: AbortSignal): Promise<GraphSource> {
  const { version } = await graphMeta(store);
  signal?.throwIfAborted();
  const unchanged = async (): Promise<void> => {
    signal?.throwIfAborted();
    const now = (await graphMeta(store)).version;
    if (now !== version) throw new GraphChanged(version, now);
  };
  const read: Read = async (statement, parameters) => {
    signal?.throwIfAborted();
    const rows = await store.run(statement, parameters);
    await unchanged();
    return rows;
  };
  return {
    version,
    unchanged,
    labels: NODE_LABELS.filter((label) => isLabelIn(label, scope)),
    async *nodes(label) {
      for await (const ids of pagesOfIds(read, label)) {
        const found = new Map(
          (await read(ofLabel('nodes-of-ids', label), { ids })).map((row) => [String(row['id']), row]),
        );
        const nodes = ids.flatMap((id) => nodeOf(label, found.get(id)) ?? []);
        yield nodes
          .filter(({ properties }) => isIn(label, properties, scope))
          .map((node) => ({ ...node, properties: propertiesIn(label, node.properties, scope) }));
      }
    },
    async *relations(label) {
      for await (const ids of pagesOfIds(read, label)) {
        const found = await read(ofLabel('relations-of-nodes', label), { ids });
        yield found.flatMap((row) => relationOf(label, row, scope) ?? []).sort(inOrder);
      }
    },
  };
}

type Read = (statement: Statement, parameters: StatementParameters) => Promise<readonly Row[]>;

async function* pagesOfIds(read: Read, label: NodeLabel): AsyncGenerator<readonly string[]> {
  const size = SMALL_PAGES[label] ?? PAGE;
  for (let after = ''; ;) {
    const rows = await read(ofLabel('page-of-ids', label), { after, limit: IDS });
    const ids = rows.map(({ id }) => String(id));
    for (let start = 0; start < ids.length; start += size) yield ids.slice(start, start + size);
    if (ids.length < IDS) return;
    after = ids.at(-1) ?? after;
  }
}

const mapOf = (value: Value | undefined): Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : {};

/** Null for one that is gone: the version, which is asked for after each page, tells that it was. */
const nodeOf = (label: NodeLabel, row: Row | undefined): ExportedNode | null =>
  row === undefined ? null : { label, id: String(row['id']), properties: mapOf(row['properties']) };

/** Null for what leads from or to a node that does not go out. */
function relationOf(fromLabel: NodeLabel, row: Row, scope: Scope): ExportedRelation | null {
  const { from, type, to, toLabels, properties } = row;
  const toLabel = NODE_LABELS.find((label) => Array.isArray(toLabels) && toLabels[0] === label);
  if (toLabel === undefined) throw new Error(`${String(to)} has a label that no export knows`);
  if (!isIn(fromLabel, mapOf(row['fromIs']), scope) || !isIn(toLabel, mapOf(row['toIs']), scope)) return null;
  const ends = { from: String(from), fromLabel, to: String(to), toLabel };
  return { type: String(type), ...ends, properties: propertiesIn(null, mapOf(properties), scope) };
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
