import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const roles = (rule: string): readonly string[] =>
  factsOf(
    sourceOfText(
      `湖北省人民政府关于落实主要目标和任务工作分工的通知\n一、分工原则。${rule}\n二、主要指标分工\n1.劳动年龄人口平均受教育年限达到11.1年。（省教育厅）\n2.农村贫困人口脱贫累计达到414万人。（省扶贫办、省财政厅）\n3.城镇基本医疗保险参保人数达到1990万人。（省人社厅）\n`,
    ),
  ).measures.flatMap(({ assignments }) => assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`));

describe('a rule that the first of a list leads', () => {
  it('makes nobody lead who is named alone, where it speaks of several', () => {
    expect(roles('由多个单位负责的，排在第一位的为牵头单位。')).toEqual([
      'RESPONSIBLE 省教育厅',
      'LEAD 省扶贫办',
      'RESPONSIBLE 省财政厅',
      'RESPONSIBLE 省人社厅',
    ]);
  });
  it('makes every first one lead where it speaks of all', () => {
    expect(roles('各责任单位中，排在第一位的为牵头单位。')).toEqual([
      'LEAD 省教育厅',
      'LEAD 省扶贫办',
      'RESPONSIBLE 省财政厅',
      'LEAD 省人社厅',
    ]);
  });
  it.each([
    '责任单位中，列第一位者为工作牵头单位或汇总单位。',
    '责任分解中，列第一位的责任单位为牵头单位或汇总单位。',
    '各项任务的第一责任单位为牵头单位。',
    '各责任单位中，列首位的为主办单位。',
    '排第一位的单位为总牵头单位。',
  ])('is stated in many ways: %s', (rule) => {
    expect(roles(rule).slice(1, 3)).toEqual(['LEAD 省扶贫办', 'RESPONSIBLE 省财政厅']);
  });
  it.each(['第一季度为重点督办阶段。', '对考核排名第一的单位给予通报表扬。'])('is none in %s', (sentence) => {
    expect(roles(sentence)[1]).toBe('RESPONSIBLE 省扶贫办');
  });
  it('stands in brackets behind a list, and is no list itself', () => {
    const read = (note: string): { roles: readonly string[]; codes: readonly string[] } => {
      const text = `某市工作方案\n一、重点任务\n1.支持企业发展。落实政策。\n责任单位:市经信局、市财政局、市税务局(${note},下同)\n2.优化服务。完善机制。\n责任单位:市建设局、市财政局\n`;
      const { measures, findings } = factsOf(sourceOfText(text));
      const told = measures.flatMap(({ assignments }) =>
        assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`),
      );
      return { roles: told, codes: findings.map(({ code }) => code) };
    };
    for (const note of ['列第一位者为工作牵头单位或汇总单位', '第一责任单位为牵头单位']) {
      expect(read(note).roles).toEqual([
        ...['LEAD 市经信局', 'RESPONSIBLE 市财政局', 'RESPONSIBLE 市税务局'],
        ...['LEAD 市建设局', 'RESPONSIBLE 市财政局'],
      ]);
      expect(read(note).codes).not.toContain('CLAUSE_WITHOUT_BODY');
    }
  });
});
