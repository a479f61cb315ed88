import { z } from 'zod';
import { assumedVerdicts, type Assumption } from '../../graph/assess/assumed.js';
import { assessmentOf } from '../../graph/parks/assessment.js';
import type { EvidenceReview, ParkChanges, ParkInput, SavedPark } from '../../graph/parks/change.js';
import { criteriaOfScheme, schemeOf } from '../../graph/parks/read-scheme.js';
import { ask } from '../../graph/questions/ask.js';
import { evidenceOfParks } from '../../graph/questions/evidence-of-parks.js';
import { indicatorsOfDocuments } from '../../graph/questions/indicators-of-documents.js';
import { documentsById, parksById, regionsById } from '../../graph/questions/nodes-by-id.js';
import type { Key, Page } from '../../graph/questions/page.js';
import { parks } from '../../graph/questions/parks.js';
import { ratingsOfDocuments } from '../../graph/questions/ratings-of-documents.js';
import type { AssessmentRow, IndicatorRow, ParkRow } from '../../graph/questions/rows.js';
import { weightsOfSchemes } from '../../graph/questions/weights-of-schemes.js';
import type { Store } from '../../graph/store.js';
import { EVIDENCE_VERDICTS } from '../../schema/park.js';
import { EXIT, Problem } from '../problem.js';
import { readReport } from './park-report/read-report.js';
import type { ReportAnswer, ReportInput } from './park-report/report-answer.js';

/** Parks that are read in one statement. */
const PARKS_AT_ONCE = 500;

const score = { score: z.number(), scoreMin: z.number(), scoreMax: z.number() };
const criterionSchema = z.object({
  code: z.string(),
  name: z.string(),
  verdict: z.enum(EVIDENCE_VERDICTS),
  score: z.number().nullable(),
  statement: z.string(),
  status: z.enum(['PROPOSED', 'CONFIRMED', 'REJECTED']),
  assumed: z.boolean(),
});
const indicatorSchema = z.object({ code: z.string(), name: z.string() });

export const parkReportSchema = z.object({
  id: z.string(),
  name: z.string(),
  city: z.string().nullable(),
  sample: z.boolean(),
  scheme: z.object({ id: z.string(), title: z.string() }),
  ...score,
  rating: z.string().nullable(),
  weightsAssumed: z.boolean(),
  weightsSource: z.string().nullable(),
  dimensions: z.array(
    z.object({ ...indicatorSchema.shape, weight: z.number(), ...score, criteria: z.array(criterionSchema) }),
  ),
  waysUp: z.array(z.object({ rating: z.string(), min: z.number(), criteria: z.array(indicatorSchema) })),
});
/** A park's assessment in words and numbers, for a terminal. */
export type ParkReport = z.infer<typeof parkReportSchema>;

export const parkListingSchema = z.array(z.object({ id: z.string(), name: z.string(), sample: z.boolean() }));
export type ParkListing = Readonly<z.infer<typeof parkListingSchema>>;

export const schemeFormSchema = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  indicators: z.array(
    z.object({ code: z.string(), text: z.string(), name: z.string(), id: z.string(), parentId: z.string().nullable() }),
  ),
});
/** A scheme with all that a park can be asked by it. */
export type SchemeForm = z.infer<typeof schemeFormSchema>;

/** Parks as the command line sees them. */
export interface ParkLibrary {
  save(input: ParkInput): Promise<SavedPark>;
  /** What a park's own report states of each criterion, kept as proposals. */
  read(input: ReportInput): Promise<ReportAnswer>;
  review(review: EvidenceReview): Promise<SavedPark>;
  /** Null where there is no such park. */
  report(id: string, assume: readonly Assumption[]): Promise<ParkReport | null>;
  list(): Promise<ParkListing>;
  /** Those of exactly this name: names are no ids, and several parks may share one. */
  named(name: string): Promise<ParkListing>;
  /** Null where no such document is held. */
  scheme(id: string): Promise<SchemeForm | null>;
}

