import { describe, expect, it } from 'vitest';
import { linkable } from '../../../../ingest/link/linkable.js';
import { compareSlots } from '../../../../ingest/link/slots/slots.js';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';
import type { Span } from '../../../../schema/model.js';

/** The one measure of a text. */
function measure(title: string, words: string) {
  const text = `${title}\n一、重点任务\n（一）推行农业绿色生产。${words}\n`;
  const [provision] = linkable(factsOf(sourceOfText(text)), 'one').provisions;
  if (provision === undefined) throw new Error('no measure was read');
  return provision;
}

const quoted = (span: Span | null): string | null => span?.quote ?? null;

/** Slot, change and both quotations of what two measures promise. */
const promises = (from: string, to: string) =>
  compareSlots(measure('某市实施方案', from), measure('国家工作方案', to))
    .filter(({ slot }) => slot === 'NUMBER' || slot === 'DEADLINE')
    .map((one) => [one.slot, one.change, quoted(one.from), quoted(one.to)]);

const NATIONAL = '到2020年，规模养殖场粪污处理设施装备配套率达到95%以上，畜禽粪污综合利用率达到75%以上。';

describe('numbers of two measures', () => {
  it('are compared each with that for the same thing, in whatever order they stand', () => {
    const city = '到2020年，全市畜禽粪污综合利用率达到80%以上，规模养殖场粪污处理设施装备配套率达到95%以上。';
    expect(promises(city, NATIONAL)).toEqual([
      ['NUMBER', 'STRONGER', '全市畜禽粪污综合利用率达到80%以上', '畜禽粪污综合利用率达到75%以上'],
      ['NUMBER', 'SAME', '规模养殖场粪污处理设施装备配套率达到95%以上', '规模养殖场粪污处理设施装备配套率达到95%以上'],
      // One day, whatever is due by it.
      ['DEADLINE', 'SAME', '全市畜禽粪污综合利用率达到80%以上', '畜禽粪污综合利用率达到75%以上'],
    ]);
  });

  it('of one thing for several years are held against that of the same year; the others are added', () => {
    const city =
      '到2018年，全市畜禽粪污综合利用率达到70%以上；到2019年，全市畜禽粪污综合利用率达到73%以上；到2020年，全市畜禽粪污综合利用率达到80%以上。';
    expect(promises(city, NATIONAL)).toEqual([
      ['NUMBER', 'STRONGER', '全市畜禽粪污综合利用率达到80%以上', '畜禽粪污综合利用率达到75%以上'],
      ['NUMBER', 'ADDED', '全市畜禽粪污综合利用率达到70%以上', null],
      ['NUMBER', 'ADDED', '全市畜禽粪污综合利用率达到73%以上', null],
      ['NUMBER', 'DROPPED', null, '规模养殖场粪污处理设施装备配套率达到95%以上'],
      ['DEADLINE', 'SAME', '全市畜禽粪污综合利用率达到80%以上', '畜禽粪污综合利用率达到75%以上'],
      ['DEADLINE', 'ADDED', '全市畜禽粪污综合利用率达到70%以上', null],
    ]);
  });

  it.each([
    // A share of something is not the thing, and how much it grows not how much there is.
    ['工业增加值增长8%。', '工业增加值占GDP比重达到30%。'],
    ['森林覆盖率提高2%。', '森林覆盖率达到24%。'],
    ['新增高新技术企业100家。', '高新技术企业达到500家。'],
    // A narrower thing is not the wider one.
    ['培育企业1000家。', '培育高新技术企业50家。'],
  ])('are not compared for two things: %s against %s', (one, other) => {
    expect(promises(one, other).map(([slot, how]) => [slot, how])).toEqual([['NUMBER', 'CHANGED']]);
    expect(promises(other, one).map(([slot, how]) => [slot, how])).toEqual([['NUMBER', 'CHANGED']]);
  });

  it.each([
    ['全市森林覆盖率达到25%。', '森林覆盖率达到24%。'],
    ['森林覆盖率提高到25%。', '森林覆盖率达到24%。'],
    ['规模以上工业增加值年均增长8%以上。', '全省规模以上工业增加值增长7%。'],
  ])('are compared for one thing, however it is said: %s against %s', (one, other) => {
    expect(promises(one, other).map(([slot, how]) => [slot, how])).toEqual([['NUMBER', 'STRONGER']]);
  });

  it('that stand in one place are told once', () => {
    const city = '新建住宅小区严格按照每百户不低于20平方米的标准配套建设养老服务用房。';
    expect(promises(city, '落实养老服务设施分区规划建设要求。')).toEqual([
      ['NUMBER', 'ADDED', '新建住宅小区严格按照每百户不低于20平方米的标准配套建设养老服务用房', null],
    ]);
  });

  it('for a thing that the other does not promise are dropped or added', () => {
    const city = '到2020年，全市畜禽粪污综合利用率达到75%以上。';
    expect(promises(city, NATIONAL).filter(([slot]) => slot === 'NUMBER')).toEqual([
      ['NUMBER', 'SAME', '全市畜禽粪污综合利用率达到75%以上', '畜禽粪污综合利用率达到75%以上'],
      ['NUMBER', 'DROPPED', null, '规模养殖场粪污处理设施装备配套率达到95%以上'],
    ]);
    expect(promises(NATIONAL, city).filter(([slot]) => slot === 'NUMBER')).toEqual([
      ['NUMBER', 'SAME', '畜禽粪污综合利用率达到75%以上', '全市畜禽粪污综合利用率达到75%以上'],
      ['NUMBER', 'ADDED', '规模养殖场粪污处理设施装备配套率达到95%以上', null],
    ]);
  });
});

