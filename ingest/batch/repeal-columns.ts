import type { RepealColumns } from '../../schema/repeal-columns.js';
import { repealsIn } from '../extract/citations/repeals.js';
import { viewOf } from '../read/fold.js';
import { citationKey } from './citation-keys.js';

/** What a text repeals, as properties of its document: under its number and under its title, for either may be all that is known. */
export function repealColumns(text: string): RepealColumns {
  const repeals = repealsIn(viewOf(text)).flatMap(({ title, docNumber, on, span }) => {
    const keys = [citationKey({ title, docNumber }), citationKey({ title, docNumber: null })];
    return [...new Set(keys)].map((key) => ({ key, on, span }));
  });
  return {
    repealKeys: repeals.map(({ key }) => key),
    repealDays: repeals.map(({ on }) => on ?? ''),
    repealStarts: repeals.map(({ span }) => span.start),
    repealEnds: repeals.map(({ span }) => span.end),
    repealQuotes: repeals.map(({ span }) => span.quote),
  };
}
