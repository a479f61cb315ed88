import { describe, expect, it } from 'vitest';
import { headOf, type Head } from '../../../ingest/extract/head.js';
import { sourceOfText } from '../../../ingest/read/source.js';
import { documentTree } from '../../../ingest/structure/document-tree.js';

const BODY = '为深入贯彻决策部署，现提出以下意见。\n一、加大支持力度。鼓励银行放贷。\n二、优化服务。推动平台建设。\n';
const head = (text: string): Head => headOf(documentTree(sourceOfText(text)).tree);
const issuers = (text: string): readonly string[] => head(text).issuers.map(({ asPrinted }) => asPrinted);

describe('the title', () => {
  it('is joined from its lines, without the number and the addressees', () => {
    expect(
      head(
        `国务院关于促进综合保税区\n高水平开放高质量发展的若干意见\n国发〔2019〕3号\n各省、自治区、直辖市人民政府：\n${BODY}`,
      ),
    ).toMatchObject({
      title: '国务院关于促进综合保税区高水平开放高质量发展的若干意见',
      printedTitle: null,
      docNumber: '国发〔2019〕3号',
      kind: 'IMPLEMENTATION_OPINION',
    });
  });

  it('of a notice stands beside the one it prints, which gives the kind', () => {
    const text = `中国人民银行 发展改革委 科技部\n财政部 外汇局\n关于印发《上海市、南京市、杭州市、\n合肥市建设科创金融改革试验区总体方案》的\n通知\n上海市人民政府：\n现予以印发。\n${BODY}`;
    expect(head(text)).toMatchObject({
      title:
        '中国人民银行 发展改革委 科技部 财政部 外汇局关于印发《上海市、南京市、杭州市、合肥市建设科创金融改革试验区总体方案》的通知',
      printedTitle: '上海市、南京市、杭州市、合肥市建设科创金融改革试验区总体方案',
      kind: 'MASTER_PLAN',
    });
  });

  it('that a notice prints without 《》 is found too, but not in 关于规范信息发布工作的意见', () => {
    expect(head(`郑州市人民政府办公室关于印发郑州市创业社区推广方案的通知\n${BODY}`).printedTitle).toBe(
      '郑州市创业社区推广方案',
    );
    expect(head(`关于规范信息发布工作的意见\n${BODY}`).printedTitle).toBeNull();
  });

  it('is taken from the table or the front matter of a page', () => {
    const table = `索 引 号：\n000014349/2018-00207\n发文机关：\n国务院\n成文日期：\n2018年11月07日\n标　　题：\n国务院关于支持改革创新若干措施的通知\n发文字号：\n国发〔2018〕38号\n发布日期：\n2018年11月23日\n主 题 词：\n国务院关于支持\n改革创新若干措施的通知\n${BODY}`;
    expect(head(table)).toMatchObject({
      title: '国务院关于支持改革创新若干措施的通知',
      docNumber: '国发〔2018〕38号',
      issuedOn: '2018-11-07',
      publishedOn: '2018-11-23',
    });
    expect(issuers(table)).toEqual(['国务院']);
    expect(
      head(
        `---\nlayout: default\ntitle: 关于印发《行动计划（2026-2028年）》的通知\n---\n政策原文\n2026-03-19\n${BODY}`,
      ),
    ).toMatchObject({
      title: '关于印发《行动计划（2026-2028年）》的通知',
      publishedOn: '2026-03-19',
      issuedOn: null,
    });
  });

  it.each([
    ['首页>新闻>要闻', '关于支持企业的意见'],
    ['跳至内容', '关于支持企业的意见'],
    ['政策动态 | 关于支持企业的意见', ''],
    ['【阅读全文】', '某省人民政府关于支持企业的意见'],
    ['潮盛高企网　　首页　高企认定　奖励政策　联系我们', '关于支持企业的意见'],
    ['打造东北振兴重要引擎', '国务院关于支持企业的意见'],
    ['关于支持企业的意见（国发〔2014〕26号）', ''],
    ['关于支持企业的意见（全文）', ''],
  ])('is the document’s and nothing of the page’s: %s', (page, line) => {
    expect(head(`${page}\n${line}\n各市人民政府：\n${BODY}`).title).toMatch(
      /^(?:国务院|某省人民政府)?关于支持企业的意见$/,
    );
  });

  it('that begins with 关于 has names of bodies above it, or a verb that asks for it', () => {
    expect(head(`海东市人民政府\n关于印发行动方案的通知\n${BODY}`).title).toBe('海东市人民政府关于印发行动方案的通知');
    expect(head(`国务院办公厅转发发展改革委等部门\n关于加快合同能源管理的意见的通知\n${BODY}`).title).toBe(
      '国务院办公厅转发发展改革委等部门关于加快合同能源管理的意见的通知',
    );
    expect(head(`新春走基层专栏\n关于印发行动方案的通知\n${BODY}`).title).toBe('关于印发行动方案的通知');
  });

  it('of the document gives way to no headline', () => {
    const news =
      '三部门印发《工业领域碳达峰实施方案》\n8月1日，工业和信息化部等三部门印发《工业领域碳达峰实施方案》。\n';
    const own = '工业和信息化部 财政部关于印发工业领域碳达峰实施方案的通知';
    expect(head(`${news}${own}\n工信部联节〔2022〕88号\n各省：\n${BODY}`).title).toBe(own);
    expect(
      head(
        `广东潮州市打赢蓝天保卫战实施方案\n日前，潮州印发《潮州市打赢蓝天保卫战实施方案》。全文如下：\n潮州市打赢蓝天保卫战实施方案\n${BODY}`,
      ).title,
    ).toBe('潮州市打赢蓝天保卫战实施方案');
    expect(
      head(`---\ntitle: 2023年重点任务清单\n---\n# 关于印发工作要点的通知\n宁政办发〔2023〕18号\n${BODY}`).title,
    ).toBe('关于印发工作要点的通知');
  });

  it('of what a notice prints does not name who made it', () => {
    const printed = (title: string, below = ''): string | null => head(`${title}\n${below}${BODY}`).printedTitle;
    expect(printed('国务院办公厅关于转发教育部等部门特殊教育提升计划（2014—2016年）的通知')).toBe(
      '特殊教育提升计划（2014—2016年）',
    );
    expect(
      printed(
        '国务院办公厅关于转发人力资源社会保障部财政部城镇企业职工基本养老保险关系转移接续暂行办法的通知',
        '城镇企业职工基本养老保险关系转移接续暂行办法\n',
      ),
    ).toBe('城镇企业职工基本养老保险关系转移接续暂行办法');
    expect(printed('某办公厅关于印发《加快新场景建设行动方案任务分工》的通知')).toBe('加快新场景建设行动方案任务分工');
    expect(printed('某办公厅关于印发2016年《政府工作报告》量化指标任务分工的通知')).toBe(
      '2016年《政府工作报告》量化指标任务分工',
    );
    expect(printed('抚州市人民政府办公室印发推动乡镇敬老院高质量发展十条措施的通知')).toBe(
      '推动乡镇敬老院高质量发展十条措施',
    );
    expect(printed('关于加强文件印发管理工作的通知')).toBeNull();
  });

  it('keeps traditional characters as printed', () => {
    expect(head(`懷化市人民政府關於打好經濟增長主動仗的實施方案\n${BODY}`)).toMatchObject({
      title: '懷化市人民政府關於打好經濟增長主動仗的實施方案',
      kind: 'IMPLEMENTATION_PLAN',
    });
  });
});

