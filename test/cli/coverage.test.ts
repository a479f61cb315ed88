import { beforeAll, describe, expect, it } from 'vitest';
import { cetuHere } from '../support/cetu-here.js';
import { suiteFolder } from '../support/folder.js';

describe('cetu coverage and cetu agency', () => {
  const data = suiteFolder();
  const cetu = (...args: string[]): ReturnType<typeof cetuHere> => cetuHere(args, { CETU_DATA_DIR: data() });
  const lineWith = (text: string, ...words: string[]): string =>
    text.split('\n').find((line) => words.every((word) => line.includes(word))) ?? '';
  beforeAll(async () => {
    expect((await cetu('ingest', 'corpus')).code).toBe(0);
  });

  it('shows the matrix with its totals, and that the plan does not apply to the city', async () => {
    const { stdout, code } = await cetu('coverage', 'pilot-zone-master-plan');
    expect(code).toBe(0);
    expect(lineWith(stdout, 'lianyungang-opinions', '55 %')).toMatch(/│ no +│ 7 +│ 10 +│ 5 +│ 55 %/u);
    expect(lineWith(stdout, 'sichuan-opinions', ' %')).toMatch(/│ 3 +│ 7 +│ 12 +│ 30 %/u);
    expect(lineWith(stdout, '优化科创金融产品供给')).toMatch(/（四）.*◐ （七）.*◐ 2\..*◐ （九）/u);
    expect(lineWith(stdout, '鼓励跨境投融资创新')).toMatch(/– +│ – +│ – /u);
    expect(stdout).not.toContain('repost');
    expect(stdout).toContain('this tells of likeness only');
  });

  it('shows the cells of one measure with quotations, slots and reasons', async () => {
    const against = ['--against', 'doc:lianyungang-opinions'];
    const { stdout } = await cetu('coverage', 'pilot-zone-master-plan', ...against, '--measure', '四');
    expect(stdout).toContain('◐ lianyungang-opinions: in part');
    expect(stdout).toContain('product changed: “投贷联动” / “供应链金融”');
    expect(stdout).toContain('2. 加大科创金融产品与服务创新: narrower, confidence 0.78');
    expect(stdout).toContain('strength same: “加大中长期贷款、信用贷款投放力度” / “加大信用贷款投放力度”');
    expect(stdout).toMatch(/\+0\.\d\d shared concept: 信贷产品创新/u);
    expect(stdout).not.toContain('（五） 推动科创金融业务创新\n');
  });

  it('shows for what was not found the nearest candidates and why each failed, and only that', async () => {
    const against = ['--against', 'lianyungang-opinions'];
    const { stdout } = await cetu(
      'coverage',
      'pilot-zone-master-plan',
      ...against,
      '--status',
      'none_found',
      '--cells',
    );
    expect(stdout).toContain('– lianyungang-opinions: none found');
    expect(stdout).toMatch(/nearest: 6\. 加大科创领域信贷投放规模 \(0\.\d\d\): shares little but 产融对接/u);
    expect(stdout).not.toContain('● lianyungang-opinions');
  });

  it('gives the same as JSON, and a row for each counterpart and candidate as CSV', async () => {
    const json = JSON.parse((await cetu('coverage', 'pilot-zone-master-plan', '--json')).stdout) as {
      summary: unknown[];
      rows: { cells: unknown[] }[];
    };
    expect([json.summary.length, json.rows.length]).toEqual([3, 22]);
    expect(json.rows.every(({ cells }) => cells.length === 3)).toBe(true);
    const { stdout } = await cetu(
      ...['coverage', 'pilot-zone-master-plan', '--against', 'lianyungang-opinions'],
      ...['--status', 'none_found', '--csv'],
    );
    expect(stdout).toMatch(/^measure,title,start,end,quotation,document,applies,status,other,/u);
    expect(stdout.match(/,lianyungang-opinions,no,NONE_FOUND,/gu)?.length).toBeGreaterThanOrEqual(5);
    expect(stdout).not.toContain(',COVERED,');
    expect(stdout).toContain(',NOT ENOUGH,0.');
  });

  it('compares documents of one rank', async () => {
    const { stdout, code } = await cetu('coverage', 'sichuan-opinions', '--against', 'g60-park-scheme');
    expect(code).toBe(0);
    expect(lineWith(stdout, 'g60-park-scheme', '%')).toMatch(/│ no +│/u);
  });

  it.each([
    [['coverage', 'nowhere'], 'there is no such document'],
    [['coverage', 'pilot-zone-master-plan-repost'], 'copy or retelling'],
    [['coverage', 'sichuan-opinions', '--against', 'sichuan-opinions'], 'names the baseline'],
    [['coverage', 'sichuan-opinions', '--measure', '99'], 'has no measure 99'],
    [['coverage', 'sichuan-opinions', '--status', 'most'], '“most” is no status'],
    [['agency', '无此局'], 'no body is known as 无此局'],
    [['agency', '市科技局'], '市科技局'],
  ])('refuses %j with the way out', async (args, message) => {
    const { code, stderr, stdout } = await cetu(...args);
    expect([code === 0, stdout]).toEqual([false, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('→');
  });

  it('shows what a body answers for, its ladder and what its line does elsewhere', async () => {
    const { stdout } = await cetu('agency', '市科技局', '--region', '连云港市');
    expect(stdout).toContain('连云港市科学技术局 (agy:连云港市科学技术局), line 科技');
    expect(lineWith(stdout, 'lianyungang-opinions', '│ 8')).toMatch(/│ 0 +│ 8 +│ 0 +│/u);
    expect(stdout).toContain('lianyungang-opinions 8. 大力发展科创领域股权投资: shares, “市科技局”');
    expect(stdout).toContain(
      '国 pilot-zone-master-plan （十） 强化股权投资基金培育引导 (0.76, does not apply): the text names nobody',
    );
    expect(lineWith(stdout, '省 sichuan-opinions （四）')).toContain('same line: 四川省科学技术厅 leads (“科技厅”)');
    expect(stdout).toContain('no duty follows from this');
    expect(lineWith(stdout, '（十四） 创新和推广', '四川省科学技术厅')).toContain('上市培育');
    expect((await cetu('agency', '市科技局', '--region', '320700')).stdout).toBe(stdout);
    const other = await cetu('agency', 'agy:四川省科学技术厅');
    expect(lineWith(other.stdout, '市 lianyungang-opinions 17.')).toContain('other line: ');
  });

  it('says of a body that only issued documents that it did, and of a place that is none what to write', async () => {
    const { stdout } = await cetu('agency', '中国人民银行');
    expect(stdout).toContain('issued pilot-zone-master-plan ');
    expect(stdout).toContain('no measure gives it a part');
    expect(stdout).not.toContain('│ document');
    const csv = (await cetu('agency', '中国人民银行', '--csv')).stdout.split('\n');
    expect(csv[1]).toMatch(/^issued,中国人民银行,,pilot-zone-master-plan,,/u);
    const nowhere = await cetu('agency', '市科技局', '--region', '999999');
    expect([nowhere.code, nowhere.stderr]).toEqual([3, expect.stringContaining('a code such as 320700')]);
  });

  it('says in words that nothing has the status that is asked for, and names options in what it refuses', async () => {
    const plan = ['coverage', 'pilot-zone-master-plan', '--against', 'lianyungang-opinions'];
    const { code, stdout } = await cetu(...plan, '--measure', '四', '--status', 'none_found');
    expect([code, stdout]).toEqual([0, expect.stringContaining('no measure of these is “none found”')]);
    const itself = await cetu('coverage', 'sichuan-opinions', '--against', 'sichuan-opinions');
    expect(itself.stderr).toContain('--against names the baseline doc:sichuan-opinions itself');
    const copy = await cetu('coverage', 'pilot-zone-master-plan-repost');
    expect(copy.stderr).toContain('BASELINE doc:pilot-zone-master-plan-repost is a copy or retelling');
    expect(copy.stderr).toContain('which of them are copies');
  });

  it('gives a body’s work as JSON and CSV, every part and every step a row', async () => {
    const json = JSON.parse((await cetu('agency', '市科技局', '--region', '连云港市', '--json')).stdout) as {
      assignments: { ladder: { nodes: { assignments: unknown[] }[] } }[];
      lineElsewhere: unknown[];
    };
    const steps = json.assignments.flatMap(({ ladder }) => ladder.nodes);
    const answers = steps.reduce((sum, { assignments }) => sum + Math.max(1, assignments.length), 0);
    const { stdout } = await cetu('agency', '市科技局', '--region', '连云港市', '--csv');
    const lines = stdout.trim().split('\n');
    const width = lines[0]?.split(',').length;
    expect(lines.length).toBe(1 + json.assignments.length + answers + json.lineElsewhere.length);
    expect(lines.every((line) => line.split(',').length === width)).toBe(true);
  });
});
