import { beforeEach, expect, it } from 'vitest';
import { countGraph } from '../../../graph/count.js';
import { dumpGraph } from '../../../graph/dump.js';
import { graphMeta } from '../../../graph/meta.js';
import { assessmentOf } from '../../../graph/parks/assessment.js';
import { reviewEvidence } from '../../../graph/parks/review-evidence.js';
import { savePark } from '../../../graph/parks/save-park.js';
import { setSchemeWeights } from '../../../graph/parks/set-weights.js';
import { evidenceOfParks } from '../../../graph/questions/evidence-of-parks.js';
import { indicatorsOfDocuments } from '../../../graph/questions/indicators-of-documents.js';
import { parksById } from '../../../graph/questions/nodes-by-id.js';
import { weightsOfSchemes } from '../../../graph/questions/weights-of-schemes.js';
import type { Store } from '../../../graph/store.js';
import { writeDocument } from '../../../graph/write-document.js';
import { weightsRecordSchema } from '../../../schema/park.js';
import type { GraphBatch } from '../../../schema/graph-batch.js';
import { schemeBatch } from '../../support/corpus-graph.js';
import { evidence, parkOf, worldOf } from '../../support/park-world.js';
import { describeStores } from '../../support/stores.js';
import { PARK, SCHEME, reread, statedOf, warningsOf, weights } from '../../support/parks-in-store.js';

