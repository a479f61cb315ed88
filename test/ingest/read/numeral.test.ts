import { describe, expect, it } from 'vitest';
import { numeralValue, positionalValue } from '../../../ingest/read/numeral.js';

describe('a printed number', () => {
  it.each([
    ['1,000', 1000],
    ['0.01', 0.01],
    ['12', 12],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零三', 103],
    ['一百二十', 120],
    ['三千五百', 3500],
    ['千', 1000],
    ['三点五', 3.5],
    ['三点零五', 3.05],
    ['两', 2],
    ['零', 0],
  ])('%s', (numeral, value) => {
    expect(numeralValue(numeral)).toBe(value);
  });
  it.each(['一二', '三三五', '十十', '十百', '一百二', '二〇二五', '1.2.3', '1,00', '点五', '', '甲'])(
    'is none in %j',
    (numeral) => {
      expect(numeralValue(numeral)).toBeNull();
    },
  );
});

describe('a number written digit by digit', () => {
  it.each([
    ['二〇二五', 2025],
    ['二O二二', 2022],
    ['二零二四', 2024],
    ['2026', 2026],
  ])('%s', (numeral, value) => {
    expect(positionalValue(numeral)).toBe(value);
  });
  it('is none with tens in it', () => {
    expect(['二十', '十', ''].map(positionalValue)).toEqual([null, null, null]);
  });
});
