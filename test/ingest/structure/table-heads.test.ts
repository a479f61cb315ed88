import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';
import { columnByEnding } from '../../../ingest/structure/table/columns.js';

const read = async (rows: readonly string[]): Promise<readonly string[]> => {
  const { measures } = await extract(new TextEncoder().encode(`某市2022年重点任务清单\n${rows.join('\n')}\n`), 'a.txt');
  return measures.map(
    ({ number, title, assignments }) =>
      `${number}|${title}|${assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`).join('、')}`,
  );
};

describe('heads of a table', () => {
  it('are told by how they end beside one that is known', async () => {
    expect(
      await read([
        '类别\t民生事项名称\t2022年度任务目标\t责任单位\t分管市领导\t1-9月份工作完成情况',
        '教育\t14.改扩建学校\t完成2座教学楼建设。\t教育体育局\t某某\t完成主体施工。',
        '教育\t15.推进课后服务\t实行全覆盖。\t教育体育局\t某某\t已完成调度。',
      ]),
    ).toEqual(['14.|改扩建学校|RESPONSIBLE 教育体育局', '15.|推进课后服务|RESPONSIBLE 教育体育局']);
  });

  it('are no sentences that end so', () => {
    expect(columnByEnding('加强组织领导，落实重点任务')).toBeNull();
    expect(columnByEnding('牵头单位及配合单位')).toBe('RESPONSIBLE');
    expect(columnByEnding('监督电话')).toBe('OTHER');
    expect(columnByEnding('市科技局')).toBeNull();
  });

  it('may be left out above the numbers of the rows', async () => {
    expect(
      await read([
        '\t目标\t任务内容\t牵头部门\t配合部门',
        '1\t创新工程\t开发工业新产品\t市工信委\t市科技局、市发改委',
        '2\t创新工程\t引进先进技术\t市工信委\t市科技局',
      ]),
    ).toEqual([
      '1|开发工业新产品|LEAD 市工信委、SUPPORT 市科技局、SUPPORT 市发改委',
      '2|引进先进技术|LEAD 市工信委、SUPPORT 市科技局',
    ]);
  });

  it('may name persons alone: the task is a measure, and nobody is made up', async () => {
    expect(
      await read([
        '任务名称\t主要工作措施或要求\t限期时间\t责任人',
        '强化科技创新\t落实资助经费。\t每季度末\t张三',
        '开展技术创新\t新增企业1家。\t每季度末\t李四',
      ]),
    ).toEqual(['|强化科技创新|', '|开展技术创新|']);
  });

  it('make no tasks of a service’s items', async () => {
    expect(
      await read(['事项名称\t办理时限\t收费标准', '企业登记\t3个工作日\t不收费', '变更登记\t2个工作日\t不收费']),
    ).toEqual([]);
  });
});
