import { describe, expect, it } from 'vitest';
import { boundsOf, inputOf } from '../../web/pages/reader/correct/input-of.js';
import { nearest, placesOfWords } from '../../web/pages/reader/correct/place-of-words.js';
import { asRead, stillTyped, type Typed } from '../../web/pages/reader/correct/typed.js';
import type { ReadAssignment, ReadMeasure, ReadProduct } from '../../web/pages/reader/facts.js';

const TEXT = [
  '1.优化科创金融组织体系。设立科技支行。（市科技局负责）',
  '2.加大科创金融产品与服务创新。鼓励银行机构加大科创金融产品和服务创新力度，大力',
  '',
  '发展投贷联动等业务。（市科技局、市工信局负责）',
  '3.发展创业投资。（市财政局负责）',
].join('\n');

const measure = (id: string, from: string, to: string): ReadMeasure => ({
  id,
  number: from.slice(0, 2),
  title: from.slice(2),
  span: { start: TEXT.indexOf(from), end: TEXT.indexOf(to) + to.length },
  assignments: [],
  products: [],
  targets: [],
  upstream: [],
  downstream: { totalCount: 0 },
  corrections: [],
});

const ALL = [
  measure('mea:a/1', '1.优化科创金融组织体系', '（市科技局负责）'),
  measure('mea:a/2', '2.加大科创金融产品与服务创新', '市工信局负责）'),
  measure('mea:a/3', '3.发展创业投资', '（市财政局负责）'),
];
const SECOND = ALL[1] as ReadMeasure;
const READ = { text: TEXT, measure: SECOND, measures: ALL };
const typed = (said: Partial<Typed>): Typed => ({
  change: 'REPLACE',
  name: null,
  role: 'LEAD',
  words: '',
  place: null,
  first: '',
  last: '',
  note: ' ',
  ...said,
});
const placeIn = (words: string, from = 0) => ({
  start: TEXT.indexOf(words, from),
  end: TEXT.indexOf(words, from) + words.length,
});
const wordsAt = (place: { readonly start: number; readonly end: number } | null): string | null =>
  place === null ? null : TEXT.slice(place.start, place.end);

