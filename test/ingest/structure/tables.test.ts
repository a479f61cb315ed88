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

  it('repeats what stands above where a cell says so, and names nobody in one that is filled with a stroke', async () => {
    const rows = [
      '| 序号 | 重点任务 | 牵头单位 | 配合单位 | 责任领导 | 完成时限 |',
      '| :-: | --- | --- | --- | --- | --- |',
      '| 1 | 推出“出生”\\|“退休”服务 | 市大数据局 | 市财政局 | 张三 | 2024年6月 |',
      '| 2 | 建设共享平台 | 〃 | — | 李四 | 〃 |',
      '| 3 | 开展安全检查 | 市委网信办 | 无 | 张三 | 2024年10月1日起 |',
      '',
      '> 注：配合单位为“—”的，由牵头单位独立完成。',
    ];
    expect(await measures(HEAD + rows.join('\n'), 'a.md')).toEqual([
      {
        number: '1',
        title: '推出“出生”|“退休”服务',
        bodies: ['LEAD 市大数据局 2024-06-30', 'SUPPORT 市财政局 2024-06-30'],
      },
      { number: '2', title: '建设共享平台', bodies: ['LEAD 市大数据局 2024-06-30'] },
      { number: '3', title: '开展安全检查', bodies: ['LEAD 市委网信办'] },
    ]);
  });

  it('parts the bodies that a note in brackets holds to something else', async () => {
    const rows = [
      '序号\t任务\t责任单位',
      '1\t落实税费政策\t市税务局、市财政局（各县区人民政府配合）',
      '2\t建设平台\t市科技局（牵头）、市财政局',
    ];
    expect((await measures(HEAD + rows.join('\n'))).map(({ bodies }) => bodies)).toEqual([
      ['RESPONSIBLE 市税务局', 'RESPONSIBLE 市财政局', 'SUPPORT 各县区人民政府'],
      ['LEAD 市科技局', 'RESPONSIBLE 市财政局'],
    ]);
  });

  it('gives its day to the targets of its cells, and nothing of it to the next row', async () => {
    const rows = [
      '序号\t任务\t责任单位\t时限',
      '1\t新增企业100家以上\t市科技局\t2024年9月底',
      '2\t新增平台20个以上\t市财政局\t持续推进',
    ];
    const read = (await extract(Buffer.from(HEAD + rows.join('\n')), 'a.txt')).measures;
    expect(read.map(({ targets }) => targets.map(({ value, deadline }) => [value, deadline]))).toEqual([
      [[100, '2024-09-30']],
      [[20, null]],
    ]);
  });

  it('of other heads begins another table', async () => {
    const rows = [
      '序号\t任务\t责任单位',
      '1\t建设平台\t市科技局',
      '三、主要指标',
      '指标\t单位\t2024年\t属性',
      '企业数\t家\t100\t预期性',
    ];
    expect((await measures(HEAD + rows.join('\n'))).map(({ title }) => title)).toEqual(['建设平台']);
  });

  it('belongs to the measure that it repeats under the same number with a word more or less', async () => {
    const text = [
      '某市关于加强科技金融工作的实施意见',
      '一、重点任务',
      '（一）推进企业上市培育工作。完善后备企业库。',
      '（二）加强统计监测工作。完善指标体系。',
      '某市人民政府',
      '2024年5月6日',
      '附件：重点任务分工表',
      '序号\t任务\t责任单位',
      '1\t推进企业上市培育\t市科技局',
      '2\t推进企业上市培育宣传\t市财政局',
    ];
    expect(await measures(text.join('\n'))).toEqual([
      { number: '（一）', title: '推进企业上市培育工作', bodies: ['RESPONSIBLE 市科技局'] },
      { number: '（二）', title: '加强统计监测工作', bodies: [] },
      { number: '2', title: '推进企业上市培育宣传', bodies: ['RESPONSIBLE 市财政局'] },
    ]);
  });
});

