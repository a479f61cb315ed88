import type { GraphBatch } from '../../schema/graph-batch.js';
import type { TextVersion } from '../../schema/text-version.js';

/** A document about to be written, as comparison sees it: the same that `near-duplicates` reads of documents already held. */
export function versionOfBatch({ document, text, nodes, links }: GraphBatch): TextVersion {
  const { id, slug, title, docNumber, issuedOn, draft } = document;
  return {
    ...{ id, slug, title, docNumber, issuedOn, draft, text },
    issuers: [...new Set(links.ISSUED_BY.map(({ to }) => to))].sort(),
    regions: [...new Set(links.APPLIES_TO.map(({ to }) => to))].sort(),
    measures: nodes.Measure.map((measure) => ({ id: measure.id, start: measure.start, end: measure.end })).sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  };
}
