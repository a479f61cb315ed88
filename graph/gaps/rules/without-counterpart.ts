import type { GapRow } from '../../../schema/gap.js';
import { binds } from '../../questions/territories.js';
import type { DocumentFacts, HigherDocument } from '../document-facts.js';
import { gapRow, quoted } from '../gap-row.js';

/**
 * Measures of higher documents without a counterpart in this one. Nothing can be owed to a document that does not apply
 * where this one does: a national one is still what places are compared with, that of another place is not.
 */
export const withoutCounterpart = (document: DocumentFacts): readonly GapRow[] =>
  document.higher.flatMap((higher) => missingOf(document, higher));

function missingOf(document: DocumentFacts, higher: HigherDocument): readonly GapRow[] {
  const applies = binds(higher.territory, document.territory);
  if (!applies && higher.level !== 'NATIONAL') return [];
  const common = {
    kind: 'MEASURE_WITHOUT_COUNTERPART',
    place: document.id,
    documentId: document.id,
    about: document.id,
  } as const;
  const here = quoted(document.title);
  if (higher.found.size === 0) {
    if (!applies) return [];
    const all = `any of the ${String(higher.measures.length)} measures of ${quoted(higher.title)}`;
    const message = `${here}: nothing was found that is comparable with ${all}; the two may be on different subjects`;
    return [gapRow({ ...common, severity: 'LOW', subject: higher, message })];
  }
  const severity = applies && document.kind !== 'PARK_SCHEME' ? 'MEDIUM' : 'LOW';
  const reach = applies
    ? 'which applies here; another text of this place may hold it'
    : 'which does not apply here: nothing is owed';
  return higher.measures
    .filter(({ id }) => !higher.found.has(id))
    .map((measure) => {
      const what = `${measure.number} ${measure.title} of ${quoted(higher.title)}`;
      return gapRow({
        ...common,
        severity,
        subject: measure,
        message: `${here}: nothing was found that is comparable with ${what}, ${reach}`,
      });
    });
}