describe('a table that lost its form', () => {
  const told = async (lines: readonly string[]): Promise<readonly string[]> =>
    (await measures(HEAD + lines.join('\n'))).map(({ number, title, bodies }) => [number, title, ...bodies].join('|'));

  it('is read cell by cell, one a line, each with the sign of its end', async () => {
    const lines = ['序号 |', '重点工作 |', '责任领导 |', '责任单位 |', '完成时限 |']
      .concat(['1 |', '优化“重点项目直通车”工作机 制。 |', '张三 |', '招商工作部、', '县城投公司 |', '6月底 |'])
      .concat(['2 |', '建设厂房5万平方米。 |', '李四 |', '规划建设局 |', '12月 底前 |', '扫一扫在手机打开当前页']);
    expect(await told(lines)).toEqual(
      [
        '1|优化“重点项目直通车”工作机 制|RESPONSIBLE 招商工作部 2024-06-30|RESPONSIBLE 县城投公司 2024-06-30',
        '2|建设厂房5万平方米|RESPONSIBLE 规划建设局 2024-12-31',
      ].map((line) => line.replace('机 制', '机制')),
    );
  });

  it('is read cell by cell without such signs while every head has its cell', async () => {
    const lines = ['序号', '工作任务', '负责部门', '时间进度']
      .concat([
        '1',
        '拓宽职业体育发展渠道，鼓励运动项目走职业化道路，',
        '支持教练员职业化发展',
        '市体育局、',
        '市教育局',
        '2024年底前出台',
      ])
      .concat(['二、完善政策', '2', '完善引导资金管理办法', '市统计局会同市财政局', '持续实施']);
    expect(await told(lines)).toEqual([
      '1|拓宽职业体育发展渠道，鼓励运动项目走职业化道路，支持教练员职业化发展|RESPONSIBLE 市体育局 2024-12-31|RESPONSIBLE 市教育局 2024-12-31',
      '2|完善引导资金管理办法|RESPONSIBLE 市统计局|RESPONSIBLE 市财政局',
    ]);
  });

  it('is read by the single spaces between its cells, heads letter by letter', async () => {
    const lines = [
      '序号 工 作 任 务 牵头负责部门',
      '1 城镇新增就业1000万人以上 市人社局',
      '2 完成贫困人口脱贫 市扶贫办 市发展改革委',
    ];
    expect(await told(lines)).toEqual([
      '1|城镇新增就业1000万人以上|LEAD 市人社局',
      '2|完成贫困人口脱贫|LEAD 市扶贫办|LEAD 市发展改革委',
    ]);
  });

  it('is read as a spreadsheet copies it, line breaks in quoted cells', async () => {
    const lines = [
      '序号\t任务\t责任单位',
      '1\t"建设服务平台，',
      '汇聚企业信息。"\t市科技局',
      '2\t引进人才\t"市人社局',
      '市财政局"',
    ];
    expect(await told(lines)).toEqual([
      '1|建设服务平台，汇聚企业信息|RESPONSIBLE 市科技局',
      '2|引进人才|RESPONSIBLE 市人社局|RESPONSIBLE 市财政局',
    ]);
  });

  it.each([
    ['heads that name no body', ['序号', '工作任务', '完成时限', '1', '建立机制', '2024年', '2', '建设平台', '2024年']],
    [
      'numbers that do not run on',
      ['序号 任务 责任单位', '1 建立机制 市科技局', '5 建设平台 市财政局', '9 引进人才 市人社局'],
    ],
    [
      'a cell too few',
      ['序号', '任务', '牵头单位', '配合单位', '1', '建立机制', '市科技局', '2', '建设平台', '市财政局'],
    ],
    ['no heads', ['1 建立机制 市科技局', '2 建设平台 市财政局', '3 引进人才 市人社局']],
    [
      'indicators',
      [
        '领域',
        '指标',
        '2025年',
        '一、知识普及',
        '1.重点人群知识普及率',
        '＞80%',
        '2.婚前医学检查率',
        '＞70%',
        '3.事故起数',
        '下降10%',
      ],
    ],
  ])('is none with %s', async (_what, lines) => {
    expect(await told(lines)).toEqual([]);
  });

  it('of indicators ends where text goes on, and is none under a heading above sentences', async () => {
    const lines = [
      '一、主要指标',
      '指标 2020年 2025年 属性',
      '1.研发投入强度 2.1% 3% 预期性',
      '2.企业数 10家 20家 预期性',
      '3.专利 5件 8件 约束性',
    ];
    const text = [
      ...lines,
      '二、重点任务',
      '（一）建设平台。建设服务平台。',
      '（二）引进人才。引进高端人才。',
      '（三）主要指标。完善2025年监测指标。',
    ];
    expect((await measures(`某市规划\n${text.join('\n')}\n`)).map(({ number }) => number)).toEqual([
      '（一）',
      '（二）',
      '（三）',
    ]);
  });
});
