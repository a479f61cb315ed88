import type { Store } from '../store.js';
import { ask } from './ask.js';
import { labelOf, type ServedLabel } from './nodes-by-id.js';
import type { SpanRow } from './rows.js';

/** Relations that say something, in documents or vocabularies; not those that only keep the graph together. */
export const TRACED_RELATIONS: readonly string[] = [
  'APPLIES_TO',
  'ASSESSED_BY',
  'ASSIGNED_TO',
  'BROADER',
  'CITES',
  'COUNTERPART_OF',
  'EXPRESSES',
  'HAS_CRITERION',
  'HAS_EVIDENCE',
  'HAS_FINDING',
  'HAS_INDICATOR',
  'HAS_MEASURE',
  'HAS_SECTION',
  'IN_SYSTEM',
  'ISSUED_BY',
  'LOCATED_IN',
  'PART_OF',
  'SETS',
  'SUCCEEDED_BY',
  'SUPERSEDED_BY',
  'SUPPORTS',
  'USES_PRODUCT',
  'VARIANT_OF',
];

/** A bound on what one node is followed to, each way: the embedded engine cannot stop a statement that runs too long. */
const MOST_NEIGHBOURS = 1000;

type Relation = 'Counterpart' | 'IndicatorLink' | 'Evidence' | 'Gap';
const RELATIONS: ReadonlySet<ServedLabel> = new Set<Relation>(['Counterpart', 'IndicatorLink', 'Evidence', 'Gap']);
const isRelation = (label: ServedLabel): label is Relation => RELATIONS.has(label);

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
}

/** Every hop from each of many nodes, in one order on both stores; of several places that say the same, the first. */
export async function neighbours(store: Store, ids: readonly string[]): Promise<readonly Hop[]> {
  const byLabel = new Map<keyof typeof STATEMENT_OF_LABEL, string[]>();
  for (const id of ids) {
    const label = labelOf(id);
    if (label && !isRelation(label)) byLabel.set(label, [...(byLabel.get(label) ?? []), id]);
  }
  const answers = await Promise.all(
    [...byLabel].map(([label, some]) =>
      ask<Neighbour>(store, STATEMENT_OF_LABEL[label], {
        ids: some,
        relations: TRACED_RELATIONS,
        limit: MOST_NEIGHBOURS,
      }),
    ),
  );
  const hops = new Map<string, Hop>();
  for (const neighbour of answers.flat().sort(inOrder)) {
    if (labelOf(neighbour.id) === null) continue;
    const key = [neighbour.ownerId, neighbour.relation, neighbour.direction, neighbour.id].join('\n');
    if (!hops.has(key)) hops.set(key, hopOf(neighbour));
  }
  return [...hops.values()];
}

function hopOf({ ownerId, id, relation, direction, documentId, start, end, asPrinted }: Neighbour): Hop {
  if (documentId === null || start === null || end === null)
    return { from: ownerId, to: id, relation, direction, span: null };
  const words = asPrinted === null ? {} : { words: asPrinted };
  return { from: ownerId, to: id, relation, direction, span: { documentId, start, end, quote: null, ...words } };
}

function inOrder(a: Neighbour, b: Neighbour): number {
  return (
    compare(a.ownerId, b.ownerId) ||
    compare(a.id, b.id) ||
    compare(a.relation, b.relation) ||
    compare(a.direction, b.direction) ||
    compare(a.documentId ?? '', b.documentId ?? '') ||
    (a.start ?? 0) - (b.start ?? 0)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
