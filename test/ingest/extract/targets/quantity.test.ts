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

  it('reads a bound that stands before what the number is of', () => {
    expect(read('不低于住房建设用地供应总量的70%')).toEqual([[70, null, '%', 'AT_LEAST']]);
    expect(read('不得低于基准利率的1.1倍')).toEqual([[1.1, null, '倍', 'AT_LEAST']]);
    expect(read('不高于同期市场报价利率加150个基点')).toEqual([[150, null, '个基点', 'AT_MOST']]);
    expect(read('首付款比例不得低于30%')).toEqual([[30, null, '%', 'AT_LEAST']]);
    expect(read('提高到当地职工年平均工资的6倍以上')).toEqual([[6, null, '倍', 'AT_LEAST']]);
    expect(read('不低于上年，增长10%')).toEqual([[10, null, '%', 'EXACTLY']]);
  });

  it('reads people without a measure word, and what is down to nothing', () => {
    expect(read('解决1亿农村居民饮用水不安全问题')).toEqual([[1, null, '亿', 'EXACTLY']]);
    expect(read('完成1000万以上农村贫困人口脱贫任务')).toEqual([[1000, null, '万', 'AT_LEAST']]);
    expect(read('散煤基本清零')).toEqual([[0, null, '', 'EXACTLY']]);
    expect(read('持续推进1000亿工程')).toEqual([]);
  });

  it('takes what each thing is like for no number of its own', () => {
    expect(read('淘汰35蒸吨/小时及以下燃煤锅炉')).toEqual([]);
    expect(read('套型建筑面积90平方米以下住房')).toEqual([]);
    expect(read('产值超百亿元企业达到30家')).toEqual([[30, null, '家', 'AT_LEAST']]);
    expect(read('谋划实施亿元以上项目1.3万个')).toEqual([[1.3, null, '万个', 'EXACTLY']]);
    expect(read('完成铁路投资8000亿元以上')).toEqual([[8000, null, '亿元', 'AT_LEAST']]);
    expect(read('3岁以下婴幼儿托位数达到4.5个')).toEqual([[4.5, null, '个', 'AT_LEAST']]);
  });
});