describe('deadlines of two measures', () => {
  it('are compared for the same thing, not the first of each', () => {
    const city = '到2019年，建成畜禽粪污资源化利用中心20个。到2020年，全市畜禽粪污综合利用率达到80%以上。';
    expect(promises(city, NATIONAL).filter(([slot]) => slot === 'DEADLINE')).toEqual([
      ['DEADLINE', 'SAME', '全市畜禽粪污综合利用率达到80%以上', '畜禽粪污综合利用率达到75%以上'],
      // By 2020 the other promises more than the rate; that day is told.
      ['DEADLINE', 'ADDED', '建成畜禽粪污资源化利用中心20个', null],
    ]);
  });

  it('of what is left on both sides are the first of each', () => {
    const [city, national] = [
      '2025年6月底前出台管理办法；到2027年培育企业50家。',
      '2024年底前制定配套政策；到2027年培育企业100家。',
    ];
    expect(promises(city, national)).toEqual([
      ['NUMBER', 'WEAKER', '培育企业50家', '培育企业100家'],
      ['DEADLINE', 'SAME', '培育企业50家', '培育企业100家'],
      ['DEADLINE', 'WEAKER', '出台管理办法', '制定配套政策'],
    ]);
  });

  it('of one thing are no match for those of another, though only one side gives it a day', () => {
    const [city, national] = ['到2025年，森林覆盖率达到24%。', '森林覆盖率达到23%；到2030年建成示范中心20个。'];
    expect(promises(city, national)).toEqual([
      ['NUMBER', 'STRONGER', '森林覆盖率达到24%', '森林覆盖率达到23%'],
      ['NUMBER', 'DROPPED', null, '建成示范中心20个'],
      ['DEADLINE', 'ADDED', '森林覆盖率达到24%', null],
      ['DEADLINE', 'DROPPED', null, '建成示范中心20个'],
    ]);
    expect(promises(national, city).filter(([slot]) => slot === 'DEADLINE')).toEqual([
      ['DEADLINE', 'DROPPED', null, '森林覆盖率达到24%'],
      ['DEADLINE', 'ADDED', '建成示范中心20个', null],
    ]);
  });
});
