import { parkRecordSchema, type ParkRecord, type ReportRecord, type WeightsRecord } from '../../schema/park.js';
import { statement } from '../statement.js';
import type { Store } from '../store.js';
import { strings } from '../write/rows.js';
import { writeReport } from './reports.js';
import { writeWeights } from './set-weights.js';
import { writePark, type Surroundings } from './write-park.js';

/** A report that is kept outside the store; its text is long, and read only where the store lacks it. */
export interface KeptReport {
  readonly id: string;
  /** @throws Error where it cannot be read any more. */
  read(): ReportRecord;
}

/**
 * Writes parks and weights that are kept outside the store, where the store has them not, or otherwise. Gives what could not
 * be written, and why: one park in a region that is no longer known keeps nobody from the rest.
 */
export async function restoreParks(
  store: Store,
  kept: {
    readonly parks: readonly ParkRecord[];
    readonly weights: readonly WeightsRecord[];
    readonly reports: readonly KeptReport[];
  },
  surroundings: (regionId: string) => Surroundings,
): Promise<readonly string[]> {
  const broken: string[] = [];
  // Before the parks: what was read in a report finds its place when its park is written.
  const reread = await restoreReports(store, kept.reports, broken);
  const parks = await recordsOf(
    store,
    'park-records',
    'id',
    kept.parks.map(({ id }) => id),
  );
  for (const park of kept.parks) {
    const held = parks.get(park.id);
    if (!reread.has(park.id) && held !== undefined && sameRecord(held, park)) continue;
    const around = orWhy(() => surroundings(park.regionId));
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

/** Writes the reports that the store lacks; gives the ids of their parks. What cannot be read is told among what is broken. */
async function restoreReports(
  store: Store,
  reports: readonly KeptReport[],
  broken: string[],
): Promise<ReadonlySet<string>> {
  if (reports.length === 0) return new Set();
  const there = await store.run(statement('reports-by-id'), { ids: reports.map(({ id }) => id) });
  const held = new Set(strings(there, 'id'));
  const parks = new Set<string>();
  for (const kept of reports.filter(({ id }) => !held.has(id))) {
    const report = orWhy(() => kept.read());
    if (typeof report === 'string') broken.push(`${kept.id}: ${report}`);
    else {
      await store.write((unit) => writeReport(unit, report));
      parks.add(report.parkId);
    }
  }
  return parks;
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

/** Only the look-up may fail: what the store says of a write is no park's or report's fault. */
function orWhy<T>(look: () => T): T | string {
  try {
    return look();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
