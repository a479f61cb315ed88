import type { Store } from '../store.js';
import { ask } from './ask.js';
import { labelOf, type ServedLabel } from './nodes-by-id.js';
import type { SpanRow } from './rows.js';
import { TRACED_RELATIONS, WITHOUT_NUMBER } from './traced-relations.js';

/** A bound on what one node is followed to, each way: the embedded engine cannot stop a statement that runs too long. */
const MOST_NEIGHBOURS = 1000;

/** More than a graph has. */
const ALL = 1_000_000_000;

type Relation = 'Counterpart' | 'IndicatorLink' | 'Evidence' | 'Gap';
const RELATIONS: ReadonlySet<ServedLabel> = new Set<Relation>(['Counterpart', 'IndicatorLink', 'Evidence', 'Gap']);
const isRelation = (label: ServedLabel): label is Relation => RELATIONS.has(label);

/** Whether an id names what is followed between two nodes, and is no place to go on from. */
export function isStep(id: string): boolean {
  const label = labelOf(id);
  return label !== null && isRelation(label);
}

/** A link and a statement of evidence are no places to go on from: each is the relation between its two ends; a gap is what is not there. */
const STATEMENT_OF_LABEL: Readonly<Record<Exclude<ServedLabel, Relation>, string>> = {
  Document: 'neighbours-of-documents',
  Section: 'neighbours-of-sections',
  Measure: 'neighbours-of-measures',
  Target: 'neighbours-of-targets',
  Indicator: 'neighbours-of-indicators',
  Finding: 'neighbours-of-findings',
  Agency: 'neighbours-of-agencies',
  AgencySystem: 'neighbours-of-systems',
  Region: 'neighbours-of-regions',
  FinancialProduct: 'neighbours-of-products',
  Park: 'neighbours-of-parks',
  Concept: 'neighbours-of-concepts',
};

/** A relation from one node to the next, as seen from the first. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly direction: 'OUT' | 'IN';
  readonly span: SpanRow | null;
  /** Id of the link or statement of evidence that the relation is; null for others. */
  readonly linkId: string | null;
  /** Orders links by falling confidence; null for what has none. */
  readonly strength: string | null;
  /** Whether the node it leads to is of a copy, or of a text that was replaced; such a text itself is none: ways lead on by what took its place. */
  readonly copy: boolean;
}

interface Neighbour {
  readonly ownerId: string;
  readonly id: string;
  readonly relation: string;
  readonly direction: 'OUT' | 'IN';
  readonly documentId: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly asPrinted: string | null;
  readonly linkId: string | null;
  readonly strength: string | null;
  readonly copy: boolean;
}

export interface Following {
  readonly relations?: readonly string[];
  /** How many hops from one node at most, each way. */
  readonly limit?: number;
  /** A node that so many lead to is not gone on from. */
  readonly hub?: number;
  /** How many hops from one node are looked at, each way, as the store has them. */
  readonly most?: number;
  /** Ids of nodes: hops to others are not told. */
  readonly only?: readonly string[] | null;
}

export interface Followed {
  readonly hops: readonly Hop[];
  /** Whether some node had more than was followed. */
  readonly cut: boolean;
}

/**
 * Hops from each of many nodes, those of the first node first: what it has few of, then its links and mentions, the strongest
 * first, then by id. One order on both stores; of several places that say the same, the first.
 */
export async function neighbours(
  store: Store,
  ids: readonly string[],
  { relations = TRACED_RELATIONS, limit = MOST_NEIGHBOURS, hub = ALL, most = ALL, only = null }: Following = {},
): Promise<Followed> {
  const byLabel = new Map<keyof typeof STATEMENT_OF_LABEL, string[]>();
  for (const id of ids) {
    const label = labelOf(id);
    if (label && !isRelation(label)) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  const following = { relations, many: WITHOUT_NUMBER, limit, hub, most, only };
  const answers = await Promise.all(
    [...byLabel].map(([label, some]) => ask<Neighbour>(store, STATEMENT_OF_LABEL[label], { ids: some, ...following })),
  );
  const rows = answers.flat();
  // Whatever is gone on from was come to by some relation: what has none left is a hub.
  const told = new Set(rows.map(({ ownerId }) => ownerId));
  const passedOver = hub < ALL && ids.some((id) => !told.has(id));
  return { hops: hopsOf(rows, ids), cut: passedOver || isCut(rows, limit) };
}

function hopsOf(rows: Neighbour[], ids: readonly string[]): readonly Hop[] {
  const asked = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ ownerId }: Neighbour): number => asked.get(ownerId) ?? 0;
  const hops = new Map<string, Hop>();
  for (const row of rows.sort((a, b) => placeOf(a) - placeOf(b) || inOrder(a, b))) {
    if (labelOf(row.id) === null) continue;
    const key = [row.ownerId, row.relation, row.direction, row.id].join('\n');
    if (!hops.has(key)) hops.set(key, hopOf(row));
  }
  return [...hops.values()];
}

function isCut(rows: readonly Neighbour[], limit: number): boolean {
  const counts = new Map<string, number>();
  for (const { ownerId, direction } of rows) {
    const key = `${direction} ${ownerId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= limit);
}

function hopOf({ ownerId, id, documentId, start, end, asPrinted, linkId, ...said }: Neighbour): Hop {
  const { relation, direction, strength, copy } = said;
  const link = linkId !== null && labelOf(linkId) !== null ? linkId : null;
  const hop = { from: ownerId, to: id, relation, direction, strength, linkId: link, copy };
  if (documentId === null || start === null || end === null) return { ...hop, span: null };
  const words = asPrinted === null ? {} : { words: asPrinted };
  return { ...hop, span: { documentId, start, end, quote: null, ...words } };
}

const rankOf = (relation: string): number => (WITHOUT_NUMBER.includes(relation) ? 1 : 0);

type Ordered = Pick<Hop, 'to' | 'relation' | 'direction' | 'strength'>;

/** The order in which one node's hops are followed and told. */
export const byStrength = (a: Ordered, b: Ordered): number =>
  rankOf(a.relation) - rankOf(b.relation) ||
  compare(a.strength ?? a.to, b.strength ?? b.to) ||
  compare(a.relation, b.relation) ||
  compare(a.to, b.to) ||
  compare(a.direction, b.direction);

const inOrder = (a: Neighbour, b: Neighbour): number =>
  byStrength({ ...a, to: a.id }, { ...b, to: b.id }) ||
  compare(a.documentId ?? '', b.documentId ?? '') ||
  (a.start ?? 0) - (b.start ?? 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
