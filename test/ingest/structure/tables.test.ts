import { describe, expect, it } from 'vitest';
import { extract } from '../../../ingest/pipeline.js';

const HEAD =
  '关于印发某市科技金融工作任务分工的通知\n\n各县区人民政府：\n现将任务分工印发给你们。\n\n某市人民政府办公室\n2024年5月6日\n\n附件\n科技金融重点任务分工表\n';

interface Told {
  readonly number: string;
  readonly title: string;
  readonly bodies: readonly string[];
}

const measures = async (text: string, name = 'tasks.txt'): Promise<readonly Told[]> =>
  (await extract(Buffer.from(text), name)).measures.map(({ number, title, assignments }) => ({
    number,
    title,
    bodies: assignments.map(({ role, asPrinted, dueOn }) => [role, asPrinted, dueOn].filter(Boolean).join(' ')),
  }));

const page = (rows: string): string =>
  `<!DOCTYPE html><html><body><div class="nav"><a href="/">首页</a></div><div id="zoom"><p>某市关于加强科技金融工作的通知，请遵照执行，认真落实。</p><table>${rows}</table></div></body></html>`;

describe('a row of a table of tasks', () => {
  it('is a measure, its bodies and its day in columns', async () => {
    const rows = [
      '序号\t重点任务\t牵头单位\t配合单位\t完成时限',
      '1\t建立科技金融服务机制\t市科技局\t市财政局、人民银行市分行\t2024年12月底前',
      '2\t推进企业上市培育，完善后备企业库。\t市地方金融监管局\t各县（市、区）人民政府\t持续推进',
    ];
    expect(await measures(HEAD + rows.join('\n'))).toEqual([
      {
        number: '1',
        title: '建立科技金融服务机制',
        bodies: ['LEAD 市科技局 2024-12-31', 'SUPPORT 市财政局 2024-12-31', 'SUPPORT 人民银行市分行 2024-12-31'],
      },
      {
        number: '2',
        title: '推进企业上市培育，完善后备企业库',
        bodies: ['LEAD 市地方金融监管局', 'SUPPORT 各县（市、区）人民政府'],
      },
    ]);
  });

  it('keeps a merged task out of the title where the rows under it part it', async () => {
    const html = page(
      `<tr><th rowspan="2">序号</th><th rowspan="2">重点任务</th><th rowspan="2">具体措施</th><th colspan="2">责任分工</th></tr>
       <tr><th>牵头单位</th><th>配合单位</th></tr>
       <tr><td colspan="5">一、完善体系</td></tr>
       <tr><td>1</td><td rowspan="2">完善服务体系</td><td>建立联席会议制度。</td><td rowspan="2">市科技局</td><td><p>市财政局</p><p>市税务局</p></td></tr>
       <tr><td>2</td><td>建设服务平台。</td><td>市大数据局<br>各区人民政府</td></tr>`,
    );
    expect(await measures(html, 'page.html')).toEqual([
      { number: '1', title: '建立联席会议制度', bodies: ['LEAD 市科技局', 'SUPPORT 市财政局', 'SUPPORT 市税务局'] },
      { number: '2', title: '建设服务平台', bodies: ['LEAD 市科技局', 'SUPPORT 市大数据局', 'SUPPORT 各区人民政府'] },
    ]);
  });

  it('is read from Markdown, and by roles that a cell states itself', async () => {
    const rows = [
      '| 序号 | 工作任务 | 责任单位（排第一位的为牵头单位） |',
      '| --- | :-- | --- |',
      '| 一 | 推动数据共享 | 市数据局、市科技局<br>市财政局 |',
      '| 二 | 完善统计监测 | 市统计局牵头，市科技局配合 |',
    ];
    expect(await measures(`某市工作方案\n\n${rows.join('\n')}\n`, 'a.md')).toEqual([
      {
        number: '一',
        title: '推动数据共享',
        bodies: ['LEAD 市数据局', 'RESPONSIBLE 市科技局', 'RESPONSIBLE 市财政局'],
      },
      { number: '二', title: '完善统计监测', bodies: ['LEAD 市统计局', 'SUPPORT 市科技局'] },
    ]);
  });

  it('gives its bodies to the measure of the text that it repeats', async () => {
    const text = [
      '某市关于加强科技金融工作的实施意见',
      '一、重点任务',
      '（一）建立科技金融服务机制。建立联席会议制度，完善信息共享。',
      '（二）推进企业上市培育。完善后备企业库，加强辅导。',
      '某市人民政府',
      '2024年5月6日',
      '附件：重点任务分工表',
      '序号\t任务\t责任单位',
      '1\t建立科技金融服务机制\t市科技局',
      '2\t推进企业上市培育\t市财政局',
      '3\t加强组织领导和统筹协调\t市政府办公室',
    ];
    expect(await measures(text.join('\n'))).toEqual([
      { number: '（一）', title: '建立科技金融服务机制', bodies: ['RESPONSIBLE 市科技局'] },
      { number: '（二）', title: '推进企业上市培育', bodies: ['RESPONSIBLE 市财政局'] },
      { number: '3', title: '加强组织领导和统筹协调', bodies: ['RESPONSIBLE 市政府办公室'] },
    ]);
  });

  it.each([
    ['a list of contacts', ['序号\t单位\t联系人\t备注', '1\t市科技局\t张\t负责', '2\t市财政局\t李\t负责']],
    [
      'a table of indicators',
      ['指标\t单位\t2020年\t2025年', '1.研发投入\t%\t2.1\t3.0', '2.企业数\t家\t100\t200', '3.人才\t人\t1\t2'],
    ],
    ['a table that names nobody', ['序号\t重点任务\t完成时限', '1\t建立机制\t2025年', '2\t建设平台\t2025年']],
  ])('is none in %s', async (_kind, rows) => {
    expect(await measures(HEAD + rows.join('\n'))).toEqual([]);
  });

  it('is none where blank space parts the headings of a text from it', async () => {
    const text = '某市意见\n一、加强投入\t\t加大财政投入，引导社会资本。\n二、支持研发\t\t支持企业研发，鼓励创新。\n';
    expect((await measures(text)).map(({ number }) => number)).toEqual(['一、', '二、']);
  });
});
