import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const said = (text: string): readonly string[] =>
  factsOf(sourceOfText(text)).measures.map(
    ({ number, assignments }) =>
      `${number} ${assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`).join('、')}`,
  );
const HEAD =
  '山西省人民政府关于印发2008年省人民政府工作目标责任分解的通知\n晋政发〔2008〕8号\n各市人民政府：\n现将责任分解如下：\n';

describe('a heading that says whose work stands under it', () => {
  it('gives its body to each measure, beside those that support', () => {
    const text =
      '一、省长负责的工作\n（一）省编办牵头的工作\n1.深化行政管理体制改革，优化政府机构设置。\n2.推进乡镇机构改革。\n协同单位：省财政厅、省人事厅。\n（二）省审计厅牵头的工作\n全面加强审计工作。';
    expect(said(HEAD + text)).toEqual([
      '1. LEAD 省编办',
      '2. SUPPORT 省财政厅、SUPPORT 省人事厅、LEAD 省编办',
      '（二） LEAD 省审计厅',
    ]);
  });

  it('may count its items', () => {
    const text = '一、县发改局牵头工作（2项）\n1.推进重点项目建设。完善项目库。\n2.加快充电设施建设。新建充电桩。';
    expect(said(HEAD + text)).toEqual(['1. LEAD 县发改局', '2. LEAD 县发改局']);
  });

  it('gives nobody where a measure names its own lead, nor where it is an office or nobody in particular', () => {
    const own =
      '一、县发改局牵头工作\n1.推进项目建设。完善项目库。（牵头单位：县财政局）\n2.加快建设。新建设施。（牵头单位：县住建局）';
    expect(said(HEAD + own)).toEqual(['1. LEAD 县财政局', '2. LEAD 县住建局']);
    const office = '一、常务副省长负责的工作\n1.推进项目建设。完善项目库。\n2.加快设施建设。新建设施。';
    expect(said(HEAD + office)).toEqual(['1. ', '2. ']);
    const some = '一、各部门负责的工作\n1.推进项目建设。完善项目库。\n2.加快设施建设。新建设施。';
    expect(said(HEAD + some)).toEqual(['1. ', '2. ']);
  });
});

describe('a clause in a title', () => {
  it('may have a sentence of its own that says who leads from there on', () => {
    const text =
      '1、全市GDP增长10%以上（由市发改委、统计局负责。一项任务涉及多个部门的，原则上由排名首位的部门牵头负责。下同）。\n2、外贸出口增长15%以上（由市商务局、国税局负责）。';
    const { measures } = factsOf(sourceOfText(`某市政府关于分解落实任务的通知\n${text}`));
    expect(measures.map(({ title }) => title)).toEqual(['全市GDP增长10%以上', '外贸出口增长15%以上']);
    expect(said(`某市政府关于分解落实任务的通知\n${text}`)).toEqual([
      '1、 LEAD 市发改委、RESPONSIBLE 统计局',
      '2、 LEAD 市商务局、RESPONSIBLE 国税局',
    ]);
  });
});
