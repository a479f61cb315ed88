import { z } from 'zod';

/**
 * What people state of a park against a scheme's criteria, and how they weigh those: the records that are kept as they were
 * said, from which the graph's nodes and relations are made anew whenever the scheme is read again.
 */
export const EVIDENCE_VERDICTS = ['MET', 'PARTLY_MET', 'UNMET', 'UNKNOWN'] as const;
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number];

const EVIDENCE_STATUSES = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const;
/** Only what is CONFIRMED counts. */
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

const reviewSchema = z.object({ by: z.string(), at: z.iso.datetime(), note: z.string().nullable() });

const statedSchema = z.object({
  /** Of the criterion, such as 2.3, when the statement was made. */
  code: z.string(),
  /** The criterion's words then: by them it is found again in another reading of the scheme. */
  criterion: z.string(),
  verdict: z.enum(EVIDENCE_VERDICTS),
  /** 0..100; wins over the verdict. */
  score: z.number().min(0).max(100).nullable(),
  statement: z.string(),
  sourceUrl: z.string().nullable(),
  collectedOn: z.iso.date().nullable(),
  status: z.enum(EVIDENCE_STATUSES),
  review: reviewSchema.nullable(),
});
export type StatedEvidence = z.infer<typeof statedSchema>;

/** A park as people described it; its id is `prk:NAME`, with `-2` and so on for others of that name. */
export const parkRecordSchema = z.object({
  id: z.string().startsWith('prk:'),
  name: z.string(),
  /** Id of the region it lies in. */
  regionId: z.string(),
  schemeId: z.string(),
  /** True for one that is made up, to show what a park's answers look like. */
  sample: z.boolean(),
  evidence: z.array(statedSchema),
});
export type ParkRecord = z.infer<typeof parkRecordSchema>;

/** Of a weight. Shares are what counts: more says nothing, and sums of what is far more are no number any longer. */
export const LARGEST_WEIGHT = 1_000_000;

/** Weights that people gave a scheme's dimensions and criteria. */
export const weightsRecordSchema = z.object({
  schemeId: z.string(),
  /** Where they are from, in words or as an address. */
  source: z.string().nullable(),
  weights: z.array(z.object({ code: z.string(), text: z.string(), weight: z.number().min(0).max(LARGEST_WEIGHT) })),
});
export type WeightsRecord = z.infer<typeof weightsRecordSchema>;

/** What is wrong with an input, for whoever gave it: where, as a code that stays the same, and in words. */
export interface UserError {
  readonly field: readonly string[] | null;
  readonly code: string;
  readonly message: string;
}
