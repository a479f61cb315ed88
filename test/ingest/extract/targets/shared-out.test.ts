import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../ingest/pipeline.js';
import { sourceOfText } from '../../../../ingest/read/source.js';

const deadlines = (notice: string): readonly (string | null)[] =>
  factsOf(
    sourceOfText(
      `黄冈市人民政府办公室关于分解落实《政府工作报告》的通知\n黄政办发〔2007〕9号\n市政府各部门：\n${notice}\n一、工作任务\n1.社会消费品零售总额增长12%以上。（市商务局负责）\n2.外贸出口增长15%以上。（市商务局负责）`,
    ),
  ).measures.flatMap(({ targets }) => targets.map(({ deadline }) => deadline));

describe('targets of a year’s tasks that a notice shares out', () => {
  it('are due at the end of that year', () => {
    expect(
      deadlines('现将《政府工作报告》确定的任务下达。现将2007年《政府工作报告》确定的各项工作任务分解如下：'),
    ).toEqual(['2007-12-31', '2007-12-31']);
  });
  it('are not where another year is only spoken of', () => {
    expect(deadlines('2003年《政府工作报告》确定的工作任务分解以来，成效明显。')).toEqual([null, null]);
    expect(deadlines('现将有关事项通知如下：')).toEqual([null, null]);
  });
});

describe('targets of a year', () => {
  it('are due by the end of the year that their column or heading gives them', () => {
    const table =
      '某市民生实事清单\n序号\t事项\t2022年度任务目标\t责任单位\n1\t改扩建学校\t完成2座教学楼建设。\t市教育局\n2\t建设场地\t建成13处运动场地。\t市教育局';
    const ofRows = factsOf(sourceOfText(table)).measures.flatMap(({ targets }) => targets);
    expect(ofRows.map(({ value, deadline }) => [value, deadline])).toEqual([
      [2, '2022-12-31'],
      [13, '2022-12-31'],
    ]);
    const heading =
      '2021年金乡县政府重要工作事项责任分工\n一、主要预期目标\n地区生产总值增长7%以上。\n二、重点工作\n1.抓好招商。完善服务。';
    expect(factsOf(sourceOfText(heading)).targets.map(({ value, deadline }) => [value, deadline])).toEqual([
      [7, '2021-12-31'],
    ]);
  });
});