describeStores('parks', (stores) => {
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
  const warnings = (): Promise<readonly string[]> => warningsOf(store);

  it('are stored with their city, scheme and evidence', async () => {
    expect(await save({ evidence: [evidence('2.3'), evidence('1.1', { verdict: null, score: 60 })] })).toEqual({
      parkId: PARK,
      userErrors: [],
    });
    expect((await parksById(store, [PARK])).get(PARK)).toMatchObject({
      ...{ name: '测试园区', sample: false, schemeId: SCHEME, regionIds: ['reg:340100'] },
    });
    expect(await statedOf(store)).toEqual([
      ['ind:g60-park-scheme/1.1', 'PARTLY_MET', '核查记录 1.1'],
      ['ind:g60-park-scheme/2.3', 'MET', '核查记录 2.3'],
    ]);
    expect((await countGraph(store)).relations).toMatchObject({ HAS_EVIDENCE: 2, ASSESSED_BY: 1, LOCATED_IN: 1 });
  });

  it('are merged criterion by criterion with an id, and are new ones without', async () => {
    await save({ evidence: [evidence('1.1'), evidence('1.2')] });
    await save({ id: PARK, evidence: [evidence('1.2', { verdict: 'UNMET', statement: '复查' }), evidence('1.3')] });
    expect(await statedOf(store)).toEqual([
      ['ind:g60-park-scheme/1.1', 'MET', '核查记录 1.1'],
      ['ind:g60-park-scheme/1.2', 'UNMET', '复查'],
      ['ind:g60-park-scheme/1.3', 'MET', '核查记录 1.3'],
    ]);
    expect((await save({ evidence: [evidence('1.1')] })).parkId).toBe(`${PARK}-2`);
  });

  it('are the same when the same is saved again', async () => {
    const input = { evidence: [evidence('1.1'), evidence('8.5')] };
    await save(input);
    const before = await dumpGraph(store);
    await save({ ...input, id: PARK });
    expect(await dumpGraph(store)).toEqual(before);
  });

  it('are refused with every reason at once, and nothing is saved then', async () => {
    const before = [await dumpGraph(store), await graphMeta(store)];
    const { parkId, userErrors } = await save({
      name: ' ',
      city: '连云港市',
      evidence: [
        evidence('9.9'),
        evidence('1.1', { score: 140 }),
        evidence('1.2', { collectedOn: '2025-07-01' }),
        evidence('1'),
        evidence('1.1', { statement: ' ', sourceUrl: 'javascript:alert(1)' }),
      ],
    });
    expect(parkId).toBeNull();
    expect(userErrors.map(({ field, code }) => [field?.join('.'), code])).toEqual([
      ['name', 'EMPTY_NAME'],
      ['city', 'CITY_NOT_COVERED'],
      ['evidence.0.indicator', 'UNKNOWN_CRITERION'],
      ['evidence.1.score', 'SCORE_OUT_OF_RANGE'],
      ['evidence.2.collectedOn', 'FUTURE_DAY'],
      ['evidence.3.indicator', 'NOT_A_CRITERION'],
      ['evidence.4.statement', 'EMPTY_STATEMENT'],
      ['evidence.4.sourceUrl', 'NOT_A_WEB_ADDRESS'],
      ['evidence.4.indicator', 'CRITERION_TWICE'],
    ]);
    expect(userErrors[1]?.message).toContain('嘉兴市');
    expect([await dumpGraph(store), await graphMeta(store)]).toEqual(before);
  });

  it.each([
    ['an unknown scheme', { scheme: 'doc:nowhere' }, 'UNKNOWN_SCHEME'],
    ['a document that is none', { scheme: 'doc:letter' }, 'NOT_A_SCHEME'],
    ['an unknown park', { id: 'prk:nowhere' }, 'UNKNOWN_PARK'],
    ['a place that nobody knows', { city: '无名市' }, 'UNKNOWN_CITY'],
    ['a province around what is covered', { city: '安徽省' }, 'CITY_NOT_COVERED'],
    ['a name that breaks ids', { name: '甲/乙' }, 'NAME_UNFIT'],
  ])('are refused for %s', async (_, wrong, code) => {
    const letter = {
      ...scheme,
      nodes: {
        ...scheme.nodes,
        Section: [],
        Measure: [],
        Action: [],
        Target: [],
        Indicator: [],
        Rating: [],
        Finding: [],
      },
      links: { ...scheme.links, ASSIGNED_TO: [], USES_PRODUCT: [], CITES: [] },
    };
    await writeDocument(store, {
      ...letter,
      document: { ...scheme.document, id: 'doc:letter', slug: 'letter' },
      links: { ...letter.links, ISSUED_BY: [], APPLIES_TO: [], IN_BAND: [] },
    });
    expect((await save(wrong)).userErrors.map((one) => one.code)).toEqual([code]);
  });

  it.each([
    ['昆山市', 'reg:320583'],
    ['嘉兴', 'reg:330400'],
    ['上海市松江区', 'reg:310117'],
  ])('may lie in %s, which the scheme covers', async (city, regionId) => {
    expect(await save({ city })).toMatchObject({ userErrors: [] });
    expect((await parksById(store, [PARK])).get(PARK)?.regionIds).toEqual([regionId]);
  });

  it('have their evidence reviewed; of two reviews at once the later stands', async () => {
    await save({ evidence: [evidence('1.1')] });
    const review = (status: 'REJECTED' | 'CONFIRMED', note: string) =>
      reviewEvidence(store, world, { evidence: 'evi:测试园区/1.1', status, note });
    await Promise.all([review('REJECTED', '来源不明'), review('CONFIRMED', '已核实')]);
    expect((await evidenceOfParks(store, [PARK])).get(PARK)).toMatchObject([
      { status: 'CONFIRMED', reviewBy: '王五', reviewAt: '2025-06-30T08:00:00.000Z', reviewNote: '已核实' },
    ]);
    const missing = await reviewEvidence(store, world, {
      evidence: 'evi:测试园区/1.2',
      status: 'REJECTED',
      note: null,
    });
    expect(missing.userErrors.map(({ code }) => code)).toEqual(['UNKNOWN_EVIDENCE']);
  });

  it('keep a review while the very same is stated again, and lose it once that reads otherwise', async () => {
    await save({ evidence: [evidence('1.1')] });
    await reviewEvidence(store, world, { evidence: 'evi:测试园区/1.1', status: 'REJECTED', note: '来源不明' });
    const statusAfter = async (more: Partial<ReturnType<typeof evidence>>): Promise<unknown> => {
      await save({ id: PARK, evidence: [evidence('1.1', more)] });
      return (await evidenceOfParks(store, [PARK])).get(PARK)?.map(({ status, reviewNote }) => [status, reviewNote]);
    };
    expect(await statusAfter({})).toEqual([['REJECTED', '来源不明']]);
    expect(await statusAfter({ sourceUrl: 'https://example.org/a' })).toEqual([['CONFIRMED', null]]);
  });

  it('are assessed under other verdicts without the words and the review of the stated ones', async () => {
    await save({ evidence: [evidence('1.1', { sourceUrl: 'https://example.org/a', collectedOn: '2025-06-01' })] });
    await reviewEvidence(store, world, { evidence: 'evi:测试园区/1.1', status: 'REJECTED', note: '来源不明' });
    const [park, said, indicators] = await Promise.all([
      parksById(store, [PARK]),
      evidenceOfParks(store, [PARK]),
      indicatorsOfDocuments(store, [SCHEME]),
    ]);
    const input = {
      indicators: indicators.get(SCHEME) ?? [],
      evidence: said.get(PARK) ?? [],
      ratings: [],
      weights: null,
    };
    const row = park.get(PARK);
    if (row === undefined) throw new Error('not saved');
    const under = assessmentOf({ ...input, park: row }, new Map([['ind:g60-park-scheme/1.1', 'UNMET']]));
    expect(under.dimensions[0]?.criteria[0]).toMatchObject({
      ...{ id: 'evi:测试园区/1.1', verdict: 'UNMET', status: 'CONFIRMED', assumed: true },
      ...{ statement: '', sourceUrl: null, collectedOn: null, reviewBy: null, reviewAt: null, reviewNote: null },
    });
  });

  it.each([1e308, 1_000_001, Number.POSITIVE_INFINITY, Number.NaN])('weigh no %s', async (weight) => {
    const { userErrors } = await setSchemeWeights(
      store,
      world,
      weights({ '1.1': weight, '1.2': 1, '1.3': 1, '1.4': 1 }),
    );
    expect(userErrors.map(({ code }) => code)).toEqual(['WEIGHT_OUT_OF_RANGE']);
    const record = { schemeId: SCHEME, source: null, weights: [{ code: '1.1', text: '标准', weight }] };
    expect(weightsRecordSchema.safeParse(record).success).toBe(false);
  });

  it('may weigh a dimension without criteria nothing: it is no group of its own', async () => {
    await writeDocument(
      store,
      reread(scheme, (rows) => rows.filter(({ code }) => !code.startsWith('8.'))),
    );
    const given = { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 0 };
    expect((await setSchemeWeights(store, world, weights(given))).userErrors).toEqual([]);
    const nothing = Object.fromEntries(Object.keys(given).map((code) => [code, 0]));
    expect((await setSchemeWeights(store, world, weights(nothing))).userErrors.map(({ code }) => code)).toEqual([
      'WEIGHTS_ALL_ZERO',
    ]);
  });

  it('are weighed by codes of any width, as they are stated', async () => {
    const given = { '１．１': 1, '1.2 ': 1, '1.3': 1, '1.4': 1 };
    expect((await setSchemeWeights(store, world, weights(given))).userErrors).toEqual([]);
    expect((await save({ evidence: [evidence('１．１')] })).userErrors).toEqual([]);
  });

  it('weigh as people say, in whole groups, until they take that back', async () => {
    const set = (given: Readonly<Record<string, number>>) => setSchemeWeights(store, world, weights(given));
    expect((await set({ '1.1': 1, '1.2': 2, '1.3': 3, '1.4': 4 })).userErrors).toEqual([]);
    expect((await weightsOfSchemes(store, [SCHEME])).get(SCHEME)?.weights).toHaveLength(4);
    expect((await set({ 1: 10 })).userErrors).toMatchObject([{ field: ['weights'], code: 'WEIGHTS_INCOMPLETE' }]);
    expect((await set({ 1: -1, 12: 3 })).userErrors.map(({ code }) => code)).toEqual([
      'WEIGHT_OUT_OF_RANGE',
      'UNKNOWN_CRITERION',
    ]);
    expect((await set({ '1.1': 0, '1.2': 0, '1.3': 0, '1.4': 0 })).userErrors[0]?.code).toBe('WEIGHTS_ALL_ZERO');
    await writeDocument(
      store,
      reread(scheme, (rows) => rows.map((row) => (row.code === '1.2' ? { ...row, text: '另一条标准' } : row))),
    );
    expect(await warnings()).toMatchObject([
      expect.stringMatching(/^WEIGHT_WITHOUT_INDICATOR the weight given to 1.2/u),
    ]);
    await set({});
    expect((await weightsOfSchemes(store, [SCHEME])).size).toBe(0);
    expect(await warnings()).toEqual([]);
  });
});
