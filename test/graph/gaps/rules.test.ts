import { describe, expect, it } from 'vitest';
import type { DocumentFacts, HigherDocument } from '../../../graph/gaps/document-facts.js';
import { parkGaps } from '../../../graph/gaps/park-gaps.js';
import { productGap, type ProductPlaces } from '../../../graph/gaps/product-gaps.js';
import { gapsOfDocument } from '../../../graph/gaps/rules.js';

const measure = (number: number, more: object = {}) => ({
  ...{
    id: `mea:city/1.${String(number)}`,
    number: `${String(number)}.`,
    title: `措施${String(number)}`,
    sort: `city/${String(number)}`,
  },
  ...{ bodies: 2, leads: 1, supports: 0, ...more },
});
const city = (more: Partial<DocumentFacts> = {}): DocumentFacts => ({
  ...{ id: 'doc:city', title: '嘉兴市\n实施意见', level: 'MUNICIPAL', kind: 'IMPLEMENTATION_OPINION', sort: 'city' },
  ...{ draft: false, expired: false, day: null },
  territory: { level: 'MUNICIPAL', regions: ['reg:330400'], around: ['reg:330000'] },
  ...{ measures: [measure(1), measure(2)], dimensions: [], higher: [], elsewhere: new Map() },
  ...more,
});
const plan = (more: Partial<HigherDocument> = {}): HigherDocument => ({
  ...{ id: 'doc:plan', title: '《总体方案》', level: 'NATIONAL', kind: 'MASTER_PLAN', sort: 'plan' },
  ...{ draft: false, expired: false, day: null },
  territory: { level: 'NATIONAL', regions: ['reg:330400', 'reg:340100'], around: [] },
  measures: [
    { ...measure(1), id: 'mea:plan/1', sort: 'plan/1' },
    { ...measure(2), id: 'mea:plan/2', sort: 'plan/2' },
  ],
  found: new Set(['mea:plan/1']),
  ...more,
});
const told = (facts: DocumentFacts): readonly (readonly [string, string])[] =>
  gapsOfDocument(facts).map(({ id, severity }) => [id, severity]);

