import { describe, expect, it } from 'vitest';
import { headOf, type Head } from '../../ingest/extract/head.js';
import { extract, factsOf } from '../../ingest/pipeline.js';
import { sourceOfText } from '../../ingest/read/source.js';
import { resolveAgency } from '../../ingest/resolve/agency.js';
import { regionByName } from '../../ingest/resolve/regions.js';
import { documentTree } from '../../ingest/structure/document-tree.js';
import { outline } from './structure/read-text.js';

const facts = (text: string): ReturnType<typeof factsOf> => factsOf(sourceOfText(text));
const bodies = (text: string): readonly string[] =>
  facts(text).measures.map(
    ({ number, assignments }) =>
      `${number ?? ''} ${assignments.map(({ role, asPrinted }) => `${role} ${asPrinted}`).join(', ')}`,
  );
const BODY = '一、加大支持力度。鼓励银行放贷。\n二、优化服务。推动平台建设。\n';
const head = (text: string): Head => headOf(documentTree(sourceOfText(text)).tree);

describe('此项工作由…负责 on a line of its own', () => {
  it('is of the task whose parts stand above it', () => {
    const text = `1、完善检测体系
（1）加强农产品检测。推进检测机构建设。
（2）加强食品检测。改扩建实验室。
此项工作由市农业局、市市场监管局负责。
2、推进餐厨垃圾处理
加快建设处理设施。
此项工作由市城管局牵头，市发展改革委配合。`;
    expect(bodies(text)).toEqual([
      '1、 RESPONSIBLE 市农业局, RESPONSIBLE 市市场监管局',
      '2、 LEAD 市城管局, SUPPORT 市发展改革委',
    ]);
  });

  it('leaves parts their own where each says who does it', () => {
    const text = `1、完善检测体系
（1）加强农产品检测。推进检测机构建设。
此项工作由市农业局负责。
（2）加强食品检测。改扩建实验室。
此项工作由市市场监管局负责。`;
    expect(bodies(text)).toEqual(['（1） RESPONSIBLE 市农业局', '（2） RESPONSIBLE 市市场监管局']);
  });

  it('parts headings from their text in a text of one line, numbered from the midst', () => {
    const text =
      '[接上页] 此项工作由市科工贸信委负责。 5、完善检测体系 加强检测机构的硬、软件建设,加强检测人员的培训,提高检测能力,形成质量安全检测体系。 此项工作由市农业局负责。 ' +
      '6、开展食品安全信息发布 完善信息发布制度,及时向社会通报食品安全工作动态。 此项工作由市食安办、市农业局负责。 ' +
      '7、加强应急管理 修订《食品安全事故应急预案》,2011年9月底前组织开展应急演练。 此项工作由市食安办牵头,市应急办配合。 ' +
      '三、工作要求 （一）各部门要加强领导。 （二）市监察局要加强督查。';
    expect(outline(text)).toEqual([
      '5 MEASURE 5、 完善检测体系',
      '6 MEASURE 6、 开展食品安全信息发布',
      '7 MEASURE 7、 加强应急管理',
      '3 SECTION 三、 工作要求',
      '3.1 MEASURE （一） 各部门要加强领导',
      '3.2 MEASURE （二） 市监察局要加强督查',
    ]);
    expect(bodies(text).slice(0, 3)).toEqual([
      '5、 RESPONSIBLE 市农业局',
      '6、 RESPONSIBLE 市食安办, RESPONSIBLE 市农业局',
      '7、 LEAD 市食安办, SUPPORT 市应急办',
    ]);
  });
});

describe('who answers for a part of a sentence', () => {
  it('is no part of the title', () => {
    const text = `1.治理污染\n（1）加快养殖场改造；（牵头单位：县农粮局）6月底前完成整治5家。（责任单位：县环保局）\n（2）推广配方施肥。（责任单位：县农粮局）`;
    expect(facts(text).measures[0]).toMatchObject({ number: '（1）', title: '加快养殖场改造' });
    expect(bodies(text)[0]).toBe('（1） LEAD 县农粮局, RESPONSIBLE 县环保局');
  });
});

