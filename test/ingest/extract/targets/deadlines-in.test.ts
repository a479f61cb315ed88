import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../ingest/extract/targets/deadlines-in.js';
import { TIMELESS } from '../../../../ingest/extract/targets/timing.js';

const read = (text: string, signedOn: string | null = null): unknown[][] =>
  deadlinesIn(text, { ...TIMELESS, signedOn }).map(({ text: words, day }) => [words, day]);

describe('deadlinesIn', () => {
  it('gives the last day of the period', () => {
    expect(read('到2025年末，力争翻番')).toEqual([['到2025年末', '2025-12-31']]);
    expect(read('于2023年6月底前汇总')).toEqual([['于2023年6月底前', '2023-06-30']]);
    expect(read('2019年上半年，试点城市政府印发实施方案')).toEqual([['2019年上半年', '2019-06-30']]);
    expect(read('2024年2月底前，完成')).toEqual([['2024年2月底前', '2024-02-29']]);
    expect(read('到二〇二五年，力争翻番')).toEqual([['到二〇二五年', '2025-12-31']]);
    expect(read('2025年6月中旬前，完成')).toEqual([['2025年6月中旬前', '2025-06-20']]);
    expect(read('到2025年年中，完成')).toEqual([['到2025年年中', '2025-06-30']]);
    expect(read('力争到“十四五”末，达到')).toEqual([['力争到“十四五”末', '2025-12-31']]);
  });

  it('counts a length of time from the signing, unless it is only about', () => {
    expect(read('三年内，实现全覆盖', '2024-03-01')).toEqual([['三年内', '2027-03-01']]);
    expect(read('一年内，实现全覆盖', '2024-02-29')).toEqual([['一年内', '2025-02-28']]);
    expect(read('三年内，实现全覆盖')).toEqual([['三年内', null]]);
    expect(read('通过3年左右时间，努力形成', '2024-03-01')).toEqual([['通过3年左右时间', null]]);
  });

  it('takes no beginning, baseline, report, validity or yearly day for one', () => {
    expect(read('本条例自2022年1月1日起施行，有效期至2027年12月31日')).toEqual([]);
    expect(read('比2020年增长10%，2021年印发的方案，每年6月底前报送，截至2023年底')).toEqual([]);
    expect(read('对经营2年以上的企业')).toEqual([]);
  });

  it('counts 年底前, 今年 and 上半年 in the year of the document', () => {
    const inYear = (text: string): unknown[][] =>
      deadlinesIn(text, { ...TIMELESS, year: 2022 }).map(({ text: words, day, numbersOnly }) => [
        words,
        day,
        numbersOnly,
      ]);
    expect(inYear('年底前完成集中退还')).toEqual([['年底前', '2022-12-31', undefined]]);
    expect(inYear('各部门要于4月15日前将方案报国务院')).toEqual([['于4月15日前', '2022-04-15', undefined]]);
    expect(inYear('上半年建成投用')).toEqual([['上半年', '2022-06-30', undefined]]);
    expect(inYear('力争全年完成投资1.9万亿元以上')).toEqual([['力争全年', '2022-12-31', true]]);
    expect(inYear('去年6月底前完成，5年内无违法记录，今年出台的各项政策，截至6月底')).toEqual([['5年内', null, true]]);
  });

  it('counts a month without a year in the year named before it', () => {
    expect(read('须于2017年6月底前下达60%以上、9月底前下达80%以上')).toEqual([
      ['于2017年6月底前', '2017-06-30'],
      ['9月底前', '2017-09-30'],
    ]);
  });

  it('takes a bare year for one where it opens its clause or stands beside what is completed', () => {
    expect(read('2021年新建高标准农田5万亩')).toEqual([['2021年', '2021-12-31']]);
    expect(read('确保成都新机场2020年建成投运')).toEqual([['2020年', '2020-12-31']]);
    expect(read('确保完成2010年建设保障性住房300万套的任务')).toEqual([['2010年', '2010-12-31']]);
    expect(read('2022年高校毕业生就业，落实2013年工作要点')).toEqual([]);
  });

  it('takes the end of a period, and no length of validity', () => {
    expect(read('2018年10月1日至2019年3月31日，浓度同比下降3%')).toEqual([
      ['2018年10月1日至2019年3月31日', '2019-03-31'],
    ]);
    expect(read('执行期为2017年1月1日至2017年12月31日')).toEqual([]);
    expect(read('政策延长至2019年4月30日，实施期限至2021年12月31日，经批准可在2009年12月31日前缓缴')).toEqual([]);
  });

  it('ends 经过三年努力 with the three years of the title', () => {
    const timing = { ...TIMELESS, signedOn: '2018-09-30', period: { years: 3, day: '2020-12-31' } };
    expect(deadlinesIn('经过3年努力，达标', timing).map(({ day }) => day)).toEqual(['2020-12-31']);
    expect(deadlinesIn('用五年时间，达标', timing).map(({ day }) => day)).toEqual(['2023-09-30']);
  });
});
