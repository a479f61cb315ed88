import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFields, foldForSearch, foldWithOffsets, searchTerms } from '../../schema/fold-search.js';

describe('folding for search', () => {
  it.each([
    ['ＱＦＬＰ试点', 'qflp试点'],
    ['發展科技創新', '发展科技创新'],
    ['在试验区\n内　设立', '在试验区内设立'],
    ['首台（套）重大技术装备保险', '首台套重大技术装备保险'],
    ['《总体方案》', '总体方案'],
    ['银发〔2022〕260号', '银发2022260号'],
    ['“知识产权+金融”', '知识产权+金融'],
    ['降低1.5个百分点，达到5%。', '降低1.5个百分点,达到5%,'],
    ['跨——部门', '跨,部门'],
    ['ﾃｽﾄ½', 'テスト1⁄2'],
  ])('reads %s as %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('does not join two words that a list parts', () => {
    expect(foldForSearch('聚焦金融、科技、产业')).not.toContain(foldForSearch('金融科技'));
    expect(foldForSearch('聚焦金融、科技、产业')).toContain(foldForSearch('金融，科技'));
    expect(foldFields(['3.', '科技', null, '金融。'])).toBe('3,科技,金融');
  });

  it('finds any part of a text that is cut at letters in the folded text', () => {
    const letters = fc.constantFrom(...'科技創新金融1.5%（）、，。“”《》Ａb \n½①'.split(''));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), fc.nat(40), fc.nat(40), (characters, from, length) => {
        const text = characters.join('');
        for (const term of searchTerms(text.slice(from, from + length).replace(/\s/g, ''))) {
          expect(foldForSearch(text.replace(/\s/g, ''))).toContain(term);
        }
      }),
    );
  });

  it('tells for every folded character what it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const folded = foldWithOffsets(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.ends).toHaveLength(folded.text.length);
        let end = 0;
        folded.starts.forEach((start, index) => {
          expect(start).toBeLessThan(folded.ends[index] ?? 0);
          expect(start === folded.starts[index - 1] || start >= end).toBe(true);
          end = folded.ends[index] ?? 0;
        });
      }),
    );
    const { text, starts, ends } = foldWithOffsets('首台（套）重大');
    expect('首台（套）重大'.slice(starts[text.indexOf('套')], ends[text.indexOf('套')])).toBe('套');
  });
});

describe('the terms of a query', () => {
  it.each([
    ['科创金融 上海市', ['科创金融', '上海市']],
    ['"科创金融"', ['科创金融']],
    ['（二十）', ['二十']],
    ['科', ['科']],
    ['金融、科技', ['金融,科技']],
    ['ＱＦＬＰ qflp', ['qflp']],
    ['" ( * / \\', []],
    [' 　\n', []],
  ])('of %s are %j', (query, terms) => {
    expect(searchTerms(query)).toEqual(terms);
  });
});
