import type { Link, RegionRow } from '../../schema/graph-batch.js';
import type { ParkRecord } from '../../schema/park.js';
import { statement } from '../statement.js';
import type { WriteUnit } from '../store.js';
import { linkRows, writeRows } from '../write/rows.js';
import { judgingScheme, settlePark } from './settle-parks.js';

/** A place with all that it lies in. */
export interface Surroundings {
  readonly regions: readonly RegionRow[];
  readonly partOf: readonly Link[];
}

/** Writes a park as it is described, in place of what was known of it. Its scheme may be missing: it is judged once that is there. */
export async function writePark(unit: WriteUnit, record: ParkRecord, around: Surroundings): Promise<void> {
  const { id, name, sample, schemeId, regionId } = record;
  await unit.run(statement('delete-park-links'), { parkId: id });
  await writeRows(unit, 'write-parks', [{ id, name, sample, schemeId, sort: id, record: JSON.stringify(record) }]);
  await writeRows(unit, 'write-park-regions', around.regions, { parkId: id });
  await writeRows(unit, 'link-region-parents', linkRows(around.partOf));
  await writeRows(unit, 'link-park-region', linkRows([{ from: id, to: regionId }]));
  await settlePark(unit, record, await judgingScheme(unit, schemeId));
}
