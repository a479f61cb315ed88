import type { GapRow } from '../../../schema/gap.js';
import type { DocumentFacts } from '../document-facts.js';
import { gapRow, quoted } from '../gap-row.js';

/**
 * Measures of several bodies without one that leads; one gap of the document while these are more than all with a lead. One body
 * alone answers for the whole, whatever its part is called.
 */
export function withoutLead({ measures, ...document }: DocumentFacts): readonly GapRow[] {
  const none = measures.filter(({ bodies, leads }) => bodies > 1 && leads === 0);
  const common = { kind: 'MEASURE_WITHOUT_LEAD', documentId: document.id, about: document.id } as const;
  const led = measures.filter(({ leads }) => leads > 0);
  if (none.length > led.length) {
    const which =
      led.length === 0
        ? `of no measure with several bodies which of them leads (${String(none.length)})`
        : `only of ${String(led.length)} measures who leads, and of ${String(none.length)} with several bodies not which of them does`;
    const message = `${quoted(document.title)} says ${which}`;
    return [gapRow({ ...common, severity: 'LOW', subject: document, message })];
  }
  return none.map((measure) => {
    const what = `${quoted(document.title)} ${measure.number} ${measure.title}`;
    const message = `${what}: of ${String(measure.bodies)} bodies none leads, as some do in other measures`;
    return gapRow({ ...common, severity: 'MEDIUM', subject: measure, message });
  });
}