describe('a section that closes', () => {
  const flat = (closing: string): string =>
    `国务院关于开展普查的通知\n一、普查对象。推动普查。\n二、普查内容。开展调查。\n三、普查组织实施\n${closing}\n四、普查要求。落实责任。`;
  it('is a measure where it hands out its work sentence by sentence', () => {
    expect(
      bodies(
        flat(
          '其中，涉及经费方面的事项，由财政部负责和协调；涉及名录方面的事项，由税务总局、工商总局负责和协调；涉及宣传方面的事项，由中央宣传部负责和协调。',
        ),
      ),
    ).toContain('三、 RESPONSIBLE 财政部, RESPONSIBLE 税务总局, RESPONSIBLE 工商总局, RESPONSIBLE 中央宣传部');
  });
  it('is none where it only says who leads it all', () => {
    expect(bodies(flat('由国家统计局牵头推进，各部门要密切配合。')).map((line) => line.split(' ')[0])).not.toContain(
      '三、',
    );
  });
});

describe('names in a cell or a list', () => {
  const row = (bodies: string): string =>
    `<table><tr><td>牵头单位</td><td>目标任务</td><td>责任单位</td></tr><tr><td>市政<br>府办<br>公厅</td><td>强化行政监督</td><td>${bodies}</td></tr><tr><td>市<br>监<br>察<br>局</td><td>建设廉洁政府</td><td>审计局</td></tr></table>`;
  const cells = async (bodies: string): Promise<readonly string[]> => {
    const page = `<html><body><p>长沙市人民政府关于分解2012年目标任务的通知</p>${row(bodies)}</body></html>`;
    const { measures } = await extract(Buffer.from(page), 'page.html');
    return measures.flatMap(({ assignments }) => assignments.map(({ asPrinted }) => asPrinted.replace(/\s/gu, '')));
  };
  it('are whole though a narrow cell broke them', async () => {
    expect(await cells('环保局 财政局')).toEqual(['市政府办公厅', '环保局', '财政局', '市监察局', '审计局']);
  });
  it('are two where 和 joins a place and many bodies', async () => {
    expect((await cells('园林局、岳麓区和市直相关单位')).slice(1, 4)).toEqual(['园林局', '岳麓区', '市直相关单位']);
    expect((await cells('园林局、岳麓区和全市各部门')).slice(1, 4)).toEqual(['园林局', '岳麓区', '全市各部门']);
    expect((await cells('园林局、高新区和所有成员单位')).slice(1, 4)).toEqual(['园林局', '高新区', '所有成员单位']);
  });
  it('hold 主要, which makes no sentence of them', () => {
    expect(bodies('1.指标增速不低于平均。\n牵头单位：各主要经济指标牵头单位\n2.增长10%。\n牵头单位：市商务局')[0]).toBe(
      '1. LEAD 各主要经济指标牵头单位',
    );
  });
  it('take part before what is done: 由A牵头、B配合开展慰问', () => {
    expect(
      bodies('一、优化配送。对快递员，由市邮政管理局牵头、市总工会配合开展慰问。\n二、强化宣传。推动政策直达。')[0],
    ).toBe('一、 LEAD 市邮政管理局, SUPPORT 市总工会');
  });
});

