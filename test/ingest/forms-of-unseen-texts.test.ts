import { describe, expect, it } from 'vitest';
import { factsOf } from '../../ingest/pipeline.js';
import { resolveAgency } from '../../ingest/resolve/agency.js';
import { mostNamed } from '../../ingest/resolve/named-regions.js';
import { sourceOfText } from '../../ingest/read/source.js';

const facts = (text: string): ReturnType<typeof factsOf> => factsOf(sourceOfText(text));
const bodies = (text: string): readonly string[] =>
  facts(text).measures.flatMap(({ assignments }) => assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`));
const names = (text: string): readonly string[] =>
  facts(text).measures.flatMap(({ assignments }) => assignments.map(({ agency }) => agency));

describe('divisions of a bureau', () => {
  const text = (lines: string): string =>
    `延安市科学技术局关于分解落实2018年重点工作任务的通知\n延市科发〔2018〕24号\n局属各单位：\n1.推动高新区晋升，支持建设园区。\n${lines}\n2.落实制度，选派特派员。\n牵头科室（单位）：农村科\n延安市科学技术局\n2018年3月23日`;
  it('are named under labels that hold a bracket', () => {
    expect(bodies(text('牵头科室（单位）：高新科\n配合科室（单位）：计划科、政秘科'))).toEqual([
      'LEAD 高新科',
      'SUPPORT 计划科',
      'SUPPORT 政秘科',
      'LEAD 农村科',
    ]);
  });
  it('are the bureau’s; a subdistrict’s office is not', () => {
    expect(names(text('牵头科室：高新科'))).toContain('延安市科学技术局高新科');
    expect(names(text('责任单位：桥沟办事处'))).not.toContain('延安市科学技术局桥沟办事处');
  });
  it('are nobody’s in a text of the centre', () => {
    const context = { region: null, level: 'NATIONAL' as const, date: null };
    expect(resolveAgency('高新科', context)).toMatchObject({ name: '高新科', known: false });
  });
});

describe('what follows 等 in a list', () => {
  const text = (list: string): string =>
    `某区方案\n一、建设平台。给予支持。（责任单位：${list}）\n二、引进人才。给予奖励。`;
  it('is nobody, a government’s departments too', () => {
    expect(bodies(text('区经信局、区财政局等区政府有关部门，谯城经开区管委会'))).toEqual([
      'RESPONSIBLE 区经信局',
      'RESPONSIBLE 区财政局',
      'RESPONSIBLE 谯城经开区管委会',
    ]);
  });
  it('is a group where it stands by itself', () => {
    expect(bodies(text('区政府各部门、区财政局'))).toEqual(['RESPONSIBLE 区政府各部门', 'RESPONSIBLE 区财政局']);
  });
});

describe('the district that a text is of', () => {
  const clause = '1.完成任务。（牵头单位：区发改局）\n2.保护环境。（牵头单位：市生态环境局咸安分局）';
  it('is told by the page, though its line is no part of the document', () => {
    const page = `来源：咸安区人民政府　　字体：大 中 小\n重点工作任务分解方案\n${clause}`;
    expect(names(page)[0]).toBe('咸宁市咸安区发展和改革局');
  });
  it('is told by the branch of a city’s bureau beside its own bodies', () => {
    expect(mostNamed(clause)?.name).toBe('咸安区');
  });
  it('is not told by branches in several, nor in a city’s own text', () => {
    expect(mostNamed(`${clause}（牵头单位：市自然资源局江岸分局）`)).toBeNull();
    expect(mostNamed('（牵头单位：市发改局、市生态环境局咸安分局）')).toBeNull();
  });
});

describe('what a page prints around a document', () => {
  const text = (line: string): string =>
    `${line}\n某市关于支持创新的意见\n一、支持平台。给予奖励。\n二、支持人才。给予补贴。\n`;
  it.each(['政务公开 > 政策公开 > 政策文件', '[1] [2] [3] 下一页'])('is no title: %s', (line) => {
    expect(facts(text(line)).title).toBe('某市关于支持创新的意见');
    expect(facts(text(line)).source.text).toContain(line);
  });
  it('is not a line that compares', () => {
    expect(facts(`某市意见\n一、坚持质量>速度。优先发展。\n二、支持人才。给予补贴。`).measures).toHaveLength(2);
  });
});

describe('an exhortation', () => {
  it('promises nothing', () => {
    const text =
      '某市通知\n各部门要配合，为全面完成2010年全市经济社会发展的目标任务作出应有的努力。\n一、建设平台。给予奖励。\n';
    expect(facts(text).targets).toEqual([]);
    expect(
      facts('某市通知\n各部门要配合，2010年年底前全面完成整改任务。\n一、建设平台。给予奖励。\n').targets,
    ).toHaveLength(1);
  });
});
