import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../ingest/pipeline.js';
import { packageFile } from '../../schema/package-root.js';
import { outline } from './structure/read-text.js';

const CORPUS = ['lianyungang-opinions', 'pilot-zone-master-plan', 'sichuan-opinions'].map(
  (name) => `corpus/${name}.txt`,
);
const GOLD = ['fangguanfu-2020', 'heilongjiang-sci', 'housing-2006', 'private-investment-2010', 'social-2017'];
const BLANKS_ONLY = [
  'elderly-2019',
  'gansu-business-2022',
  'guarantee-2010',
  'guangxi-industry-2024',
  'health-reform-2012',
];
const gold = (name: string): string => `test/gold/texts/${name}.txt`;

/** Measures with who answers for them. */
async function measures(text: string): Promise<readonly string[]> {
  const read = await extract(Buffer.from(text), 'text.txt');
  return read.measures.map(
    ({ number, assignments }) =>
      `${number ?? ''} ${assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`).join(', ')}`,
  );
}
const joined = (text: string, by: string): string =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(by);

describe('a text that a page put into one line', () => {
  it.each([...CORPUS, ...[...GOLD, ...BLANKS_ONLY].map(gold)])(
    'reads as it did, by the blanks left: %s',
    async (path) => {
      const text = readFileSync(packageFile(path), 'utf8');
      expect(await measures(joined(text, ' '))).toEqual(await measures(text));
    },
  );

  it.each([...CORPUS, ...GOLD.map(gold)])('reads as it did, without any: %s', async (path) => {
    const text = readFileSync(packageFile(path), 'utf8');
    expect(await measures(joined(text, ''))).toEqual(await measures(text));
  });

  it('is parted at the signature of the notice before the plan', () => {
    const text =
      '北京市人民政府办公厅关于印发《任务分工》的通知各区人民政府，市政府各委、办、局：经市政府同意，现印发给你们，请认真组织落实。' +
      '北京市人民政府办公厅2021年6月8日任务分工一、重点任务（一）建设“AI+”场景。聚焦人工智能等技术，组织实施应用场景。（市科委牵头）' +
      '（二）建设智慧交通场景。推动车路协同。（市交通委牵头）（三）建设智慧医疗场景。推动互联网诊疗。（市卫生健康委牵头）';
    expect(outline(text)).toEqual([
      '1 SECTION 一、 重点任务',
      '1.1 MEASURE （一） 建设“AI+”场景',
      '1.2 MEASURE （二） 建设智慧交通场景',
      '1.3 MEASURE （三） 建设智慧医疗场景',
    ]);
  });

  it('goes on with numbers that run through its parts, and with clauses that end without a stop', () => {
    const text =
      '某省关于支持锂电产业的若干措施为推动我省锂电新能源产业高质量发展，力争全省产业规模进入全国前列，现提出如下措施。一、提高资源保障能力1.加大勘查力度。实施找矿行动。责任单位：省自然资源厅' +
      '2.规范资源开发。严格准入管理。责任单位：省工业和信息化厅二、推动产业集聚3.支持龙头企业。培育领军企业。责任单位：省发展改革委';
    expect(outline(text)).toEqual([
      '1 SECTION 一、 提高资源保障能力',
      '1.1 MEASURE 1. 加大勘查力度',
      '1.2 MEASURE 2. 规范资源开发',
      '2 SECTION 二、 推动产业集聚',
      '2.3 MEASURE 3. 支持龙头企业',
    ]);
  });

  it('keeps headings whole beside letters, figures and quotations, and names with brackets in them', () => {
    const text =
      '某市数字经济发展若干措施 为加快我市数字经济高质量发展，结合实际，制定如下措施。 一、基础设施 （一）加快 5G 网络建设。推进基站共建共享。（市工信局负责） ' +
      '（二）深化“放管服” 改革。推行一网通办。（国家发展改革委（国家粮食和储备局） 负责） （三）到 2025 年，建成一批平台。支持企业上云。（市工信局、市财政局） ' +
      '二、保障措施 （四）推进 AI 应用 支持企业开放应用场景，培育示范项目。（市科技局牵头）';
    expect(outline(text)).toEqual([
      '1 SECTION 一、 基础设施',
      '1.1 MEASURE （一） 加快5G网络建设',
      '1.2 MEASURE （二） 深化“放管服”改革',
      '1.3 MEASURE （三） 到2025年，建成一批平台',
      '2 SECTION 二、 保障措施',
      '2.4 MEASURE （四） 推进AI应用',
    ]);
  });

  it('that begins with its first number goes on with the second', () => {
    const item = '加大科技型企业培育力度，完善梯度培育机制，支持企业牵头组建创新联合体，按规定给予奖励';
    const text = `一、加大支持。${item}。责任单位：省科技厅二、优化服务。${item}。责任单位：省财政厅三、加强监管。${item}。责任单位：省市场监管局`;
    expect(outline(text)).toEqual(['1 MEASURE 一、 加大支持', '2 MEASURE 二、 优化服务', '3 MEASURE 三、 加强监管']);
  });

  it('of parts in brackets within paragraphs that have their lines is left as it is', () => {
    const part = '健全工作推进机制，强化部门协同联动，及时研究解决重点难点问题，确保各项任务落到实处。'.repeat(13);
    const text = `某市意见\n（一）搭建平台。加强服务。${part}\n（二）完善政策。加强支持。${part}\n（三）完善机制。（1）${part}（2）${part}`;
    expect(outline(text)).toHaveLength(3);
  });

  it('is read in one go however many blanks are left in it', () => {
    const text = `一、总则。 二、任务。 三、分工。 四、名单 ${'市科技局 '.repeat(150_000)}`;
    expect(outline(text).length).toBeGreaterThan(0);
  });

  it('is not parted at numbers that are spoken of, nor inside sentences that a page had broken', () => {
    const text =
      '某市中小微企业贷款风险补偿基金实施办法 第一条 为推动中小微企业加快发展，放大政府资金 的引导作用，制定本办法。 第二条 按照政府出资、银保合作、独立评 审、风险共担的原则，设立补偿基金，第二、三产业企业均可申请，贷款额度一、二级分别核定 为五百万元，' +
      '年均增长3.5个百 分点。 第三条 合作银行应当 建立绿色通道，简化审 批流程。 第四条 本办法由市金融局 负责解释。';
    expect(outline(text).map((line) => line.split(' ').slice(2).join(' '))).toEqual([
      '第一条 为推动中小微企业加快发展，放大政府资金的引导作用，制定本办法',
      '第二条 按照政府出资、银保合作、独立评审、风险共担的原则，设立补偿基金，第二、三产业企业均可申请，贷款额度一、二级分别核定为五百万元，年均增长3.5个百分点',
      '第三条 合作银行应当建立绿色通道，简化审批流程',
      '第四条 本办法由市金融局负责解释',
    ]);
  });
});
