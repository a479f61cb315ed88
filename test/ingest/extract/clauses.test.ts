import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../ingest/extract/clauses.js';
import { viewOf } from '../../../ingest/read/fold.js';

const words = (text: string): string[] =>
  clausesOf(viewOf(text)).clauses.map(({ start, end }) => text.slice(start, end));

describe('clausesOf', () => {
  it('parts a text at commas and stops', () => {
    expect(words('在依法合规前提下，探索发行高收益债券。完善机制；强化监测')).toEqual([
      '在依法合规前提下',
      '探索发行高收益债券',
      '完善机制',
      '强化监测',
    ]);
  });

  it('does not part what stands in brackets or quotation marks', () => {
    expect(words('推广“贷款，直投”模式（担保，保险除外），降低费率')).toEqual([
      '推广“贷款，直投”模式（担保，保险除外）',
      '降低费率',
    ]);
  });

  it('takes a clause in brackets between two sentences for no part of either', () => {
    expect(words('完善标准。（市场监管总局负责）推广装备。')).toEqual(['完善标准', '推广装备']);
  });

  it('counts sentences by semicolons too, and periods by full stops only', () => {
    expect(clausesOf(viewOf('甲，乙；丙。丁')).clauses.map(({ sentence, period }) => [sentence, period])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });
});
