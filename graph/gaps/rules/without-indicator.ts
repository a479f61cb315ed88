import type { GapRow } from '../../../schema/gap.js';
import type { DocumentFacts } from '../document-facts.js';
import { gapRow, quoted } from '../gap-row.js';

/** Measures that no dimension of a scheme measures, in a document of which others are measured: one without any is on another subject. */
export function withoutIndicator({ measures, ...document }: DocumentFacts): readonly GapRow[] {
  if (measures.every(({ supports }) => supports === 0)) return [];
  return measures
    .filter(({ supports }) => supports === 0)
    .map((measure) =>
      gapRow({
        kind: 'MEASURE_WITHOUT_INDICATOR',
        severity: 'LOW',
        subject: measure,
        documentId: document.id,
        about: document.id,
        message: `${quoted(document.title)} ${measure.number} ${measure.title}: no dimension of a held scheme was found that it supports`,
      }),
    );
}
