import type { Extraction, Finding } from '../schema/model.js';
import { namesIn, type Names } from './names.js';
import { documentRegions } from './resolve/document-regions.js';

/** How many places of a document name a body, and at how many of them it is a body, or a group of bodies, that is known. */
export interface NameCount {
  readonly named: number;
  readonly known: number;
}

type Named = Pick<Extraction, 'issuers' | 'measures'>;

export function countNames({ issuers, measures }: Named, names: Names): NameCount {
  const assigned = measures.flatMap(({ assignments }) => assignments);
  const counts = [
    ...issuers.map(({ name }) => ({ name, places: 1 })),
    ...assigned.map(({ agency, spans }) => ({ name: agency, places: spans.length })),
  ];
  const sum = (of: typeof counts): number => of.reduce((total, { places }) => total + places, 0);
  return { named: sum(counts), known: sum(counts.filter(({ name }) => names.agency(name).known)) };
}

/** The same of a document that has been read. */
export const namesCounted = (extraction: Extraction): NameCount =>
  countNames(extraction, namesIn(documentRegions(extraction, extraction.source.text)));

/** How well the names of a document were resolved, for whoever reads it; null where it names no body. */
export function namesResolved({ named, known }: NameCount): Finding | null {
  if (named === 0) return null;
  const left = named - known;
  const rest = left === 0 ? '' : `; ${String(left)} ${left === 1 ? 'is' : 'are'} left as printed`;
  return {
    code: 'NAMES_RESOLVED',
    severity: 'INFO',
    message: `${String(known)} of ${String(named)} names of bodies are known${rest}`,
    span: null,
  };
}
