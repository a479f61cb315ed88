import { createHash } from 'node:crypto';
import type { HeldDocument } from '../../graph/held-documents.js';
import { packageFile } from '../../schema/package-root.js';
import { inputOf } from './document-input.js';
import { gather } from './gather.js';
import type { Staleness } from './library.js';

/** Texts of the shipped corpus, and whatever else was read, that the graph does not hold as it would be read now. */
export function staleDocuments(
  held: readonly HeldDocument[],
  reader: string,
): readonly { readonly slug: string; readonly why: Staleness }[] {
  const bySlug = new Map(held.map((document) => [document.slug, document]));
  const corpus = gather([packageFile('corpus')], null).map((one) => inputOf(one, false));
  const ofCorpus = corpus.flatMap(({ slug, bytes }): { slug: string; why: Staleness }[] => {
    const document = bySlug.get(slug);
    if (document === undefined) return [{ slug, why: 'missing' }];
    const changed = document.sha256 !== createHash('sha256').update(bytes).digest('hex');
    return changed ? [{ slug, why: 'changed' }] : [];
  });
  const ofReader = held
    .filter((document) => document.reader !== reader)
    .map(({ slug }) => ({ slug, why: 'read by an older Cetu' as const }));
  const told = new Set(ofCorpus.map(({ slug }) => slug));
  return [...ofCorpus, ...ofReader.filter(({ slug }) => !told.has(slug))];
}
