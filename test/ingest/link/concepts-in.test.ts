import { describe, expect, it } from 'vitest';
import { conceptsIn } from '../../../ingest/link/concepts-in.js';

const read = (text: string): readonly string[] =>
  conceptsIn(text).map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`);

describe('concepts in a text', () => {
  it('meet in words that differ', () => {
    expect(read('严格落实信保基金、银行机构和担保机构的风险分担机制')).toContain('风险分担: 风险分担');
    expect(read('支持有条件的高新区共建风险补偿资金池')).toContain('风险分担: 风险补偿');
  });

  it('are read from the longest phrase, and never twice from one place', () => {
    expect(read('开展知识产权质押融资')).toEqual(['知识产权金融: 知识产权质押']);
    expect(read('科技保险专营部门')).toEqual(['科技保险: 科技保险', '科技金融专营机构: 专营部门']);
  });

  it('are not read across the words of something else', () => {
    expect(read('树立环保理念，拓展线上市场')).toEqual([]);
  });

  it('keep their places beside characters outside the basic plane', () => {
    expect(read('𠮷林推动企业上市')).toEqual(['上市培育: 上市']);
  });
});
