import { replaceGaps } from '../gaps/settle-gaps.js';
import { statement } from '../statement.js';
import type { Store } from '../store.js';
import { strings } from '../write/rows.js';
import { refusal, type ParkWorld, type RemovedPark } from './change.js';
import { changing } from './changing.js';
import { deleteReport, heldReportIds } from './reports.js';
import { parkRecord } from './save-park.js';

/** Takes a park out with all that was said of it: its evidence, its reports with their texts, its gaps and what was found amiss. */
export async function removePark(store: Store, world: ParkWorld, id: string): Promise<RemovedPark> {
  const result = await changing(store, async (unit, keep) => {
    const park = await parkRecord(unit, id);
    if (park === null) throw refusal(['park'], 'UNKNOWN_PARK', `there is no park ${id}`);
    for (const report of (await heldReportIds(unit, [id])).get(id) ?? []) {
      keep(world.dropReport(report));
      await deleteReport(unit, report);
    }
    keep(world.dropPark(park));
    await replaceGaps(unit, [id], []);
    await unit.run(statement('delete-findings-about'), { documentId: park.schemeId, about: [id] });
    const regions = strings(await unit.run(statement('regions-of-park'), { parkId: id }), 'id');
    await unit.run(statement('delete-park'), { parkId: id });
    if (regions.length > 0) await unit.run(statement('collect-regions'), { ids: regions });
    return id;
  });
  return 'done' in result ? { park: result.done, userErrors: [] } : { park: null, userErrors: result.userErrors };
}
