import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';

const page = (rows: string): string =>
  `<!DOCTYPE html><html><body><div><a href="/">首页</a></div><div class="doc"><p>2021年重大民生实事项目目标任务责任分解表</p><table>${rows}</table></div></body></html>`;

const told = async (text: string, name = 'page.html'): Promise<readonly string[][]> =>
  (await extract(Buffer.from(text), name)).measures.map(({ number, title, assignments }) => [
    `${number} ${title}`,
    ...assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`),
  ]);

const HEADS =
  '<tr><th>序号</th><th>项目名称</th><th>主要内容</th><th>区政府<br>分管领导</th><th>牵头<br>单位</th><th>配合单位</th></tr>';

describe('rows under one number and one name', () => {
  it('are one measure by that name, with what each row says and whom it names', async () => {
    const rows = `${HEADS}
      <tr><td>1</td><td>增加教育资源供给</td><td>增加学位5000个。</td><td>何海平</td><td>教育局</td><td>经开区<br>高新园（邹区镇）<br>各街道<br>市国有公司</td></tr>
      <tr><td rowspan="2">3</td><td rowspan="2">老城厢复兴发展</td><td>完成故居修缮展陈。</td><td>何海平</td><td>文体旅局</td><td>晋陵公司<br>轨道公司</td></tr>
      <tr><td>推进8条老城厢道路整治。</td><td>芮春祥</td><td>住建局</td><td>五星街道<br>南大街街道<br>荷花池街道</td></tr>`;
    expect(await told(page(rows))).toEqual([
      [
        '1 增加教育资源供给',
        'LEAD 教育局',
        'SUPPORT 经开区',
        'SUPPORT 高新园（邹区镇）',
        'SUPPORT 各街道',
        'SUPPORT 市国有公司',
      ],
      [
        '3 老城厢复兴发展',
        ...['LEAD 文体旅局', 'SUPPORT 晋陵公司', 'SUPPORT 轨道公司'],
        ...['LEAD 住建局', 'SUPPORT 五星街道', 'SUPPORT 南大街街道', 'SUPPORT 荷花池街道'],
      ],
    ]);
    const [, second] = (await extract(Buffer.from(page(rows)), 'page.html')).measures;
    expect(second?.targets.map(({ value, deadline }) => [value, deadline])).toEqual([[8, '2021-12-31']]);
  });

  it('are one measure where they share their bodies as well', async () => {
    const rows = `${HEADS}
      <tr><td rowspan="2">4</td><td rowspan="2">优化养老服务</td><td>为全区23000名老年人提供居家上门服务。</td><td rowspan="2">张菁</td><td rowspan="2">民政局</td><td rowspan="2">各街道</td></tr>
      <tr><td>对300户困难老人家庭进行居家适老化改造。</td></tr>`;
    expect(await told(page(rows))).toEqual([['4 优化养老服务', 'LEAD 民政局', 'SUPPORT 各街道']]);
    const [only] = (await extract(Buffer.from(page(rows)), 'page.html')).measures;
    expect(only?.targets.map(({ value }) => value)).toEqual([23000, 300]);
  });

  it('are measures of their own where a task that is no name is parted into measures', async () => {
    const rows = `<tr><th>序号</th><th>重点任务</th><th>具体措施</th><th>责任单位</th></tr>
      <tr><td rowspan="2">1</td><td rowspan="2">完善服务体系</td><td>建立联席会议制度。</td><td>市科技局</td></tr>
      <tr><td>建设服务平台。</td><td>市大数据局</td></tr>`;
    expect(await told(page(rows))).toEqual([
      ['1 建立联席会议制度', 'RESPONSIBLE 市科技局'],
      ['1 建设服务平台', 'RESPONSIBLE 市大数据局'],
    ]);
  });

  it('are one in an annexed table too', async () => {
    const text = [
      '某市关于做好民生实事的意见\n一、重点任务\n（一）加强领导。建立健全机制，压实责任。\n某市人民政府\n2024年5月6日\n附件：民生实事项目表',
      '序号\t实事项目\t主要内容\t责任单位',
      '1\t改善办学条件\t新建幼儿园18所\t市教育局',
      '1\t改善办学条件\t新建小学4所\t市机关管理局',
      '2\t优化养老服务\t改造服务中心8家\t市民政局',
    ];
    expect((await told(text.join('\n'), 'a.txt')).slice(1)).toEqual([
      ['1 改善办学条件', 'RESPONSIBLE 市教育局', 'RESPONSIBLE 市机关管理局'],
      ['2 优化养老服务', 'RESPONSIBLE 市民政局'],
    ]);
  });
});

describe('a head of those who mainly answer', () => {
  const table = (heads: string, row: string): string => `| ${heads} |\n| --- | --- | --- | --- | --- |\n| ${row} |\n`;

  it('names no leader beside one of those who lead', async () => {
    const text = table(
      '序号 | 重点任务 | 牵头部门 | 主责单位 | 协办单位',
      '1 | 完善监测网络 | 市生态环境局 | 各区政府（含开发区管委会） | 市经济和信息化局',
    );
    expect(await told(text, 'a.md')).toEqual([
      [
        '1 完善监测网络',
        ...['LEAD 市生态环境局', 'RESPONSIBLE 各区政府（含开发区管委会）', 'SUPPORT 市经济和信息化局'],
      ],
    ]);
  });

  it('names the leader where no other does', async () => {
    const text = table(
      '序号 | 重点任务 | 主责单位 | 协办单位 | 备注',
      '1 | 完善监测网络 | 市生态环境局 | 市财政局 | 无',
    );
    expect(await told(text, 'a.md')).toEqual([['1 完善监测网络', 'LEAD 市生态环境局', 'SUPPORT 市财政局']]);
  });

  it('is read so as a label too', async () => {
    const text =
      '某市行动计划\n一、重点任务\n（一）完善监测网络。完善监测站点。（牵头单位：市生态环境局；主责单位：各区政府；配合单位：市财政局）\n（二）加强执法。严格监管。（主责单位：市城管局；配合单位：市公安局）\n';
    expect(await told(text, 'a.txt')).toEqual([
      ['（一） 完善监测网络', 'LEAD 市生态环境局', 'RESPONSIBLE 各区政府', 'SUPPORT 市财政局'],
      ['（二） 加强执法', 'LEAD 市城管局', 'SUPPORT 市公安局'],
    ]);
  });
});

describe('a row with a sign behind each cell', () => {
  const HEAD = '为完成各项目标任务,现将主要工作目标任务进行分解。\n某市上城区人民政府办公室\n2019年2月15日\n附件1 |\n';

  it('is a row of its table', async () => {
    const rows = [
      '序号 | 任 务 名 称 | 指 标 要 求 | 牵 头 部 门 | 配 合 部 门 | 目 标 类 型 |',
      '1 | 地区生产总值 | 增长5.5%(市下达指标) | 区发改经信局 | 区财政局、各街道办事处 | A类 |',
      '2 | 引进外资 | 实际利用外资3.5亿美元 | 区商务局 | 区投促局 | B类 |',
    ];
    expect(await told(HEAD + rows.join('\n'), 'a.txt')).toEqual([
      ['1 地区生产总值', 'LEAD 区发改经信局', 'SUPPORT 区财政局', 'SUPPORT 各街道办事处'],
      ['2 引进外资', 'LEAD 区商务局', 'SUPPORT 区投促局'],
    ]);
  });

  it('is none in the menu of a page', async () => {
    const text =
      '首页 | 政务公开 | 政策文件 | 正文 |\n某市关于加强科技金融工作的意见\n一、重点任务\n（一）建设平台。汇聚企业信息。（责任单位：市科技局）\n';
    expect(await told(text, 'a.txt')).toEqual([['（一） 建设平台', 'RESPONSIBLE 市科技局']]);
  });
});
