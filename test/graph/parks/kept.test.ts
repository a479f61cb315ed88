import { beforeEach, expect, it } from 'vitest';
import { dumpGraph } from '../../../graph/dump.js';
import { graphMeta } from '../../../graph/meta.js';
import { restoreParks } from '../../../graph/parks/restore.js';
import { reviewEvidence } from '../../../graph/parks/review-evidence.js';
import { parkRecord, savePark } from '../../../graph/parks/save-park.js';
import { settleParks } from '../../../graph/parks/settle-parks.js';
import { setSchemeWeights } from '../../../graph/parks/set-weights.js';
import { parksById } from '../../../graph/questions/nodes-by-id.js';
import { neighbours } from '../../../graph/questions/neighbours.js';
import { weightsOfSchemes } from '../../../graph/questions/weights-of-schemes.js';
import type { Store } from '../../../graph/store.js';
import { removeDocument, writeDocument } from '../../../graph/write-document.js';
import { surroundingsOf } from '../../../cli/library/park-world.js';
import type { GraphBatch } from '../../../schema/graph-batch.js';
import { schemeBatch } from '../../support/corpus-graph.js';
import { counting } from '../../support/asking.js';
import { evidence, parkOf, worldOf } from '../../support/park-world.js';
import { describeStores } from '../../support/stores.js';
import { PARK, SCHEME, reread, statedOf, warningsOf, weights } from '../../support/parks-in-store.js';

