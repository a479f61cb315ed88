import { ask, type Batched } from './ask.js';

/** What each measure reads, broken lines joined and page debris left out. */
export const wordsOfMeasures: Batched<string> = async (store, ids) => {
  const rows = await ask<{ ownerId: string; text: string }>(store, 'words-of-measures', { ids });
  return new Map(rows.map(({ ownerId, text }) => [ownerId, text]));
};
