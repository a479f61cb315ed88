import type { AgencyRow, GraphBatch } from '../../schema/graph-batch.js';
import type { Ingested } from './library.js';

type Summary = Omit<Ingested, 'outcome' | 'variantOf' | 'variants' | 'milliseconds'>;

/** What one document says, in numbers. */
export function summaryOf({ document, nodes, shared, links }: GraphBatch): Summary {
  const named = new Set([...links.ISSUED_BY, ...links.ASSIGNED_TO].map((link) => link.to));
  const agencies = shared.Agency.filter((agency) => named.has(agency.id));
  return {
    slug: document.slug,
    title: document.title,
    kind: document.kind,
    measures: nodes.Measure.length,
    agencies: agencies.length,
    resolved: agencies.length === 0 ? null : agencies.filter(isKnown).length / agencies.length,
    products: new Set(links.USES_PRODUCT.map((link) => link.to)).size,
    indicators: nodes.Indicator.length,
    findings: nodes.Finding.length,
  };
}

/** A body without a level is one the vocabularies do not know; a group (各县区人民政府) is known as what it is. */
const isKnown = (agency: AgencyRow): boolean => agency.group || agency.level !== null;