describe('corrections as they are sent', () => {
  it('find words across the break of a page, and of several places the nearest', () => {
    const whole = { start: 0, end: TEXT.length };
    expect(placesOfWords(TEXT, '大力发展 投贷联动', whole).map(wordsAt)).toEqual(['大力\n\n发展投贷联动']);
    const places = placesOfWords(TEXT, '市科技局', whole);
    expect(places).toHaveLength(2);
    expect(nearest(places, 'start', TEXT.length)).toEqual(places[1]);
    expect(placesOfWords(TEXT, ' \n', whole)).toEqual([]);
  });

  it('name a body that was not read with the place of its words in this measure', () => {
    const agency = { id: 'agy:连云港市科学技术局', name: '连云港市科学技术局' };
    const start = TEXT.lastIndexOf('市科技局');
    expect(inputOf({ kind: 'newAgency', key: 'newAgency' }, typed({ words: '市科技局', name: agency }), READ)).toEqual({
      measure: 'mea:a/2',
      note: null,
      fact: 'ASSIGNMENT',
      change: 'ADD',
      agency: agency.id,
      role: 'LEAD',
      ...{ start, end: start + 4, asPrinted: '市科技局' },
    });
    const asked = { kind: 'newAgency', key: 'newAgency' } as const;
    expect(inputOf(asked, typed({ words: '市财政局', name: agency }), READ)).toBe('noSuchWords');
    expect(inputOf(asked, typed({ words: '市科技局' }), READ)).toBe('noBody');
  });

  it('take bounds between the measures before and after, never in them', () => {
    expect(wordsAt(boundsOf({ first: '2.加大', last: '创新力度', place: null }, READ))).toBe(
      '2.加大科创金融产品与服务创新。鼓励银行机构加大科创金融产品和服务创新力度',
    );
    expect(boundsOf({ first: '设立科技支行', last: '创新力度', place: null }, READ)).toBeNull();
    expect(boundsOf({ first: '创新力度', last: '2.加大', place: null }, READ)).toBeNull();
  });

  it('mean the words that were taken, whatever is pinned when they are sent, and else the first such words of the measure', () => {
    const agency = { id: 'agy:连云港市科学技术局', name: '连云港市科学技术局' };
    const first = placeIn('科创金融产品');
    const second = placeIn('科创金融产品', first.end);
    const asked = { kind: 'newAgency', key: 'newAgency' } as const;
    const said = { words: '科创金融产品', name: agency };
    expect(inputOf(asked, typed(said), READ)).toMatchObject(first);
    expect(inputOf(asked, typed({ ...said, place: second }), READ)).toMatchObject(second);
    expect(boundsOf({ first: '科创金融产品', last: '创新力度', place: second }, READ)?.start).toBe(second.start);
    expect(asRead(asked, SECOND, TEXT, second)).toMatchObject({ words: '科创金融产品', place: second });
    expect(asRead(asked, SECOND, TEXT, placeIn('科技支行'))).toMatchObject({ words: '', place: null });
  });

  it('put a body or product in the place of one that was read, or none, and say the words of a heading', () => {
    const place = placeIn('市工信局');
    const body: ReadAssignment = {
      ...{ role: 'RESPONSIBLE', basis: 'STATED', asPrinted: '市工信局', dueOn: null, review: null },
      ...{ agency: { id: 'agy:工信', name: '连云港市工业和信息化局' }, spans: [place] },
    };
    const loan = placeIn('投贷联动');
    const product: ReadProduct = {
      ...{ asPrinted: '投贷联动', review: null, span: loan },
      product: { id: 'prd:投贷联动', name: '投贷联动', category: 'EQUITY' },
    };
    const agency = { kind: 'agency', key: 'agy:工信', of: body } as const;
    const base = { measure: 'mea:a/2', note: null };
    const other = { id: 'agy:科技', name: '连云港市科学技术局' };
    const assignment = { ...base, fact: 'ASSIGNMENT', ...place, asPrinted: '市工信局' };
    expect(inputOf(agency, typed({ name: other }), READ)).toEqual({
      ...assignment,
      change: 'REPLACE',
      agency: 'agy:科技',
      role: 'LEAD',
    });
    expect(inputOf(agency, typed({ change: 'REMOVE', name: other }), READ)).toEqual({
      ...assignment,
      change: 'REMOVE',
      agency: 'agy:工信',
      role: null,
    });
    expect(inputOf(agency, typed({}), READ)).toBe('noBody');
    const used = { kind: 'product', key: 'prd:投贷联动', of: product } as const;
    expect(inputOf(used, typed({ name: { id: 'prd:股权投资', name: '股权投资' } }), READ)).toEqual({
      ...{ ...base, ...loan, asPrinted: '投贷联动' },
      ...{ fact: 'PRODUCT', change: 'REPLACE', product: 'prd:股权投资' },
    });
    expect(inputOf(used, typed({}), READ)).toBe('noProduct');
    const title = { kind: 'title', key: 'title' } as const;
    const heading = placeIn('加大科创金融产品');
    expect(inputOf(title, typed({ words: '加大科创金融产品', note: ' 句号前止 ' }), READ)).toEqual({
      ...{ ...base, ...heading, asPrinted: '加大科创金融产品' },
      ...{ note: '句号前止', fact: 'TITLE', change: 'REPLACE' },
    });
    expect(inputOf(title, typed({ words: '设立科技支行' }), READ)).toBe('noSuchWords');
  });

  it('leave of what is typed what was typed after they were sent', () => {
    const sent = typed({ words: '市科技局', place: placeIn('市科技局') });
    expect(stillTyped({ ...sent, place: placeIn('市科技局') }, sent)).toBeNull();
    expect(stillTyped({ ...sent, note: '还有' }, sent)).toEqual({ note: '还有' });
    expect(stillTyped({}, sent)).toBeNull();
  });
});
