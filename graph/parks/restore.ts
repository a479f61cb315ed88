import type { ParkRecord, ReportRecord, WeightsRecord } from '../../schema/park.js';
import { statement } from '../statement.js';
import type { Store } from '../store.js';
import { strings } from '../write/rows.js';
import { parkRecord } from './save-park.js';
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
  const reread = new Set<string>();
  const there = await store.run(statement('reports-by-id'), { ids: kept.reports.map(({ id }) => id) });
  const held = new Set(strings(there, 'id'));
  for (const report of kept.reports.filter(({ id }) => !held.has(id))) {
    await store.write((unit) => writeReport(unit, report));
    reread.add(report.parkId);
  }
  for (const park of kept.parks) {
    const held = await parkRecord(store, park.id);
    if (!reread.has(park.id) && held !== null && JSON.stringify(held) === JSON.stringify(park)) continue;
    const around = surroundingsOrWhy(park.regionId, surroundings);
    if (typeof around === 'string') {
      broken.push(`${park.id}: ${around}`);
      continue;
    }
    await store.write(async (unit) => {
      await writePark(unit, park, around);
      await unit.run(statement('bump-version'));
    });
  }
  for (const weights of kept.weights) {
    const record = JSON.stringify(weights);
    const [held] = await store.run(statement('weights-of-schemes'), { ids: [weights.schemeId] });
    if (held === undefined ? weights.weights.length === 0 : held['record'] === record) continue;
    await store.write(async (unit) => {
      await writeWeights(unit, weights);
      await unit.run(statement('bump-version'));
    });
  }
  return broken;
}

/** Only the look-up may fail: what the store says of a write is no park's fault. */
function surroundingsOrWhy(regionId: string, surroundings: (regionId: string) => Surroundings): Surroundings | string {
  try {
    return surroundings(regionId);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
