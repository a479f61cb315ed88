import { createHash } from 'node:crypto';
import type { HeldDocument } from '../../graph/held-documents.js';
import type { DocumentInput, Staleness } from './library.js';

/** Documents that the graph should hold and does not, or does not hold as they would be read now. */
export function staleDocuments(
  held: readonly HeldDocument[],
  expected: readonly DocumentInput[],
  reader: string,
): readonly { readonly slug: string; readonly why: Staleness }[] {
  const bySlug = new Map(held.map((document) => [document.slug, document]));
  const bytesHeld = new Set(held.map((document) => document.sha256));
  const ofCorpus = expected.flatMap(({ slug, bytes }): { slug: string; why: Staleness }[] => {
    const document = bySlug.get(slug);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // Under another slug it is not missing: `build` leaves it where somebody put it.
    if (document === undefined) return bytesHeld.has(sha256) ? [] : [{ slug, why: 'missing' }];
    return document.sha256 !== sha256 ? [{ slug, why: 'changed' }] : [];
  });
  const ofReader = held
    .filter((document) => document.reader !== reader)
    .map(({ slug }) => ({ slug, why: 'read by an older Cetu' as const }));
  const told = new Set(ofCorpus.map(({ slug }) => slug));
  return [...ofCorpus, ...ofReader.filter(({ slug }) => !told.has(slug))];
}
