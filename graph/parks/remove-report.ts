import { statement } from '../statement.js';
import type { Store } from '../store.js';
import type { ParkWorld } from './change.js';
import { changing } from './changing.js';
import { deleteReport } from './reports.js';
import { parkRecord } from './save-park.js';
import { writePark } from './write-park.js';

/**
 * Takes a report out, and with it what nobody has judged of what was read in it. What somebody has keeps its words and what was
 * said of it, without the place, which a finding of the scheme tells; the same text read again gives the place back. False where
 * there is no such report.
 */
export async function removeReport(store: Store, world: ParkWorld, id: string): Promise<boolean> {
  const result = await changing(store, async (unit, keep) => {
    const [held] = await unit.run(statement('reports-by-id'), { ids: [id] });
    if (held === undefined) return false;
    keep(world.dropReport(id));
    await deleteReport(unit, id);
    const park = await parkRecord(unit, String(held['parkId']));
    if (park !== null) {
      const judged = {
        ...park,
        evidence: park.evidence.filter((one) => one.read?.reportId !== id || one.review !== null),
      };
      keep(world.keepPark(judged));
      await writePark(unit, judged, world.surroundings(park.regionId));
    }
    return true;
  });
  return 'done' in result && result.done;
}
