import { ask, type Batched } from './ask.js';

/** The stored text of each held document. */
export const textsOfDocuments: Batched<string> = async (store, ids) => {
  const rows = await ask<{ ownerId: string; text: string }>(store, 'texts-by-document', { ids });
  return new Map(rows.map(({ ownerId, text }) => [ownerId, text]));
};
