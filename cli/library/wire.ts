import { z } from 'zod';
import { DOCUMENT_KINDS } from '../../schema/model.js';
import type { SavedPark } from '../../graph/parks/change.js';
import { EVIDENCE_STATUSES, EVIDENCE_VERDICTS } from '../../schema/park.js';
import { EXIT } from '../problem.js';
import { knownSchema } from './manifest.js';
import { parkReportSchema, schemeFormSchema } from './park-library.js';
import { userErrorSchema } from './user-error.js';
import type { DocumentInput, Ingested, Status, Verification } from './library.js';

/** What goes between the command line and a running server, checked on both sides. */
export const inputSchema = z.object({
  name: z.string(),
  base64: z.base64(),
  slug: z.string(),
  slugGiven: z.boolean(),
  url: z.string().nullable(),
  known: knownSchema,
});

export const inputToWire = ({ bytes, ...input }: DocumentInput): z.infer<typeof inputSchema> => ({
  ...input,
  base64: Buffer.from(bytes).toString('base64'),
});

export const inputFromWire = ({ base64, ...input }: z.infer<typeof inputSchema>): DocumentInput => ({
  ...input,
  bytes: Buffer.from(base64, 'base64'),
});

const count = z.int().nonnegative();

export const ingestedSchema: z.ZodType<Ingested> = z.object({
  slug: z.string(),
  title: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  outcome: z.enum(['created', 'replaced', 'unchanged']),
  measures: count,
  agencies: count,
  resolved: z.number().nullable(),
  products: count,
  indicators: count,
  findings: count,
  variantOf: z.string().nullable(),
  variants: z.array(z.string()),
  supersededBy: z.string().nullable(),
  supersededFrom: z.string().nullable(),
  supersedes: z.array(z.string()),
  milliseconds: z.number(),
});

export const removedSchema = z.object({ removed: z.boolean() });

export const statusSchema: z.ZodType<Status> = z.object({
  version: z.string(),
  store: z.object({ engine: z.enum(['neo4j', 'grafeo']), at: z.string() }),
  server: z.string().nullable(),
  documents: z.array(
    z.object({ slug: z.string(), title: z.string(), variant: z.boolean(), supersededBy: z.string().nullable() }),
  ),
  labels: z.record(z.string(), count),
  relations: z.record(z.string(), count),
  stale: z.array(z.object({ slug: z.string(), why: z.enum(['missing', 'changed', 'read by an older Cetu']) })),
});

export const verificationSchema: z.ZodType<Verification> = z.object({
  documents: count,
  quotations: count,
  failed: z.array(
    z.object({
      slug: z.string(),
      subject: z.string(),
      start: z.number().nullable(),
      end: z.number().nullable(),
      expected: z.string().nullable(),
      found: z.string().nullable(),
      why: z.string(),
    }),
  ),
});

/** A `Problem` that happened in the server, to be thrown again where the person is. */
export const problemSchema = z.object({
  exitCode: z.enum(EXIT),
  message: z.string(),
  place: z.string().nullable(),
  wayOut: z.string(),
});

export const reportRequestSchema = z.object({
  id: z.string(),
  assume: z.array(z.object({ indicatorId: z.string(), verdict: z.enum(EVIDENCE_VERDICTS) })),
});
export const questionSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
export const namedRequestSchema = z.object({ name: z.string() });
export const schemeRequestSchema = z.object({ id: z.string() });

export const readReportSchema = z.object({
  parkId: z.string(),
  name: z.string(),
  base64: z.base64(),
  dryRun: z.boolean(),
});

export const reviewRequestSchema = z.object({
  evidence: z.string(),
  status: z.enum(EVIDENCE_STATUSES),
  verdict: z.enum(EVIDENCE_VERDICTS).nullable().default(null),
  note: z.string().nullable(),
});

export const savedParkSchema: z.ZodType<SavedPark> = z.object({
  parkId: z.string().nullable(),
  userErrors: z.array(userErrorSchema),
});
export const reportSchema = z.object({ report: parkReportSchema.nullable() });
export const schemeSchema = z.object({ scheme: schemeFormSchema.nullable() });
