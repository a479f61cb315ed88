import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ParkInput } from '../../graph/parks/change.js';
import { schemeOf } from '../../graph/parks/read-scheme.js';
import { parkRecord, savePark } from '../../graph/parks/save-park.js';
import type { Store } from '../../graph/store.js';
import { packageFile } from '../../schema/package-root.js';
import { parkInput, parkInputSchema, schemeId } from './park-input.js';
import { NO_PARK_NOTES } from './park-notes.js';
import { parkWorld } from './park-world.js';

const sampleSchema = parkInputSchema.extend({ origin: z.string().min(1) });

/** The made-up park that ships. */
function samplePark(): ParkInput {
  const file = readFileSync(packageFile('corpus', 'sample-park.yaml'), 'utf8');
  const { id, name, city, scheme, evidence } = sampleSchema.parse(parse(file));
  return parkInput({ id, name, city, scheme, evidence });
}

let kept: ParkInput | undefined;
/** Read once, and only where it is asked for. */
const sampleOnce = (): ParkInput => (kept ??= samplePark());

/** Whether a document is the scheme by which the sample park is judged: it comes with it. */
export const isSampleScheme = (slug: string): boolean => sampleOnce().scheme === schemeId(slug);

/**
 * Writes the sample park where there is none yet and its scheme is held. It ships, so nothing of it needs to be kept
 * elsewhere until somebody changes it. Gives what is wrong with it, where something is.
 * @param unwanted ids of shipped parks that somebody removed.
 */
export async function writeSamplePark(store: Store, unwanted: readonly string[] = []): Promise<readonly string[]> {
  const sample = sampleOnce();
  const id = `prk:${sample.name}`;
  if (unwanted.includes(id) || (await parkRecord(store, id)) !== null) return [];
  if ((await schemeOf(store, sample.scheme)) === null) return [];
  const { userErrors } = await savePark(store, parkWorld('sample', NO_PARK_NOTES), sample, true);
  return userErrors.map(({ field, message }) => `the sample park, ${field?.join('.') ?? ''}: ${message}`);
}
