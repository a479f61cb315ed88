import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../../ingest/extract/targets/quantity.js';

const read = (text: string): unknown[][] =>
  quantitiesIn(text).map(({ value, valueMax, unit, comparator }) => [value, valueMax, unit, comparator]);

describe('quantitiesIn', () => {
  it('keeps the printed unit with its scale', () => {
    expect(read('总装机容量达到12亿千瓦以上')).toEqual([[12, null, '亿千瓦', 'AT_LEAST']]);
    expect(read('浓度不高于35微克/立方米')).toEqual([[35, null, '微克/立方米', 'AT_MOST']]);
  });

  it('takes the size of each thing for no number of its own', () => {
    expect(read('培育20家以上百亿元数字经济龙头企业')).toEqual([[20, null, '家', 'AT_LEAST']]);
    expect(read('培育3家以上十亿元级低空经济龙头企业')).toEqual([[3, null, '家', 'AT_LEAST']]);
    expect(read('核心产业规模突破千亿元')).toEqual([[1000, null, '亿元', 'AT_LEAST']]);
  });

  it('tells at least from at most', () => {
    expect(read('年均增速不低于15%')).toEqual([[15, null, '%', 'AT_LEAST']]);
    expect(read('不良率低于2%')).toEqual([[2, null, '%', 'AT_MOST']]);
    expect(read('每年遴选不超过20个')).toEqual([[20, null, '个', 'AT_MOST']]);
    expect(read('原则上在10家左右')).toEqual([[10, null, '家', 'ABOUT']]);
    expect(read('培育100余家')).toEqual([[100, null, '家', 'AT_LEAST']]);
  });

  it('reads ranges, shares and factors', () => {
    expect(read('推荐候选园区1-2家')).toEqual([[1, 2, '家', null]]);
    expect(read('培育专精特新企业500家至600家')).toEqual([[500, 600, '家', null]]);
    expect(read('培育企业500家到600人')).toEqual([
      [500, null, '家', 'EXACTLY'],
      [600, null, '人', 'EXACTLY'],
    ]);
    expect(read('提高到百分之五十')).toEqual([[50, null, '%', 'AT_LEAST']]);
    expect(read('贷款余额翻二番，登记额翻一番')).toEqual([
      [4, null, '倍', 'MULTIPLE'],
      [2, null, '倍', 'MULTIPLE'],
    ]);
    expect(read('倾倒事件零发生')).toEqual([[0, null, '', 'EXACTLY']]);
  });

  it('reads nothing in names, ordinals and document numbers', () => {
    expect(read('G60科创走廊5G建设，国发〔2021〕23号第12条，“1+7+N”体系')).toEqual([]);
  });
});
