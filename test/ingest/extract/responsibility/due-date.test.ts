import { describe, expect, it } from 'vitest';
import { dueDay, isTimePhrase } from '../../../../ingest/extract/responsibility/due-date.js';

describe('the day by which something is due', () => {
  it.each([
    ['2019年6月底前', '2019-06-30'],
    ['2020年底前完成', '2020-12-31'],
    ['2024年2月', '2024-02-29'],
    ['2021年12月15日前完成', '2021-12-15'],
    ['2025年第三季度', '2025-09-30'],
    ['2023年上半年', '2023-06-30'],
    ['2025-06-30', '2025-06-30'],
    ['2025年6月中旬前', '2025-06-20'],
    ['2025年6月上旬', '2025-06-10'],
    ['2025年2月下旬', '2025-02-28'],
    ['2025年年中', '2025-06-30'],
    ['二〇二五年十二月底前', '2025-12-31'],
    ['2025年中小企业培育', '2025-12-31'],
    ['2021年-2025年', '2025-12-31'],
    ['长期坚持', null],
    ['年底前', null],
    ['2023年13月', null],
    ['2023年2月30日', null],
  ])('%s', (phrase, day) => {
    expect(dueDay(phrase)).toBe(day);
  });
  it.each([
    ['6月底完成', '2020-06-30'],
    ['年底前完成', '2020-12-31'],
    ['今年上半年', '2020-06-30'],
    ['6月中旬前完成', '2020-06-20'],
    ['年中前完成', '2020-06-30'],
    ['2021年3月底前', '2021-03-31'],
    ['长期坚持', null],
    ['年度计划', null],
  ])('in a document of 2020: %s', (phrase, day) => {
    expect(dueDay(phrase, 2020)).toBe(day);
  });
  it('is told from names', () => {
    expect(isTimePhrase('6月底完成')).toBe(true);
    expect(isTimePhrase('3月街管委会')).toBe(false);
    expect(isTimePhrase('2020年底前完成')).toBe(true);
    expect(isTimePhrase('持续推进')).toBe(true);
    expect(isTimePhrase('市财政局')).toBe(false);
  });
});
