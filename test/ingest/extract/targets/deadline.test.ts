import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../ingest/extract/targets/deadline.js';
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
});
