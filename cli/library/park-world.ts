import type { CityPlace, ParkChanges, ParkWorld } from '../../graph/parks/change.js';
import { proposeEvidence } from '../../graph/parks/propose-evidence.js';
import { removePark } from '../../graph/parks/remove-park.js';
import { removeReport } from '../../graph/parks/remove-report.js';
import { reviewEvidence } from '../../graph/parks/review-evidence.js';
import { savePark } from '../../graph/parks/save-park.js';
import { setSchemeWeights } from '../../graph/parks/set-weights.js';
import type { Surroundings } from '../../graph/parks/write-park.js';
import type { Store } from '../../graph/store.js';
import { sharedRegions } from '../../ingest/batch/shared-regions.js';
import { isCovered, membersOf } from '../../ingest/resolve/covers.js';
import { regionById, regionByName } from '../../ingest/resolve/regions.js';
import { dayInChina } from '../../schema/day-in-china.js';
import type { ParkNotes } from './park-notes.js';

/** What changes of parks need from outside the graph. */
export const parkWorld = (reviewer: string, notes: ParkNotes): ParkWorld => ({
  // Whoever states something in Shanghai at one in the morning means that day.
  today: () => dayInChina(),
  now: () => new Date().toISOString(),
  reviewer,
  placeOf,
  surroundings: surroundingsOf,
  regionNames: (ids) => ids.flatMap((id) => membersOf(regionById(id))).map(({ name }) => name),
  keepPark: notes.keepPark,
  keepWeights: notes.keepWeights,
  keepReport: notes.keepReport,
  dropPark: notes.dropPark,
  dropReport: notes.dropReport,
});

/** Regions that a park lies in, from its own up to 中国. */
export function surroundingsOf(regionId: string): Surroundings {
  const { regions, partOf } = sharedRegions([regionId]);
  return { regions, partOf };
}

function placeOf(city: string, around: readonly string[]): CityPlace | null {
  const places = around.flatMap((id) => membersOf(regionById(id)));
  // 朝阳区 is in many cities: beside the scheme's places, the one that it covers is meant.
  const near = places.map((place) => regionByName(city, place)).find((one) => one !== null && isCovered(one, around));
  const region = near ?? regionByName(city);
  return region === null ? null : { regionId: region.id, covered: isCovered(region, around) };
}

/** What people can change of parks in a store. */
export const parkChanges = (store: Store, world: ParkWorld): ParkChanges => ({
  savePark: (input) => savePark(store, world, input),
  reviewEvidence: (review) => reviewEvidence(store, world, review),
  setSchemeWeights: (input) => setSchemeWeights(store, world, input),
  proposeEvidence: (reading) => proposeEvidence(store, world, reading),
  removePark: (id) => removePark(store, world, id),
  removeReport: (id) => removeReport(store, world, id),
});
