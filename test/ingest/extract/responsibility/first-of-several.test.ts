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
});
