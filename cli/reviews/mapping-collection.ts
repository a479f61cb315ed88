import { createHash } from 'node:crypto';
import type { KeptReview } from '../../graph/reviews/records.js';
import type { MappingRelation } from '../../schema/link-batch.js';
import { isIndicator, type LinkReview, type ReviewedSide } from '../../schema/link-review.js';
import { NAMESPACE, propsOf, sideProps } from './properties.js';

/**
 * Reviews as a mapping collection of NIST's OSCAL 1.2 (https://pages.nist.gov/OSCAL/, mapping model): one mapping for each pair
 * of documents, one map for each link. What OSCAL has no place for stands in properties of our namespace, from which the
 * reviews are read again; the rest is for tools that know nothing of these.
 */
export type Json = { readonly [key: string]: unknown };

/** A link as it is compared now. */
export interface Compared {
  /** Null of a link to a dimension. */
  readonly relation: MappingRelation | null;
  readonly confidence: number;
}

/** After NIST IR 8477, whose sets are what two provisions ask for. */
export const RELATIONSHIPS: Readonly<Record<MappingRelation, string>> = {
  EQUIVALENT: 'equivalent-to',
  NARROWER: 'subset-of',
  BROADER: 'superset-of',
  OVERLAPS: 'intersects-with',
};

export function mappingCollection(kept: readonly KeptReview[], compared: ReadonlyMap<string, Compared>): Json {
  const pairs = new Map<string, KeptReview[]>();
  for (const one of kept) {
    const key = `${one.review.from.documentId}>${one.review.to.documentId}`;
    pairs.set(key, [...(pairs.get(key) ?? []), one]);
  }
  const mappings = [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, reviews]) => mappingOf(key, reviews, compared));
  const latest = kept
    .map(({ review: { at } }) => at)
    .sort()
    .at(-1);
  return {
    'mapping-collection': {
      // Another file for other reviews, the same for the same.
      uuid: uuidOf(JSON.stringify(mappings)),
      metadata: {
        title: 'Links between provisions of policy documents, as reviewed',
        'last-modified': latest,
        version: '1',
        'oscal-version': '1.2.0',
      },
      provenance: {
        method: methodOf(kept),
        'matching-rationale': 'semantic',
        status: 'not-complete',
        'mapping-description':
          'Which provisions are comparable in content. Whether one was bound to carry out the other is a question of territory and rank.',
      },
      mappings,
    },
  };
}

function mappingOf(key: string, kept: readonly KeptReview[], compared: ReadonlyMap<string, Compared>): Json {
  const [first] = kept;
  return {
    uuid: uuidOf(key),
    method: methodOf(kept),
    'source-resource': { type: 'catalog', href: first?.review.from.documentId },
    'target-resource': { type: 'catalog', href: first?.review.to.documentId },
    maps: kept.map(({ review, link }) => mapOf(review, link === null ? undefined : compared.get(link))),
  };
}

function mapOf(review: LinkReview, compared: Compared | undefined): Json {
  const { from, to, ...said } = review;
  return {
    uuid: uuidOf(review.id),
    ...relationshipOf(review, compared),
    sources: [itemOf(from)],
    targets: [itemOf(to)],
    ...(compared === undefined ? {} : { 'confidence-score': { percentage: compared.confidence } }),
    props: propsOf({
      ...{ status: said.status, relation: said.relation, note: said.note, reviewer: said.by, reviewed: said.at },
      'proposed-by': said.proposal?.by ?? null,
      proposed: said.proposal?.at ?? null,
      'proposal-note': said.proposal?.note ?? null,
    }),
  };
}

/** Who supports what is no relation of sets: that one is ours. What is rejected is none to anybody. */
function relationshipOf({ status, relation, to }: LinkReview, compared: Compared | undefined): Json {
  if (status === 'REJECTED') return { relationship: 'no-relationship' };
  if (isIndicator(to)) return { ns: NAMESPACE, relationship: 'supports' };
  return { relationship: RELATIONSHIPS[relation ?? compared?.relation ?? 'OVERLAPS'] };
}

const itemOf = (side: ReviewedSide): Json => ({ type: 'control', 'id-ref': side.id, props: sideProps(side) });

const methodOf = (kept: readonly KeptReview[]): string =>
  kept.every(({ review }) => review.proposal !== null) ? 'human' : 'hybrid';

/** Named by what it stands for, in the form of version 5, which OSCAL asks for. */
function uuidOf(name: string): string {
  const hash = createHash('sha256').update(`${NAMESPACE} ${name}`, 'utf8').digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${((parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16)}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
