import { describe, expect, it } from 'vitest';
import { sourceOfText } from '../../../ingest/read/source.js';
import { factsOf } from '../../../ingest/pipeline.js';
import { bodiesBracket } from '../../../ingest/structure/bodies-bracket.js';

const bodies = (text: string): readonly string[] =>
  factsOf(sourceOfText(text)).measures.flatMap(({ assignments }) => assignments.map((one) => one.asPrinted));

describe('a bracket at the end of a sentence that holds nothing but names', () => {
  it.each([
    '地区生产总值增长11%（市发改委，市政府相关部门，各县市区政府，荆州开发区）。',
    '推进义务教育课后服务（区教育局、区财政局）',
    '完善综合能耗监测（市发改委、各县（市、区）政府）；',
  ])('says who is responsible: %s', (text) => {
    expect(bodiesBracket(text)).toBeGreaterThan(0);
  });

  it.each([
    '报送市工信局（市中小企业局）。',
    '材料报主管部门（国家卫生健康委）。',
    '按照《资金管理办法》（财政部、税务总局）。',
    '支持合格境外有限合伙人（QFLP）。',
    '建设一批平台（政府引导与企业参与相结合）。',
    '各市（州）。',
    '积极争取国家部委政策支持（国家发展改革委、工业和信息化部）。',
    '实现与部委系统联网（公安部、税务总局）。',
  ])('explains something else: %s', (text) => {
    expect(bodiesBracket(text)).toBe(-1);
  });

  it('gives a measure its bodies', () => {
    const text =
      '某市政府工作任务分解\n1、固定资产投资增长25%（市发改委，各县市区政府）。\n2、外贸出口增长12%（市商务局）。';
    expect(bodies(text)).toEqual(['市发改委', '各县市区政府', '市商务局']);
  });

  it('gives nobody in a document that says it so once, not steadily', () => {
    const others = '\n2、加强管理。按规定执行。\n3、建设平台。加强服务。\n4、引进人才。给予补贴。';
    for (const sentence of [
      '积极争取国家部委政策支持（国家发展改革委、工业和信息化部）。',
      '加强对接。实现与部委系统联网（公安部、税务总局）。',
      '加强对接。实现数据联网共享（公安部、税务总局）。',
      '实现数据联网共享（公安部、税务总局）。',
    ])
      expect(bodies(`某市工作方案\n1、${sentence}${others}`)).toEqual([]);
    expect(bodies(`某市工作方案\n1、加强对接。完成联网。（公安部、税务总局）${others}`)).toEqual([
      '公安部',
      '税务总局',
    ]);
  });

  it('gives bodies to most measures of a document, and nobody to the others', () => {
    const text =
      '某市工作方案\n1、投资增长25%（市发改委）。\n2、外贸增长12%（市商务局）。\n3、财政收入增长13%（市财政局、市税务局）。\n4、加强管理。按规定执行。';
    expect(bodies(text)).toEqual(['市发改委', '市商务局', '市财政局', '市税务局']);
  });

  it('gives it nobody where it only explains', () => {
    const text = '某市工作方案\n1、加强报送。材料报送市工信局（市中小企业局）。\n2、加强管理。按规定执行。';
    expect(bodies(text)).toEqual([]);
  });
});
