import { describe, expect, it } from 'vitest';
import { boundsOf, inputOf, type Read } from '../../web/pages/reader/correct/input-of.js';
import { nearest, placesOfWords } from '../../web/pages/reader/correct/place-of-words.js';
import type { Typed } from '../../web/pages/reader/correct/typed.js';
import type { ReadMeasure } from '../../web/pages/reader/facts.js';

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
const read = (at: Read['at'] = null): Read => ({ text: TEXT, measure: ALL[1] as ReadMeasure, measures: ALL, at });
const typed = (said: Partial<Typed>): Typed => ({
  change: 'REPLACE',
  name: null,
  role: 'LEAD',
  words: '',
  first: '',
  last: '',
  note: ' ',
  ...said,
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
    expect(
      inputOf({ kind: 'newAgency', key: 'newAgency' }, typed({ words: '市科技局', name: agency }), read()),
    ).toEqual({
      measure: 'mea:a/2',
      note: null,
      fact: 'ASSIGNMENT',
      change: 'ADD',
      agency: agency.id,
      role: 'LEAD',
      ...{ start, end: start + 4, asPrinted: '市科技局' },
    });
    const asked = { kind: 'newAgency', key: 'newAgency' } as const;
    expect(inputOf(asked, typed({ words: '市财政局', name: agency }), read())).toBe('noSuchWords');
    expect(inputOf(asked, typed({ words: '市科技局' }), read())).toBe('noBody');
  });

  it('take bounds between the measures before and after, never in them', () => {
    expect(wordsAt(boundsOf({ first: '2.加大', last: '创新力度' }, read()))).toBe(
      '2.加大科创金融产品与服务创新。鼓励银行机构加大科创金融产品和服务创新力度',
    );
    expect(boundsOf({ first: '设立科技支行', last: '创新力度' }, read())).toBeNull();
    expect(boundsOf({ first: '创新力度', last: '2.加大' }, read())).toBeNull();
  });
});
