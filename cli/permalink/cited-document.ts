import { z } from 'zod';
import { documentsById } from '../../graph/questions/nodes-by-id.js';
import { textsOfDocuments } from '../../graph/questions/texts-of-documents.js';
import type { Store } from '../../graph/store.js';
import { stillToCome } from '../../schema/still-to-come.js';
import type { Cited } from './citation.js';

type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

export interface CitedDocument extends Cited {
  readonly id: string;
  readonly supersededBy: string | null;
  /** From which day on that one counts in its place; null where it does already, or from no known day. */
  readonly supersededFrom: string | null;
}

const answer = z.object({
  document: z
    .object({
      ...{ id: z.string(), slug: z.string(), title: z.string(), docNumber: z.string().nullable() },
      ...{ issuedOn: z.string().nullable(), issuers: z.array(z.object({ name: z.string() })) },
      supersededBy: z.object({ on: z.string().nullable(), later: z.object({ slug: z.string() }) }).nullable(),
      draft: z.boolean(),
    })
    .nullable(),
});
const DOCUMENT = `query ($id: ID, $slug: String) { document(id: $id, slug: $slug) {
  id slug title docNumber issuedOn issuers { name } draft supersededBy { on later { slug } } } }`;

/** A document by its slug or id, as references name it; null where there is none. */
export async function citedDocument(
  store: Store,
  ask: Ask,
  by: { readonly slug: string } | { readonly id: string },
): Promise<CitedDocument | null> {
  const { document } = answer.parse(await ask(DOCUMENT, by));
  if (document === null) return null;
  const row = (await documentsById(store, [document.id])).get(document.id);
  return {
    ...document,
    issuers: document.issuers.map(({ name }) => name),
    supersededBy: document.supersededBy?.later.slug ?? null,
    supersededFrom: stillToCome(document, document.supersededBy?.on),
    url: row?.url ?? null,
  };
}

/** The stored text of a document; null where it is only cited. */
export const textOf = async (store: Store, id: string): Promise<string | null> =>
  (await textsOfDocuments(store, [id])).get(id) ?? null;
