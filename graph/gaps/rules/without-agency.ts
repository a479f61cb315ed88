import type { GapRow } from '../../../schema/gap.js';
import type { DocumentFacts } from '../document-facts.js';
import { gapRow, quoted } from '../gap-row.js';

/**
 * Measures for which nobody answers; one gap of the document while these are more than those with a body, for then it is how the
 * text is made. A national text leaves what it gives to nobody to its issuers, so that is not told as bad.
 */
export function withoutAgency({ measures, ...document }: DocumentFacts): readonly GapRow[] {
  const none = measures.filter(({ bodies }) => bodies === 0);
  const isNational = document.level === 'NATIONAL';
  const common = { kind: 'MEASURE_WITHOUT_AGENCY', documentId: document.id, about: document.id } as const;
  if (none.length > measures.length - none.length) {
    const which =
      none.length === measures.length
        ? `any of its measures (${String(none.length)})`
        : `${String(none.length)} of its ${String(measures.length)} measures`;
    const message = `${quoted(document.title)} names no body that answers for ${which}`;
    return [gapRow({ ...common, severity: isNational ? 'LOW' : 'MEDIUM', subject: document, message })];
  }
  return none.map((measure) => {
    const what = `${quoted(document.title)} ${measure.number} ${measure.title}`;
    const message = `${what}: nobody is named who answers for it, as others are for other measures`;
    return gapRow({ ...common, severity: isNational ? 'LOW' : 'HIGH', subject: measure, message });
  });
}