describe('a draft', () => {
  it('is told by its title, not by a word in its text', () => {
    expect(head(`关于提升供给能力的实施意见\n（征求意见稿）\n${BODY}`).draft).toBe(true);
    expect(head(`关于提升供给能力的实施意见\n${BODY}三、广泛听取意见。起草征求意见稿，推动落实。`).draft).toBe(false);
  });
});

describe('dates', () => {
  it.each([
    ['2022年11月11日', '2022-11-11'],
    ['二〇二二年十一月十一日', '2022-11-11'],
    ['二○二三年一月二十日', '2023-01-20'],
  ])('of signature read %s as %s', (printed, day) => {
    expect(head(`关于支持企业的意见\n${BODY}某市人民政府\n${printed}\n`).issuedOn).toBe(day);
  });

  it('that are misprinted are read and reported, that do not exist are not read', () => {
    const { issuedOn, findings } = head(`关于支持企业的意见\n${BODY}某市科技局\n2026月3月26日\n`);
    expect([issuedOn, findings.map(({ code }) => code)]).toEqual(['2026-03-26', ['DATE_MISPRINTED']]);
    expect(head(`关于支持企业的意见\n${BODY}某市科技局\n2026年2月30日\n`).issuedOn).toBeNull();
  });

  it('of effect and expiry follow the last article', () => {
    const text = (force: string): string =>
      `某市科技贷款管理办法\n第一条 支持企业。\n第二条 本办法${force}。\n某市财政局\n2024年1月5日`;
    expect(head(text('自2024年2月1日起施行，有效期5年'))).toMatchObject({
      effectiveOn: '2024-02-01',
      expiresOn: '2029-01-31',
    });
    expect(head(text('自印发之日起施行，有效期至2026年12月31日'))).toMatchObject({
      effectiveOn: '2024-01-05',
      expiresOn: '2026-12-31',
    });
    expect(head(text('由市财政局负责解释'))).toMatchObject({ effectiveOn: null, expiresOn: null });
  });

  it.each([
    ['本办法从2010年1月1日起施行', '2010-01-01', null],
    ['本办法于2010年1月1日起施行，试行一年', '2010-01-01', '2010-12-31'],
    ['本办法自公布之日起30日后施行', '2024-02-04', null],
    ['本办法自印发之日起施行，实施期限为5年', '2024-01-05', '2029-01-04'],
    ['本办法自发布之日起执行，执行期限至2026年12月31日', '2024-01-05', '2026-12-31'],
    ['本办法自印发之日起实施，暂定三年', '2024-01-05', '2027-01-04'],
    ['本办法有效期自2024年1月1日至2025年12月31日', null, '2025-12-31'],
    ['经营许可证有效期5年', null, null],
    ['《优化营商环境条例》自2020年1月1日起施行', null, null],
  ])('of force: %s', (force, effectiveOn, expiresOn) => {
    const text = `某市科技贷款管理办法\n第一条 支持企业。\n第二条 ${force}。\n某市财政局\n2024年1月5日`;
    expect(head(text)).toMatchObject({ effectiveOn, expiresOn });
  });

  it.each([
    ['（2010年9月29日甘肃省第十一届人民代表大会常务委员会第十七次会议通过）', '2010-09-29'],
    ['（2000年9月20日上海市人民政府令第50号发布）', '2000-09-20'],
    ['（2021年11月30日生态环境部、公安部、交通运输部令第23号公布　自2022年1月1日起施行）', '2021-11-30'],
    [
      '2002年6月29日 第九届全国人民代表大会常务委员会通过\n2017年9月1日 第十二届全国人民代表大会常务委员会第二十九次会议修订',
      '2017-09-01',
    ],
    ['（2012年1月5日某省人民政府令第253号公布 根据2021年4月12日某省人民政府令第345号修正）', '2021-04-12'],
  ])('of the version in force: %s', (line, day) => {
    expect(head(`建筑节能管理办法\n${line}\n第一条 鼓励银行创新。\n第二条 支持企业。`).issuedOn).toBe(day);
  });

  it('of adoption stand for the date of a regulation', () => {
    expect(
      head(
        '# 某市绿色金融促进条例\n2021年8月26日 某市第八届人民代表大会常务委员会第三十六次会议通过\n2021年9月29日 某省第十三届人民代表大会常务委员会第三十一次会议批准\n第一条 鼓励银行创新。',
      ).issuedOn,
    ).toBe('2021-09-29');
  });
});

