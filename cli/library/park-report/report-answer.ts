import { z } from 'zod';
import { EVIDENCE_VERDICTS } from '../../../schema/park.js';

/** A report as it comes in from the command line. */
export interface ReportInput {
  readonly parkId: string;
  /** The file's name with its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Keeps nothing. */
  readonly dryRun: boolean;
}

const proposalSchema = z.object({
  /** Of the evidence, for a review. */
  id: z.string(),
  verdict: z.enum(EVIDENCE_VERDICTS),
  /** PROPOSED, or what people have said of these words before. */
  status: z.enum(['PROPOSED', 'CONFIRMED', 'REJECTED']),
  statement: z.string(),
  /** UTF-16 code units of the report's text. */
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  confidence: z.number(),
  reason: z.string(),
});

export const reportAnswerSchema = z.object({
  park: z.object({ id: z.string(), name: z.string() }),
  report: z.object({ id: z.string(), title: z.string(), name: z.string(), characters: z.int() }),
  dryRun: z.boolean(),
  /** Proposals that were not there before. */
  added: z.int(),
  criteria: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      /** What counts of the criterion already; null where nothing does. */
      stated: z.enum(EVIDENCE_VERDICTS).nullable(),
      proposals: z.array(proposalSchema),
    }),
  ),
});
/** What a report proposes, criterion by criterion, those it says nothing of among them. */
export type ReportAnswer = z.infer<typeof reportAnswerSchema>;
