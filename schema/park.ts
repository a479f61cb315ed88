import { z } from 'zod';

/**
 * What people state of a park against a scheme's criteria, and how they weigh those: the records that are kept as they were
 * said, from which the graph's nodes and relations are made anew whenever the scheme is read again.
 */
export const EVIDENCE_VERDICTS = ['MET', 'PARTLY_MET', 'UNMET', 'UNKNOWN'] as const;
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number];

export const EVIDENCE_STATUSES = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const;
/** Only what is CONFIRMED counts. */
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

const reviewSchema = z.object({ by: z.string(), at: z.iso.datetime(), note: z.string().nullable() });

/** Where a statement was read in a park's own report. */
const readSchema = z.object({
  reportId: z.string().startsWith('rep:'),
  /** UTF-16 code units of the report's text. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Of its words: what was said of them holds for the same words in another report. */
  key: z.string().min(1),
  /** Why it was proposed. */
  reason: z.string(),
});

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
  /** Null for what people stated themselves. */
  read: readSchema.nullable().default(null),
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
  /** In the order of the criteria; of one criterion what was said or confirmed last comes last. */
  evidence: z.array(statedSchema),
});
export type ParkRecord = z.infer<typeof parkRecordSchema>;

/** A park's own report, with the text that its statements are quoted from; the file itself is not kept. */
export const reportRecordSchema = z.object({
  /** `rep:PARK/NAME@HASH`: another text is another report, so that no place in one ever moves. */
  id: z.string().startsWith('rep:'),
  parkId: z.string().startsWith('prk:'),
  title: z.string(),
  /** Of the file it was read from. */
  sourceName: z.string(),
  mediaType: z.string(),
  encoding: z.string(),
  sha256: z.string(),
  textSha256: z.string(),
  characters: z.int().nonnegative(),
  /** Decoded and masked. */
  text: z.string(),
});
export type ReportRecord = z.infer<typeof reportRecordSchema>;

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
