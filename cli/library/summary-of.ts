import type { NameCount } from '../../ingest/resolved-names.js';
import type { GraphBatch } from '../../schema/graph-batch.js';
import type { Ingested } from './library.js';

type Summary = Omit<
  Ingested,
  'outcome' | 'variantOf' | 'variants' | 'supersededBy' | 'supersededFrom' | 'supersedes' | 'milliseconds'
>;

/** What one document says, in numbers. */
export function summaryOf(
  { document, nodes, shared, links }: GraphBatch,
  { named: places, known }: NameCount,
): Summary {
  const named = new Set([...links.ISSUED_BY, ...links.ASSIGNED_TO].map((link) => link.to));
  const agencies = shared.Agency.filter((agency) => named.has(agency.id));
  return {
    slug: document.slug,
    title: document.title,
    kind: document.kind,
    measures: nodes.Measure.length,
    agencies: agencies.length,
    resolved: places === 0 ? null : known / places,
    products: new Set(links.USES_PRODUCT.map((link) => link.to)).size,
    indicators: nodes.Indicator.length,
    findings: nodes.Finding.length,
  };
}
