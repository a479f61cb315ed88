import { beforeEach, expect, it } from 'vitest';
import { localParks } from '../../../cli/library/park-library.js';
import { NO_PARK_NOTES } from '../../../cli/library/park-notes.js';
import { parkChanges } from '../../../cli/library/park-world.js';
import { dumpGraph } from '../../../graph/dump.js';
import { graphMeta } from '../../../graph/meta.js';
import type { Store } from '../../../graph/store.js';
import { writeDocument } from '../../../graph/write-document.js';
import type { ParkRecord, ReportRecord } from '../../../schema/park.js';
import { askingOf } from '../../support/asking.js';
import { schemeBatch } from '../../support/corpus-graph.js';
import { REPORT } from '../../support/park-report.js';
import { evidence, parkOf, worldOf } from '../../support/park-world.js';
import { PARK } from '../../support/parks-in-store.js';
import { describeStores } from '../../support/stores.js';

describeStores('a park that is taken out', (stores) => {
  let store: Store;
  const journal = new Map<string, ParkRecord | ReportRecord>();
  const keep = (record: ParkRecord | ReportRecord) => {
    journal.set(record.id, record);
    return () => void journal.delete(record.id);
  };
  const drop = (id: string) => {
    const before = journal.get(id);
    journal.delete(id);
    return () => void (before && journal.set(id, before));
  };
  const world = worldOf({
    ...NO_PARK_NOTES,
    ...{ keepPark: keep, keepReport: keep, dropReport: drop, dropPark: ({ id }) => drop(id) },
  });
  const changes = () => parkChanges(store, world);
  beforeEach(async () => {
    journal.clear();
    store = await stores.open();
    await writeDocument(store, await schemeBatch());
  });

  it('leaves nothing: no evidence, report, gap, finding or region of its own', async () => {
    const before = await dumpGraph(store);
    await changes().savePark(
      parkOf({ city: '蜀山区', evidence: [evidence('1.1'), evidence('1.2', { verdict: 'UNMET' })] }),
    );
    const bytes = Buffer.from(REPORT, 'utf8');
    const read = { parkId: PARK, name: '年报.txt', bytes, dryRun: false };
    await localParks(store, changes()).read(read);
    expect([...journal.keys()].map((id) => id.slice(0, 4)).sort()).toEqual(['prk:', 'rep:']);
    const version = await graphMeta(store);
    expect((await dumpGraph(store)).length).toBeGreaterThan(before.length + 10);
    expect(await changes().removePark(PARK)).toEqual({ park: PARK, userErrors: [] });
    expect(await dumpGraph(store)).toEqual(before);
    expect([...journal.keys()]).toEqual([]);
    expect((await graphMeta(store)).version).toBeGreaterThan(version.version);
  });

  it('leaves the others as they are, and its name free', async () => {
    await changes().savePark(parkOf({ name: '乙园区', evidence: [evidence('1.1')] }));
    const before = await dumpGraph(store);
    await changes().savePark(parkOf({ evidence: [evidence('1.1')] }));
    await changes().removePark(PARK);
    expect(await dumpGraph(store)).toEqual(before);
    expect(await changes().savePark(parkOf())).toEqual({ parkId: PARK, userErrors: [] });
  });

  it('is told of through the API, and refused where there is none', async () => {
    await changes().savePark(parkOf());
    const ask = askingOf(store, undefined, { parks: changes() });
    const remove = async () => {
      const { data, errors } = await ask<{ removePark: object }>(
        'mutation ($park: ID!) { removePark(input: { park: $park }) { park userErrors { field code message } } }',
        { park: PARK },
      );
      expect(errors).toEqual([]);
      return data.removePark;
    };
    expect(await remove()).toEqual({ park: PARK, userErrors: [] });
    expect(await remove()).toEqual({
      park: null,
      userErrors: [{ field: ['park'], code: 'UNKNOWN_PARK', message: `there is no park ${PARK}` }],
    });
    const elsewhere = await askingOf(store)(`mutation { removePark(input: { park: "${PARK}" }) { park } }`);
    expect(elsewhere.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
