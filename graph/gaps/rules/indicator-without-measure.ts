import type { GapRow } from '../../../schema/gap.js';
import type { DocumentFacts } from '../document-facts.js';
import { gapRow, quoted } from '../gap-row.js';

/** Dimensions of a scheme that no measure of any held document supports. */
export function indicatorWithoutMeasure({ dimensions, ...document }: DocumentFacts): readonly GapRow[] {
  const none = dimensions.filter(({ supported }) => !supported);
  const common = { kind: 'INDICATOR_WITHOUT_MEASURE', documentId: document.id, about: document.id } as const;
  if (none.length > 1 && none.length === dimensions.length) {
    const message = `${quoted(document.title)}: no measure of a held document was found that supports any of its ${String(none.length)} dimensions`;
    return [gapRow({ ...common, severity: 'LOW', subject: document, message })];
  }
  return none.map((dimension) => {
    const what = `${quoted(document.title)} ${dimension.code} ${dimension.name}`;
    const message = `${what}: no measure of a held document was found that supports it`;
    return gapRow({ ...common, severity: 'MEDIUM', subject: dimension, message });
  });
}