describe('what is missing in a document', () => {
  it('is nothing where every measure has a body that leads', () => {
    expect(told(city())).toEqual([]);
    // One body alone needs no lead, and a document without measures lacks nothing.
    expect(told(city({ measures: [measure(1), measure(2, { bodies: 1, leads: 0 })] }))).toEqual([]);
    expect(told(city({ measures: [] }))).toEqual([]);
  });

  it('is a body, of a measure or of the whole, told as less bad of a national one', () => {
    const none = { bodies: 0, leads: 0 };
    expect(told(city({ measures: [measure(1), measure(2, none)] }))).toEqual([
      ['gap:MEASURE_WITHOUT_AGENCY:mea:city/1.2', 'HIGH'],
    ]);
    const measures = [measure(1, none), measure(2, none)];
    expect(told(city({ measures }))).toEqual([['gap:MEASURE_WITHOUT_AGENCY:doc:city', 'MEDIUM']]);
    expect(told(city({ measures, level: 'NATIONAL' }))).toEqual([['gap:MEASURE_WITHOUT_AGENCY:doc:city', 'LOW']]);
  });

  it('is one thing while more lack a body than have one: one measure that names a body makes no twenty bad ones', () => {
    // As the national plan with 由人民银行牵头 at the end of one of its 22 measures.
    const measures = [measure(1), ...Array.from({ length: 21 }, (_, at) => measure(at + 2, { bodies: 0, leads: 0 }))];
    const [gap, ...others] = gapsOfDocument(city({ measures, level: 'NATIONAL' }));
    expect([gap?.id, gap?.severity, others]).toEqual(['gap:MEASURE_WITHOUT_AGENCY:doc:city', 'LOW', []]);
    expect(gap?.message).toBe('《嘉兴市实施意见》 names no body that answers for 21 of its 22 measures');
    expect(told(city({ measures }))).toEqual([['gap:MEASURE_WITHOUT_AGENCY:doc:city', 'MEDIUM']]);
    // From half on each is told, and of a national text none as bad.
    const half = [measure(1), measure(2, { bodies: 0, leads: 0 })];
    expect(told(city({ measures: half }))).toEqual([['gap:MEASURE_WITHOUT_AGENCY:mea:city/1.2', 'HIGH']]);
    expect(told(city({ measures: half, level: 'NATIONAL' }))).toEqual([
      ['gap:MEASURE_WITHOUT_AGENCY:mea:city/1.2', 'LOW'],
    ]);
  });

  it('is one lead that is missing while more measures lack one than have one', () => {
    const measures = [measure(1), measure(2, { leads: 0 }), measure(3, { leads: 0 })];
    const [gap, ...others] = gapsOfDocument(city({ measures }));
    expect([gap?.id, gap?.severity, others]).toEqual(['gap:MEASURE_WITHOUT_LEAD:doc:city', 'LOW', []]);
    expect(gap?.message).toBe(
      '《嘉兴市实施意见》 says only of 1 measures who leads, and of 2 with several bodies not which of them does',
    );
    // A lead of one body alone is one too.
    expect(told(city({ measures: [measure(1, { bodies: 1 }), measure(2, { leads: 0 })] }))).toEqual([
      ['gap:MEASURE_WITHOUT_LEAD:mea:city/1.2', 'MEDIUM'],
    ]);
  });

  it('is a lead among several bodies, of a measure or of the whole', () => {
    expect(told(city({ measures: [measure(1), measure(2, { leads: 0 })] }))).toEqual([
      ['gap:MEASURE_WITHOUT_LEAD:mea:city/1.2', 'MEDIUM'],
    ]);
    expect(told(city({ measures: [measure(1, { leads: 0 }), measure(2, { leads: 0 })] }))).toEqual([
      ['gap:MEASURE_WITHOUT_LEAD:doc:city', 'LOW'],
    ]);
  });

  it('is a dimension, where others of the document have one', () => {
    expect(told(city({ measures: [measure(1, { supports: 1 }), measure(2)] }))).toEqual([
      ['gap:MEASURE_WITHOUT_INDICATOR:mea:city/1.2', 'LOW'],
    ]);
  });

  it('is a measure of a dimension, or of a whole scheme', () => {
    const dimension = (code: string, supported: boolean) => ({
      id: `ind:s/${code}`,
      code,
      name: '名',
      sort: code,
      supported,
    });
    expect(told(city({ dimensions: [dimension('1', true), dimension('2', false)] }))).toEqual([
      ['gap:INDICATOR_WITHOUT_MEASURE:ind:s/2', 'MEDIUM'],
    ]);
    expect(told(city({ dimensions: [dimension('1', false), dimension('2', false)] }))).toEqual([
      ['gap:INDICATOR_WITHOUT_MEASURE:doc:city', 'LOW'],
    ]);
  });

  it('is a counterpart of what applies there, or is national; nothing is owed to any other', () => {
    const lacking = 'gap:MEASURE_WITHOUT_COUNTERPART:mea:plan/2:doc:city';
    expect(told(city({ higher: [plan()] }))).toEqual([[lacking, 'MEDIUM']]);
    expect(told(city({ higher: [plan()], kind: 'PARK_SCHEME' }))).toEqual([[lacking, 'LOW']]);
    const elsewhere = { level: 'NATIONAL', regions: ['reg:340100'], around: [] } as const;
    const [gap] = gapsOfDocument(city({ higher: [plan({ territory: elsewhere })] }));
    expect(gap).toMatchObject({ id: lacking, severity: 'LOW', subjectId: 'mea:plan/2', documentId: 'doc:city' });
    expect(gap?.message).toBe(
      '《嘉兴市实施意见》: nothing was found that is comparable with 2. 措施2 of 《总体方案》, which does not apply here: nothing is owed',
    );
    expect(told(city({ higher: [plan({ territory: elsewhere, level: 'PROVINCIAL' })] }))).toEqual([]);
  });

  it('is nothing that is owed to a draft, an expired or a later text, nor by an expired one', () => {
    const lacking = 'gap:MEASURE_WITHOUT_COUNTERPART:mea:plan/2:doc:city';
    const message = (facts: Partial<DocumentFacts>, higher: Partial<HigherDocument>): readonly unknown[] => {
      const gaps = gapsOfDocument(city({ ...facts, higher: [plan(higher)] }));
      expect(gaps.map(({ id, severity }) => [id, severity])).toEqual([[lacking, 'LOW']]);
      return [gaps[0]?.message.split('《总体方案》, ')[1]];
    };
    expect(message({}, { draft: true })).toEqual(['a draft, which binds nobody yet']);
    expect(message({}, { expired: true })).toEqual(['which has expired: nothing is owed any more']);
    expect(message({ expired: true }, {})).toEqual(['which applies here, but this text has expired itself']);
    expect(message({ day: '2019-05-01' }, { day: '2022-11-18' })).toEqual([
      'which is of 2022-11-18, later than this text: another text of this place may hold it',
    ]);
    const told2 = (facts: Partial<DocumentFacts>, day: string | null): readonly unknown[] =>
      told(city({ ...facts, higher: [plan({ day })] }));
    expect(told2({ day: '2023-05-01' }, '2022-11-18')).toEqual([[lacking, 'MEDIUM']]);
    expect(told2({ day: null }, '2022-11-18')).toEqual([[lacking, 'MEDIUM']]);
    // Nor is a whole one that is like nothing in it.
    expect(told(city({ higher: [plan({ draft: true, found: new Set() })] }))).toEqual([]);
  });

  it('is told as less where another text of the place has it, which is named', () => {
    const other = (draft: boolean) => new Map([['mea:plan/2', { title: '嘉兴市\n若干措施', draft }]]);
    const [gap] = gapsOfDocument(city({ higher: [plan()], elsewhere: other(false) }));
    expect([gap?.severity, gap?.message]).toEqual([
      'LOW',
      '《嘉兴市实施意见》: nothing was found that is comparable with 2. 措施2 of 《总体方案》, which applies here; another text of this place has it, 《嘉兴市若干措施》',
    ]);
    const [ofDraft] = gapsOfDocument(city({ higher: [plan()], elsewhere: other(true) }));
    expect(ofDraft?.message.endsWith('has it, 《嘉兴市若干措施》, a draft')).toBe(true);
  });

  it('is one thing where no measure has a counterpart, and nothing where nothing could be owed either', () => {
    const found = new Set<string>();
    expect(told(city({ higher: [plan({ found })] }))).toEqual([
      ['gap:MEASURE_WITHOUT_COUNTERPART:doc:plan:doc:city', 'LOW'],
    ]);
    const territory = { level: 'NATIONAL', regions: ['reg:340100'], around: [] } as const;
    expect(told(city({ higher: [plan({ found, territory })] }))).toEqual([]);
  });
});

