import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../../ingest/extract/targets/targets-in.js';
import { TIMELESS } from '../../../../ingest/extract/targets/timing.js';
import { viewOf } from '../../../../ingest/read/fold.js';

const timing = { ...TIMELESS, signedOn: '2018-11-16', year: 2018 };
const read = (text: string): unknown[][] =>
  targetsIn(viewOf(text), timing, null).targets.map((t) => [t.text, t.value, t.unit, t.deadline]);

describe('a day counted from the issue of a text', () => {
  it('holds for what is to be done by then', () => {
    expect(read('各省级人民政府要在本意见印发之日起30日内，制定出台具体实施办法。')).toEqual([
      ['制定出台具体实施办法', null, null, '2018-12-16'],
    ]);
    expect(read('各市应当自本通知下发之日起三个月内完成排查整治。')).toEqual([
      ['完成排查整治', null, null, '2019-02-16'],
    ]);
  });
  it('is none where working days are counted, or from when a text is in force', () => {
    expect(read('各单位要在本方案印发之日起10个工作日内，报送工作台账。')).toEqual([
      ['报送工作台账', null, null, null],
    ]);
    expect(read('已开工项目应当在本办法施行之日起6个月内，办理备案手续。')).toEqual([
      ['办理备案手续', null, null, null],
    ]);
  });
  it('is none where something is given, or in force, for so many years', () => {
    expect(read('自本意见印发之日起3年内，对新引进企业按地方贡献的50%给予补助。')).toEqual([]);
    expect(read('自本办法施行之日起5年内，对新引进企业给予奖励。')).toEqual([]);
    expect(read('自本办法施行之日起5年内，企业应当办理备案手续。')).toEqual([]);
    expect(read('自本通知印发之日起5年内有效。')).toEqual([]);
    expect(
      read('自本意见印发之日起3年内，培育高新技术企业200家以上。').map(([, value, , day]) => [value, day]),
    ).toEqual([[200, '2021-11-16']]);
  });
  it('is not what is promised to those who apply', () => {
    expect(read('在收到申请之日起10个工作日内完成审核。').map(([, value]) => value)).toEqual([10]);
  });
});

describe('coefficients and stocks', () => {
  it('are promised without a unit, each by its own year', () => {
    const words = '万元工业增加值用水量比2010年下降30%以上，农田灌溉水有效利用系数提高到';
    expect(read(`到2020年，${words}0.55以上。到2030年，农田灌溉水有效利用系数提高到0.6以上。`)).toEqual([
      ['万元工业增加值用水量比2010年下降30%以上', 30, '%', '2020-12-31'],
      ['农田灌溉水有效利用系数提高到0.55以上', 0.55, null, '2020-12-31'],
      ['农田灌溉水有效利用系数提高到0.6以上', 0.6, null, '2030-12-31'],
    ]);
    expect(read('到2025年，居民恩格尔系数降至0.3以下。').map(([, value]) => value)).toEqual([0.3]);
    expect(read('到2025年，按照系数1.2计算补助。').map(([, value]) => value)).not.toContain(1.2);
  });
  it('are measured in days of use', () => {
    expect(read('各地区到2020年形成不低于保障本行政区域3天日均消费量的储气能力。').map(([, ...rest]) => rest)).toEqual([
      [3, '天', '2020-12-31'],
    ]);
    expect(read('到2025年，储备不少于30天使用量的医用物资。').map(([, value]) => value)).toEqual([30]);
    expect(read('到2020年，对经营3年以上的企业给予支持。').map(([, value]) => value)).not.toContain(3);
  });
  it('are made in a number with 以上的 behind it', () => {
    expect(read('到2023年，形成100种以上的5G应用解决方案。').map(([, value]) => value)).toEqual([100]);
    expect(read('到2023年，支持成立5年以上的企业上市。').map(([, value]) => value)).not.toContain(5);
  });
});

describe('terms that change for a time', () => {
  it('are due at no end of it', () => {
    const terms = '补贴申领条件由企业在职职工参加失业保险3年以上放宽至参保1年以上。';
    expect(read(`2019年1月1日至2020年12月31日，将技术技能提升${terms}`)).toEqual([]);
  });
  it('are due by the day by which they are to change', () => {
    expect(read('2025年6月底前，将城市低保标准由每人每月700元调整为750元。').map(([, , , day]) => day)).toEqual([
      '2025-06-30',
    ]);
  });
});

describe('what is done again and again', () => {
  it('has no end by a deadline of another sentence', () => {
    const days = (text: string): unknown[] => read(text).map((target) => target[3]);
    expect(
      days('2019年底前，完成监测点位设置，建成监测网络。各省（区、市）每年至少开展1次土壤环境监测技术人员培训。'),
    ).toEqual(['2019-12-31', null]);
    expect(days('到2020年，覆盖率达到90%。建立调查制度，每10年开展1次。')).toEqual(['2020-12-31', null]);
    expect(days('到2025年，每年举办推介活动10场以上。')).toEqual(['2025-12-31']);
    expect(days('到2025年，覆盖率达到90%。累计举办推介活动10场以上。')).toEqual(['2025-12-31', '2025-12-31']);
  });
});

describe('a month in which something is finished', () => {
  it('is a deadline though what is finished is described', () => {
    expect(read('各牵头部门要于11月底前完成各项目标任务的细化分解。').map(([, , , day]) => day)).toEqual([
      '2018-11-30',
    ]);
    expect(read('11月底前出台的政策继续执行。')).toEqual([]);
  });
  it('may be a year in which something is done to what it names', () => {
    expect(read('2020年对本行动计划实施情况进行考核。').map(([, , , day]) => day)).toEqual(['2020-12-31']);
    expect(read('2019年对全市企业进行了检查。')).toEqual([]);
  });
});