export const localParks = (store: Store, changes: ParkChanges): ParkLibrary => ({
  save: (input) => changes.savePark(input),
  read: (input) => readReport(store, changes, input),
  review: (review) => changes.reviewEvidence(review),
  report: (id, assume) => reportOf(store, id, assume),
  list: () => listOf(store),
  named: (name) => ask<ParkListing[number]>(store, 'parks-by-name', { name: name.normalize('NFC').trim() }),
  scheme: async (id) => {
    const scheme = await schemeOf(store, id);
    return scheme && { ...scheme, indicators: [...(await criteriaOfScheme(store, id))] };
  },
});

/** All of them, a page at a time: a list that ended at some number would hide the rest without a word. */
async function listOf(store: Store): Promise<ParkListing> {
  const listed: ParkListing[number][] = [];
  let after: Key | null = null;
  for (let more = true; more;) {
    const page: Page<string> = await parks(store, { after, before: null, count: PARKS_AT_ONCE, fromEnd: false });
    const ids = page.items.map(({ item }) => item);
    const rows = await parksById(store, ids);
    listed.push(...ids.flatMap((id) => rows.get(id) ?? []).map(({ id, name, sample }) => ({ id, name, sample })));
    after = page.items.at(-1)?.key ?? null;
    more = page.more;
  }
  return listed;
}

async function reportOf(store: Store, id: string, assume: readonly Assumption[]): Promise<ParkReport | null> {
  const park = (await parksById(store, [id])).get(id);
  if (park === undefined) return null;
  const of = [park.schemeId];
  const indicators = (await indicatorsOfDocuments(store, of)).get(park.schemeId) ?? [];
  const byCode = new Map(indicators.map(({ code, id: indicatorId }) => [code, indicatorId]));
  const assumptions = assume.map((one) => ({ ...one, indicatorId: byCode.get(one.indicatorId) ?? one.indicatorId }));
  const assumed = assumedVerdicts(indicators, assumptions);
  if ('unknown' in assumed) {
    const wayOut = 'give codes such as 2.3, as `cetu park ID` prints them';
    throw new Problem(EXIT.USAGE, `the scheme has no criterion ${assumed.unknown}`, null, wayOut);
  }
  const input = {
    park,
    indicators,
    ratings: (await ratingsOfDocuments(store, of)).get(park.schemeId) ?? [],
    evidence: (await evidenceOfParks(store, [id])).get(id) ?? [],
    weights: (await weightsOfSchemes(store, of)).get(park.schemeId) ?? null,
  };
  return inWords(park, indicators, assessmentOf(input, assumed.verdicts), {
    title: (await documentsById(store, of)).get(park.schemeId)?.title ?? '',
    city: [...(await regionsById(store, park.regionIds)).values()][0]?.name ?? null,
  });
}

function inWords(
  { id, name, sample, schemeId }: ParkRow,
  indicators: readonly IndicatorRow[],
  assessment: AssessmentRow,
  { title, city }: { readonly title: string; readonly city: string | null },
): ParkReport {
  const named = new Map(indicators.map((row) => [row.id, { code: row.code, name: row.name }]));
  const nameOf = (indicatorId: string) => named.get(indicatorId) ?? { code: '', name: '' };
  const { score, scoreMin, scoreMax, rating, weightsAssumed, weightsSource } = assessment;
  return {
    ...{ id, name, city, sample, scheme: { id: schemeId, title } },
    ...{ score, scoreMin, scoreMax, rating: rating?.name ?? null, weightsAssumed, weightsSource },
    dimensions: assessment.dimensions.map(({ indicatorId, criteria, ...result }) => ({
      ...nameOf(indicatorId),
      ...result,
      criteria: criteria.map(({ indicatorId: criterion, verdict, score: points, statement, status, assumed }) => ({
        ...nameOf(criterion),
        ...{ verdict, score: points, statement, status, assumed },
      })),
    })),
    waysUp: assessment.waysUp.map((way) => ({
      rating: way.rating.name,
      min: way.rating.min,
      criteria: way.criterionIds.map(nameOf),
    })),
  };
}
