import { describe, expect, it } from 'vitest';
import { alignedRows, isMoved } from '../../web/pages/reader/variant/align.js';
import type { Compared, Pair } from '../../web/pages/reader/variant/compared.js';
import { differencesOf, stretchesOf } from '../../web/pages/reader/variant/stretches.js';

const ORIGINAL = '通知\n（一）健全组织体系。\n（二）优化保险服务。\n（三）完善组织实施。\n附件';
const COPY = '转载\n（一）完善组织体系。\n（三）完善组织实施。\n暂无评论内容';

const placeIn = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const pair = (number: string, original: string, variant: string | null): Pair => ({
  similarity: 0.9,
  original: { id: number, number, title: original, span: placeIn(ORIGINAL, original) },
  variant: variant === null ? null : { span: placeIn(COPY, variant) },
});
const side = (text: string) => ({ slug: 'a', title: 'A', printedTitle: null, text, sections: [] });
const compared = (pairs: readonly Pair[]): Compared => ({
  original: side(ORIGINAL),
  variant: side(COPY),
  similarity: 0.9,
  differences: [],
  pairs,
});
const words = (pairs: readonly Pair[]): readonly (readonly string[])[] =>
  alignedRows(compared(pairs)).map(({ original, variant }) => [
    ORIGINAL.slice(original.start, original.end).trim(),
    COPY.slice(variant.start, variant.end).trim(),
  ]);

const [FIRST, SECOND, THIRD] = [
  pair('（一）', '（一）健全组织体系。', '（一）完善组织体系。'),
  pair('（二）', '（二）优化保险服务。', null),
  pair('（三）', '（三）完善组织实施。', '（三）完善组织实施。'),
];

describe('two texts of one document', () => {
  it('stand measure by measure, with what lies between and what the copy leaves out', () => {
    expect(words([FIRST, SECOND, THIRD])).toEqual([
      ['通知', '转载'],
      ['（一）健全组织体系。', '（一）完善组织体系。'],
      ['（二）优化保险服务。', ''],
      ['（三）完善组织实施。', '（三）完善组织实施。'],
      ['附件', '暂无评论内容'],
    ]);
  });

  it('keep every word of both where the copy has moved a measure', () => {
    const moved = [FIRST, pair('（二）', '（二）优化保险服务。', '转载'), THIRD];
    const told = alignedRows(compared(moved)).filter(isMoved);
    expect(told.map((row) => row.pair?.original.number)).toEqual(['（二）']);
    expect(alignedRows(compared([FIRST, SECOND, THIRD])).some(isMoved)).toBe(false);
    expect(words(moved)).toEqual([
      ['通知', '转载'],
      ['（一）健全组织体系。', '（一）完善组织体系。'],
      ['（二）优化保险服务。', ''],
      ['（三）完善组织实施。', '（三）完善组织实施。'],
      ['附件', '暂无评论内容'],
    ]);
  });

  it('are parted where they differ, each piece once', () => {
    const line = placeIn(ORIGINAL, '（一）健全组织体系。');
    const there = placeIn(ORIGINAL, '健全');
    const differences = differencesOf('original', [
      { kind: 'ADDED', original: null, variant: { start: 0, end: 2 }, measure: null },
      { kind: 'CHANGED', original: there, variant: placeIn(COPY, '完善'), measure: null },
    ]);
    expect(
      stretchesOf(line, differences).map(({ start, end, difference }) => [
        ORIGINAL.slice(start, end),
        difference?.at ?? null,
      ]),
    ).toEqual([
      ['（一）', null],
      ['健全', 1],
      ['组织体系。', null],
    ]);
  });
});
