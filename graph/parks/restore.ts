import type { ParkRecord, WeightsRecord } from '../../schema/park.js';
import { statement } from '../statement.js';
import type { Store } from '../store.js';
import { parkRecord } from './save-park.js';
import { writeWeights } from './set-weights.js';
import { writePark, type Surroundings } from './write-park.js';

/** Writes parks and weights that are kept outside the store, where the store has them not, or otherwise. */
export async function restoreParks(
  store: Store,
  kept: { readonly parks: readonly ParkRecord[]; readonly weights: readonly WeightsRecord[] },
  surroundings: (regionId: string) => Surroundings,
): Promise<void> {
  for (const park of kept.parks) {
    const held = await parkRecord(store, park.id);
    if (held !== null && JSON.stringify(held) === JSON.stringify(park)) continue;
    await store.write(async (unit) => {
      await writePark(unit, park, surroundings(park.regionId));
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
}
