import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';

interface Told {
  readonly number: string;
  readonly title: string;
  readonly bodies: readonly string[];
}

const read = async (lines: readonly string[]): ReturnType<typeof extract> =>
  extract(Buffer.from(lines.join('\n')), 'table.txt');
const measures = async (lines: readonly string[]): Promise<readonly Told[]> =>
  (await read(lines)).measures.map(({ number, title, assignments }) => ({
    number,
    title,
    bodies: assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`),
  }));

const TITLE = '2023年区政府重点民生实事项目推进情况(1-11月)';
const heads = (...names: readonly string[]): readonly string[] => names.map((name) => `${name} |`);
const HEADS = heads(
  ...['序号', '主要任务', '全年目标任务', '分管 领导', '牵头 单位', '责任主体与协同单位'],
  ...['1-10月推进情况', '1-11月推进情况', '是否达序', '说明'],
);
const ROWS = [
  ...heads('24', '优化提升50条背街后巷交通组织。', '张建国', '城管局', '市政局、相关街道'),
  ...heads('已进场施工,完成30%。', '已进场施工,完成60%。', '是'),
  '||',
  ...heads('25', '新增四分类“三定一督”达标小区210个。', '张建国', '城管局', '市政局、环卫处、各街道'),
  ...heads('已进场施工。', '在46个小区,建成38个厢房,70个分类亭。', '否', '项目于9月28才签订合同,滞后了2个月。'),
  '|',
  ...heads('26', '新建建筑垃圾中转站8个、建筑垃圾分类池20个。', '张建国', '城管局', '崇川经济开发区、相关街道'),
  ...heads('已建成建筑垃圾中转站3个、分类池10个。', '已建成建筑垃圾中转站7个。', '是'),
  '||',
];

describe('a table whose cells’ and rows’ ends are marked, one cell a line', () => {
  it('may begin in its midst, below a cell that reaches over many rows', async () => {
    expect(await measures([TITLE, ...HEADS, ...ROWS])).toEqual([
      {
        number: '24',
        title: '优化提升50条背街后巷交通组织',
        bodies: ['LEAD 城管局', 'SUPPORT 市政局', 'SUPPORT 相关街道'],
      },
      {
        number: '25',
        title: '新增四分类“三定一督”达标小区210个',
        bodies: ['LEAD 城管局', 'SUPPORT 市政局', 'SUPPORT 环卫处', 'SUPPORT 各街道'],
      },
      {
        number: '26',
        title: '新建建筑垃圾中转站8个、建筑垃圾分类池20个',
        bodies: ['LEAD 城管局', 'SUPPORT 崇川经济开发区', 'SUPPORT 相关街道'],
      },
    ]);
  });
  it('tells what is to be done within the year of its title, and promises nothing in what was done', async () => {
    const { measures: found } = await read([TITLE, ...HEADS, ...ROWS]);
    expect(
      found.flatMap(({ targets }) => targets.map(({ value, deadline }) => `${String(value)} ${String(deadline)}`)),
    ).toEqual(['50 2023-12-31', '210 2023-12-31', '8 2023-12-31', '20 2023-12-31']);
  });
  it('names no person', async () => {
    const { source } = await read([TITLE, ...HEADS, ...ROWS]);
    expect(source.text).not.toContain('张建国');
  });
  it('is left unread where its rows are short and name no body under the head of bodies', async () => {
    const short = ROWS.map((line) => (line === '城管局 |' ? '完成施工进度 |' : line));
    expect((await measures([TITLE, ...HEADS, ...short])).flatMap(({ bodies }) => bodies)).not.toContain('LEAD 市政局');
  });
  it('is none where a page begins in the midst and marks no ends', async () => {
    const bare = [TITLE, ...HEADS, ...ROWS].map((line) => line.replace(/ ?\|{1,2}$/, '')).filter((line) => line !== '');
    expect(await measures(bare)).toEqual([]);
  });
});

describe('a cell that ends in a semicolon', () => {
  const rows = (third: string): readonly string[] => [
    '市政府2020年重点工作(预下达)一季度进展情况表',
    ...['序号', '内容与要求', '进展情况', '责任单位'],
    ...['1', '确保地区生产总值增长7%左右。', '错月指标实现正增长。', '市发改委'],
    ...['2', '力争规上工业中四大新兴产业增加值占比提升至44%。', third, '市发改委'],
    ...['3', '深入推进省级军民融合示范区建设。', '目前已有10家企业提出申办军工资质需求。', '市发改委'],
  ];
  it('is whole where each line is a cell', async () => {
    const found = await measures(rows('1-2月,战略性新兴产业增加值占比为46.3%;'));
    expect(found.map(({ number, bodies }) => `${number} ${bodies.join()}`)).toEqual([
      '1 RESPONSIBLE 市发改委',
      '2 RESPONSIBLE 市发改委',
      '3 RESPONSIBLE 市发改委',
    ]);
  });
  it('goes on in the next line where that leaves a cell for each head', async () => {
    const found = await measures(rows('启动培育发展新兴产业研究;\n占比为46.3%。'));
    expect(found).toHaveLength(3);
    expect(found[1]?.bodies).toEqual(['RESPONSIBLE 市发改委']);
  });
});
