import type { Changes } from '../graph/changes.js';
import type { EvidenceInput } from '../graph/parks/change.js';
import { withdrawnBy } from '../graph/reviews/withdrawn-by.js';
import type { Context } from './context.js';
import { dayOf } from './filters.js';
import { NEEDS } from './mutation-roles.js';
import type * as sdl from './types.generated.js';

export const Mutation: sdl.MutationResolvers = {
  ingestDocument: (_, { input: { name, text, base64, url, kind, region, dryRun } }, context) =>
    change(context, 'ingestDocument', ({ documents }) =>
      documents.ingestDocument({
        ...{ name, text: text ?? null, base64: base64 ?? null, url: url ?? null },
        ...{ kind: kind ?? null, region: region ?? null, dryRun: dryRun ?? false },
      }),
    ),
  reviewFact: (_, { input: { measure, change: how, fact, asPrinted, ...more } }, context) =>
    change(context, 'reviewFact', ({ facts }) =>
      facts.reviewFact({
        ...{ measure, change: how, fact, asPrinted, start: more.start ?? null, end: more.end ?? null },
        ...{ agency: more.agency ?? null, role: more.role ?? null, product: more.product ?? null },
        note: more.note ?? null,
      }),
    ),
  savePark: (_, { input: { id, name, city, scheme, evidence } }, context) =>
    change(context, 'savePark', (changes) =>
      changes.parks.savePark({ id: id ?? null, name, city, scheme, evidence: evidence.map(evidenceOf) }),
    ),
  removePark: (_, { input: { park } }, context) =>
    change(context, 'removePark', (changes) => changes.parks.removePark(park)),
  reviewEvidence: (_, { input: { evidence, status, verdict, note, seen } }, context) =>
    change(context, 'reviewEvidence', (changes) =>
      changes.parks.reviewEvidence({ evidence, status, verdict: verdict ?? null, note: note ?? null, seen }),
    ),
  reviewLink: (_, { input: { link, status, relation, note, seen } }, context) =>
    change(context, 'reviewLink', (changes) =>
      changes.links.reviewLink({
        ...{ link, status, relation: relation ?? null, note: note ?? null },
        ...(seen === undefined ? {} : { seen: seen?.toISOString() ?? null }),
      }),
    ),
  proposeLink: (_, { input: { measure, to, relation, note } }, context) =>
    change(context, 'proposeLink', (changes) =>
      changes.links.proposeLink({ measure, to, relation: relation ?? null, note: note ?? null }),
    ),
  withdrawReview: (_, { input: { review, seen } }, context) =>
    change(context, 'withdrawReview', (changes) => withdrawnBy(changes, { id: review, seen: seen?.toISOString() })),
  setSchemeWeights: (_, { input: { scheme, weights, source } }, context) =>
    change(context, 'setSchemeWeights', (changes) =>
      changes.parks.setSchemeWeights({ scheme, weights, source: source ?? null }),
    ),
};

/** Makes a change where the request may; what was read before it is read again. */
async function change<T>(
  context: Context,
  name: keyof typeof NEEDS,
  make: (changes: Changes) => Promise<T>,
): Promise<T> {
  const changes = context.permission(NEEDS[name]);
  try {
    return await make(changes);
  } finally {
    context.forget();
  }
}

const evidenceOf = (input: sdl.EvidenceInput): EvidenceInput => ({
  indicator: input.indicator,
  verdict: input.verdict ?? null,
  score: input.score ?? null,
  statement: input.statement,
  sourceUrl: input.sourceUrl ?? null,
  collectedOn: dayOf(input.collectedOn),
  seen: input.seen,
});
