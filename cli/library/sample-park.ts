import { schemeOf } from '../../graph/parks/read-scheme.js';
import { parkRecord, savePark } from '../../graph/parks/save-park.js';
import type { Store } from '../../graph/store.js';
import { schemeId } from './park-input.js';
import { NO_PARK_NOTES } from './park-notes.js';
import { parkWorld } from './park-world.js';
import { sampleId, sampleOnce } from './shipped-park.js';

/** Whether a document is the scheme by which the sample park is judged: it comes with it. */
export const isSampleScheme = (slug: string): boolean => sampleOnce().scheme === schemeId(slug);

/**
 * Writes the sample park where there is none yet and its scheme is held. It ships, so nothing of it needs to be kept
 * elsewhere until somebody changes it. Gives what is wrong with it, where something is.
 * @param unwanted ids of shipped parks that somebody removed.
 */
export async function writeSamplePark(store: Store, unwanted: readonly string[] = []): Promise<readonly string[]> {
  const sample = sampleOnce();
  const id = sampleId();
  if (unwanted.includes(id) || (await parkRecord(store, id)) !== null) return [];
  if ((await schemeOf(store, sample.scheme)) === null) return [];
  const { userErrors } = await savePark(store, parkWorld('sample', NO_PARK_NOTES), sample, true);
  return userErrors.map(({ field, message }) => `the sample park, ${field?.join('.') ?? ''}: ${message}`);
}