describeStores('what is kept of parks', (stores) => {
  let store: Store;
  let scheme: GraphBatch;
  const world = worldOf();
  beforeEach(async () => {
    store = await stores.open();
    scheme = await schemeBatch();
    await writeDocument(store, scheme);
  });
  const save = (more: Parameters<typeof parkOf>[0] = {}): ReturnType<typeof savePark> =>
    savePark(store, world, parkOf(more));
  const leadingTo = async (id: string): Promise<readonly string[]> =>
    (await neighbours(store, [id])).hops.map(({ to }) => to);
  const warnings = (): Promise<readonly string[]> => warningsOf(store);

  it('keep their evidence when the scheme is read again, and find it under another number', async () => {
    await save({ evidence: [evidence('1.1'), evidence('1.2')] });
    const before = await statedOf(store);
    await writeDocument(store, { ...scheme, document: { ...scheme.document, reader: 'newer' } });
    expect(await statedOf(store)).toEqual(before);
    const renumbered = reread(scheme, (rows) =>
      rows.map((row) => (row.code === '1.1' ? { ...row, code: '1.9', id: 'ind:g60-park-scheme/1.9' } : row)),
    );
    await writeDocument(store, renumbered);
    expect(await statedOf(store)).toEqual([
      ['ind:g60-park-scheme/1.9', 'MET', '核查记录 1.1'],
      ['ind:g60-park-scheme/1.2', 'MET', '核查记录 1.2'],
    ]);
    expect(await warnings()).toEqual([]);
  });

  it('are settled together, in as many statements for many parks as for one', async () => {
    const statementsNow = async (): Promise<readonly string[]> => {
      const before = await dumpGraph(store);
      const names: string[] = [];
      await store.write((unit) =>
        settleParks(
          {
            run: (one, parameters) => {
              names.push(one.name);
              return unit.run(one, parameters);
            },
          },
          SCHEME,
        ),
      );
      expect(await dumpGraph(store)).toEqual(before);
      return names;
    };
    await save({ evidence: [evidence('1.1'), evidence('1.2', { verdict: 'UNMET' })] });
    const ofOne = await statementsNow();
    for (const name of ['乙园区', '丙园区', '丁园区'])
      await save({ name, evidence: [evidence('2.1'), evidence('3.1')] });
    expect(await statementsNow()).toEqual(ofOne);
    expect(ofOne.filter((name) => name === 'delete-park-evidence')).toHaveLength(1);
  });

  it('tell in a finding what no longer has a criterion, and count it again once that is back', async () => {
    await save({ evidence: [evidence('1.1'), evidence('1.2')] });
    const before = await dumpGraph(store);
    await writeDocument(
      store,
      reread(scheme, (rows) => rows.map((row) => (row.code === '1.2' ? { ...row, text: '另一条标准' } : row))),
    );
    expect(await statedOf(store)).toEqual([['ind:g60-park-scheme/1.1', 'MET', '核查记录 1.1']]);
    expect(await warnings()).toEqual([
      'EVIDENCE_WITHOUT_CRITERION 测试园区: what was stated of criterion 1.2 does not count, its words are gone: 编制园区发展规划',
    ]);
    // Saving something else does not lose it.
    await save({ id: PARK, evidence: [evidence('1.1')] });
    await writeDocument(store, scheme);
    expect(await dumpGraph(store)).toEqual(before);
    expect(await warnings()).toEqual([]);
  });

  const withWords = (text: string): GraphBatch =>
    reread(scheme, (rows) => rows.map((row) => (row.code === '1.2' ? { ...row, text } : row)));

  it('tell no more of what was lost once something new is said under its code', async () => {
    await save({ evidence: [evidence('1.2')] });
    await writeDocument(store, withWords('另一条标准'));
    await save({ id: PARK, evidence: [evidence('1.2', { statement: '复查' })] });
    expect(await warnings()).toEqual([]);
    expect((await parkRecord(store, PARK))?.evidence.map(({ statement }) => statement)).toEqual(['复查']);
    await writeDocument(store, withWords('第三条标准'));
    expect(await warnings()).toHaveLength(1);
  });

  it('may have lost words under one code twice', async () => {
    await save({ evidence: [evidence('1.2')] });
    const park = await parkRecord(store, PARK);
    const [first] = park?.evidence ?? [];
    if (park === null || first === undefined) throw new Error('not saved');
    const twice = { ...park, evidence: [first, { ...first, criterion: '另一条标准' }] };
    await restoreParks(store, { parks: [twice], weights: [], reports: [] }, surroundingsOf);
    await writeDocument(store, withWords('第三条标准'));
    expect((await warnings()).map((text) => text.split(': ').at(-1)).sort()).toEqual(
      ['另一条标准', '编制园区发展规划'].sort(),
    );
  });

  it('wait for their scheme when it is removed', async () => {
    await save({ evidence: [evidence('1.1')] });
    const before = await dumpGraph(store);
    await removeDocument(store, 'g60-park-scheme');
    expect((await parksById(store, [PARK])).size).toBe(0);
    // What is not served is no neighbour either, and has none.
    expect(await leadingTo('reg:340100')).not.toContain(PARK);
    expect(await leadingTo(PARK)).toEqual([]);
    await writeDocument(store, scheme);
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('are followed by what counts for them alone, from both ends', async () => {
    await save({
      evidence: [
        evidence('1.1'),
        evidence('1.2', { verdict: null, score: 20 }),
        evidence('1.3', { verdict: 'UNMET' }),
        evidence('1.4'),
        evidence('2.1', { verdict: null, score: 0 }),
        evidence('2.2', { verdict: 'UNKNOWN' }),
      ],
    });
    await reviewEvidence(store, world, { evidence: 'evi:测试园区/1.4', status: 'REJECTED', note: null });
    const criteria = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2'].map((code) => `ind:g60-park-scheme/${code}`);
    expect((await leadingTo(PARK)).filter((id) => criteria.includes(id))).toEqual(criteria.slice(0, 2));
    const back = await neighbours(store, criteria);
    expect(back.hops.filter(({ to }) => to === PARK).map(({ from }) => from)).toEqual(criteria.slice(0, 2));
    expect(await leadingTo('reg:340100')).toContain(PARK);
  });

  it('are restored from what is kept elsewhere, before their scheme or after it', async () => {
    await save({ evidence: [evidence('1.1'), evidence('2.2', { verdict: 'UNMET' })] });
    await setSchemeWeights(store, world, weights({ '1.1': 3, '1.2': 1, '1.3': 1, '1.4': 1 }));
    const whole = await dumpGraph(store);
    const kept = {
      parks: [await parkRecord(store, PARK)].flatMap((park) => park ?? []),
      weights: [...(await weightsOfSchemes(store, [SCHEME])).values()],
      reports: [],
    };
    const rebuilt = await stores.open();
    await restoreParks(rebuilt, kept, surroundingsOf);
    await writeDocument(rebuilt, scheme);
    expect(await dumpGraph(rebuilt)).toEqual(whole);
    const version = await graphMeta(rebuilt);
    const asked = counting(rebuilt);
    const many = Array.from({ length: 20 }, () => kept.parks).flat();
    await restoreParks(asked.store, { ...kept, parks: many }, surroundingsOf);
    expect(await graphMeta(rebuilt)).toEqual(version);
    // However many there are: none is asked for alone.
    expect(asked.statements).toEqual(['park-records', 'weights-of-schemes']);
  });

  it('are restored beside one whose region is no longer known, which is told', async () => {
    await save();
    const park = await parkRecord(store, PARK);
    if (park === null) throw new Error('not saved');
    const parks = [
      { ...park, id: 'prk:失所园区', regionId: 'reg:999999' },
      { ...park, id: 'prk:另一园区' },
    ];
    const broken = await restoreParks(store, { parks, weights: [], reports: [] }, surroundingsOf);
    expect(broken).toEqual([expect.stringMatching(/^prk:失所园区: .*reg:999999/u)]);
    expect([
      ...(
        await parksById(
          store,
          parks.map(({ id }) => id),
        )
      ).keys(),
    ]).toEqual(['prk:另一园区']);
  });

  it('take back what was kept elsewhere when a change fails', async () => {
    const kept: string[] = [];
    const failing = worldOf({
      keepPark: ({ id }) => {
        kept.push(id);
        return () => void kept.pop();
      },
      keepWeights: () => () => undefined,
      keepReport: () => () => undefined,
      dropPark: () => () => undefined,
      dropReport: () => () => undefined,
      kept: () => ({ parks: [], weights: [], reports: [], unwanted: [], broken: [] }),
    });
    await savePark(store, failing, parkOf());
    expect(kept).toEqual([PARK]);
    await expect(savePark(store, failing, parkOf({ name: '半个\uD800字' }))).rejects.toThrow(/surrogate/u);
    expect(kept).toEqual([PARK]);
  });
});
