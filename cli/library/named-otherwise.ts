import { reviewsOfDocument } from '../../graph/facts/stored-reviews.js';
import type { Store } from '../../graph/store.js';
import { factsOf } from '../../ingest/pipeline.js';
import { resolveAgency } from '../../ingest/resolve/agency.js';
import { documentRegions } from '../../ingest/resolve/document-regions.js';
import type { DocumentReviews } from '../../schema/fact-review.js';
import type { UserError } from '../../schema/park.js';
import { contentOf } from './merged-facts.js';
import { storedDocument } from './stored-source.js';

/**
 * Corrections made elsewhere that give a body by one name and the id of another: what is read would name the one, and who asks what
 * was corrected would be shown the other. Which body a name means hangs on the document; of one that is not held only what
 * every id says is known. What is kept already is no news.
 */
export async function namedOtherwise(
  store: Store,
  documents: readonly DocumentReviews[],
): Promise<readonly UserError[]> {
  const wrong: UserError[] = [];
  for (const [at, { slug, reviews }] of documents.entries()) {
    const known = new Set((await reviewsOfDocument(store, `doc:${slug}`)).map(contentOf));
    const naming = reviews.flatMap((review, nth) => {
      const { agency, agencyId } = review;
      return agency === null || agencyId === null || known.has(contentOf(review)) ? [] : [{ agency, agencyId, nth }];
    });
    if (naming.length === 0) continue;
    const idOf = await idsOf(store, slug);
    for (const { agency, agencyId, nth } of naming) {
      const id = idOf(agency, agencyId);
      // A vocabulary that has grown may call the same body otherwise than the one it was corrected with.
      if (id === agencyId || id === idOf(nameIn(agencyId), agencyId)) continue;
      const field = ['documents', String(at), 'reviews', String(nth), 'agencyId'];
      const message = `${agency} is ${id} in ${slug}, not ${agencyId}`;
      wrong.push({ field, code: 'AGENCY_DISAGREES', message });
    }
  }
  return wrong;
}

/** 东城街道 of agy:东城街道, and of agy:某市/东城街道. */
const nameIn = (id: string): string => id.replace(/^agy:/u, '').split('/').at(-1) ?? id;

/** The id that a name has in a document; of one that is not held, the one given where it is an id of that name. */
async function idsOf(store: Store, slug: string): Promise<(name: string, given: string) => string> {
  const document = await storedDocument(store, `doc:${slug}`);
  if (document === null) return (name, given) => (given.endsWith(`/${name}`) ? given : `agy:${name}`);
  const read = factsOf(document.source, document.told);
  const regions = documentRegions(read, document.source.text);
  return (name) => resolveAgency(name, regions).id;
}