describe('a product of one place', () => {
  const place = { id: 'reg:320700', name: '连云港市', isZone: false };
  const product = (more: Partial<ProductPlaces> = {}): ProductPlaces => ({
    ...{ id: 'prd:苏科贷', name: '苏科贷', sort: 'prd:苏科贷', documentIds: ['doc:city'], places: [place] },
    ...{ placesOfKinds: [], everywhere: false, ...more },
  });

  it('is told with its document, where it is one', () => {
    expect(productGap(product())).toMatchObject([{ documentId: 'doc:city', severity: 'LOW' }]);
    expect(productGap(product({ documentIds: ['doc:a', 'doc:b'] }))).toMatchObject([{ documentId: null }]);
  });

  it('is none that two places name, or a zone, or a text for the whole country, or of which another place names a kind', () => {
    const other = { id: 'reg:510000', name: '四川省', isZone: false };
    expect(productGap(product({ places: [place, other] }))).toEqual([]);
    expect(productGap(product({ places: [{ ...place, isZone: true }] }))).toEqual([]);
    expect(productGap(product({ everywhere: true }))).toEqual([]);
    expect(productGap(product({ placesOfKinds: [other] }))).toEqual([]);
    expect(productGap(product({ places: [] }))).toEqual([]);
    expect(productGap(product({ placesOfKinds: [place] }))).toHaveLength(1);
  });
});

describe('what a park lacks', () => {
  const indicators = [
    { id: 'ind:s/1', code: '1', name: '维度', text: '维度', parentId: null },
    ...['1.1', '1.2', '1.3', '1.4'].map((code) => ({
      id: `ind:s/${code}`,
      code,
      name: code,
      text: code,
      parentId: 'ind:s/1',
    })),
  ];
  const park = { id: 'prk:甲', name: '甲', sample: false, schemeId: 'doc:s' };
  const said = (code: string, verdict: 'MET' | 'PARTLY_MET' | 'UNMET' | 'UNKNOWN', more: object = {}) => ({
    ...{ indicatorId: `ind:s/${code}`, verdict, score: null, status: 'CONFIRMED' as const, ...more },
  });
  const lacking = (...evidence: ReturnType<typeof said>[]): readonly (readonly [string, string])[] =>
    parkGaps(park, indicators, evidence).map(({ message, severity }) => [message, severity]);

  it('is told apart: unmet, met in part, unknown', () => {
    expect(lacking(said('1.1', 'UNMET'), said('1.2', 'PARTLY_MET'), said('1.3', 'MET', { score: 80 }))).toEqual([
      ['甲: 1.1 1.1 is not met', 'HIGH'],
      ['甲: 1.2 1.2 is met in part', 'MEDIUM'],
      // A score wins over the verdict: what is said to be met with 80 points is met in part.
      ['甲: 1.3 1.3 is met in part', 'MEDIUM'],
      ['甲: 1.4 1.4 is unknown: nothing confirmed is stated of it', 'MEDIUM'],
    ]);
  });

  it('counts nothing that is proposed or rejected, and is one thing where nothing at all is known', () => {
    expect(lacking(said('1.1', 'MET', { status: 'PROPOSED' }), said('1.2', 'UNMET', { status: 'REJECTED' }))).toEqual([
      ['甲: nothing is known of any of the 4 criteria', 'MEDIUM'],
    ]);
  });
});