describe('a title as a page names it', () => {
  it.each([
    [
      '政策法规\n政策法规\n国务院办公厅《关于促进平台经济规范健康发展的指导意见》（国办发〔2019〕38号）',
      '国务院办公厅《关于促进平台经济规范健康发展的指导意见》',
    ],
    ['国办发〔2013〕19号《中国反对拐卖人口行动计划（2013-2020年）》', '《中国反对拐卖人口行动计划（2013-2020年）》'],
    ['2023年重点工作责任分解\n责任单位：市发改委', '2023年重点工作责任分解'],
  ])('%s', (top, title) => {
    expect(head(`${top}\n${BODY}`).title).toBe(title);
  });
  it('has its number behind a bullet and a label in brackets', () => {
    const fields = '•【制定机关】重庆市人民政府办公厅\n•【字号】渝府办发〔2022〕122号\n•【公布日期】2022.12.01';
    expect(head(`关于支持企业的措施\n${fields}\n${BODY}`).docNumber).toBe('渝府办发〔2022〕122号');
  });
});

describe('issuers', () => {
  it('are those who sign, by their full names', () => {
    expect(
      issuers(
        `中国人民银行 发展改革委\n关于支持企业的意见\n某省人民政府：\n现予印发。\n中国人民银行\n国家发展和改革委员会\n2022年11月11日\n方案\n${BODY}`,
      ),
    ).toEqual(['中国人民银行', '国家发展和改革委员会']);
  });

  it('printed without a blank between them are parted', () => {
    expect(issuers(`关于印发方案的通知\n${BODY}成都市经济和信息化局成都市科学技术局\n2026年3月26日`)).toEqual([
      '成都市经济和信息化局',
      '成都市科学技术局',
    ]);
  });

  it('may bear a second name in brackets and letter-spacing', () => {
    expect(
      issuers(
        `关于印发方案的通知\n${BODY}四川省科学技术厅\n（四川省产业链链长办公室）\n国 务 院 &nbsp;\n2026年4月16日`,
      ),
    ).toEqual(['四川省科学技术厅', '国务院']);
  });

  it('are all of a letterhead, however long', () => {
    const bodies = ['公安部', '财政部', '商务部', '科技部', '教育部', '水利部', '民政部'];
    expect(issuers(`${bodies.join('\n')}\n令\n2010年第3号\n管理办法\n${BODY}`)).toEqual(bodies);
    expect(issuers(`国家环境保护总局\n中国人民银行　　文件\n环发[2007]108号\n关于防范风险的意见\n${BODY}`)).toEqual([
      '国家环境保护总局',
      '中国人民银行',
    ]);
  });

  it('are who speaks in the title, or who adopted or decreed, where nobody signs', () => {
    expect(
      issuers(
        `关于印发方案的通知\n${BODY}国家发展改革委 中 央 网 信 办\n教 育 部 工业和信息化部\n体 育 总 局 国 家 统 计 局\n财 政 部 办 公 厅\n2021年3月22日`,
      ),
    ).toEqual(
      [
        '国家发展改革委',
        '中 央 网 信 办',
        '教 育 部',
        '工业和信息化部',
        '体 育 总 局',
        '国 家 统 计 局',
        '财 政 部 办 公 厅',
      ].map((name) => name.replaceAll(' ', '')),
    );
    expect(issuers(`江西省人民政府办公厅印发关于支持企业若干措施的通知\n${BODY}`)).toEqual(['江西省人民政府办公厅']);
    expect(issuers(`国务院关于同意设立新区的批复\n${BODY}`)).toEqual(['国务院']);
    expect(
      issuers('建筑节能办法\n（2021年11月30日生态环境部、公安部令第23号公布）\n第一条 鼓励创新。\n第二条 支持企业。'),
    ).toEqual(['生态环境部', '公安部']);
  });

  it('are none where nobody signs', () => {
    expect(issuers(`关于支持企业的意见\n（征求意见稿）\n${BODY}`)).toEqual([]);
  });
});
