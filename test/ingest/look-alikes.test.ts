import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.js';
import type { Extraction } from '../../schema/model.js';

const HEAD =
  '某市人民政府办公室关于印发科技金融工作方案的通知\n各区人民政府，市有关单位：\n现将《科技金融工作方案》印发给你们，请认真贯彻执行。\n\n';

const read = (text: string): Promise<Extraction> => extract(Buffer.from(text), 'a.txt');
const measures = async (text: string): Promise<readonly string[]> =>
  (await read(HEAD + text)).measures.map(({ number, title, assignments }) =>
    [number, title, ...assignments.map(({ asPrinted, dueOn }) => [asPrinted, dueOn].filter(Boolean).join(' '))].join(
      ' | ',
    ),
  );

describe('what looks like a responsible body', () => {
  it('makes no principle a measure: a bracket that says who may take part', async () => {
    const text =
      '一、总体要求\n（一）基本原则。坚持政府引导、市场主导（鼓励社会资本参与），坚持统筹推进。\n二、重点任务\n（一）建设平台。建设科技金融服务平台。（市科技局、市财政局参与）';
    expect(await measures(text)).toEqual(['（一） | 建设平台 | 市科技局 | 市财政局']);
  });
});

describe('numbers that could be those of two lists', () => {
  it('are the outer list’s where it waits for them, below a box that has a list of its own', async () => {
    const text =
      '一、重点任务\n1.建设平台。建设服务平台。（责任单位：市科技局）\n2.加大投放。引导信贷投放。（责任单位：市财政局）\n专栏1 重点工程\n1.平台工程。建设平台。\n2.人才工程。引进人才。\n3.强化监管。强化风险监管。（责任单位：市金融办）';
    expect(await measures(text)).toEqual([
      '1. | 建设平台 | 市科技局',
      '2. | 加大投放 | 市财政局',
      '3. | 强化监管 | 市金融办',
    ]);
  });

  it('are cells of a table where the row would be short without them', async () => {
    const text =
      '附件\n任务分工表\n序号\n重点任务\n责任单位\n数量\n1\n建设科技金融平台\n市科技局\n2\n2\n培育专业服务机构\n市财政局\n3\n3\n设立专项引导基金\n市金融办\n1\n';
    expect(await measures(text)).toEqual([
      '1 | 建设科技金融平台 | 市科技局',
      '2 | 培育专业服务机构 | 市财政局',
      '3 | 设立专项引导基金 | 市金融办',
    ]);
  });
});

describe('rows of tables', () => {
  it('of which the heads name figures are tasks all the same', async () => {
    const text =
      '序号\n重点任务\n主要指标\n责任单位\n完成时限\n1\n建设服务平台\n平台建成\n市科技局\n2025年12月底\n2\n培育服务机构\n新增5家\n市财政局\n2025年6月底\n';
    expect(await measures(text)).toEqual([
      '1 | 建设服务平台 | 市科技局 2025-12-31',
      '2 | 培育服务机构 | 市财政局 2025-06-30',
    ]);
  });

  it('are read above a field that a page prints at its foot', async () => {
    const text =
      '一、工作目标\n做好工作。\n序号\t重点任务\t责任单位\n1\t建设服务平台\t市科技局\n2\t培育服务机构\t市财政局\n发布机构：某市人民政府办公室';
    expect(await measures(text)).toEqual(['1 | 建设服务平台 | 市科技局', '2 | 培育服务机构 | 市财政局']);
  });

  it('give their bodies to the headings that they repeat, each to its own', async () => {
    const text =
      '一、科技金融服务平台\n（一）科技金融综合服务平台\n（二）风险补偿资金池\n附件\n重点任务分工表\n序号\t重点任务\t责任单位\n1\t科技金融综合服务平台\t市科技局\n2\t风险补偿资金池\t市财政局';
    expect(await measures(text)).toEqual([
      '（一） | 科技金融综合服务平台 | 市科技局',
      '（二） | 风险补偿资金池 | 市财政局',
    ]);
  });

  it('are no measures where they add up or head the rows below', async () => {
    const text =
      '附件\n重点任务分工表\n序号\t任务\t责任单位\t时限\n一\t建设平台\t\t\n1\t搭建融资服务平台\t市科技局\t2024年3月底\n2\t累计培育企业百家\t市财政局\t2024年全年\n小计\t2\t\t';
    expect(await measures(text)).toEqual([
      '1 | 搭建融资服务平台 | 市科技局 2024-03-31',
      '2 | 累计培育企业百家 | 市财政局 2024-12-31',
    ]);
  });

  it('that cannot be told apart are said to be left out, and the rest is read', async () => {
    const rows =
      '序号 重点工作 责任单位\n1 加快建设5G基站 市工信局\n2 推进景区创建 市文旅局\n3 开展春风行动\n市人社局\n4 完成老旧小区改造 市住建局';
    expect(await measures(rows)).toEqual([
      '1 | 加快建设5G基站 | 市工信局',
      '2 | 推进景区创建 | 市文旅局',
      '4 | 完成老旧小区改造 | 市住建局',
    ]);
    const { findings } = await read(HEAD + rows);
    expect(findings.filter(({ code }) => code === 'ROW_MISFIT').map(({ span }) => span?.quote)).toEqual([
      '3 开展春风行动\n市人社局',
    ]);
  });
});

describe('the days of a document', () => {
  it.each([
    ['《优化营商环境条例》（国务院令第722号）已自2020年1月1日起施行，现就有关事项通知如下：', null],
    ['各单位要从2020年6月1日起执行新的收费标准。', null],
    ['市财政局应当按照《预算法实施条例》（国务院令第729号）自2020年10月1日起施行的要求安排资金。', null],
    ['本通知自2020年6月1日起施行。', '2020-06-01'],
  ])('are not those of what it speaks of: %s', async (sentence, day) => {
    const text = `某市人民政府办公室关于做好有关工作的通知\n各区人民政府：\n${sentence}\n一、加强宣传。各单位要加强宣传。\n二、严格落实。各单位要严格落实条例。\n某市人民政府办公室\n2020年3月1日\n`;
    expect((await read(text)).effectiveOn).toBe(day);
  });

  it('are not the term of what it grants', async () => {
    const text =
      '某市科技企业培育办法\n第一条 为加快培育科技企业，制定本办法。\n第二条 本办法认定的科技企业资格有效期为三年，期满后应当重新申请认定。\n第三条 市财政局应当按照《预算法实施条例》安排资金。\n第四条 本办法自2024年1月1日起施行。\n';
    const { measures: found, effectiveOn, expiresOn } = await read(text);
    expect({ effectiveOn, expiresOn }).toEqual({ effectiveOn: '2024-01-01', expiresOn: null });
    expect(found.map(({ number }) => number)).toContain('第三条');
  });
});
