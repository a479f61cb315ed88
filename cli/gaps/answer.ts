import { z } from 'zod';
import { pageInfoSchema } from '../page-info.js';

/** What `cetu gaps` asks the API. */
export const ASKED_GAPS = `query ($filter: GapFilter, $first: PositiveInt, $after: String) {
  gaps(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id kind severity message
      subject { __typename id }
      document { id title }
      park { id name }
      remedies {
        measure { id number title document { id title } span { start end quote verified } }
        agencies { role agency { name } span { start end quote } }
        products { name }
      }
    }
  }
}`;

const place = { start: z.number(), end: z.number(), quote: z.string() };

/** What it answers. */
export const gapsSchema = z.object({
  gaps: z.object({
    totalCount: z.number(),
    pageInfo: pageInfoSchema,
    nodes: z.array(
      z.object({
        ...{ id: z.string(), kind: z.string(), severity: z.string(), message: z.string() },
        subject: z.object({ __typename: z.string(), id: z.string() }),
        document: z.object({ id: z.string(), title: z.string() }).nullable(),
        park: z.object({ id: z.string(), name: z.string() }).nullable(),
        remedies: z.array(
          z.object({
            measure: z.object({
              ...{ id: z.string(), number: z.string(), title: z.string() },
              document: z.object({ id: z.string(), title: z.string() }),
              span: z.object({ ...place, verified: z.boolean() }),
            }),
            agencies: z.array(
              z.object({ role: z.string(), agency: z.object({ name: z.string() }), span: z.object(place) }),
            ),
            products: z.array(z.object({ name: z.string() })),
          }),
        ),
      }),
    ),
  }),
});
export type Gaps = z.infer<typeof gapsSchema>;
