import type { ReadUnit } from '../store.js';
import { criteriaOf } from '../assess/scheme.js';
import type { Batched } from './ask.js';
import { evidenceOfParks } from './evidence-of-parks.js';
import { indicatorsOfDocuments } from './indicators-of-documents.js';
import { parksById } from './parks-by-id.js';
import type { EvidenceRow } from './rows.js';
import { unstated } from '../parks/unstated.js';
import { parkOfEvidence } from '../parks/ids.js';

/** Evidence by its ids, that of criteria of which nothing is said among it: an assessment lists those too. */
export const evidenceById: Batched<EvidenceRow> = async (store, ids) => {
  const parkIds = [...new Set(ids.flatMap((id) => parkOfEvidence(id) ?? []))];
  const all = await allEvidence(store, parkIds);
  return new Map(ids.flatMap((id) => (all.has(id) ? [[id, all.get(id) as EvidenceRow]] : [])));
};

async function allEvidence(store: ReadUnit, parkIds: readonly string[]): Promise<ReadonlyMap<string, EvidenceRow>> {
  const parks = [...(await parksById(store, parkIds)).values()];
  const schemes = await indicatorsOfDocuments(store, [...new Set(parks.map(({ schemeId }) => schemeId))]);
  const stated = await evidenceOfParks(
    store,
    parks.map(({ id }) => id),
  );
  const rows = parks.flatMap(({ id, schemeId }) => [
    ...criteriaOf(schemes.get(schemeId) ?? []).map((criterion) => unstated(id, criterion)),
    // Later, so that what is said takes the place of what is not.
    ...(stated.get(id) ?? []),
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}
