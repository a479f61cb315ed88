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
  const free = applies ? whyNothingIsOwed(document, higher) : 'which does not apply here: nothing is owed';
  const here = quoted(document.title);
  if (higher.found.size === 0) {
    if (free !== null) return [];
    const all = `any of the ${String(higher.measures.length)} measures of ${quoted(higher.title)}`;
    const message = `${here}: nothing was found that is comparable with ${all}; the two may be on different subjects`;
    return [gapRow({ ...common, severity: 'LOW', subject: higher, message })];
  }
  return higher.measures
    .filter(({ id }) => !higher.found.has(id))
    .map((measure) => {
      const elsewhere = free === null ? whereElse(document, measure.id) : null;
      const isOpen = free === null && elsewhere === null && document.kind !== 'PARK_SCHEME';
      const reach = free ?? elsewhere ?? 'which applies here; another text of this place may hold it';
      const what = `${measure.number} ${measure.title} of ${quoted(higher.title)}`;
      return gapRow({
        ...common,
        severity: isOpen ? 'MEDIUM' : 'LOW',
        subject: measure,
        message: `${here}: nothing was found that is comparable with ${what}, ${reach}`,
      });
    });
}

/** Of a document that applies there all the same: a draft binds nobody, an expired text nobody any more. */
function whyNothingIsOwed(document: DocumentFacts, higher: HigherDocument): string | null {
  if (higher.draft) return 'a draft, which binds nobody yet';
  if (higher.expired) return 'which has expired: nothing is owed any more';
  if (document.expired) return 'which applies here, but this text has expired itself';
  // 2019 no text could carry out a plan of 2022.
  if (document.day !== null && higher.day !== null && document.day < higher.day)
    return `which is of ${higher.day}, later than this text: another text of this place may hold it`;
  return null;
}

function whereElse({ elsewhere }: DocumentFacts, measureId: string): string | null {
  const other = elsewhere.get(measureId);
  if (other === undefined) return null;
  return `which applies here; another text of this place has it, ${quoted(other.title)}${other.draft ? ', a draft' : ''}`;
}
