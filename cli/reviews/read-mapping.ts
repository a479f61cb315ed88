import { z } from 'zod';
import { linkReviewSchema, reviewId, type LinkReview } from '../../schema/link-review.js';
import { valueOf, type Property } from './properties.js';

const propsSchema = z
  .array(z.object({ name: z.string(), ns: z.string().optional(), value: z.string(), remarks: z.string().optional() }))
  .default([]);
const itemSchema = z.object({ 'id-ref': z.string(), props: propsSchema });
const mapSchema = z.object({
  sources: z.tuple([itemSchema]),
  targets: z.tuple([itemSchema]),
  props: propsSchema,
});
const mappingSchema = z.object({ maps: z.array(mapSchema) });
/** What is read of an OSCAL mapping collection; all else that OSCAL allows may stand beside it. */
const fileSchema = z.object({
  'mapping-collection': z.object({
    // OSCAL lets a single one stand without a list.
    mappings: z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(mappingSchema)),
  }),
});

/** Reviews that a file holds, or where it is broken and how. */
export type ReadMapping =
  | { readonly reviews: readonly LinkReview[]; readonly places: readonly Place[] }
  | { readonly place: string; readonly why: string };
type Place = readonly PropertyKey[];

/** Reads reviews from an OSCAL mapping collection that Cetu wrote, with their places in it. One map that is broken is one too many. */
export function readMapping(json: unknown): ReadMapping {
  const file = fileSchema.safeParse(json);
  if (!file.success) return broken(file.error, []);
  const reviews: LinkReview[] = [];
  const places: Place[] = [];
  const { mappings } = file.data['mapping-collection'];
  for (const [at, { maps }] of mappings.entries()) {
    for (const [nth, map] of maps.entries()) {
      const place = ['mapping-collection', 'mappings', at, 'maps', nth];
      const review = linkReviewSchema.safeParse(recordOf(map));
      if (!review.success) return broken(review.error, place);
      reviews.push(review.data);
      places.push(place);
    }
  }
  return { reviews, places };
}

/** Names of properties where the record has others. */
const PROPERTIES: Readonly<Record<string, string>> = {
  by: 'reviewer',
  at: 'reviewed',
  quote: 'quotation',
  documentId: 'document',
};

/** A place in the file, in the names that it has there. */
export const pathOf = (path: Place): string => path.map((step) => PROPERTIES[String(step)] ?? String(step)).join('.');

function broken({ issues: [issue] }: z.ZodError, before: Place): ReadMapping {
  return { place: pathOf([...before, ...(issue?.path ?? [])]), why: issue?.message ?? 'cannot be read' };
}

/** As its properties say; whatever is missing is found missing by the record's schema. */
function recordOf({ sources: [source], targets: [target], props }: z.infer<typeof mapSchema>): unknown {
  const [from, to] = [sideOf(source), sideOf(target)];
  const by = valueOf(props, 'proposed-by');
  return {
    // By content, whatever a file says: what is the same link in the same words is one review.
    id: reviewId({ id: from.id, quote: from.quote ?? '' }, { id: to.id, quote: to.quote ?? '' }),
    ...{
      from,
      to,
      status: valueOf(props, 'status'),
      relation: valueOf(props, 'relation'),
      note: valueOf(props, 'note'),
    },
    ...{ by: valueOf(props, 'reviewer'), at: valueOf(props, 'reviewed') },
    proposal: by === null ? null : { by, at: valueOf(props, 'proposed'), note: valueOf(props, 'proposal-note') },
  };
}

const sideOf = ({ 'id-ref': id, props }: { readonly 'id-ref': string; readonly props: readonly Property[] }) => ({
  ...{ id, documentId: valueOf(props, 'document'), number: valueOf(props, 'number'), title: valueOf(props, 'title') },
  ...{ quote: valueOf(props, 'quotation'), start: offsetIn(props, 'start'), end: offsetIn(props, 'end') },
});

function offsetIn(props: readonly Property[], name: string): number | null {
  const value = valueOf(props, name);
  return value === null ? null : Number(value);
}
