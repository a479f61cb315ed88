import { evidenceOfParks } from '../../graph/questions/evidence-of-parks.js';
import { findingsOfDocuments } from '../../graph/questions/findings-of-documents.js';
import type { WeightsInput } from '../../graph/parks/change.js';
import type { Store } from '../../graph/store.js';
import type { GraphBatch } from '../../schema/graph-batch.js';

export const PARK = 'prk:测试园区';
export const SCHEME = 'doc:g60-park-scheme';

/** The scheme as another reading has it. */
export const reread = (
  batch: GraphBatch,
  change: (rows: GraphBatch['nodes']['Indicator']) => GraphBatch['nodes']['Indicator'],
) => ({
  ...batch,
  nodes: { ...batch.nodes, Indicator: change(batch.nodes.Indicator) },
});

/** What is stated of each criterion of a park. */
export const statedOf = async (store: Store): Promise<readonly (readonly [string, string, string])[]> =>
  ((await evidenceOfParks(store, [PARK])).get(PARK) ?? []).map((row) => [row.indicatorId, row.verdict, row.statement]);

/** What the scheme is told to have lost of what people said. */
export const warningsOf = async (store: Store): Promise<readonly string[]> =>
  ((await findingsOfDocuments(store, [SCHEME])).get(SCHEME) ?? [])
    .filter(({ code }) => /^(EVIDENCE|WEIGHT)_/u.test(code))
    .map(({ code, message }) => `${code} ${message}`);

export const weights = (given: Readonly<Record<string, number>>): WeightsInput => ({
  scheme: SCHEME,
  source: '附件1',
  weights: Object.entries(given).map(([indicator, weight]) => ({ indicator, weight })),
});
