import { z } from 'zod';
import type { ParkInput } from '../../graph/parks/change.js';
import { EVIDENCE_VERDICTS } from '../../schema/park.js';

export const evidenceInputSchema = z.strictObject({
  indicator: z.string().min(1),
  verdict: z.enum(EVIDENCE_VERDICTS).nullable().default(null),
  score: z.number().nullable().default(null),
  statement: z.string(),
  sourceUrl: z.string().nullable().default(null),
  collectedOn: z.iso.date().nullable().default(null),
});

/** A park in a file of Cetu's own form; `scheme` is a slug or an id. */
export const parkInputSchema = z.strictObject({
  id: z.string().nullable().default(null),
  name: z.string(),
  city: z.string(),
  scheme: z.string(),
  evidence: z.array(evidenceInputSchema),
});

/** A scheme may be named by its slug where people write. */
export const schemeId = (scheme: string): string => (scheme.startsWith('doc:') ? scheme : `doc:${scheme}`);

export const parkInput = (value: z.infer<typeof parkInputSchema>): ParkInput => ({
  ...value,
  scheme: schemeId(value.scheme),
});
