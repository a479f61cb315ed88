import { parkRecordSchema, type ParkRecord, type ReportRecord, type WeightsRecord } from '../../schema/park.js';
import { statement } from '../statement.js';
import type { Store } from '../store.js';
import { strings } from '../write/rows.js';
import { writeReport } from './reports.js';
import { writeWeights } from './set-weights.js';
import { writePark, type Surroundings } from './write-park.js';

/**
 * Writes parks and weights that are kept outside the store, where the store has them not, or otherwise. Gives what could not
 * be written, and why: one park in a region that is no longer known keeps nobody from the rest.
 */
export async function restoreParks(
  store: Store,
  kept: {
    readonly parks: readonly ParkRecord[];
    readonly weights: readonly WeightsRecord[];
    readonly reports: readonly ReportRecord[];
  },
  surroundings: (regionId: string) => Surroundings,
): Promise<readonly string[]> {
  const broken: string[] = [];
  // Before the parks: what was read in a report finds its place when its park is written.
  const reread = await restoreReports(store, kept.reports);
  const parks = await recordsOf(
    store,
    'park-records',
    'id',
    kept.parks.map(({ id }) => id),
  );
  for (const park of kept.parks) {
    const held = parks.get(park.id);
    if (!reread.has(park.id) && held !== undefined && sameRecord(held, park)) continue;
    const around = surroundingsOrWhy(park.regionId, surroundings);
    if (typeof around === 'string') {
      broken.push(`${park.id}: ${around}`);
      continue;
    }
    await store.write(async (unit) => {
      await unit.run(statement('bump-version'));
      await writePark(unit, park, around);
    });
  }
  const schemes = kept.weights.map(({ schemeId }) => schemeId);
  const weightsHeld = await recordsOf(store, 'weights-of-schemes', 'schemeId', schemes);
  for (const weights of kept.weights) {
    const record = JSON.stringify(weights);
    const held = weightsHeld.get(weights.schemeId);
    if (held === undefined ? weights.weights.length === 0 : held === record) continue;
    await store.write(async (unit) => {
      await unit.run(statement('bump-version'));
      await writeWeights(unit, weights);
    });
  }
  return broken;
}

/** Writes the reports that the store lacks; gives the ids of their parks. */
async function restoreReports(store: Store, reports: readonly ReportRecord[]): Promise<ReadonlySet<string>> {
  if (reports.length === 0) return new Set();
  const there = await store.run(statement('reports-by-id'), { ids: reports.map(({ id }) => id) });
  const held = new Set(strings(there, 'id'));
  const lacking = reports.filter(({ id }) => !held.has(id));
  for (const report of lacking) await store.write((unit) => writeReport(unit, report));
  return new Set(lacking.map(({ parkId }) => parkId));
}

/** Whatever the order of its properties when it was written. */
const sameRecord = (held: string, park: ParkRecord): boolean =>
  JSON.stringify(parkRecordSchema.parse(JSON.parse(held))) === JSON.stringify(park);

/** As many records are read in one statement: each may hold hundreds of long statements. */
const RECORDS_AT_ONCE = 500;

/** The records that the store has, by id, as they were written. */
async function recordsOf(
  store: Store,
  name: string,
  idColumn: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const records = new Map<string, string>();
  for (let start = 0; start < ids.length; start += RECORDS_AT_ONCE) {
    const rows = await store.run(statement(name), { ids: ids.slice(start, start + RECORDS_AT_ONCE) });
    for (const row of rows) records.set(String(row[idColumn]), String(row['record']));
  }
  return records;
}

/** Only the look-up may fail: what the store says of a write is no park's fault. */
function surroundingsOrWhy(regionId: string, surroundings: (regionId: string) => Surroundings): Surroundings | string {
  try {
    return surroundings(regionId);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
