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
});
