import type { GapRow } from '../../../schema/gap.js';
import type { DocumentFacts } from '../document-facts.js';
import { gapRow, quoted } from '../gap-row.js';

/** Measures for which nobody answers. A national plan that names no body leaves it to its issuers, so that is not told as bad. */
export function withoutAgency({ measures, ...document }: DocumentFacts): readonly GapRow[] {
  const none = measures.filter(({ bodies }) => bodies === 0);
  const common = { kind: 'MEASURE_WITHOUT_AGENCY', documentId: document.id, about: document.id } as const;
  if (none.length > 0 && none.length === measures.length) {
    const severity = document.level === 'NATIONAL' ? 'LOW' : 'MEDIUM';
    const message = `${quoted(document.title)} names no body that answers for any of its measures (${String(none.length)})`;
    return [gapRow({ ...common, severity, subject: document, message })];
  }
  return none.map((measure) => {
    const what = `${quoted(document.title)} ${measure.number} ${measure.title}`;
    const message = `${what}: nobody is named who answers for it, as others are for other measures`;
    return gapRow({ ...common, severity: 'HIGH', subject: measure, message });
  });
}