describe('what a page says of its document', () => {
  it('stands in rows of bracketed labels', () => {
    const page = `[ 索引号 ] | 11500111009347908d/2025-00042 | [ 发文字号 ] | 大足府发〔2025〕12号 |
[ 主题分类 ] | 文化 | [ 体裁分类 ] | 其他公文 |
[ 发布机构 ] | 大足区政府办公室 | [ 发布日期 ] | 2025-07-02 |
[ 成文日期 ] | 2025-06-23 | [ 有效性 ] |

重庆市大足区人民政府关于印发行动计划的通知

${BODY}`;
    expect(head(page)).toMatchObject({
      docNumber: '大足府发〔2025〕12号',
      issuedOn: '2025-06-23',
      publishedOn: '2025-07-02',
    });
  });
  it('stands in a list with dashes', () => {
    const page = `# 国务院办公厅关于印发考核办法的通知\n\n- 发文机关：国务院办公厅\n- 发文字号：国办发〔2013〕2号\n- 成文日期：2013年01月02日\n\n${BODY}`;
    expect(head(page)).toMatchObject({ docNumber: '国办发〔2013〕2号', issuedOn: '2013-01-02' });
  });
  it('gives the day of promulgation in a law database, and only there', () => {
    const law = (fields: string): Head => head(`杭州市人民政府关于学前教育的意见\n${fields}\n${BODY}`);
    const whole =
      '【制定机关】杭州市人民政府\n【公布日期】2005.02.01\n【字号】杭政函[2005]39号\n【施行日期】2005.02.01';
    expect(law(whole).issuedOn).toBe('2005-02-01');
    expect(law('公布日期：2005-02-01').issuedOn).toBeNull();
  });
  it('is no part of the title: a page of a flip book, a trail, columns and sites', () => {
    const title = '某自治区人民政府办公厅关于印发改造方案的通知';
    expect(head(`Page 22 - ${title}\n${BODY}`).title).toBe(title);
    expect(head(`澎湃新闻 > 绿政公署\n\n${title}\n${BODY}`).title).toBe(title);
    expect(head(`${title}_省内政策_研企通\n${BODY}`).title).toBe(title);
    expect(head(`兴国县人民政府办公室信息公开\n\n兴国县2017年打造示范点工作\n实施方案\n${BODY}`).title).toBe(
      '兴国县2017年打造示范点工作实施方案',
    );
    expect(head(`某市科学技术局政府信息公开指南\n${BODY}`).title).toBe('某市科学技术局政府信息公开指南');
  });
});

describe('a text in one line', () => {
  it('has a list of two where each says who does it, and a title with a stop behind it', () => {
    const text =
      '关于支持“双招双引”的十条意见。为落实市委、市政府“突出开放招商 强化项目带动”的部署，完善人才政策，促进招商引资和招才引智实效，结合实际，现提出以下意见。1.对来莆田创新创业的团队，经认定，给予100万元用于科学研究，最高给予5000万元资助。责任单位：市委组织部、市科技局。2.对实际投资2亿元以上的招商项目，给予自主认定人才指标。责任单位：市发改委、市财政局。';
    expect(bodies(text)).toEqual([
      '1. RESPONSIBLE 市委组织部, RESPONSIBLE 市科技局',
      '2. RESPONSIBLE 市发改委, RESPONSIBLE 市财政局',
    ]);
    expect(facts(text).title).toBe('关于支持“双招双引”的十条意见');
  });
});

describe('bodies of then and there', () => {
  const named = (name: string, region: string, date: string): string =>
    resolveAgency(name, { region: regionByName(region), level: 'COUNTY', date }).name;
  it.each([
    ['区市场监管局（区知识产权局）', '大足区', '2025-06-23', '重庆市大足区市场监督管理局'],
    ['区文化旅游委', '大足区', '2025-06-23', '重庆市大足区文化和旅游发展委员会'],
    ['市卫生人口计生委', '深圳市', '2011-05-01', '深圳市卫生和人口计划生育委员会'],
    ['市财政委', '深圳市', '2011-05-01', '深圳市财政委员会'],
    ['市应急办', '深圳市', '2011-05-01', '深圳市应急管理办公室'],
    ['区综合执法局', '成华区', '2022-07-25', '成都市成华区综合行政执法局'],
    ['高兴镇', '兴国县', '2017-05-01', '高兴镇人民政府'],
    ['崇贤乡', '兴国县', '2017-05-01', '崇贤乡人民政府'],
  ])('%s in %s', (name, region, date, full) => {
    expect(named(name, region, date)).toBe(full);
  });
  it('have their offices, a leading group too', () => {
    const context = { region: null, level: 'NATIONAL' as const, date: '2019-05-23' };
    expect(resolveAgency('国务院医改领导小组秘书处', context).name).toBe('国务院深化医药卫生体制改革领导小组秘书处');
  });
  it('are groups as before: 区市县政府, 县市政府, 各乡镇', () => {
    for (const name of ['区市县政府', '县市政府', '各乡镇', '城镇'])
      expect(resolveAgency(name, { region: regionByName('成都市'), level: 'MUNICIPAL', date: null }).name).toBe(name);
  });
});
