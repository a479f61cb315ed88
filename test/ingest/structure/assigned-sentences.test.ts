import { describe, expect, it } from 'vitest';
import { outline } from './read-text.js';

const roles = (second: string): readonly string[] =>
  outline(
    `某市住房保障方案\n（一）出台《意见》，扩大廉租住房保障覆盖面。\n责任单位：市房产局。\n（二）${second}\n（三）加大检查。\n责任单位：市建委。\n`,
  ).map((line) => line.split(' ')[1] ?? '');

describe('a sentence that ends as the heading of an aim does', () => {
  it('is a measure where it says who is responsible', () => {
    expect(
      roles(
        '2007年，开工建设经济适用住房300万平方米，实现竣工面积累计达到1200万平方米的目标。\n责任单位：市房产局；协办单位：市财政局。',
      ),
    ).toEqual(['MEASURE', 'MEASURE', 'MEASURE']);
  });
  it('is none where it is a heading, or names nobody', () => {
    expect(roles('总体目标。\n责任单位：市房产局。')[1]).toBe('PREFATORY');
    expect(roles('到2010年，竣工面积累计达到1200万平方米的目标。')[1]).toBe('PREFATORY');
  });
});
