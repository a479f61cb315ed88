import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const deadlines = (text: string): readonly string[] =>
  factsOf(sourceOfText(text)).measures.flatMap(({ targets }) =>
    targets.map(({ value, deadline }) => `${String(value)} ${deadline ?? 'none'}`),
  );

const TITLE = '2023年区《政府工作报告》确定的重点工作任务责任分解方案\n';
const AIMS = '1.地区生产总值增长8%以上。（牵头单位：区发改局）\n2.固定资产投资增长16%以上。（牵头单位：区发改局）\n';

describe('the aims of a year', () => {
  it('are due at its end, by the heading above them', () => {
    expect(deadlines(`${TITLE}一、2023年全区经济社会发展主要预期目标\n${AIMS}`)).toEqual([
      '8 2023-12-31',
      '16 2023-12-31',
    ]);
  });
  it('are those of the year in the title where the heading names none', () => {
    expect(deadlines(`${TITLE}一、主要预期目标\n${AIMS}`)).toEqual(['8 2023-12-31', '16 2023-12-31']);
  });
  it('are no tasks under another heading, and none of a document without a year', () => {
    expect(deadlines(`${TITLE}一、主要工作安排\n${AIMS}`)).toEqual(['8 none', '16 none']);
    expect(deadlines(`某区重点工作责任分解方案\n一、主要预期目标\n${AIMS}`)).toEqual(['8 none', '16 none']);
  });
});

describe('a title that is a sentence with a figure', () => {
  const read = (text: string): readonly string[] => deadlines(`某市重点工作任务分解意见\n一、工业经济\n${text}`);
  it('promises what it says', () => {
    expect(read('1.保持平稳较快增长，全市规模以上工业增加值增长19%左右。强化技术改造。（市经信委牵头落实）')).toEqual([
      '19 none',
    ]);
    const lines = '责任领导：李大明\n牵头科室（单位）：农村科\n完成时限：2018年10月';
    expect(read(`1.落实科技特派员制度，选派科技特派员200名以上。\n${lines}`)).toEqual(['200 2018-10-31']);
  });
  it('is none where it is a heading', () => {
    expect(read('1.实施百企百亿工程，培育龙头。强化技术改造。（市经信委牵头落实）')).toEqual([]);
  });
});
