import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../../ingest/extract/targets/targets-in.js';
import { TIMELESS } from '../../../../ingest/extract/targets/timing.js';
import { viewOf } from '../../../../ingest/read/fold.js';

const read = (text: string): unknown[][] =>
  targetsIn(viewOf(text), TIMELESS, null).targets.map((t) => [t.metric, t.value, t.unit, t.comparator, t.deadline]);

describe('targetsIn', () => {
  it('reads a number under its deadline', () => {
    expect(read('到2025年末，力争全市科技型企业贷款余额比十三五末翻二番，科技类企业有贷户数大幅增加。')).toEqual([
      ['全市科技型企业贷款余额', 4, '倍', 'MULTIPLE', '2025-12-31'],
    ]);
  });

  it('lets a deadline hold for what follows in the paragraph', () => {
    expect(read('到2020年，综合利用率达到85%以上。回收率达到80%以上。')).toEqual([
      ['综合利用率', 85, '%', 'AT_LEAST', '2020-12-31'],
      ['回收率', 80, '%', 'AT_LEAST', '2020-12-31'],
    ]);
  });

  it('gives the second of two numbers the second of two years', () => {
    expect(read('到2022年和2030年，全国居民健康素养水平分别不低于22%和30%。')).toEqual([
      ['全国居民健康素养水平', 22, '%', 'AT_LEAST', '2022-12-31'],
      ['全国居民健康素养水平', 30, '%', 'AT_LEAST', '2030-12-31'],
    ]);
    const days = (text: string): unknown[] => read(text).map((target) => target[4]);
    expect(days('到2022年和2030年，经常参加体育锻炼人数比例达到37%及以上和40%及以上。')).toEqual([
      '2022-12-31',
      '2030-12-31',
    ]);
    expect(days('到2022年和2030年，城市、农村覆盖率分别达到65%和55%。')).toEqual(['2022-12-31', '2022-12-31']);
    expect(days('到2022年，覆盖率和利用率分别达到65%和55%，比2030年低。')).toEqual(['2022-12-31', '2022-12-31']);
  });

  it('reads rates of a hundred thousand', () => {
    expect(read('到2020年，孕产妇死亡率控制在15/10万以内。').map(([, value, unit]) => [value, unit])).toEqual([
      [15, '/10万'],
    ]);
    expect(read('到2020年，3/4以上的县达到标准。').map(([, value]) => value)).toEqual([null]);
  });

  it('reads two promises in one clause', () => {
    expect(read('到2028年，培育OPC企业100家、集聚OPC人才超1000名。')).toEqual([
      ['OPC企业', 100, '家', 'EXACTLY', '2028-12-31'],
      ['OPC人才', 1000, '名', 'AT_LEAST', '2028-12-31'],
    ]);
    expect(
      read('到2025年，城市、农村覆盖率分别达到65%和55%。').map(([, value, , comparator]) => [value, comparator]),
    ).toEqual([
      [65, 'AT_LEAST'],
      [55, 'AT_LEAST'],
    ]);
  });

  it('reads the first clause under a deadline where it has no number', () => {
    expect(read('2019年上半年，试点城市政府印发实施方案。')).toEqual([
      ['试点城市政府印发实施方案', null, null, null, '2019-06-30'],
    ]);
  });

  it('takes the clause before where the words behind the deadline are few', () => {
    const [target] = targetsIn(viewOf('加快科创平台建设，2025年底前建成。'), TIMELESS, null).targets;
    expect(target).toMatchObject({ text: '加快科创平台建设，2025年底前建成', deadline: '2025-12-31' });
  });

  it('points into the source', () => {
    const source = '目标到2028年,培育OPC企业超\n100家。';
    const [target] = targetsIn(viewOf(source), TIMELESS, null).targets;
    expect(target?.span).toEqual({ start: 9, end: 22, quote: source.slice(9, 22) });
  });

  it('promises nothing in conditions, supports, limits, ratings and counts of what is there', () => {
    expect(read('对正常经营6个月以上的企业，给予最高100万元奖励。')).toEqual([]);
    expect(read('充分发挥联盟涵盖银行、基金等448家机构的优势')).toEqual([]);
    expect(read('对评估分值达到90分及以上的园区予以挂牌')).toEqual([]);
    expect(read('禁止生产和使用厚度低于0.01毫米的地膜')).toEqual([]);
    expect(read('截至2023年底，全市已建成科技支行12家，贷款余额达到500亿元。')).toEqual([]);
    expect(read('落实“三个区分开来”要求，做好四个方面工作')).toEqual([]);
  });

  it('reads a time promised to users', () => {
    expect(read('审批时限压缩至5个工作日以内')).toEqual([['审批时限', 5, '个工作日', 'AT_MOST', null]]);
  });

  it('reads what follows the words that say how or under which rules', () => {
    const text = '2016年底前，按照水污染防治法律法规要求，全部取缔不符合国家产业政策的生产项目。';
    expect(read(text)).toEqual([['全部取缔不符合国家产业政策的生产项目', null, null, null, '2016-12-31']]);
    const [target] = targetsIn(
      viewOf('尚未建立制度的城市，必须在2026年年底前建立，并合理确定规模。'),
      TIMELESS,
      null,
    ).targets;
    expect(target).toMatchObject({ text: '尚未建立制度的城市，必须在2026年年底前建立', deadline: '2026-12-31' });
    expect(read('各责任单位要于2026年2月3日前，将办理方案报送督查室。')).toEqual([
      ['办理方案报送督查室', null, null, null, '2026-02-03'],
    ]);
  });

  it('gives each part of a clause its own day', () => {
    expect(read('须于2026年6月底前下达60%以上、9月底前下达80%以上').map(([, value, , , day]) => [value, day])).toEqual([
      [60, '2026-06-30'],
      [80, '2026-09-30'],
    ]);
  });

  it('lets what is said of the last of several numbers hold for all, and what is measured too', () => {
    expect(read('到2025年，县城、城市污水处理率分别达到85%、95%左右。')).toEqual([
      ['县城、城市污水处理率', 85, '%', 'ABOUT', '2025-12-31'],
      ['县城、城市污水处理率', 95, '%', 'ABOUT', '2025-12-31'],
    ]);
  });

  it('keeps a year out of what is measured, and within its own sentence', () => {
    expect(read('2027年新增规模以上工业企业400户。专利产业化率提高5%。')).toEqual([
      ['规模以上工业企业', 400, '户', 'EXACTLY', '2027-12-31'],
      ['专利产业化率', 5, '%', 'EXACTLY', null],
    ]);
    expect(read('危险废物处置率应于2027年底前达到95%')).toEqual([
      ['危险废物处置率', 95, '%', 'AT_LEAST', '2027-12-31'],
    ]);
  });

  it('gives no day to what comes again every year', () => {
    const [target] = targetsIn(viewOf('于每年5月31日前组织完成示范区评审。'), TIMELESS, null).targets;
    expect(target).toMatchObject({ value: null, deadline: null, deadlineText: '于每年5月31日前' });
  });

  it('promises nothing before the year of signing, and takes up a start for no end', () => {
    const timing = { ...TIMELESS, signedOn: '2021-12-12', year: 2021 };
    const past = '“十三五”时期，我国深入实施数字经济战略。2020年，核心产业占比达到7.8%。光纤用户占比超过94%。';
    expect(targetsIn(viewOf(past), timing, null).targets).toEqual([]);
    expect(read('“十五五”时期，重点发展普通住房。自2026年6月1日起，面积所占比重必须达到70%以上。').at(-1)).toEqual([
      '面积所占比重',
      70,
      '%',
      'AT_LEAST',
      null,
    ]);
  });

  it('reads the number that is aimed at, not the one it starts from', () => {
    expect(read('将返还比例由30%提高至50%').map(([, value]) => value)).toEqual([50]);
    expect(read('补助标准由每人每年380元提高到420元').map(([, value]) => value)).toEqual([420]);
  });

  it('promises nothing in ratings, conditions and names of what is meant', () => {
    expect(read('覆盖率达到100%得满分。')).toEqual([]);
    expect(read('不良率达到3%时，暂停新增业务。')).toEqual([]);
    expect(read('遴选出15个国家工业运行重点联系城市，现予公布。')).toEqual([]);
    expect(read('《规划纲要》颁布以来，特殊教育学校数增加到1853所。')).toEqual([]);
  });

  it('reads what is to come beside what is reported, and each short clause under its own day', () => {
    const reported = '截至2025年底已建成5G基站3万个，到2027年达到6万个。7月底前完成整改，10月底前全面验收。';
    const { targets } = targetsIn(viewOf(reported), { ...TIMELESS, year: 2026, signedOn: '2026-03-01' }, null);
    expect(targets.map(({ text, value, deadline }) => [text, value, deadline])).toEqual([
      ['达到6万个', 6, '2027-12-31'],
      ['完成整改', null, '2026-07-31'],
      ['全面验收', null, '2026-10-31'],
    ]);
  });
});
