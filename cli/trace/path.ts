import { z } from 'zod';
import { namedSchema } from './named.js';

const PLACE = 'start end quote document { title }';

/** What a terminal shows of each step; to be asked beside the fragment `Named`. */
export const STEPS = `length throughContent steps {
  relation direction node { ...Named } span { ${PLACE} }
  link { __typename id
    ... on Counterpart { relation confidence applies rationale { ...Reason } }
    ... on IndicatorLink { confidence rationale { ...Reason } }
    ... on Evidence { verdict score statement sourceUrl }
  }
}`;

/** Why a link was made; to be asked beside `STEPS`. */
export const REASON = `fragment Reason on Rationale { kind text fromSpan { ${PLACE} } toSpan { ${PLACE} } }`;

const placeSchema = z.object({
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  document: z.object({ title: z.string() }),
});

const reasonSchema = z.object({
  kind: z.string(),
  text: z.string(),
  fromSpan: placeSchema.nullable(),
  toSpan: placeSchema.nullable(),
});

const linkSchema = z.object({
  __typename: z.string(),
  id: z.string(),
  relation: z.string().optional(),
  confidence: z.number().optional(),
  /** Of two measures alone: whether the higher binds where the lower applies. */
  applies: z.boolean().optional(),
  rationale: z.array(reasonSchema).optional(),
  verdict: z.string().optional(),
  score: z.number().nullish(),
  statement: z.string().optional(),
  sourceUrl: z.string().nullish(),
});

const stepSchema = z.object({
  relation: z.string().nullable(),
  direction: z.enum(['OUT', 'IN']).nullable(),
  node: namedSchema,
  span: placeSchema.nullable(),
  link: linkSchema.nullable(),
});

export const pathSchema = z.object({
  length: z.number(),
  throughContent: z.boolean(),
  steps: z.array(stepSchema),
});

export type Path = z.infer<typeof pathSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Place = z.infer<typeof placeSchema>;
