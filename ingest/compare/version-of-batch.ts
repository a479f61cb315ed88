import type { GraphBatch } from '../../schema/graph-batch.js';
import { repealsOf } from '../../schema/repeal-columns.js';
import type { TextVersion } from '../../schema/text-version.js';

/** A document about to be written, as comparison sees it: the same that `near-duplicates` reads of documents already held. */
export function versionOfBatch({ document, text, nodes, links }: GraphBatch): TextVersion {
  const { id, slug, title, printedTitle, docNumber, issuedOn, publishedOn, effectiveOn, draft, variant } = document;
  return {
    ...{ id, slug, title, printedTitle, text, docNumber, issuedOn, publishedOn, effectiveOn, draft, variant },
    citationKeys: [...document.citationKeys],
    issuers: [...new Set(links.ISSUED_BY.map(({ to }) => to))].sort(),
    regions: [...new Set(links.APPLIES_TO.map(({ to }) => to))].sort(),
    measures: nodes.Measure.map(({ id: measureId, start, end, number }) => ({
      id: measureId,
      start,
      end,
      number,
    })).sort((a, b) => a.start - b.start || a.end - b.end),
    assignments: links.ASSIGNED_TO.map(({ from, to, role, start, end, asPrinted }) => ({
      ...{ measureId: from, agencyId: to, role, start, end },
      quote: asPrinted,
    })).sort(inOrder),
    repeals: repealsOf(document),
  };
}

/** Of two bodies at one place (市发改委、工信局 as one) the first by id. */
const inOrder = (
  a: { readonly start: number; readonly agencyId: string },
  b: { readonly start: number; readonly agencyId: string },
): number => a.start - b.start || (a.agencyId < b.agencyId ? -1 : 1);
