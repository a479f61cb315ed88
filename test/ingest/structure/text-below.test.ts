import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../ingest/pipeline.js';
import { sourceOfText } from '../../../ingest/read/source.js';

const facts = (text: string): ReturnType<typeof factsOf> => factsOf(sourceOfText(text));
const measures = (text: string): readonly string[] =>
  facts(text).measures.map(({ number, title }) => `${number} ${title}`);

const NOTICE = `菏政办字〔2023〕1号
各县区人民政府（管委会），市政府各部门、各直属机构：
经市政府同意，现将《菏泽市深化新旧动能转换推动绿色低碳高质量发展分工落实方案》（以下简称《方案》）印发给你们。
一、高度重视，认真研究政策。各县区、各部门要认真落实决策部署。
二、压实责任，推动工作落实。各牵头单位要统筹落实任务事项。
菏泽市人民政府办公室
2023年1月4日`;
const PLAN = `菏泽市深化新旧动能转换推动绿色低碳高质量发展分工落实方案
1. 推动工业化信息化融合发展，加快工业互联网建设应用。（牵头单位：市工业和信息化局；参与单位：市大数据局）
2. 加快菏泽高新区创建国家级高新技术产业开发区。（牵头单位：菏泽高新区管委会、市科技局）`;

describe('a plan below the notice that prints it', () => {
  it('is the text though the notice has no title', () => {
    expect(measures(`${NOTICE}\n${PLAN}`)).toEqual([
      '1. 推动工业化信息化融合发展，加快工业互联网建设应用',
      '2. 加快菏泽高新区创建国家级高新技术产业开发区',
    ]);
  });
  it('gives the document its title', () => {
    const { title, docNumber } = facts(`${NOTICE}\n${PLAN}`);
    expect([title, docNumber]).toEqual([PLAN.split('\n')[0], '菏政办字〔2023〕1号']);
  });
  it('is known by its clauses where no sentence says that it is printed', () => {
    const bare = NOTICE.replace(/经市政府.*\n/, '');
    expect(measures(`${bare}\n${PLAN}`).map((one) => one.slice(0, 4))).toEqual(['1. 推', '2. 加']);
  });
  it('is known by its heading where the page has lost the signature above the date', () => {
    const unsigned = NOTICE.replace('菏泽市人民政府办公室\n', '');
    expect(measures(`${unsigned}\n${PLAN}`).map((one) => one.slice(0, 4))).toEqual(['1. 推', '2. 加']);
  });
  it('is not what follows a date that no heading stands under', () => {
    const text =
      '某市意见\n一、建设平台。给予支持。\n2023年1月4日\n以上任务按年推进，各部门抓好落实。\n1.引进人才。给予奖励。';
    expect(measures(text)).toContain('1. 引进人才');
  });
  it('is known by the title that the notice names where there is no date', () => {
    const notice = `某市人民政府办公室关于印发《某市营商环境方案》的通知
各区人民政府：
现将《某市营商环境方案》印发给你们。
一、提高认识。各单位要高度重视。
二、加强督查。市督查室要跟踪督办。
附件：某市营商环境方案`;
    expect(measures(`${notice}\n某市营商环境方案\n一、任务\n1.提升效率。压减时间。\n2.优化服务。提高水平。`)).toEqual([
      '1. 提升效率',
      '2. 优化服务',
    ]);
    expect(measures(notice)).toEqual(['一、 提高认识', '二、 加强督查']);
  });
});

describe('what stands below a plan that is signed and dated', () => {
  it('is its annex, and no text', () => {
    const plan = `某市支持科技创新若干措施
一、支持平台建设。给予平台奖励。（责任单位：市科技局）
二、支持企业上市。给予企业奖励。（责任单位：市金融办）
某市人民政府
2024年3月1日
申报指南
1.申报单位应当提交材料。
2.申报单位应当按时申报。`;
    expect(measures(plan)).toEqual(['一、 支持平台建设', '二、 支持企业上市']);
  });
});

describe('a body that parting a document would lose', () => {
  const table = '2023年1月4日\n某市行动计划\n指标\t2023年\t2025年\n甲\t10%\t20%\n乙\t1家\t2家';
  it('is found again below a table that stands under a date', () => {
    const text = `某市关于发展的通知\n某市人民政府\n${table}\n一、加强统筹。建立工作机制。\n二、强化支持。鼓励企业创新。`;
    expect(measures(text)).toEqual(['一、 加强统筹', '二、 强化支持']);
  });
  it('is none where the annex only lists', () => {
    const text = `某市关于公布名单的通知\n某市人民政府\n${table}\n一、甲公司\n二、乙公司`;
    expect(measures(text)).toEqual([]);
  });
});

describe('the foot of a page', () => {
  const text = '某市意见\n一、任务\n1.建设平台。给予支持。（市科技局负责）\n2.引进人才。给予奖励。（市人社局负责）';
  it('lists links to other documents, and no parts of the last measure', () => {
    const foot = '相关文件\n1. 关于印发某市规划的通知\n2. 《某市意见》政策解读';
    expect(measures(`${text}\n${foot}`)).toEqual(measures(text));
    expect(facts(`${text}\n${foot}`).measures.at(-1)?.text).not.toContain('相关文件');
  });
  it('is no heading above sentences', () => {
    expect(measures(`${text}\n相关政策\n3.落实政策。给予补贴。（市财政局负责）`)).toHaveLength(3);
  });
});
