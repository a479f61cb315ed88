import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ParkInput } from '../../graph/parks/change.js';
import { packageFile } from '../../schema/package-root.js';
import { parkInput, parkInputSchema } from './park-input.js';

const sampleSchema = parkInputSchema.extend({ origin: z.string().min(1) });

/** The made-up park that ships. */
function samplePark(): ParkInput {
  const file = readFileSync(packageFile('corpus', 'sample-park.yaml'), 'utf8');
  const { id, name, city, scheme, evidence } = sampleSchema.parse(parse(file));
  return parkInput({ id, name, city, scheme, evidence });
}

let kept: ParkInput | undefined;
/** Read once, and only where it is asked for. */
export const sampleOnce = (): ParkInput => (kept ??= samplePark());

/** The id under which it comes, wherever no park has that. */
export const sampleId = (): string => `prk:${sampleOnce().name}`;
